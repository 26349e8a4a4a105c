import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { Button } from '#web/ui/button.tsx';
import { HulpInhoud, WoordenLijst } from './hulp-inhoud.tsx';
import { findHulp, type HulpNaam, hulpteksten } from './hulp-van-pagina.ts';
import { searchHulp } from './zoek-hulp.ts';
import './hulp.css';

interface Props {
  onClose: () => void;
  onToetsen: () => void;
  onRondleiding: () => void;
}

/** Help beside the page: it stays open while you work, follows the page you are on, and closes with Escape. */
export default function HulpPaneel({ onClose, onToetsen, onRondleiding }: Props) {
  const { pathname } = useLocation();
  const [zoek, setZoek] = useState('');
  const [gekozen, setGekozen] = useState<{ op: string; naam: HulpNaam }>();
  const naam = gekozen?.op === pathname ? gekozen.naam : findHulp(pathname);
  const kop = useFocusEnTerug();
  const kies = (welke: HulpNaam) => {
    setGekozen({ op: pathname, naam: welke });
    setZoek('');
    kop.current?.focus();
  };
  return (
    <aside
      className="hulp-paneel"
      aria-labelledby="hulp-titel"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className="hulp-paneel__kop">
        <h2 id="hulp-titel" ref={kop} tabIndex={-1} className="ams-heading ams-heading--3">
          Hulp: {hulpteksten[naam].titel}
        </h2>
        <button type="button" className="naast-venster__sluit" onClick={onClose} aria-label="Hulp sluiten">
          ×
        </button>
      </div>
      <ZoekVeld zoek={zoek} onZoek={setZoek} />
      {zoek.trim() === '' ? <HulpInhoud tekst={hulpteksten[naam]} /> : <Uitkomst zoek={zoek} onKies={kies} />}
      <div className="hulp-paneel__voet rij">
        <Button variant="tertiary" klein onClick={druk}>
          Afdrukken
        </Button>
        <Button variant="tertiary" klein onClick={onToetsen}>
          Alle toetsen
        </Button>
        <Button variant="tertiary" klein onClick={onRondleiding}>
          Rondleiding
        </Button>
        <Link to="/hulp">Alle hulp</Link>
      </div>
    </aside>
  );
}

/** Focus goes to the title, and back to where it was when the panel closes. */
function useFocusEnTerug() {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const eerder = document.activeElement;
    kop.current?.focus({ preventScroll: true });
    return () => {
      if (eerder instanceof HTMLElement && eerder.isConnected) eerder.focus({ preventScroll: true });
    };
  }, []);
  return kop;
}

/** Prints the help alone, without the page beside it. */
function druk(): void {
  const { dataset } = document.documentElement;
  dataset.druk = 'hulp';
  print();
  delete dataset.druk;
}

function ZoekVeld({ zoek, onZoek }: { zoek: string; onZoek: (zoek: string) => void }) {
  return (
    <div className="hulp-zoek">
      <label htmlFor="hulp-zoek">Zoek in de hulp</label>
      <input
        id="hulp-zoek"
        type="search"
        className="ams-text-input"
        value={zoek}
        onChange={(event) => onZoek(event.target.value)}
      />
    </div>
  );
}

function Uitkomst({ zoek, onKies }: { zoek: string; onKies: (naam: HulpNaam) => void }) {
  const { paginas, woorden } = searchHulp(zoek);
  const aantal = paginas.length + woorden.length;
  return (
    <div className="stapel">
      <p role="status" className="zacht">
        {aantal === 0 ? 'Niets gevonden. Probeer een ander woord.' : `${aantal} gevonden.`}
      </p>
      {paginas.length > 0 && (
        <ul className="hulp-treffers">
          {paginas.map((naam) => (
            <li key={naam}>
              <button type="button" onClick={() => onKies(naam)}>
                {hulpteksten[naam].titel}
              </button>
              <span className="zacht klein"> {hulpteksten[naam].waarvoor}</span>
            </li>
          ))}
        </ul>
      )}
      {woorden.length > 0 && <WoordenLijst Kop="h3" namen={woorden} />}
    </div>
  );
}
