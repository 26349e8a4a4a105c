import { useState } from 'react';

/** How a value is read from what is typed, and written neatly. */
export interface TypedForm<V> {
  parse: (tekst: string) => V | undefined;
  write: (waarde: V) => string;
  /** What the form gets while the text cannot be read; the schema then says what is wrong. */
  onleesbaar: V;
}

/** Keeps what is typed apart from what it means, so that nothing changes under the hands of the writer. */
export function useTypedValue<V>(
  waarde: V | undefined,
  zet: (waarde: V | undefined) => void,
  vorm: TypedForm<V>,
) {
  const [getypt, setGetypt] = useState<{ tekst: string; waarde: V | undefined }>();
  const geldt = getypt !== undefined && Object.is(getypt.waarde, waarde);
  const tekst = geldt ? getypt.tekst : waarde === undefined || waarde === null ? '' : vorm.write(waarde);
  return {
    tekst,
    type(nieuw: string) {
      const gelezen = nieuw.trim() === '' ? undefined : (vorm.parse(nieuw) ?? vorm.onleesbaar);
      setGetypt({ tekst: nieuw, waarde: gelezen });
      zet(gelezen);
    },
    /** On leaving the field: write it neatly, when it could be read. */
    rond() {
      if (waarde !== undefined && !Object.is(waarde, vorm.onleesbaar)) setGetypt(undefined);
    },
  };
}
