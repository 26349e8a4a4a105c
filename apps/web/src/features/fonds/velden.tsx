import { Radio, Select, TextArea, TextInput } from '@amsterdam/design-system-react';
import { useId, useState } from 'react';
import { parseBedrag, writeBedrag } from '#web/lib/bedrag.ts';
import { ChoiceSet } from '#web/ui/choice-set.tsx';
import { DateInput, onleesbareDatum } from '#web/ui/date-input.tsx';
import { Field, type FieldProps } from '#web/ui/field.tsx';
import { useTypedValue } from '#web/ui/typed-value.ts';
import '#web/ui/text-area.css';

type Veld<W> = Omit<FieldProps, 'children'> & { waarde: W; onChange: (waarde: W) => void };

/** Text inside an autosaved whole; one line, or `rows` of them. */
export function TekstVeld({
  waarde,
  onChange,
  maximaal,
  rows,
  ...veld
}: Veld<string> & { maximaal: number; rows?: number }) {
  const invoer = {
    value: waarde,
    maxLength: maximaal,
    onChange: (e: { target: { value: string } }) => onChange(e.target.value),
  };
  return (
    <Field {...veld}>
      {(binding) =>
        rows ? (
          <TextArea {...binding} {...invoer} rows={rows} className="naast-tekstvak" />
        ) : (
          <TextInput {...binding} {...invoer} autoComplete="off" />
        )
      }
    </Field>
  );
}

interface Keuze<W> {
  waarde: W;
  naam: string;
}

/** One out of a list; null is nothing chosen yet. */
export function KeuzeVeld<W extends string>({
  waarde,
  onChange,
  keuzes,
  leeg,
  ...veld
}: Veld<W | null> & { keuzes: readonly Keuze<W>[]; leeg?: string }) {
  return (
    <Field {...veld}>
      {(binding) => (
        <Select
          {...binding}
          value={waarde ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? null : (event.target.value as W))}
        >
          {leeg && <option value="">{leeg}</option>}
          {keuzes.map((keuze) => (
            <option key={keuze.waarde} value={keuze.waarde}>
              {keuze.naam}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

const bedragVorm = {
  parse: (tekst: string) => {
    const cent = parseBedrag(tekst);
    return cent !== undefined && cent >= 0 && cent <= 100_000_000_00 ? cent : undefined;
  },
  write: (cent: number) => (cent === 0 ? '' : writeBedrag(cent)),
  onleesbaar: 0,
};

/** An amount in whole cents; what cannot be read stays on the screen, and counts as nothing. */
export function BedragVeld({ waarde, onChange, error, ...veld }: Veld<number>) {
  const getypt = useTypedValue<number>(waarde, (cent) => onChange(cent ?? 0), bedragVorm);
  const onleesbaar = getypt.tekst.trim() !== '' && bedragVorm.parse(getypt.tekst) === undefined;
  return (
    <Field breedte="kort" {...veld} error={onleesbaar ? 'Vul een bedrag in, zoals 1.234,56.' : error}>
      {(binding) => (
        <div className="naast-geld">
          <span className="naast-geld__euro" aria-hidden="true">
            €
          </span>
          <TextInput
            {...binding}
            value={getypt.tekst}
            onChange={(event) => getypt.type(event.target.value)}
            onBlur={getypt.rond}
            inputMode="decimal"
            autoComplete="off"
          />
        </div>
      )}
    </Field>
  );
}

/** A calendar date; what cannot be read stays on the screen and is not saved. */
export function DatumVeld({ waarde, onChange, error, ...veld }: Veld<string | null>) {
  const [onleesbaar, setOnleesbaar] = useState(false);
  return (
    <Field
      breedte="kort"
      {...veld}
      error={onleesbaar ? 'Deze datum bestaat niet. Schrijf hem als 22-11-2026.' : error}
    >
      {(binding) => (
        <DateInput
          {...binding}
          waarde={onleesbaar ? onleesbareDatum : (waarde ?? undefined)}
          onChange={(datum) => {
            setOnleesbaar(datum === onleesbareDatum);
            onChange(datum === onleesbareDatum ? null : (datum ?? null));
          }}
        />
      )}
    </Field>
  );
}

/** Yes, no, or not answered yet. */
export function JaNee({
  label,
  hint,
  waarde,
  onChange,
}: {
  label: string;
  hint?: string;
  waarde: boolean | null;
  onChange: (waarde: boolean) => void;
}) {
  const id = useId();
  return (
    <ChoiceSet legend={label} id={id} naastElkaar radio {...(hint ? { hint } : {})}>
      {[true, false].map((antwoord) => (
        <Radio
          key={String(antwoord)}
          name={id}
          checked={waarde === antwoord}
          onChange={() => onChange(antwoord)}
        >
          {antwoord ? 'Ja' : 'Nee'}
        </Radio>
      ))}
    </ChoiceSet>
  );
}
