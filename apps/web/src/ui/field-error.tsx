import type { ReactNode } from 'react';

/** The sentence under a label that says what to mend. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="ams-error-message">
      <span className="alleen-voorlezen">Let op: </span>
      {children}
    </p>
  );
}
