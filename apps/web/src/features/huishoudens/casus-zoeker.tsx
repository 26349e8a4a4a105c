import { Select, TextInput } from '@amsterdam/design-system-react';
import { searchCasussen } from '@naast/contract/casussen';
import { type Fase, faseNamen, fasen } from '@naast/domain/casussen';
import { useState } from 'react';
import { useGet } from '#web/lib/query.ts';
import { useDebounced } from '#web/lib/use-debounced.ts';
import { Field } from '#web/ui/field.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { AlleCasussen, CasusLijst, NietsGevonden } from './casus-lijst.tsx';
import './huishoudens.css';

/** My casussen, narrowed by what is typed and by fase. */
export function CasusZoeker({ begin }: { begin: string }) {
  const [tekst, setTekst] = useState(begin);
  const [fase, setFase] = useState<Fase>();
  const zoek = useDebounced(tekst.trim());
  return (
    <section className="stapel" aria-label="Casussen">
      <div className="naast-zoekbalk">
        <Field label="Zoek op naam, wijk of code" optional={false}>
          {({ 'aria-required': _nooit, ...binding }) => (
            <TextInput
              {...binding}
              type={'search' as 'text'}
              autoComplete="off"
              value={tekst}
              onChange={(event) => setTekst(event.target.value)}
            />
          )}
        </Field>
        <Field label="Fase" breedte="kort">
          {({ 'aria-required': _nooit, ...binding }) => (
            <Select
              {...binding}
              value={fase ?? ''}
              onChange={(event) => setFase((event.target.value || undefined) as Fase | undefined)}
            >
              <option value="">Alle fasen</option>
              {fasen.map((een) => (
                <option key={een} value={een}>
                  {faseNamen[een]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      {zoek ? <Gezocht zoek={zoek} fase={fase} /> : <AlleCasussen fase={fase} />}
    </section>
  );
}

function Gezocht({ zoek, fase }: { zoek: string; fase: Fase | undefined }) {
  const body = { zoek: zoek.slice(0, 100), ...(fase ? { fase } : {}) };
  const gevonden = useGet(searchCasussen, { body }, { houdVast: true });
  return (
    <Loaded query={gevonden}>
      {({ items }) => (
        <>
          <p className="zacht" role="status">
            {items.length === 0
              ? 'Niets gevonden'
              : items.length === 25
                ? 'De eerste 25 die passen'
                : `${items.length} gevonden`}
          </p>
          {items.length === 0 ? <NietsGevonden zoek={zoek} /> : <CasusLijst items={items} />}
        </>
      )}
    </Loaded>
  );
}
