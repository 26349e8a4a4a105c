import { orderItems, type Zet } from '@naast/domain/canvas';
import { type ReactNode, useRef } from 'react';
import { OrdeContext } from './orde-context.ts';
import { useOrdening } from './use-ordening.ts';
import './orde.css';

/** From here on rows that are out of sight are not drawn: a key in one row costs no work in the others. */
const lang = 15;

interface Props<T extends { id: string }> {
  items: readonly T[];
  /** May this list be put in another order? Otherwise it has no handles. */
  mag: boolean;
  /** Keeps a move. */
  onZet: (zet: Zet) => void;
  className: string;
  /** A list in which the order itself says something. */
  genummerd?: boolean;
  children: (item: T, plek: number) => ReactNode;
}

/**
 * A list whose items can be put in another order: by hand, by keys, and from whatever menu its rows have. A row has a
 * `Greep`, somewhere on the page stands one `GreepUitleg`.
 */
export function OrdeLijst<T extends { id: string }>({
  items,
  mag,
  onZet,
  className,
  genummerd,
  children,
}: Props<T>) {
  const lijst = useRef<HTMLUListElement & HTMLOListElement>(null);
  const ids = items.map((item) => item.id);
  const { orde, getoond, gezegd } = useOrdening(ids, onZet, lijst);
  const Lijst = genummerd ? 'ol' : 'ul';
  if (items.length === 0) return null;
  return (
    <OrdeContext value={mag ? orde : undefined}>
      <Lijst
        ref={lijst}
        className={`naast-orde ${items.length > lang ? 'naast-orde--lang ' : ''}${className}`}
      >
        {orderItems(items, getoond).map(children)}
      </Lijst>
      <p role="status" className="alleen-voorlezen">
        {gezegd}
      </p>
    </OrdeContext>
  );
}
