import { bsnBericht, hasBsn } from '@naast/domain/huishoudens';
import { type KeyboardEventHandler, useState } from 'react';
import type { AutosaveField } from '#web/lib/use-autosave.ts';
import { Button } from '#web/ui/button.tsx';
import { ConflictDialog } from '#web/ui/conflict-dialog.tsx';
import { SaveState } from '#web/ui/save-state.tsx';
import { useCanvasVast } from './canvas-context.ts';

interface Props {
  id: string;
  veld: AutosaveField<string>;
  label: string;
  /** Shows the label; otherwise only screen readers hear it. */
  toonLabel?: boolean;
  /** What to write here, shown while it is empty. */
  hint?: string;
  soort?: 'gewoon' | 'eigen-woorden' | 'kop' | 'klein';
  onKeyDown?: KeyboardEventHandler;
}

/** Text on the canvas that is read as a poster and edited where it stands; it saves itself and says so. */
export function CanvasText({ id, veld, label, toonLabel = false, hint, soort = 'gewoon', onKeyDown }: Props) {
  const { schrijven } = useCanvasVast();
  if (!schrijven) return <LeesTekst veld={veld} label={label} toonLabel={toonLabel} soort={soort} />;
  return (
    <div className={`canvas-veld canvas-veld--${soort}`}>
      <label htmlFor={id} className={toonLabel ? 'canvas-veld__label' : 'alleen-voorlezen'}>
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        value={veld.waarde}
        placeholder={hint}
        onChange={(event) => veld.change(event.target.value)}
        onBlur={veld.flush}
        onKeyDown={onKeyDown}
      />
      {hasBsn(veld.waarde) && <p className="canvas-veld__let-op">{bsnBericht}</p>}
      <SaveState staat={veld.staat} opnieuw={veld.flush} />
      <TextConflict veld={veld} />
    </div>
  );
}

/** The same text for who may only look: no field that cannot be filled in. */
function LeesTekst({
  veld,
  label,
  toonLabel,
  soort,
}: Required<Pick<Props, 'veld' | 'label' | 'toonLabel' | 'soort'>>) {
  if (veld.waarde === '')
    return toonLabel || soort === 'klein' ? null : <p className="canvas-uitleg">Nog niet ingevuld.</p>;
  return (
    <div className={`canvas-veld canvas-veld--${soort}`}>
      <span className={toonLabel ? 'canvas-veld__label' : 'alleen-voorlezen'}>{label}</span>
      <p className="canvas-tekst">{veld.waarde}</p>
      {/* Who lost the right to write while typing, reads here that it was not kept. */}
      <SaveState staat={veld.staat} />
    </div>
  );
}

function TextConflict({ veld }: { veld: AutosaveField<string> }) {
  const [later, setLater] = useState(false);
  if (!veld.botsing) return null;
  if (later) {
    return (
      <Button variant="secondary" klein onClick={() => setLater(false)}>
        Kies welke tekst blijft
      </Button>
    );
  }
  return (
    <ConflictDialog
      mijn={veld.waarde}
      ander={veld.botsing.waarde}
      onKies={veld.kies}
      onLater={() => setLater(true)}
    />
  );
}
