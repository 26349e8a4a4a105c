import type { ReactNode } from 'react';
import './notice.css';

interface Props {
  /** `weten` tells, `let-op` asks attention, `fout` can be mended, `goed` confirms. */
  soort?: 'weten' | 'let-op' | 'fout' | 'goed';
  titel?: ReactNode;
  children?: ReactNode;
  actie?: ReactNode;
}

/** A calm message in the page. For what just happened use a toast; for a field its own error. */
export function Notice({ soort = 'weten', titel, children, actie }: Props) {
  return (
    <div className={`naast-melding naast-melding--${soort}`}>
      <div className="naast-melding__tekst">
        {titel && <p className="naast-melding__titel">{titel}</p>}
        {children}
      </div>
      {actie && <div className="naast-melding__actie">{actie}</div>}
    </div>
  );
}
