import { TextInput } from '@amsterdam/design-system-react';
import { checkIban, showIban } from '@naast/domain/fonds';
import { useState } from 'react';
import { Field } from '#web/ui/field.tsx';
import { useTypedValue } from '#web/ui/typed-value.ts';

const vorm = {
  parse: (tekst: string) => {
    const uitkomst = checkIban(tekst);
    return uitkomst.ok ? uitkomst.iban : undefined;
  },
  write: (iban: string) => (iban === '' ? '' : showIban(iban)),
  onleesbaar: '',
};

interface Props {
  waarde: string;
  error?: string | undefined;
  onChange: (iban: string) => void;
}

/** An IBAN in groups of four; one that is wrong stays on the screen, says why, and is not kept. */
export function IbanVeld({ waarde, error, onChange }: Props) {
  const [bezig, setBezig] = useState(false);
  const getypt = useTypedValue<string>(waarde, (iban) => onChange(iban ?? ''), vorm);
  const uitkomst = checkIban(getypt.tekst);
  // Not while typing: nobody likes to hear halfway that it is wrong.
  const fout =
    !bezig && !uitkomst.ok && uitkomst.reden !== 'leeg' ? `${uitkomst.bericht} Het is niet bewaard.` : error;
  return (
    <Field label="IBAN" optional hint="De commissie ziet dit nummer niet." error={fout} breedte="middel">
      {(binding) => (
        <TextInput
          {...binding}
          value={getypt.tekst}
          onChange={(event) => getypt.type(event.target.value)}
          onFocus={() => setBezig(true)}
          onBlur={() => {
            setBezig(false);
            getypt.rond();
          }}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
        />
      )}
    </Field>
  );
}
