import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { useMij } from '#web/lib/mij.ts';
import { SideNav } from './side-nav.tsx';
import { TopBar } from './top-bar.tsx';
import { useKeys } from './use-keys.ts';
import './frame.css';

const KeysDialog = lazy(() => import('./keys-dialog.tsx'));
const HulpPaneel = lazy(() => import('#web/features/hulp/hulp-paneel.tsx'));
const Rondleiding = lazy(() => import('#web/features/rondleiding/rondleiding.tsx'));

type Extra = 'toetsen' | 'hulp' | 'rondleiding' | undefined;

/** What stands around every page: navigation at the left, search and user on top. */
export function Frame() {
  const { pathname } = useLocation();
  // Remembers on which page the menu was opened, so that going anywhere closes it.
  const [menuOp, setMenuOp] = useState<string>();
  // On the first day the tour comes by itself.
  const [extra, setExtra] = useState<Extra>(useMij().rondleidingGezien ? undefined : 'rondleiding');
  const sluit = () => setExtra(undefined);
  const onderweg = useNavigation().state === 'loading';
  const menuOpen = menuOp === pathname;
  useKeys({ '?': () => setExtra('toetsen') });
  useFocusOnNewPage(pathname);
  return (
    <div className="naast-frame">
      <a className="ams-skip-link naast-overslaan" href="#inhoud">
        Direct naar de inhoud
      </a>
      <TopBar
        menuOpen={menuOpen}
        onMenu={() => setMenuOp(menuOpen ? undefined : pathname)}
        hulpOpen={extra === 'hulp'}
        onHulp={() => setExtra(extra === 'hulp' ? undefined : 'hulp')}
      />
      <SideNav open={menuOpen} onKies={() => setMenuOp(undefined)} />
      <main id="inhoud" tabIndex={-1} className="naast-inhoud">
        {onderweg && <div className="naast-onderweg" role="status" aria-label="De pagina komt eraan" />}
        <Outlet />
      </main>
      <Suspense>
        {extra === 'toetsen' && <KeysDialog onClose={sluit} />}
        {extra === 'hulp' && (
          <HulpPaneel
            onClose={sluit}
            onToetsen={() => setExtra('toetsen')}
            onRondleiding={() => setExtra('rondleiding')}
          />
        )}
        {extra === 'rondleiding' && <Rondleiding onKlaar={sluit} />}
      </Suspense>
      <ScrollRestoration />
    </div>
  );
}

/** A new page starts for screen readers and keyboards where its content starts. */
function useFocusOnNewPage(pathname: string): void {
  const vorige = useRef(pathname);
  useEffect(() => {
    if (vorige.current === pathname) return;
    vorige.current = pathname;
    document.getElementById('inhoud')?.focus({ preventScroll: true });
  }, [pathname]);
}
