import { hasRecht } from '@naast/domain/gebruikers';
import { Link, useLocation } from 'react-router';
import { useMij } from '#web/lib/mij.ts';
import { Icoon } from '#web/ui/icoon.tsx';
import { type NavItem, navItems } from './nav-items.ts';

interface Props {
  open: boolean;
  /** Also when the choice is the page you are on. */
  onKies: () => void;
}

/** Left column on a desk, a sheet under the top bar on a phone. */
export function SideNav({ open, onKies }: Props) {
  const { rollen } = useMij();
  const { pathname } = useLocation();
  const items = navItems.filter(
    ({ rechten }) => rechten.length === 0 || rechten.some((recht) => hasRecht(rollen, recht)),
  );
  return (
    <nav id="hoofdmenu" aria-label="Hoofdmenu" className={open ? 'naast-nav naast-nav--open' : 'naast-nav'}>
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              className="naast-nav__link"
              aria-current={findCurrent(item, pathname)}
              onClick={onKies}
            >
              <Icoon naam={item.icoon} />
              {item.naam}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** `page` on the page itself, `true` on a page that belongs to it. */
function findCurrent({ to, omvat = [] }: NavItem, pathname: string): 'page' | 'true' | undefined {
  if (pathname === to) return 'page';
  const binnen = (pad: string) => pad !== '/' && pathname.startsWith(`${pad}/`);
  return binnen(to) || omvat.some(binnen) ? 'true' : undefined;
}
