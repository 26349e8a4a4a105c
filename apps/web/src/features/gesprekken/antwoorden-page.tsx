import { type Antwoorden, listAntwoorden } from '@naast/contract/gesprekken';
import { useGet } from '#web/lib/query.ts';
import { useCasusId } from '#web/lib/use-casus.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Kapitaalvorm } from '#web/ui/kapitaalvorm.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Antwoordregel } from './antwoordregel.tsx';
import { Bespreken } from './bespreken.tsx';
import { Meetmomenten } from './meetmomenten.tsx';
import { createNaamgever, type Naamgever } from './naamgever.ts';
import './gesprekken.css';

/** What the household said, in their words, per leefgebied. */
export function Component() {
  const casusId = useCasusId();
  const antwoorden = useGet(listAntwoorden, { params: { id: casusId } });
  return (
    <section className="stapel stapel--wijd" aria-labelledby="antwoorden">
      <div className="rij rij--uiteen">
        <Heading level={2} id="antwoorden">
          Wat het gezin zegt
        </Heading>
        <ButtonLink to={`/casussen/${casusId}/gesprek`} variant="tertiary">
          Terug naar de gesprekken
        </ButtonLink>
      </div>
      <Loaded query={antwoorden}>{(data) => <Leesbaar data={data} />}</Loaded>
    </section>
  );
}

function Leesbaar({ data }: { data: Antwoorden }) {
  if (data.groepen.length === 0) {
    return (
      <EmptyState titel="Er zijn nog geen antwoorden">
        Begin een gesprek, of ga verder met een gesprek dat op pauze staat.
      </EmptyState>
    );
  }
  const namen = createNaamgever(data);
  return (
    <>
      <Bespreken data={data} namen={namen} />
      <Meetmomenten data={data} />
      {data.groepen.map((groep) => (
        <Groep key={groep.kapitaalvorm ?? groep.titel} groep={groep} namen={namen} />
      ))}
    </>
  );
}

function Groep({ groep, namen }: { groep: Antwoorden['groepen'][number]; namen: Naamgever }) {
  const id = `groep-${groep.kapitaalvorm ?? groep.titel.toLowerCase().replaceAll(/\W+/g, '-')}`;
  return (
    <section className="vlak naast-antwoordgroep" aria-labelledby={id}>
      <div className="rij rij--uiteen">
        <Heading level={3} id={id}>
          {groep.titel}
        </Heading>
        {groep.kapitaalvorm && <Kapitaalvorm code={groep.kapitaalvorm} />}
      </div>
      {groep.delen.map((deel) => (
        <div key={deel.leefgebied ?? 'alles'} className="naast-antwoordgroep__deel">
          {deel.titel && <Heading level={4}>{deel.titel}</Heading>}
          <ul className="naast-antwoorden">
            {deel.regels.map((regel) => (
              <li key={regel.vraagCode}>
                <Antwoordregel regel={regel} namen={namen} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
