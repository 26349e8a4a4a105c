import { TextArea } from '@amsterdam/design-system-react';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';

interface Props {
  bezig: boolean;
  onWijsAf: (reden: string) => void;
  onAf: () => void;
}

/** Asks why, before a correctie of a colleague is refused. */
export function CorrectieAfwijzen({ bezig, onWijsAf, onAf }: Props) {
  const [reden, setReden] = useState('');
  const [fout, setFout] = useState<string>();
  return (
    <form
      className="stapel stapel--dicht"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reden.trim() === '') setFout('Schrijf op waarom je de correctie afwijst.');
        else onWijsAf(reden.trim());
      }}
    >
      <Field label="Waarom wijs je deze correctie af?" error={fout}>
        {(binding) => (
          <TextArea
            {...binding}
            rows={2}
            maxLength={1000}
            value={reden}
            onChange={(e) => setReden(e.target.value)}
          />
        )}
      </Field>
      <div className="rij">
        <Button type="submit" klein bezig={bezig}>
          Correctie afwijzen
        </Button>
        <Button variant="tertiary" klein onClick={onAf}>
          Toch niet
        </Button>
      </div>
    </form>
  );
}
