import type { Tekort } from '@naast/domain/canvas';
import { OrdeLijst } from '#web/ui/orde/orde-lijst.tsx';
import { Blok } from './blok.tsx';
import { useCanvas, veldId } from './canvas-context.ts';
import { DoorbraakKaart } from './doorbraak-kaart.tsx';
import { AddButton } from './item-tools.tsx';
import { useVolgorde } from './use-volgorde.ts';

/** Block 7: the doorbraken, a card each. */
export function DoorbraakBlok({ tekorten }: { tekorten: readonly Tekort[] }) {
  const { canvas, schrijven } = useCanvas();
  const onZet = useVolgorde(7);
  return (
    <Blok nr={7} tekorten={tekorten}>
      {canvas.doorbraken.length === 0 && (
        <p className="canvas-uitleg">
          Een doorbraak is één zin die zegt wat er nu echt anders wordt. Denk eerst aan wat al mag binnen de
          regels.
        </p>
      )}
      <OrdeLijst items={canvas.doorbraken} onZet={onZet} mag={schrijven} className="canvas-kaarten">
        {(doorbraak, plek) => <DoorbraakKaart key={doorbraak.id} doorbraak={doorbraak} nr={plek + 1} />}
      </OrdeLijst>
      <AddButton lijst="doorbraken" eersteVeld="titel" id={veldId('blok-7', 'tekst')}>
        Doorbraak
      </AddButton>
    </Blok>
  );
}
