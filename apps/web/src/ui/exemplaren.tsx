import type { Export } from '@naast/contract/sessies';
import { showDatum } from '#web/lib/datum.ts';
import type { ExemplaarPdf } from '#web/lib/use-exemplaar-pdf.ts';
import { Button } from './button.tsx';
import './exemplaren.css';

type Exemplaar = Pick<
  Export,
  'id' | 'exemplaarNummer' | 'ontvanger' | 'gemaaktDoor' | 'gemaaktOp' | 'vanMij'
> &
  Partial<Pick<Export, 'metNamen'>>;

/** The numbered copies of a letter or pack, and who got them. Only who made a copy may print it again. */
export function ExemplarenLijst({ items, pdf }: { items: readonly Exemplaar[]; pdf: ExemplaarPdf }) {
  return (
    <ul className="naast-exemplaren">
      {items.map((stuk) => (
        <li key={stuk.id}>
          <div>
            <strong>{stuk.ontvanger ?? 'Naam afgeschermd'}</strong>
            <div className="klein zacht">{describeExemplaar(stuk)}</div>
          </div>
          {stuk.vanMij && (
            <Button
              variant="secondary"
              klein
              bezig={pdf.onderweg === stuk.id}
              aria-label={`Download exemplaar ${stuk.exemplaarNummer}`}
              onClick={() => pdf.haal(stuk.id)}
            >
              Download
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

const describeExemplaar = ({
  exemplaarNummer,
  metNamen,
  gemaaktDoor,
  gemaaktOp,
  vanMij,
}: Exemplaar): string =>
  [
    `Exemplaar ${exemplaarNummer}`,
    ...(metNamen === undefined ? [] : [metNamen ? 'met de naam van het gezin' : 'zonder naam']),
    `gemaakt door ${vanMij ? 'jou' : gemaaktDoor}`,
    showDatum(gemaaktOp),
  ].join(' · ');
