import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { type MandaatWijze, zegBedrag } from '@naast/domain/fonds';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum, today } from '#web/lib/datum.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Heading } from '#web/ui/heading.tsx';

const wie: Record<MandaatWijze, string> = {
  twee_collegas: 'Twee collega’s van andere teams beslissen. Ze moeten allebei voor zijn.',
  teamleider_en_commissielid:
    'Een teamleider van een ander team en een commissielid beslissen. Ze moeten allebei voor zijn.',
  commissie: 'De commissie beslist.',
  spoed:
    'Twee commissieleden beslissen, omdat het niet kan wachten. Ze vertellen erover in de volgende vergadering.',
};

/** Who decides on this aanvraag and why, before when, and the spoed that was asked for. */
export function WieBeslist({ aanvraag }: { aanvraag: Aanvraag }) {
  const { mandaat, spoed, stand, fonds } = aanvraag;
  if (!mandaat) return null;
  const loopt = ['ingediend', 'in_behandeling', 'aanvulling_gevraagd'].includes(stand);
  return (
    <section className="stapel stapel--dicht">
      <Heading level={2}>Wie beslist</Heading>
      <p>
        {wie[mandaat.wijze]}
        {mandaat.wijze === 'commissie' && ` Er zijn minstens ${mandaat.quorum} stemmen nodig.`}
      </p>
      {loopt && mandaat.streefdag && (
        <p>
          {mandaat.streefdag < today()
            ? `We wilden beslissen op ${showDatum(mandaat.streefdag)}. Die dag is voorbij.`
            : `We proberen te beslissen op ${showDatum(mandaat.streefdag)}, of eerder.`}
        </p>
      )}
      {spoed.gevraagd && (
        <div className="vlak stapel stapel--dicht">
          <p>
            <Badge soort="let-op">Spoed</Badge>
          </p>
          {spoed.reden && <p className="naast-fonds-tekst">{spoed.reden}</p>}
          {mandaat.wijze === 'spoed' && loopt && (
            <p className="klein zacht">
              Vind je dit geen spoed? Stem dan niet voor, of breng het naar de commissie. Dan kijkt iedereen
              mee.
            </p>
          )}
        </div>
      )}
      <p className="klein zacht">
        Voor dit gezin is in twaalf maanden {zegBedrag(mandaat.twaalfMaandenCent)} gevraagd. Dat telt, volgens
        versie {mandaat.versieNr} van de regels.{' '}
        <Link to={adres.zoWerktFonds(fonds.id)}>Zo werkt dit fonds</Link>
      </p>
    </section>
  );
}
