import type { Tekort } from '@naast/domain/canvas';
import { Blok } from './blok.tsx';
import { useCanvas, veldId } from './canvas-context.ts';
import { DoorbraakKaart } from './doorbraak-kaart.tsx';
import { AddButton } from './item-tools.tsx';

/** Block 7: the doorbraken, a card each. */
export function DoorbraakBlok({ tekorten }: { tekorten: readonly Tekort[] }) {
  const { canvas } = useCanvas();
  return (
    <Blok nr={7} tekorten={tekorten}>
      {canvas.doorbraken.length === 0 && (
        <p className="canvas-uitleg">
          Een doorbraak is één zin die zegt wat er nu echt anders wordt. Denk eerst aan wat al mag binnen de
          regels.
        </p>
      )}
      <ul className="canvas-kaarten">
        {canvas.doorbraken.map((doorbraak, i) => (
          <DoorbraakKaart key={doorbraak.id} doorbraak={doorbraak} nr={i + 1} />
        ))}
      </ul>
      <AddButton lijst="doorbraken" eersteVeld="titel" id={veldId('blok-7', 'tekst')}>
        Doorbraak
      </AddButton>
    </Blok>
  );
}
