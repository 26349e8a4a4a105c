import type { AutosaveField } from '#web/lib/use-autosave.ts';
import { ChoiceState } from './canvas-choice.tsx';
import { useCanvasVast } from './canvas-context.ts';

/** One yes-or-no on the canvas, saved at once. Who may only look sees it when it is on. */
export function CanvasCheck({
  id,
  veld,
  label,
}: {
  id: string;
  veld: AutosaveField<boolean>;
  label: string;
}) {
  const { schrijven } = useCanvasVast();
  if (!schrijven) return veld.waarde ? <p className="canvas-vink canvas-vink--aan">✓ {label}</p> : null;
  return (
    <span className={veld.waarde ? 'canvas-vink canvas-vink--aan' : 'canvas-vink'}>
      <input
        id={id}
        type="checkbox"
        checked={veld.waarde}
        onChange={(event) => {
          veld.change(event.target.checked);
          veld.flush();
        }}
      />
      <label htmlFor={id}>{label}</label>
      <ChoiceState veld={veld} naam={(aan) => (aan ? 'ja' : 'nee')} />
    </span>
  );
}
