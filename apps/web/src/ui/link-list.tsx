import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import './link-list.css';

interface Props<T> {
  items: readonly T[];
  sleutel: (item: T) => string;
  /** Where the line leads; a line without address is no link. */
  to?: (item: T) => To;
  naam: (item: T) => ReactNode;
  /** One quiet line under the name. */
  onder?: (item: T) => ReactNode;
  midden?: (item: T) => ReactNode;
  rechts?: (item: T) => ReactNode;
  /** Buttons; on a phone they get a line of their own. */
  acties?: ((item: T) => ReactNode) | undefined;
}

/** A list whose lines can be opened: name and one quiet line left, when in the middle, a state at the right. */
export function LinkList<T>({ items, sleutel, to, ...delen }: Props<T>) {
  return (
    <ul className={`naast-lijst naast-lijst--kolommen${delen.acties ? ' naast-lijst--acties' : ''}`}>
      {items.map((item) => (
        <li key={sleutel(item)}>
          {to ? (
            <Link to={to(item)} className="naast-lijst__regel">
              <Inhoud item={item} {...delen} />
            </Link>
          ) : (
            <div className="naast-lijst__regel">
              <Inhoud item={item} {...delen} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Inhoud<T>({
  item,
  naam,
  onder,
  midden,
  rechts,
  acties,
}: { item: T } & Omit<Props<T>, 'items' | 'sleutel' | 'to'>) {
  return (
    <>
      <span>
        <span className="naast-lijst__naam">{naam(item)}</span>
        {onder && (
          <>
            <br />
            <span className="klein zacht">{onder(item)}</span>
          </>
        )}
      </span>
      <span className="naast-lijst__midden klein zacht">{midden?.(item)}</span>
      <span className="naast-lijst__rechts">{rechts?.(item)}</span>
      {acties && <span className="naast-lijst__acties">{acties(item)}</span>}
    </>
  );
}
