import type { Antwoorden } from '@naast/contract/gesprekken';
import { listPraatpunten, type Praatpunt } from '@naast/contract/gesprekken-praatpunten';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useGet } from '#web/lib/query.ts';
import { useCasusId } from '#web/lib/use-casus.ts';
import { Heading } from '#web/ui/heading.tsx';
import { GelezenAntwoord } from './gelezen-antwoord.tsx';
import type { Naamgever } from './naamgever.ts';
import { Oppakken } from './oppakken.tsx';

type Punt = Antwoorden['bespreken'][number];
type Plek = Pick<Punt, 'gesprekId' | 'vraagCode' | 'lidId'>;

const sleutel = ({ gesprekId, vraagCode, lidId }: Plek): string =>
  `${gesprekId}-${vraagCode}-${lidId ?? 'samen'}`;

/** What the family ticked to talk about, and what was done with it. */
export function Bespreken({ data, namen }: { data: Antwoorden; namen: Naamgever }) {
  const casusId = useCasusId();
  const punten = useGet(listPraatpunten, { params: { id: casusId } }).data;
  const perPlek = new Map(punten?.items.map((punt) => [sleutel(punt), punt]));
  useFocusOnHash(punten !== undefined);
  return (
    <section className="naast-praten" aria-labelledby="bespreken">
      <Heading level={3} id="bespreken">
        Hier wil ik over praten
      </Heading>
      {data.bespreken.length === 0 ? (
        <p className="zacht">
          Het gezin heeft nog niets aangekruist. Alleen wat zij zelf kiezen, komt hier te staan.
        </p>
      ) : (
        <ul className="naast-antwoorden">
          {data.bespreken.map((punt) => (
            <Regel
              key={sleutel(punt)}
              punt={punt}
              namen={namen}
              praatpunt={perPlek.get(sleutel(punt))}
              mag={punten?.mag === 'meewerken'}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface RegelProps {
  punt: Punt;
  namen: Naamgever;
  /** Undefined for what was said under four eyes, and while the gesprek is going on. */
  praatpunt: Praatpunt | undefined;
  mag: boolean;
}

function Regel({ punt, namen, praatpunt, mag }: RegelProps) {
  return (
    <li id={`praat-${sleutel(punt)}`} tabIndex={-1}>
      <p className="naast-antwoorden__vraag">
        {punt.soort === 'schaal' ? punt.vraag : `${punt.onderwerp} · ${punt.vraag}`}
      </p>
      <GelezenAntwoord antwoord={punt} soort={punt.soort} namen={namen} zonderTeken />
      {praatpunt && <Oppakken punt={praatpunt} mag={mag} />}
    </li>
  );
}

/** Somebody comes from the canvas for one of them: that one is in sight, and has the focus. */
function useFocusOnHash(klaar: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    const doel = klaar && hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    doel?.scrollIntoView({ block: 'center' });
    doel?.focus({ preventScroll: true });
  }, [klaar, hash]);
}
