import type { Vraag, Vragenlijst } from '@naast/domain/gesprekken';
import { Badge } from '#web/ui/badge.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { doelgroepNamen } from './sectie-bouw.tsx';
import { soortNamen } from './vraag-bouw.tsx';

/** Every question of a version that no longer changes, in order, with how it is answered. */
export function Overzicht({ lijst }: { lijst: Vragenlijst }) {
  return (
    <>
      <p className="leesbreed">{lijst.toelichting}</p>
      {lijst.secties.map((sectie, nummer) => (
        // Nothing moves here any more.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity here
        <section key={nummer} className="vlak stapel" aria-label={sectie.titel}>
          <Heading level={2}>{sectie.titel}</Heading>
          <p className="zacht klein">{doelgroepNamen[sectie.per]}</p>
          <ol className="naast-vl__vragen">
            {sectie.vragen.map((vraag) => (
              <li key={vraag.code}>
                <Regel vraag={vraag} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Regel({ vraag }: { vraag: Vraag }) {
  return (
    <>
      <p>
        <strong>{vraag.vraag}</strong>
      </p>
      <p className="klein zacht">
        {soortNamen[vraag.soort]}
        {vraag.opties.length > 0 && `: ${vraag.opties.map(({ naam }) => naam).join(', ')}`}
      </p>
      <p className="rij">
        {vraag.gevoelig && <Badge soort="let-op">Onder vier ogen</Badge>}
        {vraag.start && <Badge>Ook in de korte versie</Badge>}
        {vraag.als && <Badge>Alleen als</Badge>}
      </p>
    </>
  );
}
