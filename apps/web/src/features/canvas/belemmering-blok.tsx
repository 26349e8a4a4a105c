import {
  type BelemmeringSoort,
  belemmeringSoorten,
  belemmeringSoortNamen,
  type Tekort,
} from '@naast/domain/canvas';
import { BelemmeringRegel } from './belemmering-regel.tsx';
import { Blok } from './blok.tsx';
import { useCanvas, veldId } from './canvas-context.ts';
import { AddButton } from './item-tools.tsx';

/** Block 5: what stands in the way — first the system, then professionals, and last the family itself. */
export function BelemmeringBlok({ tekorten }: { tekorten: readonly Tekort[] }) {
  return (
    <Blok nr={5} tekorten={tekorten}>
      {belemmeringSoorten.map((soort) => (
        <Soort key={soort} soort={soort} />
      ))}
    </Blok>
  );
}

function Soort({ soort }: { soort: BelemmeringSoort }) {
  const { canvas, schrijven } = useCanvas();
  const genummerd = canvas.belemmeringen.map((belemmering, i) => ({ belemmering, nr: i + 1 }));
  const deze = genummerd.filter(({ belemmering }) => belemmering.soort === soort);
  if (deze.length === 0 && !schrijven) return null;
  return (
    <section className="canvas-groep" aria-labelledby={`soort-${soort}`}>
      <header className="canvas-groep__kop">
        <h3 id={`soort-${soort}`}>{belemmeringSoortNamen[soort]}</h3>
        <AddButton
          lijst="belemmeringen"
          eersteVeld="omschrijving"
          begin={{ soort }}
          {...(soort === 'systeem' ? { id: veldId('blok-5', 'tekst') } : {})}
        >
          Belemmering<span className="alleen-voorlezen"> {belemmeringSoortNamen[soort].toLowerCase()}</span>
        </AddButton>
      </header>
      {deze.length > 0 && (
        <ul className="canvas-lijst">
          {deze.map(({ belemmering, nr }) => (
            <BelemmeringRegel key={belemmering.id} belemmering={belemmering} nr={nr} />
          ))}
        </ul>
      )}
    </section>
  );
}
