import { useState } from 'react';
import { today } from '#web/lib/datum.ts';
import { DateInput, onleesbareDatum } from '#web/ui/date-input.tsx';
import { Field } from '#web/ui/field.tsx';

interface Props {
  label: string;
  /** `YYYY-MM-DD`, or undefined while no day is chosen. */
  dag: string | undefined;
  onKies: (dag: string) => void;
}

/** A day to look at; a day that can be read is taken at once. */
export function DagKeuze({ label, dag, onKies }: Props) {
  const [getypt, setGetypt] = useState<string>();
  const [verlaten, setVerlaten] = useState(false);
  const fout = verlaten && getypt === onleesbareDatum;
  return (
    <Field
      label={label}
      breedte="kort"
      {...(fout ? { error: 'Deze dag bestaat niet. Schrijf hem als 3-11-2026.' } : {})}
    >
      {(binding) => (
        <DateInput
          {...binding}
          aria-required={false}
          waarde={getypt === onleesbareDatum ? getypt : dag}
          max={today()}
          onChange={(nieuw) => {
            setVerlaten(false);
            setGetypt(nieuw);
            if (nieuw !== undefined && nieuw !== onleesbareDatum && nieuw !== dag) onKies(nieuw);
          }}
          onBlur={() => setVerlaten(true)}
        />
      )}
    </Field>
  );
}
