import { useEffect, useRef } from 'react';
import { useOrde } from './orde-context.ts';

/** Says once on the page how the handles work; every handle points to it. */
const uitlegId = 'naast-greep-uitleg';

interface Props {
  id: string;
  /** What is moved, for who hears the handle. */
  naam: string;
  /** The mouse drags in another way (the row itself is draggable); finger and pen drag by the handle. */
  zonderMuis?: boolean;
}

/** The handle of a row: drag it, or press it and use the arrows. Nothing where there is nothing to order. */
export function Greep({ id, naam, zonderMuis = false }: Props) {
  const orde = useOrde();
  const knop = useRef<HTMLButtonElement>(null);
  const opgepakt = orde?.opgepakt === id;
  useEffect(() => {
    knop.current?.closest('li')?.classList.toggle('naast-orde__opgepakt', opgepakt);
  }, [opgepakt]);
  if (!orde || orde.ids.length < 2) return null;
  const wat = { id, naam };
  return (
    <button
      ref={knop}
      type="button"
      className="naast-greep"
      aria-label={`${naam} verplaatsen`}
      aria-describedby={uitlegId}
      aria-pressed={opgepakt}
      title="Sleep, of druk op Enter en gebruik de pijlen"
      onClick={() => orde.toggle(wat)}
      onKeyDown={(event) => orde.toets(event, wat)}
      onBlur={() => opgepakt && orde.neer()}
      onPointerDown={(event) => !(zonderMuis && event.pointerType === 'mouse') && orde.sleep(event, wat)}
    >
      <svg viewBox="0 0 12 20" width="12" height="20" aria-hidden="true">
        <path
          d="M3 4h.010M9 4h.010M3 10h.010M9 10h.010M3 16h.010M9 16h.010"
          stroke="currentColor"
          strokeWidth="3"
          strokeLinecap="round"
        />
      </svg>
    </button>
  );
}

export const GreepUitleg = () => (
  <p id={uitlegId} hidden>
    Druk op Enter om op te pakken. Verplaats met de pijlen. Enter zet neer, Escape zet terug.
  </p>
);
