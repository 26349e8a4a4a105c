import type { Tekort } from '@naast/domain/canvas';
import { AfspraakRegel } from './afspraak-regel.tsx';
import { Blok } from './blok.tsx';
import { useCanvas, veldId } from './canvas-context.ts';
import { AddButton } from './item-tools.tsx';

/** Block 8: who does what, when. What the family does itself counts as much. */
export function AfspraakBlok({ tekorten }: { tekorten: readonly Tekort[] }) {
  const { canvas } = useCanvas();
  return (
    <Blok nr={8} tekorten={tekorten}>
      {canvas.afspraken.length === 0 && (
        <p className="canvas-uitleg">Wie doet wat, en wanneer? Wat het gezin zelf doet, telt net zo hard.</p>
      )}
      {canvas.afspraken.length > 0 && (
        <ul className="canvas-lijst">
          {canvas.afspraken.map((afspraak, i) => (
            <AfspraakRegel key={afspraak.id} afspraak={afspraak} nr={i + 1} />
          ))}
        </ul>
      )}
      <AddButton lijst="afspraken" eersteVeld="wat" id={veldId('blok-8', 'tekst')}>
        Afspraak
      </AddButton>
    </Blok>
  );
}
