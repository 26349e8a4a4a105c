import { hasRecht } from '@naast/domain/gebruikers';
import { NavLink } from 'react-router';
import { useMij } from '#web/lib/mij.ts';
import { Icoon } from '#web/ui/icoon.tsx';
import { navItems } from './nav-items.ts';

/** Left column on a desk, a sheet under the top bar on a phone. */
export function SideNav({ open }: { open: boolean }) {
  const { rollen } = useMij();
  const items = navItems.filter(
    ({ rechten }) => rechten.length === 0 || rechten.some((recht) => hasRecht(rollen, recht)),
  );
  return (
    <nav id="hoofdmenu" aria-label="Hoofdmenu" className={open ? 'naast-nav naast-nav--open' : 'naast-nav'}>
      <ul>
        {items.map(({ naam, to, icoon }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'} className="naast-nav__link">
              <Icoon naam={icoon} />
              {naam}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
