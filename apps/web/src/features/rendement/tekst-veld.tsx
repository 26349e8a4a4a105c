import { Select, TextArea, TextInput } from '@amsterdam/design-system-react';
import { useId, useState } from 'react';
import { Field, type FieldProps } from '#web/ui/field.tsx';
import type { Keuze } from '#web/ui/select-field.tsx';

interface TekstProps extends Omit<FieldProps, 'children'> {
  waarde: string;
  onChange: (waarde: string) => void;
  maximaal: number;
  /** Names that were used before, to choose from. */
  bekend?: readonly string[];
}

/** One line of text inside an autosaved whole. */
export function TekstVeld({ waarde, onChange, maximaal, bekend, error, ...veld }: TekstProps) {
  const lijst = useId();
  // A field that nobody came to yet is unfinished, not wrong.
  const [bezocht, setBezocht] = useState(false);
  return (
    <Field {...veld} error={bezocht || waarde !== '' ? error : undefined}>
      {(binding) => (
        <>
          <TextInput
            {...binding}
            value={waarde}
            maxLength={maximaal}
            onChange={(event) => onChange(event.target.value)}
            onBlur={() => setBezocht(true)}
            autoComplete="off"
            {...(bekend ? { list: lijst } : {})}
          />
          {bekend && (
            <datalist id={lijst}>
              {bekend.map((naam) => (
                <option key={naam} value={naam} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

/** Some sentences inside an autosaved whole. */
export function LangVeld({ waarde, onChange, maximaal, bekend: _geen, ...veld }: TekstProps) {
  return (
    <Field {...veld}>
      {(binding) => (
        <TextArea
          {...binding}
          value={waarde}
          rows={3}
          maxLength={maximaal}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface KeuzeProps<W extends string> extends Omit<FieldProps, 'children'> {
  waarde: W;
  keuzes: readonly (Keuze & { waarde: W })[];
  onChange: (waarde: W) => void;
}

/** One of a list inside an autosaved whole. */
export function KeuzeVeld<W extends string>({ waarde, keuzes, onChange, ...veld }: KeuzeProps<W>) {
  return (
    <Field {...veld}>
      {(binding) => (
        <Select {...binding} value={waarde} onChange={(event) => onChange(event.target.value as W)}>
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
