import { TextArea } from '@amsterdam/design-system-react';
import { useState } from 'react';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';

/** The message to read through, change and copy. Naast sends nothing itself. */
export function BerichtDialog({ tekst: begin, onClose }: { tekst: string; onClose: () => void }) {
  const [tekst, setTekst] = useState(begin);
  async function copy() {
    try {
      await navigator.clipboard.writeText(tekst);
      showToast('Gekopieerd. Je kunt het nu plakken in een bericht.');
      onClose();
    } catch {
      showToast('Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.');
    }
  }
  return (
    <Dialog titel="Bericht voor het gezin" onClose={onClose}>
      <div className="stapel">
        <p>Lees het na en pas het aan. Er staan geen achternamen in. Naast verstuurt zelf niets.</p>
        <Field id="bericht-tekst" label="Het bericht">
          {(binding) => (
            <TextArea
              {...binding}
              value={tekst}
              onChange={(event) => setTekst(event.target.value)}
              rows={12}
              className="naast-tekstvak"
            />
          )}
        </Field>
        <div className="rij">
          <Button onClick={() => void copy()}>Kopiëren</Button>
          <Button variant="tertiary" onClick={onClose}>
            Sluiten
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
