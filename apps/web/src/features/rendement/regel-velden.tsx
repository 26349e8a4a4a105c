import { Radio } from '@amsterdam/design-system-react';
import type { ConceptRegel } from '@naast/domain/berekening';
import { scenarioNamen } from '@naast/domain/berekening';
import { SCENARIOS } from '@naast/domain/rendement';
import { useId } from 'react';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showToast } from '#web/lib/toast.ts';
import { ChoiceSet } from '#web/ui/choice-set.tsx';
import { describePer } from './eenheid.ts';
import { GetalVeld } from './getal-veld.tsx';
import type { VindFout } from './regel-veld.ts';
import { TekstVeld } from './tekst-veld.tsx';
import { changeScenario } from './werkstuk.ts';

export interface RegelProps {
  regel: ConceptRegel;
  onChange: (deel: Partial<ConceptRegel>) => void;
  fout: VindFout;
}

/** What every regel asks: what it is, how often without and with, now or threatening. */
export function RegelVelden({ regel, onChange, fout }: RegelProps) {
  return (
    <div className="stapel">
      <TekstVeld
        label="Omschrijf het kort"
        hint="In gewone taal. Bijvoorbeeld: tweede begeleider stopt."
        waarde={regel.omschrijving}
        maximaal={300}
        onChange={(omschrijving) => onChange({ omschrijving })}
      />
      <p>
        Hoe vaak gebeurt dit in een jaar? De prijs is{' '}
        {`${showBedrag(regel.prijs.bedragCent)} ${describePer(regel.prijs.eenheid)}`}.
      </p>
      <div className="naast-paar">
        <GetalVeld
          soort="aantal"
          label="Keer per jaar zonder doorbraak"
          waarde={regel.aantalZonder}
          onChange={(aantalZonder) => onChange({ aantalZonder })}
          error={fout('aantalZonder')}
        />
        <GetalVeld
          soort="aantal"
          label="Keer per jaar met doorbraak"
          waarde={regel.aantalMet}
          onChange={(aantalMet) => onChange({ aantalMet })}
          error={fout('aantalMet')}
        />
      </div>
      <ScenarioKeuze regel={regel} onChange={onChange} />
      {regel.scenario === 'dreigend' && <KansVelden regel={regel} onChange={onChange} fout={fout} />}
    </div>
  );
}

const uitleg = {
  vandaag: 'Bijvoorbeeld: er komen nu twee begeleiders.',
  dreigend: 'Alleen bij een echt signaal. Bijvoorbeeld: de ontruiming is aangezegd.',
};

function ScenarioKeuze({ regel, onChange }: Omit<RegelProps, 'fout'>) {
  const id = useId();
  return (
    <ChoiceSet legend="Hoe zeker is dit?" id={id} radio>
      {SCENARIOS.map((scenario) => (
        <div key={scenario}>
          <Radio
            name={id}
            checked={regel.scenario === scenario}
            onChange={() => chooseScenario(regel, scenario, onChange)}
          >
            {scenarioNamen[scenario]}
          </Radio>
          <div className="naast-keuze__uitleg">{uitleg[scenario]}</div>
        </div>
      ))}
    </ChoiceSet>
  );
}

/** What happens now has no chance. Whoever typed one can have it back. */
function chooseScenario(
  regel: ConceptRegel,
  scenario: ConceptRegel['scenario'],
  onChange: RegelProps['onChange'],
): void {
  onChange(changeScenario(scenario));
  if (scenario === 'dreigend' || !(regel.signaal || regel.kansBron || regel.kansZonder || regel.kansMet))
    return;
  const { kansZonder, kansMet, kansZonderLaag, kansZonderHoog, kansMetLaag, kansMetHoog } = regel;
  const { signaal, kansBron, gebeurtenis } = regel;
  const kansen = { kansZonder, kansMet, kansZonderLaag, kansZonderHoog, kansMetLaag, kansMetHoog };
  showToast('De kans en het signaal zijn weggehaald.', () =>
    onChange({ scenario: 'dreigend', ...kansen, signaal, kansBron, gebeurtenis, autonoom: 0 }),
  );
}

function KansVelden({ regel, onChange, fout }: RegelProps) {
  return (
    <div className="stapel naast-kansen">
      <p>
        Deze regel telt pas mee als je opschrijft welk echt signaal er is, hoe groot de kans is met een
        laagste en een hoogste, en wie dat schatte.
      </p>
      <TekstVeld
        label="Wat is het echte signaal?"
        hint="Bijvoorbeeld: een brief, een vonnis of een datum."
        waarde={regel.signaal ?? ''}
        maximaal={500}
        onChange={(signaal) => onChange({ signaal: signaal || undefined })}
        error={fout('signaal')}
      />
      <Kans regel={regel} onChange={onChange} fout={fout} welke="kansZonder" label="Kans zonder doorbraak" />
      <Kans regel={regel} onChange={onChange} fout={fout} welke="kansMet" label="Kans met doorbraak" />
      <TekstVeld
        label="Wie schatte deze kans, en waarop?"
        hint="Bijvoorbeeld: WIJ en corporatie samen, na de aanzegging."
        waarde={regel.kansBron ?? ''}
        maximaal={500}
        onChange={(kansBron) => onChange({ kansBron })}
        error={fout('kansBron')}
      />
    </div>
  );
}

interface KansProps extends RegelProps {
  welke: 'kansZonder' | 'kansMet';
  label: string;
}

/** One chance with the bounds it lies between. */
function Kans({ regel, onChange, fout, welke, label }: KansProps) {
  const [laag, hoog] = [`${welke}Laag`, `${welke}Hoog`] as const;
  return (
    <fieldset className="naast-kans">
      <legend className="ams-label">{label}</legend>
      <div className="naast-drie">
        <GetalVeld
          soort="procent"
          label="Schatting"
          waarde={regel[welke]}
          onChange={(waarde) => onChange({ [welke]: waarde })}
          error={regel[welke] === null ? 'Vul de kans in.' : fout(welke)}
        />
        <GetalVeld
          soort="procent"
          label="Laagst"
          waarde={regel[laag]}
          onChange={(waarde) => onChange({ [laag]: waarde ?? undefined })}
          error={fout(laag)}
        />
        <GetalVeld
          soort="procent"
          label="Hoogst"
          waarde={regel[hoog]}
          onChange={(waarde) => onChange({ [hoog]: waarde ?? undefined })}
          error={fout(hoog)}
        />
      </div>
    </fieldset>
  );
}
