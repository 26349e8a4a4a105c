import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { SamenLater } from '#web/ui/samen/samen-later.tsx';

interface Props {
  casusId: string;
  naam: string;
  /** What can be done at any moment, at the right. */
  acties?: ReactNode;
  /** How far. */
  voortgang?: ReactNode;
  children: ReactNode;
}

/** Quiet frame of the gesprek: the way back, how far, and room for one thing. */
export function GesprekKader({ casusId, naam, acties, voortgang, children }: Props) {
  return (
    <>
      <header className="naast-gesprek__kop">
        <div className="rij rij--uiteen">
          <Link to={`/casussen/${casusId}/gesprek`}>Terug naar {naam || 'de casus'}</Link>
          <div className="rij">{acties}</div>
        </div>
        {voortgang}
        <SamenLater casusId={casusId} />
      </header>
      <div className="naast-gesprek__vel">{children}</div>
    </>
  );
}
