import {
  type Kapitaalvorm as Code,
  kapitaalvormen,
  kapitaalvormNamen,
  type Tekort,
  type Zet,
} from '@naast/domain/canvas';
import { Kapitaalvorm } from '#web/ui/kapitaalvorm.tsx';
import { OrdeLijst } from '#web/ui/orde/orde-lijst.tsx';
import { Blok } from './blok.tsx';
import { useCanvas, veldId } from './canvas-context.ts';
import { AddButton } from './item-tools.tsx';
import { SituatieRegel } from './situatie-regel.tsx';
import { useVolgorde } from './use-volgorde.ts';

/** Block 3: how it goes now, per kapitaalvorm, in the family's words and figures. */
export function SituatieBlok({ tekorten }: { tekorten: readonly Tekort[] }) {
  const onZet = useVolgorde(3);
  return (
    <Blok nr={3} tekorten={tekorten}>
      <div className="canvas-groepen">
        {kapitaalvormen.map((code) => (
          <Groep key={code} code={code} onZet={onZet} />
        ))}
      </div>
    </Blok>
  );
}

function Groep({ code, onZet }: { code: Code; onZet: (zet: Zet) => void }) {
  const { canvas, schrijven } = useCanvas();
  const regels = canvas.situaties.filter((s) => s.kapitaalvorm === code);
  if (regels.length === 0 && !schrijven) return null;
  return (
    <section className={`canvas-groep canvas-groep--${code}`} aria-labelledby={`groep-${code}`}>
      <header className="canvas-groep__kop">
        <h3 id={`groep-${code}`}>
          <Kapitaalvorm code={code} />
          <span className="canvas-groep__uitleg">{kapitaalvormNamen[code]}</span>
        </h3>
        <AddButton
          lijst="situaties"
          eersteVeld="woorden"
          begin={{ kapitaalvorm: code }}
          id={veldId('blok-3', code)}
        >
          Regel<span className="alleen-voorlezen"> bij {kapitaalvormNamen[code]}</span>
        </AddButton>
      </header>
      <OrdeLijst items={regels} onZet={onZet} mag={schrijven} className="canvas-lijst">
        {(situatie) => <SituatieRegel key={situatie.id} situatie={situatie} />}
      </OrdeLijst>
    </section>
  );
}
