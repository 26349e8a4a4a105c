import { copyPrijs, type GekozenPrijs, type Lijstprijs } from '@naast/domain/berekening';
import { showBedrag } from '#web/lib/bedrag.ts';
import { Button } from '#web/ui/button.tsx';
import { GetalVeld } from './getal-veld.tsx';
import type { RegelProps } from './regel-velden.tsx';
import { TekstVeld } from './tekst-veld.tsx';

interface Props extends RegelProps {
  /** The price as the list has it, to go back to. */
  lijstprijs: Lijstprijs | undefined;
}

/** Bounds of the price: those of the list, or own ones with a reason. */
export function PrijsGrenzen({ regel, lijstprijs, onChange, fout }: Props) {
  const { prijs } = regel;
  const change = (deel: Partial<GekozenPrijs>) => onChange({ prijs: { ...prijs, ...deel } });
  if (prijs.grensReden === undefined) {
    return (
      <div className="stapel stapel--dicht">
        <p className="ams-label">Laagste en hoogste prijs</p>
        <p className="naast-veld__uitleg">{describeGrenzen(prijs)}</p>
        <div>
          <Button variant="secondary" klein onClick={() => change({ grensReden: '' })}>
            Zelf grenzen kiezen
          </Button>
        </div>
      </div>
    );
  }
  return (
    <fieldset className="naast-kans stapel">
      <legend className="ams-label">Laagste en hoogste prijs</legend>
      <p className="naast-veld__uitleg">
        De prijs zelf blijft {showBedrag(prijs.bedragCent)}, uit {prijs.peiljaar}.
      </p>
      <div className="naast-paar">
        <GetalVeld
          soort="bedrag"
          label="Laagst"
          waarde={prijs.bedragLaagCent}
          onChange={(bedrag) => change({ bedragLaagCent: bedrag ?? undefined })}
          error={fout('prijs.bedragLaagCent')}
        />
        <GetalVeld
          soort="bedrag"
          label="Hoogst"
          waarde={prijs.bedragHoogCent}
          onChange={(bedrag) => change({ bedragHoogCent: bedrag ?? undefined })}
          error={fout('prijs.bedragHoogCent')}
        />
      </div>
      <TekstVeld
        label="Waarom deze grenzen?"
        waarde={prijs.grensReden}
        maximaal={500}
        onChange={(grensReden) => change({ grensReden })}
        error={fout('prijs.grensReden')}
      />
      <div>
        <Button
          variant="secondary"
          klein
          disabled={!lijstprijs}
          onClick={() => lijstprijs && onChange({ prijs: copyPrijs(lijstprijs, {}) })}
        >
          Terug naar de gewone grenzen
        </Button>
      </div>
    </fieldset>
  );
}

const marges = { hoog: '10', midden: '25', laag: '50' } as const;

function describeGrenzen({ bedragLaagCent, bedragHoogCent, betrouwbaarheid }: GekozenPrijs): string {
  if (bedragLaagCent !== undefined && bedragHoogCent !== undefined) {
    return `Volgens de prijslijst: van ${showBedrag(bedragLaagCent)} tot ${showBedrag(bedragHoogCent)}.`;
  }
  const marge = marges[betrouwbaarheid];
  if (bedragLaagCent !== undefined)
    return `We rekenen van ${showBedrag(bedragLaagCent)} volgens de prijslijst, tot ${marge}% meer dan de prijs.`;
  if (bedragHoogCent !== undefined)
    return `We rekenen van ${marge}% minder dan de prijs, tot ${showBedrag(bedragHoogCent)} volgens de prijslijst.`;
  return `We rekenen met ${marges[betrouwbaarheid]}% minder tot ${marges[betrouwbaarheid]}% meer. Dat volgt uit hoe betrouwbaar de prijs is.`;
}
