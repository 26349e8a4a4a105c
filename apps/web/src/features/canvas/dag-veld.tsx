import { useState } from 'react';
import { DateInput, onleesbareDatum } from '#web/ui/date-input.tsx';
import { FieldError } from '#web/ui/field-error.tsx';
import '#web/ui/field.css';

interface Props {
  id: string;
  label: string;
  waarde: string | null;
  onChange: (dag: string | null) => void;
  /** Somebody is writing, also when what stands there is not a day yet. */
  onType?: () => void;
  onLeave: () => void;
}

/** A day on the canvas, typed the Dutch way; what is not a day is said, and not kept. */
export function DagVeld({ id, label, waarde, onChange, onType, onLeave }: Props) {
  const [onleesbaar, setOnleesbaar] = useState(false);
  const [verlaten, setVerlaten] = useState(false);
  const fout = onleesbaar && verlaten;
  const type = (dag: string | undefined) => {
    onType?.();
    setVerlaten(false);
    setOnleesbaar(dag === onleesbareDatum);
    if (dag !== onleesbareDatum) onChange(dag ?? null);
  };
  const leave = () => {
    setVerlaten(true);
    onLeave();
  };
  return (
    <>
      <label htmlFor={id} className="alleen-voorlezen">
        {label}
      </label>
      <DateInput
        id={id}
        waarde={onleesbaar ? onleesbareDatum : (waarde ?? undefined)}
        onChange={type}
        onBlur={leave}
        invalid={fout}
        aria-describedby={fout ? `${id}-fout` : undefined}
        aria-required={false}
      />
      {fout && <FieldError id={`${id}-fout`}>Deze dag bestaat niet. Schrijf hem als 15-12-2026.</FieldError>}
    </>
  );
}
