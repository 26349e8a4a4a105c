import { type AfspraakStand, afspraakStanden, afspraakStandNamen } from '@naast/domain/canvas';
import type { ItemVan } from './canvas-cache.ts';
import { CanvasChoice } from './canvas-choice.tsx';
import { useCanvas, veldId } from './canvas-context.ts';
import { CanvasText } from './canvas-text.tsx';
import { RemoveButton } from './item-tools.tsx';
import { useItemVeld, type Vorm, veldVorm } from './use-item-veld.ts';
import { Wanneer } from './wanneer.tsx';
import { WieKeuze } from './wie-keuze.tsx';

type Afspraak = ItemVan<'afspraken'>;

const standen = afspraakStanden.map((waarde) => ({ waarde, naam: afspraakStandNamen[waarde] }));
const standVorm: Vorm<'afspraken', AfspraakStand | null> = {
  lees: ({ stand }) => stand,
  schrijf: (stand) => (stand === null ? {} : { stand }),
};

/** One afspraak: what, who, when, and how it stands. */
export function AfspraakRegel({ afspraak, nr }: { afspraak: Afspraak; nr: number }) {
  return (
    <li className={`canvas-afspraak canvas-afspraak--${afspraak.stand}`}>
      <div className="canvas-afspraak__wat">
        <CanvasText
          id={veldId(afspraak.id, 'wat')}
          veld={useItemVeld('afspraken', afspraak, veldVorm('wat'))}
          label={`Afspraak ${nr}`}
          hint="Wat spreken we af?"
        />
        <RemoveButton lijst="afspraken" item={afspraak} naam={`Afspraak ${nr}`} />
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
}

function BijDoorbraak({ afspraak }: { afspraak: Afspraak }) {
  const { canvas } = useCanvas();
  const veld = useItemVeld('afspraken', afspraak, veldVorm('doorbraakId'), 0);
  if (canvas.doorbraken.length === 0) return null;
  return (
    <CanvasChoice
      id={veldId(afspraak.id, 'doorbraakId')}
      veld={veld}
      label="Hoort bij doorbraak"
      keuzes={canvas.doorbraken.map((d, i) => ({
        waarde: d.id,
        naam: `Doorbraak ${i + 1}${d.titel ? `: ${d.titel}` : ''}`,
      }))}
      leeg="Los van een doorbraak"
    />
  );
}
