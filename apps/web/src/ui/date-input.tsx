import { TextInput } from '@amsterdam/design-system-react';
import { type Ref, useRef } from 'react';
import { parseDatum, writeDatum } from '#web/lib/datum.ts';
import type { FieldBinding } from './field.tsx';
import { useTypedValue } from './typed-value.ts';

/** What a date becomes while it cannot be read; every schema for a date refuses it. */
export const onleesbareDatum = 'onleesbaar';

const vorm = { parse: parseDatum, write: writeDatum, onleesbaar: onleesbareDatum };

interface Props extends Omit<FieldBinding, 'invalid'> {
  invalid: boolean;
  /** `YYYY-MM-DD`. */
  waarde: string | undefined;
  onChange: (waarde: string | undefined) => void;
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
  min?: string | undefined;
  max?: string | undefined;
}

/**
 * A date typed as `22-11-2026` or `22 november 2026`, or picked from the calendar. Not `type="date"`: that shows
 * the order of the browser's own language, which is often not Dutch.
 */
export function DateInput({ waarde, onChange, onBlur, inputRef, min, max, ...binding }: Props) {
  const kiezer = useRef<HTMLInputElement>(null);
  const getypt = useTypedValue(waarde, onChange, vorm);
  return (
    <div className="naast-datum">
      <TextInput
        {...binding}
        ref={inputRef}
        value={getypt.tekst}
        onChange={(event) => getypt.type(event.target.value)}
        onBlur={() => {
          getypt.rond();
          onBlur?.();
        }}
        placeholder="dd-mm-jjjj"
        inputMode="text"
        autoComplete="off"
      />
      <button
        type="button"
        className="naast-datum__kalender"
        aria-label="Kies op de kalender"
        onClick={() => kiezer.current?.showPicker()}
      />
      <input
        ref={kiezer}
        type="date"
        className="naast-datum__kiezer"
        tabIndex={-1}
        aria-hidden="true"
        value={waarde === onleesbareDatum ? '' : (waarde ?? '')}
        onChange={(event) => onChange(event.target.value || undefined)}
        min={min}
        max={max}
      />
    </div>
  );
}
