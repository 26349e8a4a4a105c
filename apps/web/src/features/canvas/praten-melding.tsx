import { listPraatpunten, type Praatpunt } from '@naast/contract/gesprekken-praatpunten';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import { useCasusId } from '#web/lib/use-casus.ts';
import { Notice } from '#web/ui/notice.tsx';
import './praten-melding.css';

const hoogstens = 5;

/** On the canvas: what the family ticked to talk about in a gesprek and nobody took up. Nothing open shows nothing. */
export function PratenMelding() {
  const casusId = useCasusId();
  const { data } = useGet(listPraatpunten, { params: { id: casusId } });
  const open = data?.items.filter(({ stand }) => stand === 'open') ?? [];
  if (open.length === 0) return null;
  const lijst = adres.casusTab(casusId, 'gesprek/antwoorden');
  return (
    <aside className="canvas-praten" aria-label="Hier wil het gezin over praten">
      <Notice
        soort="let-op"
        titel={
          open.length === 1
            ? 'Het gezin wil hierover praten. Niemand pakte dat nog op.'
            : `Het gezin wil over ${open.length} dingen praten. Niemand pakte dat nog op.`
        }
      >
        <ul>
          {open.slice(0, hoogstens).map((punt) => (
            <li key={`${punt.gesprekId}${punt.vraagCode}${punt.lidId}`}>
              <Link to={`${lijst}#${praatpuntId(punt)}`}>
                {punt.wie ?? 'Het gezin samen'}:{' '}
                {punt.soort === 'schaal' ? punt.vraag : `${punt.onderwerp} · ${punt.vraag}`}
              </Link>
            </li>
          ))}
        </ul>
        {open.length > hoogstens && <Link to={`${lijst}#bespreken`}>Bekijk ze alle {open.length}</Link>}
      </Notice>
    </aside>
  );
}

const praatpuntId = ({ gesprekId, vraagCode, lidId }: Praatpunt): string =>
  `praat-${gesprekId}-${vraagCode}-${lidId ?? 'samen'}`;
