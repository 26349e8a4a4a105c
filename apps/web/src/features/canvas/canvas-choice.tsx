import type { AutosaveField } from '#web/lib/use-autosave.ts';
import { Button } from '#web/ui/button.tsx';
import { SaveState } from '#web/ui/save-state.tsx';
import { useCanvasVast } from './canvas-context.ts';

interface Props<V extends string> {
  id: string;
  veld: AutosaveField<V | null>;
  label: string;
  keuzes: readonly { waarde: V; naam: string }[];
  /** Name of the empty choice; without it there is always a choice. */
  leeg?: string;
  toonLabel?: boolean;
}

/** One choice on the canvas, saved at once. Who may only look reads it as text. */
export function CanvasChoice<V extends string>({
  id,
  veld,
  label,
  keuzes,
  leeg,
  toonLabel = false,
}: Props<V>) {
  const { schrijven } = useCanvasVast();
  const naam = (waarde: V | null) => keuzes.find((k) => k.waarde === waarde)?.naam ?? leeg ?? '';
  if (!schrijven) {
    return (
      <span>
        <span className={toonLabel ? 'canvas-veld__label' : 'alleen-voorlezen'}>{label}: </span>
        {naam(veld.waarde)}
      </span>
    );
  }
  return (
    <span className="canvas-keuze">
      <label htmlFor={id} className={toonLabel ? 'canvas-veld__label' : 'alleen-voorlezen'}>
        {label}
      </label>
      <select
        id={id}
        value={veld.waarde ?? ''}
        onChange={(event) => {
          veld.change(event.target.value === '' ? null : (event.target.value as V));
          veld.flush();
        }}
      >
        {leeg !== undefined && <option value="">{leeg}</option>}
        {keuzes.map((k) => (
          <option key={k.waarde} value={k.waarde}>
            {k.naam}
          </option>
        ))}
      </select>
      <ChoiceState veld={veld} naam={naam} />
    </span>
  );
}

/** Whether a choice is kept; and when two chose at once, which one stays. */
export function ChoiceState<V>({ veld, naam }: { veld: AutosaveField<V>; naam: (waarde: V) => string }) {
  const { botsing } = veld;
  if (!botsing) return <SaveState staat={veld.staat} opnieuw={veld.flush} />;
  return (
    <span className="canvas-botsing" role="alert">
      Iemand anders koos “{naam(botsing.waarde)}”.
      <Button variant="secondary" klein onClick={() => veld.kies(veld.waarde)}>
        Houd “{naam(veld.waarde)}”
      </Button>
      <Button variant="tertiary" klein onClick={() => veld.kies(botsing.waarde)}>
        Neem “{naam(botsing.waarde)}”
      </Button>
    </span>
  );
}
