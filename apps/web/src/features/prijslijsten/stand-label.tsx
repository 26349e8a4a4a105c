import type { Prijslijst } from '@naast/contract/prijslijst';
import { Badge } from '#web/ui/badge.tsx';

const namen = { concept: 'Concept', vastgesteld: 'Vastgesteld', vervallen: 'Vervallen' } as const;
const soorten = { concept: 'let-op', vastgesteld: 'groen', vervallen: 'rustig' } as const;

/** Where a list stands: still open, in force, or over. */
export function StandLabel({ stand }: { stand: Prijslijst['stand'] }) {
  return <Badge soort={soorten[stand]}>{namen[stand]}</Badge>;
}
