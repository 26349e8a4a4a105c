import { Select, TextInput } from '@amsterdam/design-system-react';
import type { Lijstprijs } from '@naast/contract/prijslijst';
import { batenhouderNamen, searchPrijzen } from '@naast/domain/berekening';
import { useDeferredValue, useMemo, useState } from 'react';
import { showBedrag } from '#web/lib/bedrag.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Field } from '#web/ui/field.tsx';
import type { Keuzeprijzen } from './use-keuzeprijzen.ts';

interface Props {
  keuze: Keuzeprijzen;
  /** Ids of the prices that are there already. */
  gekozen: readonly string[];
  onKies: (prijs: Lijstprijs) => void;
}

const meeste = 8;

/** Finds a product by typing. Reference prices can be read here, not picked. */
export function PrijsZoeker({ keuze, gekozen, onKies }: Props) {
  const [woorden, setWoorden] = useState('');
  const gezocht = useDeferredValue(woorden.trim());
  const gevonden = useMemo(
    () => (gezocht === '' ? [] : searchPrijzen(keuze.prijzen, gezocht)),
    [keuze.prijzen, gezocht],
  );
  if (!keuze.laadt && keuze.lijsten.length === 0) {
    return <p>Er is nog geen prijslijst vastgesteld. Vraag de beheerder.</p>;
  }
  return (
    <div className="stapel stapel--dicht">
      {keuze.lijsten.length > 1 && <Lijstkeuze keuze={keuze} />}
      <Field label="Zoek een product" hint="Bijvoorbeeld: begeleiding, huisarts, jeugdhulp." optional>
        {(binding) => (
          <TextInput
            {...binding}
            value={woorden}
            autoComplete="off"
            onChange={(event) => setWoorden(event.target.value)}
            // Enter looks here, and does not send the form.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
      </Field>
      {gezocht !== '' && (
        <p className="klein zacht" role="status">
          {describeAantal(gevonden.length)}
        </p>
      )}
      <ul className="naast-producten__lijst">
        {gevonden.slice(0, meeste).map((prijs) => (
          <li key={prijs.id}>
            <Keuze
              prijs={prijs}
              alEr={gekozen.includes(prijs.id)}
              onKies={() => {
                onKies(prijs);
                setWoorden('');
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function describeAantal(aantal: number): string {
  if (aantal === 0) return 'Geen product gevonden. Probeer een ander woord.';
  if (aantal === 1) return '1 product gevonden';
  return aantal <= meeste
    ? `${aantal} producten gevonden`
    : `${aantal} gevonden, de eerste ${meeste} staan hier`;
}

function Lijstkeuze({ keuze: { lijsten, lijstId, setLijst } }: { keuze: Keuzeprijzen }) {
  return (
    <Field label="Prijslijst">
      {(binding) => (
        <Select {...binding} value={lijstId} onChange={(event) => setLijst(event.target.value)}>
          {lijsten.map(({ id, naam, nummer }) => (
            <option key={id} value={id}>
              {naam}, versie {nummer}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function Keuze({ prijs, alEr, onKies }: { prijs: Lijstprijs; alEr: boolean; onKies: () => void }) {
  const inhoud = (
    <>
      <span>
        <span className="naast-producten__naam">{prijs.omschrijving}</span>
        <span className="klein zacht">
          {showBedrag(prijs.bedragCent)} {prijs.eenheid === 'eenmalig' ? 'per keer' : `per ${prijs.eenheid}`}{' '}
          · {batenhouderNamen[prijs.batenhouder]}
        </span>
      </span>
    </>
  );
  if (prijs.kiesbaar && !alEr) {
    return (
      <button type="button" className="naast-producten__keuze" onClick={onKies}>
        {inhoud}
      </button>
    );
  }
  return (
    <div className="naast-producten__keuze">
      {inhoud}
      <Badge>{alEr ? 'staat er al' : 'alleen om te lezen'}</Badge>
    </div>
  );
}
