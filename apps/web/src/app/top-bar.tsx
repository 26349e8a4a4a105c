import { hasRecht } from '@naast/domain/gebruikers';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { UserMenu } from '#web/features/gebruikers/user-menu.tsx';
import { useMij } from '#web/lib/mij.ts';
import { Icoon } from '#web/ui/icoon.tsx';
import { Logo } from '#web/ui/logo.tsx';
import { SearchBox } from './search-box.tsx';

const Bel = lazy(() => import('#web/features/meldingen/bel.tsx'));

interface Props {
  menuOpen: boolean;
  onMenu: () => void;
  hulpOpen: boolean;
  onHulp: () => void;
}

/** Top of every page: menu on a phone, name of the product and the netwerk, search, user. */
export function TopBar({ menuOpen, onMenu, hulpOpen, onHulp }: Props) {
  const mij = useMij();
  return (
    <header className="naast-balk">
      <button
        type="button"
        className="naast-balk__menu"
        aria-expanded={menuOpen}
        aria-controls="hoofdmenu"
        aria-label="Menu"
        onClick={onMenu}
      >
        <Icoon naam={menuOpen ? 'sluit' : 'menu'} maat={24} />
      </button>
      <Link to="/" className="naast-balk__merk" aria-label="Naast, naar Mijn werk">
        <Logo />
      </Link>
      <span className="naast-balk__netwerk">{mij.netwerk.naam}</span>
      {hasRecht(mij.rollen, 'huishouden.zoeken') && <SearchBox />}
      <Suspense>
        <Bel />
      </Suspense>
      <button type="button" className="naast-balk__hulp" aria-expanded={hulpOpen} onClick={onHulp}>
        <span aria-hidden="true">?</span>
        <span className="alleen-voorlezen">Hulp bij deze pagina</span>
      </button>
      <UserMenu />
    </header>
  );
}
