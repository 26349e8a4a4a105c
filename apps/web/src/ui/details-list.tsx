import type { ReactNode } from 'react';
import './details-list.css';

/** Names with their values: `Wijk — Selwerd`. Values that are empty are left out. */
export function DetailsList({ regels }: { regels: readonly (readonly [naam: string, waarde: ReactNode])[] }) {
  return (
    <dl className="naast-gegevens">
      {regels
        .filter(([, waarde]) => waarde !== undefined && waarde !== null && waarde !== '')
        .map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
    </dl>
  );
}
