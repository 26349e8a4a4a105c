import type { ReactNode } from 'react';
import './empty-state.css';

interface Props {
  titel: string;
  /** What to do next, in one or two sentences. */
  children: ReactNode;
  actie?: ReactNode;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ titel, children, actie }: Props) {
  return (
    <div className="naast-leeg">
      <p className="naast-leeg__titel">{titel}</p>
      <div className="zacht">{children}</div>
      {actie && <div className="naast-leeg__actie">{actie}</div>}
    </div>
  );
}
