import { TextInput } from '@amsterdam/design-system-react';
import { type ReactNode, useState } from 'react';
import { parseBedrag, writeBedrag } from '#web/lib/bedrag.ts';
import { parseGetal, writeGetal } from '#web/lib/getal.ts';
import { Field, type FieldProps } from '#web/ui/field.tsx';
import { useTypedValue } from '#web/ui/typed-value.ts';

interface Vorm {
  parse: (tekst: string) => number | undefined;
  write: (waarde: number) => string;
  /** What to type, when it cannot be read or lies outside the bounds. */
  voorbeeld: string;
  voor?: ReactNode;
  achter?: ReactNode;
}

const binnen = (laag: number, hoog: number) => (n: number | undefined) =>
  n !== undefined && n >= laag && n <= hoog && Number(n.toFixed(6)) === n ? n : undefined;

const aantal: Vorm = {
  parse: (tekst) => binnen(0, 1_000_000)(parseGetal(tekst)),
  write: writeGetal,
  voorbeeld: 'Vul een getal in, zoals 12 of 2,5.',
};

const procent: Vorm = {
  parse: (tekst) => {
    const gelezen = parseGetal(tekst.replace('%', ''));
    // 12,345 % is 0.12345 exactly; dividing would leave a trace of floating point.
    return gelezen === undefined ? undefined : binnen(0, 1)(Number((gelezen / 100).toFixed(6)));
  },
  write: (deel) => writeGetal(Number((deel * 100).toFixed(4))),
  voorbeeld: 'Vul een percentage in van 0 tot en met 100.',
  achter: '%',
};

const jaar: Vorm = {
  parse: (tekst) => {
    const gelezen = binnen(1, 100)(parseGetal(tekst));
    return Number.isInteger(gelezen) ? gelezen : undefined;
  },
  write: String,
  voorbeeld: 'Vul een heel getal in, 1 of meer.',
};

const bedrag: Vorm = {
  parse: (tekst) => {
    const gelezen = parseBedrag(tekst);
    return gelezen !== undefined && gelezen > 0 && gelezen <= 100_000_000_00 ? gelezen : undefined;
  },
  write: writeBedrag,
  voorbeeld: 'Vul een bedrag in, zoals 1.234,56.',
  voor: '€',
};

const vormen = { aantal, procent, jaar, bedrag };

interface Props extends Omit<FieldProps, 'children'> {
  soort: keyof typeof vormen;
  /** Null: nothing readable is filled in. Percentages are shares from 0 to 1, amounts whole cents. */
  waarde: number | null | undefined;
  onChange: (waarde: number | null) => void;
  achter?: ReactNode;
}

/** A number typed the Dutch way. What cannot be read stays on the screen, with what to type instead. */
export function GetalVeld({ soort, waarde, onChange, error, achter, ...veld }: Props) {
  const vorm = vormen[soort];
  const getypt = useTypedValue<number>(waarde ?? undefined, (nieuw) => onChange(nieuw ?? null), {
    ...vorm,
    // The value is null then; the text stays beside it.
    onleesbaar: undefined as unknown as number,
  });
  // A field that nobody came to yet is unfinished, not wrong.
  const [bezocht, setBezocht] = useState(false);
  const fout = bezocht || typeof waarde === 'number' ? error : undefined;
  const onleesbaar = getypt.tekst.trim() !== '' && vorm.parse(getypt.tekst) === undefined;
  return (
    <Field breedte="kort" {...veld} error={onleesbaar ? vorm.voorbeeld : fout}>
      {(binding) => (
        <div className="naast-maat">
          {vorm.voor && <Kant>{vorm.voor}</Kant>}
          <TextInput
            {...binding}
            value={getypt.tekst}
            onChange={(event) => getypt.type(event.target.value)}
            onBlur={() => {
              setBezocht(true);
              getypt.rond();
            }}
            inputMode="decimal"
            autoComplete="off"
          />
          {(achter ?? vorm.achter) && <Kant>{achter ?? vorm.achter}</Kant>}
        </div>
      )}
    </Field>
  );
}

/** The unit beside the input; the label or hint says it to a screen reader. */
const Kant = ({ children }: { children: ReactNode }) => (
  <span className="naast-maat__kant" aria-hidden="true">
    {children}
  </span>
);
