import { type InzageRegel, listInzage } from '@naast/contract/casussen';
import { useState } from 'react';
import { showMoment, showTijd } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { describeLezer } from './describe-lezer.ts';

const werkwoorden: Record<string, string> = {
  lezen: 'gelezen',
  aanmaken: 'toegevoegd',
  wijzigen: 'veranderd',
  exporteren: 'meegenomen als bestand',
  zoeken: 'gezocht',
};

const eerste = 8;

function showWanneer({ van, tot }: InzageRegel): string {
  const begin = showMoment(van);
  const eind = showTijd(tot);
  return begin.endsWith(eind) ? begin : `${begin} tot ${eind}`;
}

const showWat = ({ acties }: InzageRegel): string =>
  acties.map((actie) => werkwoorden[actie] ?? actie).join(', ');

/** Who looked along in this dossier; looks shortly after each other are one line. */
export function InzageSectie({ casusId }: { casusId: string }) {
  const [alles, setAlles] = useState(false);
  return (
    <section className="stapel" aria-labelledby="inzage">
      <div>
        <Heading level={2} id="inzage">
          Wie keek mee?
        </Heading>
        <p className="zacht">Elke keer dat iemand deze casus opent, staat hier. Ook jij, ook nu.</p>
      </div>
      <Loaded query={useGet(listInzage, { params: { id: casusId } })}>
        {({ items }) => (
          <>
            <LinkList
              items={alles ? items : items.slice(0, eerste)}
              sleutel={({ gebruiker, van }) => `${gebruiker.id} ${van}`}
              naam={({ gebruiker }) => gebruiker.naam}
              onder={({ gebruiker }) => describeLezer(gebruiker)}
              midden={showWanneer}
              rechts={(regel) => <span className="klein zacht">{showWat(regel)}</span>}
            />
            {!alles && items.length > eerste && (
              <div>
                <Button variant="secondary" klein onClick={() => setAlles(true)}>
                  Alles laten zien ({items.length})
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
