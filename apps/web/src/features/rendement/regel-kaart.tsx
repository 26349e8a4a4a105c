import { batenhouderNamen, betrouwbaarheidNamen, type ConceptInvoer } from '@naast/domain/berekening';
import { showBedrag } from '#web/lib/bedrag.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Bevestigen } from './bevestigen.tsx';
import { describePer } from './eenheid.ts';
import { Kaart } from './kaart.tsx';
import { MeerInstellen } from './meer-instellen.tsx';
import { type MeerProps, MeerVelden, meervelden } from './meer-velden.tsx';
import { RegelVelden } from './regel-velden.tsx';

interface Props extends MeerProps {
  open: boolean;
  onOpen: () => void;
  onRemove: () => void;
  fouten: number;
  /** Total of this regel over the years; undefined while it does not count. */
  batenCent: number | undefined;
  teltNiet: boolean;
  alleenLezen: boolean;
  vers: boolean;
}

/** One effect of the doorbraak. */
export function RegelKaart({
  open,
  onOpen,
  onRemove,
  fouten,
  batenCent,
  teltNiet,
  alleenLezen,
  vers,
  ...velden
}: Props) {
  const { regel } = velden;
  const { prijs } = regel;
  return (
    <Kaart
      naam={regel.omschrijving || prijs.omschrijving}
      merk={regel.teBevestigen ? 'startwaarde, nog bevestigen' : undefined}
      onder={`${batenhouderNamen[prijs.batenhouder]} · ${showBedrag(prijs.bedragCent)} ${describePer(prijs.eenheid)} (${prijs.peiljaar})${regel.uitKaart ? ' · uit de kaart van deelnemers' : ''}`}
      bedrag={teltNiet ? <span className="klein zacht">telt niet mee</span> : showBaten(batenCent)}
      open={open}
      onOpen={onOpen}
      fouten={fouten}
      alleenLezen={alleenLezen}
      vers={vers}
    >
      <Herkomst regel={regel} dubbel={velden.fout('uitKaart')} />
      <RegelVelden {...velden} />
      {!alleenLezen && <Bevestigen regel={regel} onChange={velden.onChange} />}
      <MeerInstellen moetOpen={meervelden.some((veld) => velden.fout(veld) !== undefined)}>
        <MeerVelden {...velden} />
      </MeerInstellen>
      <div className="rij rij--uiteen">
        <span className="klein zacht">
          Prijs: {prijs.omschrijving}. Bron: {prijs.bron} ({betrouwbaarheidNamen[prijs.betrouwbaarheid]}).
        </span>
        {!alleenLezen && (
          <Button variant="tertiary" klein onClick={onRemove}>
            Haal deze regel weg
          </Button>
        )}
      </div>
    </Kaart>
  );
}

/** Where a regel of the map came from, and when it stands here twice. */
function Herkomst({ regel, dubbel }: { regel: Props['regel']; dubbel: string | undefined }) {
  if (!regel.uitKaart) return null;
  if (dubbel) return <Notice soort="let-op">{dubbel}</Notice>;
  return (
    <p className="klein zacht">
      Overgenomen uit de kaart van deelnemers. Wat er met de doorbraak verandert, vul je zelf in.
    </p>
  );
}

const showBaten = (cent: number | undefined) => {
  if (cent === undefined) return null;
  return (
    <>
      {showBedrag(cent)}
      <br />
      <span className="klein zacht">{cent < 0 ? 'kost meer' : 'bespaart'}</span>
    </>
  );
};

/** The names that regels of this berekening share, to choose from. */
export const listNamen = (invoer: ConceptInvoer, veld: 'overlapgroep' | 'gebeurtenis'): string[] => [
  ...new Set(invoer.regels.flatMap((regel) => regel[veld] ?? [])),
];
