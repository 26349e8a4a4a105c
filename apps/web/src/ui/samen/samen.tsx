import type { AanwezigeItem } from '@naast/contract/gebeurtenissen';
import {
  describeAanwezigen,
  describeWijzigingen,
  makeInitialen,
  showNaam,
  type Wijziging,
} from '@naast/domain/samen';
import { useCallback, useEffect, useState } from 'react';
import { setSchrijvers } from '#web/lib/samen/schrijvers.ts';
import { usePlek } from '#web/lib/samen/use-plek.ts';
import { useSamen } from '#web/lib/samen/use-samen.ts';
import './samen.css';

// Room for who is at the table; the others are a number.
const meeste = 4;
const nieuwsMs = 8_000;
const niemand: readonly AanwezigeItem[] = [];
// A short interruption is nobody's business.
const uitMs = 10_000;

/** Who else has this casus open, and what they changed just now; keeps the page up to date while it is there. */
export function Samen({ casusId }: { casusId: string }) {
  const [nieuws, onNieuws] = useNieuws();
  const { stand, stroomId, anderen } = useSamen(casusId, onNieuws);
  usePlek(casusId, stroomId, anderen.length > 0);
  useSchrijvers(stand === 'live' ? anderen : niemand);
  const uit = useLang(stand === 'uit', uitMs) && anderen.length > 0;
  return (
    <div className="naast-samen">
      {stand === 'live' && <Aanwezigen lijst={anderen} />}
      {uit && <span>Wat collega’s veranderen, zie je nu pas als je de pagina ververst.</span>}
      <span role="status" className="naast-samen__nieuws">
        {describeWijzigingen(nieuws)}
      </span>
    </div>
  );
}

function Aanwezigen({ lijst }: { lijst: readonly AanwezigeItem[] }) {
  if (lijst.length === 0) return null;
  const zinnen = describeAanwezigen(lijst);
  return (
    <ul aria-label="Wie deze casus nu ook open heeft">
      {lijst.slice(0, meeste).map((wie, i) => (
        <li key={`${wie.gebruikerId}-${wie.sinds}`} title={describeWie(wie)}>
          <span className="naast-samen__initialen" aria-hidden="true">
            {makeInitialen(wie)}
          </span>
          {zinnen[i]}
        </li>
      ))}
      {lijst.length > meeste && <li>en nog {lijst.length - meeste}</li>}
    </ul>
  );
}

const describeWie = ({ naam, functie, organisatie }: AanwezigeItem): string =>
  [naam, functie, organisatie].filter(Boolean).join(', ');

/** News of the last few seconds; what comes in meanwhile joins it. */
function useNieuws(): [readonly Wijziging[], (lijst: readonly Wijziging[]) => void] {
  const [nieuws, setNieuws] = useState<readonly Wijziging[]>([]);
  useEffect(() => {
    if (nieuws.length === 0) return;
    const klok = setTimeout(() => setNieuws([]), nieuwsMs);
    return () => clearTimeout(klok);
  }, [nieuws]);
  const add = useCallback(
    (lijst: readonly Wijziging[]) => setNieuws((nu) => [...nu, ...lijst].slice(-20)),
    [],
  );
  return [nieuws, add];
}

/** Lets each block of the canvas say who types there. */
function useSchrijvers(anderen: readonly AanwezigeItem[]): void {
  useEffect(() => {
    const namen = anderen.map(({ naam }) => naam);
    const perBlok: Record<number, string> = {};
    for (const wie of anderen) {
      const blok = wie.schrijft?.blok;
      if (blok)
        perBlok[blok] = perBlok[blok] ? 'Collega’s schrijven hier' : `${showNaam(wie, namen)} schrijft hier`;
    }
    setSchrijvers(perBlok);
  }, [anderen]);
  useEffect(() => () => setSchrijvers({}), []);
}

/** True once it has been so for this long. */
function useLang(is: boolean, ms: number): boolean {
  const [lang, setLang] = useState(false);
  useEffect(() => {
    if (!is) return setLang(false);
    const klok = setTimeout(() => setLang(true), ms);
    return () => clearTimeout(klok);
  }, [is, ms]);
  return lang;
}
