import type { Afsluiting as Gegevens } from '@naast/contract/nazorg';
import { showDatum } from '#web/lib/datum.ts';
import { DetailsList } from '#web/ui/details-list.tsx';

/** What was written when the casus closed: how it was, how we keep in touch, and what we learned. */
export function Afsluiting({ afsluiting }: { afsluiting: Gegevens }) {
  const { evaluatie, nazorgplan, leerpunt, ontheffing, door, op } = afsluiting;
  return (
    <div className="vlak stapel stapel--dicht">
      <p className="klein zacht">
        Afgesloten door {door} op {showDatum(op)}
      </p>
      <DetailsList
        regels={[
          ['Wat er veranderde', evaluatie],
          ['Hoe we contact houden', nazorgplan],
          ['Wat wij leerden', leerpunt],
          ['Zonder evaluatie, omdat', ontheffing],
        ]}
      />
    </div>
  );
}
