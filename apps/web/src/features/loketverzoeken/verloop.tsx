import type { Loketverzoek } from '@naast/contract/loketverzoeken';
import { loketStandNamen, verstuurNamen } from '@naast/domain/loketverzoeken';
import { showDatum, showMoment } from '#web/lib/datum.ts';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Heading } from '#web/ui/heading.tsx';

/** What happened with the letter, and what the loket said. */
export function Verloop({ verzoek }: { verzoek: Loketverzoek }) {
  const { verstuurdOp, verstuurdHoe, uiterlijkOp, antwoordOp, antwoord, vervolg, geschiedenis } = verzoek;
  if (geschiedenis.length === 0) return null;
  return (
    <section className="stapel" aria-labelledby="verloop">
      <Heading level={3} id="verloop">
        Hoe staat het ervoor?
      </Heading>
      <DetailsList
        regels={[
          [
            'Verstuurd',
            verstuurdOp &&
              `${showDatum(verstuurdOp)}${verstuurdHoe ? `, ${verstuurNamen[verstuurdHoe].toLowerCase()}` : ''}`,
          ],
          ['Antwoord voor', !antwoordOp && uiterlijkOp ? showDatum(uiterlijkOp) : ''],
          ['Antwoord op', antwoordOp && showDatum(antwoordOp)],
          ['Wat zij zeggen', antwoord && <span className="naast-loket__brief">{antwoord}</span>],
          ['Wat nu', vervolg],
        ]}
      />
      <details>
        <summary>Alle stappen</summary>
        <ol className="naast-loket__verloop">
          {geschiedenis.map((stap) => (
            <li key={stap.id}>
              {loketStandNamen[stap.naar]}
              <div className="klein zacht">
                {stap.door}, {showMoment(stap.op)}
                {stap.toelichting && stap.naar !== 'antwoord_ontvangen' ? ` · ${stap.toelichting}` : ''}
              </div>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
