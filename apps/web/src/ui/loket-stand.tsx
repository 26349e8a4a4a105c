import { type LoketStand, loketStandNamen } from '@naast/domain/loketverzoeken';
import { today } from '#web/lib/datum.ts';
import { Badge } from './badge.tsx';

/** Where a loketverzoek is; an answer that is late says so. */
export function LoketStandLabel({ stand, uiterlijkOp }: { stand: LoketStand; uiterlijkOp: string | null }) {
  if (stand === 'verstuurd' && uiterlijkOp && uiterlijkOp < today())
    return <Badge soort="let-op">Antwoord te laat</Badge>;
  const goed = stand === 'toegekend' || stand === 'deels';
  return <Badge soort={goed ? 'groen' : 'rustig'}>{loketStandNamen[stand]}</Badge>;
}
