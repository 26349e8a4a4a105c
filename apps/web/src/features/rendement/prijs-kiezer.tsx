import { TextInput } from '@amsterdam/design-system-react';
import type { Lijstprijs } from '@naast/contract/prijslijst';
import { batenhouderNamen, checkKiesbaar, searchPrijzen } from '@naast/domain/berekening';
import { leefgebieden, leefgebiedNamen } from '@naast/domain/leefgebieden';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showGetal } from '#web/lib/getal.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';
import { describePer } from './eenheid.ts';
import { KeuzeVeld } from './tekst-veld.tsx';

interface Props {
  prijzen: readonly Lijstprijs[];
  onKies: (prijs: Lijstprijs) => void;
  onClose: () => void;
}

const gebieden = [
  { waarde: '', naam: 'Alle leefgebieden' },
  ...leefgebieden.map((waarde) => ({ waarde: waarde as string, naam: leefgebiedNamen[waarde] })),
];

/** Picks a price from the list by typing. Reference prices can be read here, not picked. */
export function PrijsKiezer({ prijzen, onKies, onClose }: Props) {
  const veld = useRef<HTMLInputElement>(null);
  // A price is found by typing: whoever opens this can begin at once.
  useEffect(() => veld.current?.focus(), []);
  const [woorden, setWoorden] = useState('');
  const [gebied, setGebied] = useState('');
  const gezocht = useDeferredValue(woorden);
  const gevonden = useMemo(
    () => searchPrijzen(prijzen, gezocht, gebied || undefined),
    [prijzen, gezocht, gebied],
  );
  return (
    <Dialog titel="Kies wat er verandert" onClose={onClose} breed>
      <div className="stapel">
        <div className="naast-zoekprijs">
          <Field label="Zoek een prijs" hint="Bijvoorbeeld: begeleiding, opvang, huisarts." optional={false}>
            {({ 'aria-required': _niet, ...binding }) => (
              <TextInput
                ref={veld}
                {...binding}
                value={woorden}
                onChange={(event) => setWoorden(event.target.value)}
                autoComplete="off"
              />
            )}
          </Field>
          <KeuzeVeld label="Leefgebied" waarde={gebied} keuzes={gebieden} onChange={setGebied} />
        </div>
        <p className="klein zacht" role="status">
          {describeGevonden(gevonden.length)}
        </p>
        <ul className="naast-prijzen">
          {gevonden.slice(0, hoogstens).map((prijs) => (
            <li key={prijs.id}>
              <Prijs prijs={prijs} onKies={onKies} />
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

// A list may hold ten thousand prices; nobody reads more than these, and drawing them all holds up the typing.
const hoogstens = 100;

function describeGevonden(aantal: number): string {
  if (aantal === 0) return 'Geen prijs gevonden. Probeer een ander woord of een ander leefgebied.';
  if (aantal === 1) return '1 prijs gevonden';
  const eerste = aantal > hoogstens ? ` Hier staan de eerste ${hoogstens}: typ een woord erbij.` : '';
  return `${showGetal(aantal)} prijzen gevonden.${eerste}`;
}

function Prijs({ prijs, onKies }: { prijs: Lijstprijs; onKies: (prijs: Lijstprijs) => void }) {
  const oordeel = checkKiesbaar(prijs);
  const inhoud = (
    <>
      <span>
        <span className="naast-prijs__naam">{prijs.omschrijving}</span>
        <br />
        <span className="klein zacht">
          {batenhouderNamen[prijs.batenhouder]} · {prijs.bron}, {prijs.peiljaar}
        </span>
        {!oordeel.kiesbaar && (
          <>
            <br />
            <span className="klein">{oordeel.bericht}</span>
          </>
        )}
      </span>
      <span className="naast-prijs__bedrag">
        {showBedrag(prijs.bedragCent)}
        <br />
        <span className="klein zacht">{describePer(prijs.eenheid)}</span>
      </span>
    </>
  );
  if (oordeel.kiesbaar) {
    return (
      <button type="button" className="naast-prijs" onClick={() => onKies(prijs)}>
        {inhoud}
      </button>
    );
  }
  return (
    <div className="naast-prijs naast-prijs--lezen">
      {inhoud}
      <Badge>Alleen om te lezen</Badge>
    </div>
  );
}
