import { type AfspraakStand, afspraakStanden, afspraakStandNamen } from '@naast/domain/canvas';
import { memo } from 'react';
import { Greep } from '#web/ui/orde/greep.tsx';
import type { ItemVan } from './canvas-cache.ts';
import { CanvasChoice } from './canvas-choice.tsx';
import { useKoppelbaar, veldId } from './canvas-context.ts';
import { CanvasText } from './canvas-text.tsx';
import { ItemMenu } from './item-menu.tsx';
import { noemItem } from './noem-item.ts';
import { useItemVeld, type Vorm, veldVorm } from './use-item-veld.ts';
import { Wanneer } from './wanneer.tsx';
import { WieKeuze } from './wie-keuze.tsx';

type Afspraak = ItemVan<'afspraken'>;

const standen = afspraakStanden.map((waarde) => ({ waarde, naam: afspraakStandNamen[waarde] }));
const standVorm: Vorm<'afspraken', AfspraakStand | null> = {
  lees: ({ stand }) => stand,
  schrijf: (stand) => (stand === null ? {} : { stand }),
};

interface Props {
  afspraak: Afspraak;
  nr: number;
}

/** One afspraak: what, who, when, and how it stands. */
export const AfspraakRegel = memo(function AfspraakRegel({ afspraak, nr }: Props) {
  const naam = noemItem(afspraak.wat, `Afspraak ${nr}`);
  return (
    <li className={`canvas-afspraak canvas-afspraak--${afspraak.stand}`}>
      <div className="canvas-afspraak__wat">
        <Greep id={afspraak.id} naam={naam} />
        <CanvasText
          id={veldId(afspraak.id, 'wat')}
          veld={useItemVeld('afspraken', afspraak, veldVorm('wat'))}
          label={`Afspraak ${nr}`}
          hint="Wat spreken we af?"
        />
        <ItemMenu lijst="afspraken" item={afspraak} naam={naam} />
      </div>
      <div className="canvas-rij canvas-afspraak__rij">
        <WieKeuze afspraak={afspraak} />
        <Wanneer afspraak={afspraak} />
        <CanvasChoice
          id={veldId(afspraak.id, 'stand')}
          veld={useItemVeld('afspraken', afspraak, standVorm, 0)}
          label="Stand"
          keuzes={standen}
        />
        <BijDoorbraak afspraak={afspraak} />
      </div>
    </li>
  );
});

function BijDoorbraak({ afspraak }: { afspraak: Afspraak }) {
  const { doorbraken } = useKoppelbaar();
  const veld = useItemVeld('afspraken', afspraak, veldVorm('doorbraakId'), 0);
  if (doorbraken.length === 0) return null;
  return (
    <CanvasChoice
      id={veldId(afspraak.id, 'doorbraakId')}
      veld={veld}
      label="Hoort bij doorbraak"
      keuzes={doorbraken.map((d, i) => ({
        waarde: d.id,
        naam: `Doorbraak ${i + 1}${d.naam ? `: ${d.naam}` : ''}`,
      }))}
      leeg="Los van een doorbraak"
    />
  );
}
