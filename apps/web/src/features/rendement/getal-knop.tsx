import type { ReactNode } from 'react';
import { showBedrag } from '#web/lib/bedrag.ts';
import type { Post } from './opbouw.ts';
import { type Deelbedrag, useUitleg } from './uitleg.ts';

interface Props {
  /** What the number is, for the title of its explanation. */
  titel: string;
  inleiding: string;
  posten?: () => readonly Post[];
  delen?: () => readonly Deelbedrag[];
  children: ReactNode;
}

/** A number that tells how it came about when you press it. */
export function GetalKnop({ titel, inleiding, posten, delen, children }: Props) {
  const toon = useUitleg();
  const open = () => {
    const cellen = posten?.() ?? [];
    const leeg = posten && cellen.length === 0 ? ' Hier telt niets in mee. Daarom is het nul.' : '';
    toon({ titel, inleiding: inleiding + leeg, posten: cellen, ...(delen ? { delen: delen() } : {}) });
  };
  return (
    <button type="button" className="naast-getal" onClick={open}>
      {children}
      <span className="alleen-voorlezen"> ({titel}, zo komen we aan dit bedrag)</span>
    </button>
  );
}

/** An amount with its explanation. */
export const BedragKnop = ({ cent, ...rest }: Omit<Props, 'children'> & { cent: number }) => (
  <GetalKnop {...rest}>{showBedrag(cent)}</GetalKnop>
);
