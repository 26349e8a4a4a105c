import type { Totalen } from '@naast/contract/verslag-grootboek';
import { aansluitZinnen } from '@naast/domain/verslagen';
import { Notice } from '#web/ui/notice.tsx';

/** Whether the whole budgetjaar adds up, point by point. */
export function Aansluiting({ punten }: { punten: Totalen['aansluiting'] }) {
  if (punten.length === 0) return null;
  const klopt = punten.every((punt) => punt.klopt);
  return (
    <Notice
      soort={klopt ? 'goed' : 'let-op'}
      titel={klopt ? 'Het grootboek sluit aan' : 'Het grootboek sluit niet aan. Meld dit bij de beheerder.'}
    >
      <ul className="naast-melding__lijst klein">
        {punten.map(({ punt, klopt: ja }) => (
          <li key={punt}>
            {ja ? 'Ja: ' : 'Nee: '}
            {aansluitZinnen[punt]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
