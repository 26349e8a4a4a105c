import {
  type BelemmeringSoort,
  belemmeringSoorten,
  belemmeringSoortNamen,
  type Tekort,
  type Zet,
} from '@naast/domain/canvas';
import { OrdeLijst } from '#web/ui/orde/orde-lijst.tsx';
import { BelemmeringRegel } from './belemmering-regel.tsx';
import { Blok } from './blok.tsx';
import { useCanvas, veldId } from './canvas-context.ts';
import { AddButton } from './item-tools.tsx';
import { OorzakenTekening } from './oorzaken-tekening.tsx';
import { useVolgorde } from './use-volgorde.ts';

/** Block 5: what stands in the way — first the system, then professionals, and last the family itself. */
export function BelemmeringBlok({ tekorten }: { tekorten: readonly Tekort[] }) {
  const onZet = useVolgorde(5);
  return (
    <Blok nr={5} tekorten={tekorten}>
      {belemmeringSoorten.map((soort) => (
        <Soort key={soort} soort={soort} onZet={onZet} />
      ))}
      <OorzakenTekening />
    </Blok>
  );
}

function Soort({ soort, onZet }: { soort: BelemmeringSoort; onZet: (zet: Zet) => void }) {
  const { canvas, schrijven } = useCanvas();
  const deze = canvas.belemmeringen.filter((belemmering) => belemmering.soort === soort);
  // Numbered through the whole block: one soort follows the other.
  const eerder = canvas.belemmeringen.findIndex((belemmering) => belemmering.soort === soort);
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
      <OrdeLijst items={deze} onZet={onZet} mag={schrijven} className="canvas-lijst">
        {(belemmering, plek) => (
          <BelemmeringRegel key={belemmering.id} belemmering={belemmering} nr={eerder + plek + 1} />
        )}
      </OrdeLijst>
    </section>
  );
}
