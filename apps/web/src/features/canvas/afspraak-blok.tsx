import type { Tekort } from '@naast/domain/canvas';
import { OrdeLijst } from '#web/ui/orde/orde-lijst.tsx';
import { AfspraakRegel } from './afspraak-regel.tsx';
import { Blok } from './blok.tsx';
import { useCanvas, veldId } from './canvas-context.ts';
import { AddButton } from './item-tools.tsx';
import { useVolgorde } from './use-volgorde.ts';

/** Block 8: who does what, when. What the family does itself counts as much. */
export function AfspraakBlok({ tekorten }: { tekorten: readonly Tekort[] }) {
  const { canvas, schrijven } = useCanvas();
  const onZet = useVolgorde(8);
  return (
    <Blok nr={8} tekorten={tekorten}>
      {canvas.afspraken.length === 0 && (
        <p className="canvas-uitleg">Wie doet wat, en wanneer? Wat het gezin zelf doet, telt net zo hard.</p>
      )}
      <OrdeLijst items={canvas.afspraken} onZet={onZet} mag={schrijven} className="canvas-lijst">
        {(afspraak, plek) => <AfspraakRegel key={afspraak.id} afspraak={afspraak} nr={plek + 1} />}
      </OrdeLijst>
      <AddButton lijst="afspraken" eersteVeld="wat" id={veldId('blok-8', 'tekst')}>
        Afspraak
      </AddButton>
    </Blok>
  );
}
