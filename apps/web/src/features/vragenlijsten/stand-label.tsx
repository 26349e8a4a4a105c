import type { VersieRegel } from '@naast/contract/vragenlijsten-beheer';
import { Badge } from '#web/ui/badge.tsx';

/** Concept, published or lapsed, in words. */
export function StandLabel({ stand }: Pick<VersieRegel, 'stand'>) {
  switch (stand) {
    case 'concept':
      return <Badge soort="let-op">Concept</Badge>;
    case 'gepubliceerd':
      return <Badge soort="groen">Gepubliceerd</Badge>;
    case 'vervallen':
      return <Badge>Vervallen</Badge>;
    default:
      return stand satisfies never;
  }
}
