import { type Stand, standNamen, type Uitkomst, uitkomstNamen } from '@naast/domain/fonds';
import { Badge } from '#web/ui/badge.tsx';

const soorten: Partial<Record<Stand, 'groen' | 'let-op'>> = {
  aanvulling_gevraagd: 'let-op',
  besloten: 'groen',
  uitbetaald: 'groen',
  verantwoord: 'groen',
};

/** Where an aanvraag is, in a word; after the besluit what was decided. */
export function StandLabel({ stand, uitkomst }: { stand: Stand; uitkomst?: Uitkomst | null | undefined }) {
  if (stand === 'besloten' && uitkomst)
    return <Badge soort={uitkomst === 'afgewezen' ? 'rustig' : 'groen'}>{uitkomstNamen[uitkomst]}</Badge>;
  return <Badge soort={soorten[stand] ?? 'rustig'}>{standNamen[stand]}</Badge>;
}
