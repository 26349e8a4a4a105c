import { Select, TextArea, TextInput } from '@amsterdam/design-system-react';
import { Field } from '#web/ui/field.tsx';

interface TekstProps {
  label: string;
  waarde: string;
  onZet: (waarde: string) => void;
  fout?: string | undefined;
  hint?: string;
  optional?: boolean;
  /** More than one line. */
  lang?: boolean;
}

/** A text of the vragenlijst; saved with the list as a whole. */
export function Tekst({ label, waarde, onZet, fout, hint, optional = false, lang = false }: TekstProps) {
  return (
    <Field label={label} error={fout} hint={hint} optional={optional}>
      {(binding) =>
        lang ? (
          <TextArea {...binding} rows={2} value={waarde} onChange={(event) => onZet(event.target.value)} />
        ) : (
          <TextInput {...binding} value={waarde} onChange={(event) => onZet(event.target.value)} />
        )
      }
    </Field>
  );
}

interface KeuzeProps<W extends string> {
  label: string;
  waarde: W | '';
  keuzes: readonly { waarde: W; naam: string }[];
  onZet: (waarde: W | '') => void;
  /** Name of the empty choice; without it there is none. */
  leeg?: string;
  fout?: string | undefined;
  hint?: string;
}

export function Keuze<W extends string>({ label, waarde, keuzes, onZet, leeg, fout, hint }: KeuzeProps<W>) {
  return (
    <Field label={label} error={fout} hint={hint} optional={leeg !== undefined}>
      {(binding) => (
        <Select {...binding} value={waarde} onChange={(event) => onZet(event.target.value as W | '')}>
          {leeg !== undefined && <option value="">{leeg}</option>}
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

interface VinkProps {
  label: string;
  aan: boolean;
  onZet: (aan: boolean) => void;
}

export const Vink = ({ label, aan, onZet }: VinkProps) => (
  <label className="naast-vl__vink">
    <input type="checkbox" checked={aan} onChange={(event) => onZet(event.target.checked)} />
    <span>{label}</span>
  </label>
);
