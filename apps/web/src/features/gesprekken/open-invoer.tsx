import { TextArea } from '@amsterdam/design-system-react';
import '#web/ui/text-area.css';
import type { InvoerProps } from './invoer.ts';

/** Own words, as large as the question. */
export function OpenInvoer({ inhoud, kopId, uitlegId, onChange, onBlur }: InvoerProps) {
  return (
    <TextArea
      aria-labelledby={kopId}
      aria-describedby={uitlegId}
      className="naast-tekstvak naast-tekstvak--eigen-woorden"
      rows={5}
      dir="auto"
      value={typeof inhoud.waarde === 'string' ? inhoud.waarde : ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value, false)}
      onBlur={onBlur}
    />
  );
}
