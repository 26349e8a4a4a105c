import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import type { BesluitKort } from '@naast/contract/herzieningen';
import { uitkomstNamen } from '@naast/domain/fonds';
import type { HerzieningSoort } from '@naast/domain/herziening';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum } from '#web/lib/datum.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { HulpLezen } from '#web/ui/hulp-lezen.tsx';

export const besluitNamen: Record<HerzieningSoort, string> = {
  wijzigen: 'Gewijzigd',
  intrekken: 'Ingetrokken',
  terugvorderen: 'Teruggevorderd',
  kwijtschelden: 'Kwijtgescholden',
};

/** The besluiten one after the other; the newest holds. */
export function BesluitKeten({
  aanvraag,
  besluiten,
}: {
  aanvraag: Aanvraag;
  besluiten: readonly BesluitKort[];
}) {
  return (
    <section className="vlak stapel" aria-labelledby="keten">
      <Heading level={2} id="keten">
        {besluiten.length > 1 ? 'De besluiten' : 'Het besluit'}
      </Heading>
      <ol className="naast-besluiten__lijst">
        {besluiten.toReversed().map((besluit) => (
          <li key={besluit.id} className="stapel stapel--dicht">
            <div className="rij rij--uiteen">
              <strong>{besluit.soort ? besluitNamen[besluit.soort] : uitkomstNamen[besluit.uitkomst]}</strong>
              {besluit.geldt ? <Badge soort="groen">Geldt nu</Badge> : <Badge>Vervangen</Badge>}
            </div>
            <div>{showBedrag(besluit.toegekendCent)}</div>
            <div className="klein zacht">
              {showDatum(besluit.op)} · {besluit.voorzitter}
            </div>
            <p className="naast-besluiten__tekst">{besluit.motivering}</p>
            {besluit.hulp && (
              <div className="klein">
                <strong>Wie helpt nu</strong>
                <HulpLezen hulp={besluit.hulp} />
              </div>
            )}
            <Link to={`${adres.beschikking(aanvraag.id)}?brief=${besluit.id}`}>Lees de brief</Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
