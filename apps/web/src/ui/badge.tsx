import type { ReactNode } from 'react';
import './badge.css';

/** A short word about a state: fase, uitkomst, rol. Always words, never only colour. */
export function Badge({
  soort = 'rustig',
  children,
}: {
  soort?: 'rustig' | 'groen' | 'let-op';
  children: ReactNode;
}) {
  return <span className={`naast-label naast-label--${soort}`}>{children}</span>;
}
