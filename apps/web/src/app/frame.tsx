import { useEffect, useRef, useState } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { KeysDialog } from './keys-dialog.tsx';
import { SideNav } from './side-nav.tsx';
import { TopBar } from './top-bar.tsx';
import { useKeys } from './use-keys.ts';
import './frame.css';

/** What stands around every page: navigation at the left, search and user on top. */
export function Frame() {
  const { pathname } = useLocation();
  // Remembers on which page the menu was opened, so that going anywhere closes it.
  const [menuOp, setMenuOp] = useState<string>();
  const [toetsen, setToetsen] = useState(false);
  const onderweg = useNavigation().state === 'loading';
  const menuOpen = menuOp === pathname;
  useKeys({ '?': () => setToetsen(true) });
  useFocusOnNewPage(pathname);
  return (
    <div className="naast-frame">
      <a className="ams-skip-link naast-overslaan" href="#inhoud">
        Direct naar de inhoud
      </a>
      <TopBar menuOpen={menuOpen} onMenu={() => setMenuOp(menuOpen ? undefined : pathname)} />
      <SideNav open={menuOpen} onKies={() => setMenuOp(undefined)} />
      <main id="inhoud" tabIndex={-1} className="naast-inhoud">
        {onderweg && <div className="naast-onderweg" role="status" aria-label="De pagina komt eraan" />}
        <Outlet />
      </main>
      {toetsen && <KeysDialog onClose={() => setToetsen(false)} />}
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
