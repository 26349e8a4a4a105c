import { TextArea } from '@amsterdam/design-system-react';
import { type ReactNode, useState } from 'react';
import type { AutosaveField } from '#web/lib/use-autosave.ts';
import { Button } from './button.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { Field } from './field.tsx';
import { SaveState } from './save-state.tsx';
import './text-area.css';

interface Props {
  veld: AutosaveField<string>;
  label: string;
  hint?: ReactNode;
  hideLabel?: boolean;
  /** The household's own words: larger. */
  eigenWoorden?: boolean;
  rows?: number;
  disabled?: boolean;
}

/** A story that saves itself, says so, and lets two writers choose when they meet. */
export function AutosaveText({ veld, label, hint, hideLabel, eigenWoorden, rows = 3, disabled }: Props) {
  const [later, setLater] = useState(false);
  const { botsing } = veld;
  return (
    <div>
      <Field label={label} hint={hint} hideLabel={hideLabel ?? false} optional={false}>
        {({ 'aria-required': _nooit, ...binding }) => (
          <TextArea
            {...binding}
            value={veld.waarde}
            rows={rows}
            disabled={disabled}
            onChange={(event) => veld.change(event.target.value)}
            onBlur={veld.flush}
            className={eigenWoorden ? 'naast-tekstvak naast-tekstvak--eigen-woorden' : 'naast-tekstvak'}
          />
        )}
      </Field>
      <SaveState staat={veld.staat} opnieuw={veld.flush} />
      {botsing && later && (
        <Button variant="secondary" klein onClick={() => setLater(false)}>
          Kies welke tekst blijft
        </Button>
      )}
      {botsing && !later && (
        <ConflictDialog
          mijn={veld.waarde}
          ander={botsing.waarde}
          onKies={veld.kies}
          onLater={() => setLater(true)}
        />
      )}
    </div>
  );
}
