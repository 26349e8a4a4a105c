import type { Gekozen } from '@naast/contract/gesprekken-voorstellen';
import { showDatum } from '#web/lib/datum.ts';
import { Badge } from '#web/ui/badge.tsx';
import { describeBron, describePlek } from './voorstel-kaart.tsx';

/** What was chosen before, with by whom: nothing comes up twice, and nothing is lost. */
export function GekozenLijst({ gekozen }: { gekozen: readonly Gekozen[] }) {
  return (
    <details className="vlak">
      <summary>Al gekozen ({gekozen.length})</summary>
      <ul className="naast-antwoorden">
        {gekozen.map((keuze) => (
          <li key={`${keuze.gesprekId}${keuze.vraagCode}${keuze.lidId}`}>
            <p className="klein zacht">{describeBron(keuze)}</p>
            <p className="naast-antwoorden__vraag">{keuze.vraag}</p>
            <p dir="auto">{keuze.tekst}</p>
            <p className="rij">
              {keuze.keuze === 'overgenomen' ? (
                <Badge soort="groen">Overgenomen in {describePlek(keuze)}</Badge>
              ) : (
                <Badge>Niet overgenomen</Badge>
              )}
              <span className="klein zacht">
                {keuze.gekozenDoor}, {showDatum(keuze.gekozenOp)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
