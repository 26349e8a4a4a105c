import { type Domein, domeinNamen, type OntvangerSoort, type Termijn } from '@naast/domain/fonds';
import { Button } from '#web/ui/button.tsx';
import { Icoon } from '#web/ui/icoon.tsx';
import { type ConceptRegel, type ConceptVeld, legeRegel } from './use-concept.ts';
import { BedragVeld, KeuzeVeld, TekstVeld } from './velden.tsx';

interface Props {
  veld: ConceptVeld;
  foutBij: (pad: string) => string | undefined;
  domeinen: readonly Domein[];
}

/** What is asked for, line by line. */
export function RegelKaarten({ veld, foutBij, domeinen }: Props) {
  const { regels } = veld.waarde;
  const begonnen = (regel: ConceptRegel) =>
    regel.wat !== '' || regel.ontvanger !== '' || regel.bedragCent > 0;
  return (
    <div className="stapel">
      {regels.map((regel, plek) => (
        <RegelKaart
          // A line gets its id at the first save; by its place it keeps its focus then.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={plek}
          nr={plek + 1}
          regel={regel}
          domeinen={domeinen}
          fout={(naam) => (begonnen(regel) ? foutBij(`regels.${plek}.${naam}`) : undefined)}
          onChange={(deel) => veld.updateRegel(plek, deel)}
          onWeg={() => veld.update({ regels: regels.filter((_, i) => i !== plek) })}
        />
      ))}
      <div>
        <Button
          variant="secondary"
          icoon={<Icoon naam="plus" />}
          onClick={() => veld.update({ regels: [...regels, legeRegel] })}
        >
          {regels.length === 0 ? 'Eerste regel toevoegen' : 'Nog een regel'}
        </Button>
      </div>
    </div>
  );
}

interface RegelProps {
  nr: number;
  regel: ConceptRegel;
  domeinen: readonly Domein[];
  fout: (veld: string) => string | undefined;
  onChange: (deel: Partial<ConceptRegel>) => void;
  onWeg: () => void;
}

function RegelKaart({ nr, regel, domeinen, fout, onChange, onWeg }: RegelProps) {
  return (
    <fieldset className="vlak naast-fonds-regel">
      <legend className="alleen-voorlezen">Regel {nr}</legend>
      <TekstVeld
        label="Wat is er nodig?"
        maximaal={500}
        waarde={regel.wat}
        error={fout('wat')}
        onChange={(wat) => onChange({ wat })}
      />
      <div className="naast-fonds-regel__rij">
        <TekstVeld
          label="Wie krijgt het geld?"
          maximaal={200}
          waarde={regel.ontvanger}
          error={fout('ontvanger')}
          onChange={(ontvanger) => onChange({ ontvanger })}
        />
        <KeuzeVeld<OntvangerSoort>
          label="Dat is"
          waarde={regel.ontvangerSoort}
          keuzes={ontvangers}
          onChange={(ontvangerSoort) => ontvangerSoort && onChange({ ontvangerSoort })}
        />
      </div>
      <BedragRij regel={regel} fout={fout} onChange={onChange} />
      <div className="naast-fonds-regel__rij">
        <KeuzeVeld<Domein>
          label="Waar hoort het bij?"
          leeg="Nergens van dit fonds"
          waarde={regel.domein}
          keuzes={domeinen.map((waarde) => ({ waarde, naam: domeinNamen[waarde] }))}
          onChange={(domein) => onChange({ domein })}
        />
        <TekstVeld
          label="Waarom kan een regeling dit niet betalen?"
          optional
          maximaal={2000}
          waarde={regel.voorliggend}
          onChange={(voorliggend) => onChange({ voorliggend })}
        />
      </div>
      <div>
        <Button variant="tertiary" klein onClick={onWeg} aria-label={`Regel ${nr} weghalen`}>
          Weghalen
        </Button>
      </div>
    </fieldset>
  );
}

function BedragRij({ regel, fout, onChange }: Pick<RegelProps, 'regel' | 'fout' | 'onChange'>) {
  const changeTermijn = (termijn: Termijn | null) =>
    termijn &&
    onChange({ termijn, aantalMaanden: termijn === 'eenmalig' ? 1 : Math.max(regel.aantalMaanden, 2) });
  return (
    <div className="naast-fonds-regel__rij">
      <BedragVeld
        label={regel.termijn === 'eenmalig' ? 'Bedrag' : 'Bedrag per maand'}
        waarde={regel.bedragCent}
        error={fout('bedragCent')}
        onChange={(bedragCent) => onChange({ bedragCent })}
      />
      <KeuzeVeld<Termijn>
        label="Hoe vaak?"
        breedte="kort"
        waarde={regel.termijn}
        keuzes={termijnen}
        onChange={changeTermijn}
      />
      {regel.termijn === 'maandelijks' && (
        <KeuzeVeld<string>
          label="Hoeveel maanden?"
          breedte="kort"
          waarde={String(regel.aantalMaanden)}
          keuzes={maanden}
          onChange={(aantal) => onChange({ aantalMaanden: Number(aantal ?? 1) })}
        />
      )}
    </div>
  );
}

const ontvangers = [
  { waarde: 'leverancier', naam: 'Een organisatie of bedrijf' },
  { waarde: 'huishouden', naam: 'Het gezin zelf' },
] as const;
const termijnen = [
  { waarde: 'eenmalig', naam: 'Eén keer' },
  { waarde: 'maandelijks', naam: 'Elke maand' },
] as const;
const maanden = Array.from({ length: 60 }, (_, i) => ({ waarde: String(i + 1), naam: String(i + 1) }));
