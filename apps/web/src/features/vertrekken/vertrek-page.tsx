import { getVertrek, type Vertrek } from '@naast/contract/vertrekken';
import { useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { ProgressBar } from '#web/ui/progress-bar.tsx';
import { Afronden } from './afronden.tsx';
import { CasusVoortgang } from './casus-voortgang.tsx';
import { Verdeling } from './verdeling.tsx';
import './vertrekken.css';

/** The casussen of who leaves: dividing them, and how far each has come. */
export function Component() {
  const { vertrekId = '' } = useParams();
  return (
    <Loaded query={useGet(getVertrek, { params: { id: vertrekId } })} pagina>
      {(vertrek) => <Pagina vertrek={vertrek} />}
    </Loaded>
  );
}

function Pagina({ vertrek }: { vertrek: Vertrek }) {
  const { gebruiker, casussen } = vertrek;
  const klaar = casussen.filter(({ nogTeDoen }) => !nogTeDoen).length;
  const teVerdelen = casussen.filter(
    ({ nogTeDoen, overdracht }) => nogTeDoen && overdracht?.stand !== 'voorgesteld',
  );
  const rest = casussen.filter((casus) => !teVerdelen.includes(casus));
  return (
    <>
      <PageHead
        titel={`${gebruiker.naam} gaat weg`}
        kruimels={[{ naam: 'Mijn team', to: adres.team }]}
        onder={`Laatste werkdag ${showDatum(vertrek.laatsteDag)}. “${vertrek.reden}”`}
      />
      <div className="stapel stapel--wijd">
        {casussen.length === 0 ? (
          <EmptyState titel="Er is niets te verdelen">
            {gebruiker.naam} heeft geen lopende casussen.
          </EmptyState>
        ) : (
          <ProgressBar label="Overgenomen" klaar={klaar} totaal={casussen.length} />
        )}
        {teVerdelen.length > 0 && !vertrek.afgerondOp && (
          <Verdeling
            key={teVerdelen.map(({ casusId }) => casusId).join()}
            vertrek={vertrek}
            casussen={teVerdelen}
          />
        )}
        {rest.length > 0 && (
          <section className="stapel" aria-labelledby="voortgang">
            <Heading level={2} id="voortgang">
              Hoe ver elke casus is
            </Heading>
            <CasusVoortgang casussen={rest} />
          </section>
        )}
        <Afronden vertrek={vertrek} kan={klaar === casussen.length} />
      </div>
    </>
  );
}
