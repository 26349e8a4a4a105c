import { useEffect, useRef } from 'react';
import { NavLink, type To, useLocation } from 'react-router';
import './tab-links.css';

export interface TabLink {
  naam: string;
  to: To;
  /** Small number beside the name, e.g. how many wait. */
  aantal?: number;
}

/** Pages of one thing, side by side. They are links: each has its own address. */
export function TabLinks({ label, links }: { label: string; links: readonly TabLink[] }) {
  const balk = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone not all of them fit: bring the one you are on in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: which one is current follows from the address
  useEffect(() => {
    const nu = balk.current?.querySelector('[aria-current=page]');
    nu?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pathname]);
  return (
    <nav ref={balk} aria-label={label} className="naast-tabs">
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
