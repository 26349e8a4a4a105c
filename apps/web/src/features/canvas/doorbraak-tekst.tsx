import type { ItemVan } from './canvas-cache.ts';
import { veldId } from './canvas-context.ts';
import { CanvasText } from './canvas-text.tsx';
import { ExtraText } from './extra-text.tsx';
import { useItemVeld, veldVorm } from './use-item-veld.ts';

interface Props {
  doorbraak: ItemVan<'doorbraken'>;
  veld:
    | 'legitimiteit'
    | 'betrokkenheid'
    | 'rendement'
    | 'eerderGeprobeerd'
    | 'nulscenarioVandaag'
    | 'nulscenarioDreigend'
    | 'kindZelf'
    | 'afwijkend';
  label: string;
  hint: string;
  /** Always in sight, also while empty. */
  vast?: boolean;
}

/** One story of a doorbraak. */
export function DoorbraakTekst({ doorbraak, veld, label, hint, vast = false }: Props) {
  const props = {
    id: veldId(doorbraak.id, veld),
    veld: useItemVeld('doorbraken', doorbraak, veldVorm<'doorbraken', Props['veld']>(veld)),
    label,
    hint,
  };
  return vast ? <CanvasText {...props} toonLabel /> : <ExtraText {...props} knop={label.toLowerCase()} />;
}
