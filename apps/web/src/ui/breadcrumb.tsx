import { Link, type To } from 'react-router';

export interface Kruimel {
  naam: string;
  to: To;
}

/** The way back to where this page belongs. */
export function Breadcrumb({ kruimels }: { kruimels: readonly Kruimel[] }) {
  return (
    <nav className="ams-breadcrumb" aria-label="Kruimelpad">
      <ol className="ams-breadcrumb__list">
        {kruimels.map(({ naam, to }) => (
          <li key={naam} className="ams-breadcrumb__item">
            <Link to={to} className="ams-breadcrumb__link">
              {naam}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
