import type { Export } from '@naast/contract/sessies';
import { showDatum } from '#web/lib/datum.ts';
import type { ExemplaarPdf } from '#web/lib/use-exemplaar-pdf.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';

interface Props {
  items: readonly Export[];
  pdf: ExemplaarPdf;
}

/** Who got the letter. Only who made a copy may print it again. */
export function BeschikkingExemplaren({ items, pdf }: Props) {
  return (
    <section className="stapel" aria-labelledby="exemplaren">
      <Heading level={2} id="exemplaren">
        Wie kreeg de brief?
      </Heading>
      {items.length === 0 ? (
        <p className="zacht">Er is nog geen exemplaar gemaakt.</p>
      ) : (
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
      )}
    </section>
  );
}

const describeExemplaar = ({ exemplaarNummer, metNamen, gemaaktDoor, gemaaktOp, vanMij }: Export): string =>
  [
    `Exemplaar ${exemplaarNummer}`,
    metNamen ? 'met de naam van het gezin' : 'zonder naam',
    `gemaakt door ${vanMij ? 'jou' : gemaaktDoor}`,
    showDatum(gemaaktOp),
  ].join(' · ');
