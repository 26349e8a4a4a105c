import { NavLink, type To } from 'react-router';
import './tab-links.css';

export interface TabLink {
  naam: string;
  to: To;
  /** Small number beside the name, e.g. how many wait. */
  aantal?: number;
}

/** Pages of one thing, side by side. They are links: each has its own address. */
export function TabLinks({ label, links }: { label: string; links: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="naast-tabs">
      <ul>
        {links.map(({ naam, to, aantal }) => (
          <li key={naam}>
            <NavLink to={to} className="naast-tabs__link">
              {naam}
              {aantal !== undefined && aantal > 0 && <span className="naast-tabs__aantal">{aantal}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
