import type { Voorstel } from '@naast/contract/gesprekken-voorstellen';
import { blokTitels } from '@naast/domain/canvas';
import { meetmomentNamen } from '@naast/domain/gesprekken';
import { kapitaalvormNamen, leefgebiedNamen } from '@naast/domain/leefgebieden';
import { showDatum } from '#web/lib/datum.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { useKeuze } from './use-keuze.ts';

type Plek = Pick<Voorstel, 'blok' | 'kapitaalvorm' | 'leefgebied'>;

/** Where it lands, in words: `blok 3, Hoe gaat het nu: Wonen`. */
export function describePlek({ blok, kapitaalvorm, leefgebied }: Plek): string {
  const titel = blokTitels[blok as keyof typeof blokTitels];
  const onderwerp = leefgebied
    ? leefgebiedNamen[leefgebied]
    : kapitaalvorm && kapitaalvormNamen[kapitaalvorm];
  return blok === 3 && onderwerp ? `blok 3, ${titel}: ${onderwerp}` : `blok ${blok}, ${titel}`;
}

/** Who said it, in which gesprek and when. */
export const describeBron = ({ wie, meetmoment, op }: Pick<Voorstel, 'wie' | 'meetmoment' | 'op'>): string =>
  `${wie ?? 'Het gezin samen'} · ${meetmomentNamen[meetmoment]} · ${showDatum(op)}`;

/** One answer with the choice: on the canvas, or not. */
export function VoorstelKaart({ voorstel, mag }: { voorstel: Voorstel; mag: boolean }) {
  const { kies, bezig } = useKeuze(voorstel);
  const eigenWoorden = voorstel.soort === 'open';
  return (
    <article className="vlak naast-voorstel">
      <p className="klein zacht">{describeBron(voorstel)}</p>
      <h3 className="naast-voorstel__vraag">{voorstel.vraag}</h3>
      {eigenWoorden ? (
        <blockquote className="eigen-woorden naast-antwoord__woorden" dir="auto">
          {voorstel.tekst}
        </blockquote>
      ) : (
        <p className="naast-antwoord__tekst">
          <strong>{voorstel.tekst}</strong>
        </p>
      )}
      {voorstel.wilBespreken && <Badge soort="let-op">Hier wil ik over praten</Badge>}
      {voorstel.veranderd && <Badge soort="let-op">Het gezin zei hier eerder iets anders</Badge>}
      <p className="klein">Komt in {describePlek(voorstel)}.</p>
      {!voorstel.past && (
        <p className="klein">
          Dit antwoord is te lang voor die plek. Schrijf het op het canvas korter op en kies hier Niet
          overnemen.
        </p>
      )}
      {mag && (
        <div className="rij">
          {voorstel.past && (
            <Button
              variant="secondary"
              klein
              bezig={bezig}
              aria-label={`Overnemen: ${voorstel.vraag}`}
              onClick={() => kies('overnemen')}
            >
              Overnemen
            </Button>
          )}
          <Button
            variant="tertiary"
            klein
            bezig={bezig}
            aria-label={`Niet overnemen: ${voorstel.vraag}`}
            onClick={() => kies('niet')}
          >
            Niet overnemen
          </Button>
        </div>
      )}
    </article>
  );
}
