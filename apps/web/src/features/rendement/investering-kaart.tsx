import { batenhouderNamen, type ConceptInvestering } from '@naast/domain/berekening';
import { BATENHOUDERS, type Batenhouder } from '@naast/domain/rendement';
import { showBedrag } from '#web/lib/bedrag.ts';
import { Button } from '#web/ui/button.tsx';
import { GetalVeld } from './getal-veld.tsx';
import { Kaart } from './kaart.tsx';
import type { VindFout } from './regel-veld.ts';
import { KeuzeVeld, TekstVeld } from './tekst-veld.tsx';

interface Props {
  investering: ConceptInvestering;
  onChange: (deel: Partial<ConceptInvestering>) => void;
  onRemove: () => void;
  open: boolean;
  onOpen: () => void;
  fout: VindFout;
  fouten: number;
  alleenLezen: boolean;
  vers: boolean;
}

const partijen = BATENHOUDERS.filter((partij) => partij !== 'meerdere').map((waarde) => ({
  waarde: waarde as Batenhouder,
  naam: batenhouderNamen[waarde],
}));

const soorten = [
  { waarde: 'kosten' as const, naam: 'Er wordt iets voor gekocht of gedaan' },
  { waarde: 'overdracht' as const, naam: 'Het geld gaat naar een ander, zoals bij een schuld' },
];

/** One thing that the doorbraak costs, and who pays it. */
export function InvesteringKaart({ investering, onChange, onRemove, fout, ...kaart }: Props) {
  const { bedragCent, betaler, omschrijving } = investering;
  return (
    <Kaart
      naam={omschrijving || 'Nieuwe kosten'}
      onder={`Betaald door: ${batenhouderNamen[betaler]}`}
      bedrag={bedragCent === null ? null : showBedrag(bedragCent)}
      {...kaart}
    >
      <Velden investering={investering} onChange={onChange} fout={fout} />
      {!kaart.alleenLezen && (
        <div className="rij">
          <Button variant="tertiary" klein onClick={onRemove}>
            Haal deze kosten weg
          </Button>
        </div>
      )}
    </Kaart>
  );
}

function Velden({ investering, onChange, fout }: Pick<Props, 'investering' | 'onChange' | 'fout'>) {
  const { aantalJaren, soort, tegenpartij = 'huishouden' } = investering;
  return (
    <>
      <TekstVeld
        label="Waarvoor is dit?"
        hint="Bijvoorbeeld: huurachterstand in één keer."
        waarde={investering.omschrijving}
        maximaal={300}
        onChange={(omschrijving) => onChange({ omschrijving })}
      />
      <GetalVeld
        soort="bedrag"
        label={aantalJaren === 1 ? 'Bedrag' : 'Bedrag per jaar'}
        waarde={investering.bedragCent}
        onChange={(bedragCent) => onChange({ bedragCent })}
        error={fout('bedragCent')}
      />
      <KeuzeVeld
        label="Wie betaalt?"
        waarde={investering.betaler}
        keuzes={partijen}
        onChange={(betaler) => onChange({ betaler })}
        breedte="middel"
      />
      <KeuzeVeld
        label="Wat gebeurt er met het geld?"
        hint="Gaat het naar een ander, dan is het voor de samenleving geen kost."
        waarde={soort}
        keuzes={soorten}
        onChange={(nieuw) =>
          onChange({ soort: nieuw, tegenpartij: nieuw === 'overdracht' ? tegenpartij : undefined })
        }
      />
      {soort === 'overdracht' && (
        <KeuzeVeld
          label="Wie krijgt het geld?"
          waarde={tegenpartij}
          keuzes={partijen}
          onChange={(nieuw) => onChange({ tegenpartij: nieuw })}
          breedte="middel"
        />
      )}
      <div className="naast-paar">
        <GetalVeld
          soort="jaar"
          label="Begint in jaar"
          waarde={investering.vanafJaar}
          onChange={(vanafJaar) => onChange({ vanafJaar })}
          error={fout('vanafJaar')}
        />
        <GetalVeld
          soort="jaar"
          label="Hoeveel jaar"
          hint="1 is één keer"
          achter="jaar"
          waarde={aantalJaren}
          onChange={(nieuw) => onChange({ aantalJaren: nieuw })}
          error={fout('aantalJaren')}
        />
      </div>
    </>
  );
}
