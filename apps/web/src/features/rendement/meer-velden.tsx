import { Checkbox } from '@amsterdam/design-system-react';
import type { Lijstprijs } from '@naast/domain/berekening';
import { useId } from 'react';
import { GetalVeld } from './getal-veld.tsx';
import { PrijsGrenzen } from './prijs-grenzen.tsx';
import type { RegelProps } from './regel-velden.tsx';
import { TekstVeld } from './tekst-veld.tsx';

export interface MeerProps extends RegelProps {
  lijstprijs: Lijstprijs | undefined;
  overlapgroepen: readonly string[];
  gebeurtenissen: readonly string[];
}

/** The fields below, by the names that reasons use. */
export const meervelden = [
  'vanafJaar',
  'aantalJaren',
  'autonoom',
  'attributie',
  'uitdoving',
  'prijs.bedragLaagCent',
  'prijs.bedragHoogCent',
  'prijs.grensReden',
  'overlapgroep',
  'gebeurtenis',
] as const;

/** What has a sensible answer already, and can be set by who knows better. */
export function MeerVelden({ regel, onChange, fout, lijstprijs, overlapgroepen, gebeurtenissen }: MeerProps) {
  return (
    <div className="stapel">
      <Venster regel={regel} onChange={onChange} fout={fout} />
      <Aandelen regel={regel} onChange={onChange} fout={fout} />
      <PrijsGrenzen regel={regel} lijstprijs={lijstprijs} onChange={onChange} fout={fout} />
      <TekstVeld
        label="Gaat over hetzelfde als"
        hint="Geef regels die over hetzelfde gaan dezelfde naam. Naast telt er dan één."
        waarde={regel.overlapgroep ?? ''}
        maximaal={100}
        optional
        bekend={overlapgroepen}
        onChange={(overlapgroep) => onChange({ overlapgroep: overlapgroep || undefined })}
      />
      {regel.scenario === 'dreigend' && (
        <TekstVeld
          label="Hoort bij deze gebeurtenis"
          hint="Regels met dezelfde gebeurtenis gebeuren samen, of samen niet. Bijvoorbeeld: ontruiming."
          waarde={regel.gebeurtenis ?? ''}
          maximaal={100}
          optional
          bekend={gebeurtenissen}
          onChange={(gebeurtenis) => onChange({ gebeurtenis: gebeurtenis || undefined })}
        />
      )}
      <Gevoelig regel={regel} onChange={onChange} />
    </div>
  );
}

function Venster({ regel, onChange, fout }: RegelProps) {
  return (
    <div className="naast-paar">
      <GetalVeld
        soort="jaar"
        label="Begint in jaar"
        waarde={regel.vanafJaar}
        onChange={(vanafJaar) => onChange({ vanafJaar })}
        error={fout('vanafJaar')}
      />
      <GetalVeld
        soort="jaar"
        label="Duurt"
        achter="jaar"
        waarde={regel.aantalJaren}
        onChange={(aantalJaren) => onChange({ aantalJaren })}
        error={fout('aantalJaren')}
      />
    </div>
  );
}

function Aandelen({ regel, onChange, fout }: RegelProps) {
  return (
    <>
      <GetalVeld
        soort="procent"
        label="Was vanzelf ook gekomen"
        hint="Welk deel van de verbetering was er zonder doorbraak ook geweest? Bij een kans is dit 0."
        waarde={regel.autonoom}
        onChange={(autonoom) => onChange({ autonoom })}
        error={fout('autonoom')}
      />
      <GetalVeld
        soort="procent"
        label="Komt door deze doorbraak"
        hint="Hielpen anderen ook mee? Dan is dit minder dan 100."
        waarde={regel.attributie}
        onChange={(attributie) => onChange({ attributie })}
        error={fout('attributie')}
      />
      <GetalVeld
        soort="procent"
        label="Wordt elk jaar minder"
        hint="Hoeveel van het effect gaat er per jaar verloren?"
        waarde={regel.uitdoving}
        onChange={(uitdoving) => onChange({ uitdoving })}
        error={fout('uitdoving')}
      />
    </>
  );
}

function Gevoelig({ regel, onChange }: Omit<RegelProps, 'fout'>) {
  const id = useId();
  return (
    <div>
      <Checkbox
        checked={regel.gevoelig ?? false}
        onChange={(event) => onChange({ gevoelig: event.target.checked || undefined })}
        aria-describedby={id}
      >
        Dit gaat over een kind dat uit huis gaat
      </Checkbox>
      <div id={id} className="naast-keuze__uitleg">
        Op het canvas, in Ons plan en in een sessie-PDF staat deze regel dan niet. Ook tellen we hem daar niet
        mee. De commissie ziet hem wel.
      </div>
    </div>
  );
}
