import { Select, TextInput } from '@amsterdam/design-system-react';
import type { Lijstprijs } from '@naast/contract/prijslijst';
import { batenhouderNamen } from '@naast/domain/berekening';
import { leefgebieden, leefgebiedNamen } from '@naast/domain/leefgebieden';
import { BATENHOUDERS } from '@naast/domain/rendement';
import { useDeferredValue, useMemo, useState } from 'react';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showGetal } from '#web/lib/getal.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { filterPrijzen } from './filter-prijzen.ts';
import './prijslijsten.css';

const perKeer = 100;

interface Props {
  prijzen: readonly Lijstprijs[];
  onOpen: (prijs: Lijstprijs) => void;
}

/** The prices of a list, to search by word, leefgebied and who saves; each opens with its source. */
export function Prijzen({ prijzen, onOpen }: Props) {
  const [vraag, setVraag] = useState({ woord: '', leefgebied: '', batenhouder: '' });
  const [hoeveel, setHoeveel] = useState(perKeer);
  const gezocht = useDeferredValue(vraag);
  const gevonden = useMemo(() => filterPrijzen(prijzen, gezocht), [prijzen, gezocht]);
  const zet = (deel: Partial<typeof vraag>) => {
    setVraag({ ...vraag, ...deel });
    setHoeveel(perKeer);
  };
  return (
    <div className="stapel">
      <div className="naast-prijsfilter">
        <Field label="Zoek een prijs" optional={false}>
          {({ 'aria-required': _niet, ...binding }) => (
            <TextInput
              {...binding}
              value={vraag.woord}
              onChange={(event) => zet({ woord: event.target.value })}
              autoComplete="off"
            />
          )}
        </Field>
        <Keuze
          label="Leefgebied"
          alle="Alle leefgebieden"
          keuzes={leefgebieden.map((waarde) => [waarde, leefgebiedNamen[waarde]])}
          waarde={vraag.leefgebied}
          onChange={(leefgebied) => zet({ leefgebied })}
        />
        <Keuze
          label="Wie bespaart"
          alle="Alle partijen"
          keuzes={BATENHOUDERS.map((waarde) => [waarde, batenhouderNamen[waarde]])}
          waarde={vraag.batenhouder}
          onChange={(batenhouder) => zet({ batenhouder })}
        />
      </div>
      <p className="klein zacht" role="status">
        {gevonden.length === 1 ? '1 prijs gevonden' : `${showGetal(gevonden.length)} prijzen gevonden`}
      </p>
      <LinkList
        items={gevonden.slice(0, hoeveel)}
        sleutel={({ id }) => id}
        naam={(prijs) => (
          <button type="button" className="naast-prijsknop" onClick={() => onOpen(prijs)}>
            {prijs.omschrijving}
          </button>
        )}
        onder={({ code, eenheid, batenhouder, peiljaar }) =>
          `${code} · per ${eenheid} · ${batenhouderNamen[batenhouder]} · prijs van ${peiljaar}`
        }
        midden={({ kiesbaar, gebruik }) =>
          kiesbaar ? '' : gebruik === 'investering' ? 'Voor een investering' : 'Alleen om te lezen'
        }
        rechts={({ bedragCent }) => showBedrag(bedragCent)}
      />
      {gevonden.length > hoeveel && (
        <div>
          <Button variant="secondary" onClick={() => setHoeveel(hoeveel + perKeer)}>
            Meer prijzen
          </Button>
        </div>
      )}
    </div>
  );
}

interface KeuzeProps {
  label: string;
  alle: string;
  keuzes: readonly (readonly [waarde: string, naam: string])[];
  waarde: string;
  onChange: (waarde: string) => void;
}

function Keuze({ label, alle, keuzes, waarde, onChange }: KeuzeProps) {
  return (
    <Field label={label} optional={false}>
      {({ 'aria-required': _niet, ...binding }) => (
        <Select {...binding} value={waarde} onChange={(event) => onChange(event.target.value)}>
          <option value="">{alle}</option>
          {keuzes.map(([code, naam]) => (
            <option key={code} value={code}>
              {naam}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
