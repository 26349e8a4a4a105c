import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import type { Besluiten, Herziening } from '@naast/contract/herzieningen';
import { keuzeNamen } from '@naast/domain/fonds';
import {
  herzieningAanleidingNamen,
  herzieningSoortNamen,
  herzieningStandNamen,
} from '@naast/domain/herziening';
import { showDatum } from '#web/lib/datum.ts';
import { Badge } from '#web/ui/badge.tsx';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { HerzieningStappen } from './herziening-stappen.tsx';
import { VerschilTabel } from './verschil-tabel.tsx';

interface Props {
  aanvraag: Aanvraag;
  herziening: Herziening;
  data: Besluiten;
}

/** One proposal: what changes, what the family says, the votes, and what I can do. */
export function HerzieningKaart({ aanvraag, herziening, data }: Props) {
  const { soort, stand, voorstel, besluitId, zienswijze, motivering, stemmen, mijn } = herziening;
  const eerst = data.besluiten.find(({ id }) => id === besluitId);
  const loopt = stand === 'zienswijze' || stand === 'stemmen';
  return (
    <article className="vlak stapel">
      <div className="rij rij--uiteen">
        <Heading level={3}>Voorstel: {herzieningSoortNamen[soort].toLowerCase()}</Heading>
        <Badge soort={loopt ? 'let-op' : 'rustig'}>{herzieningStandNamen[stand]}</Badge>
      </div>
      <p className="naast-besluiten__tekst">{herziening.reden}</p>
      <DetailsList
        regels={[
          ['Voorgesteld door', `${herziening.door}, ${showDatum(herziening.op)}`],
          ['Aanleiding', herzieningAanleidingNamen[herziening.aanleiding]],
          ['Terug uiterlijk op', herziening.terugVoor ? showDatum(herziening.terugVoor) : ''],
          ['Hoe terugbetalen', herziening.terugRegeling],
        ]}
      />
      <VerschilTabel aanvraag={aanvraag} eerst={eerst?.regels ?? []} wordt={voorstel} />
      {zienswijze && (
        <Notice titel="Wat het gezin ervan vindt">
          <p className="naast-besluiten__tekst">{zienswijze}</p>
        </Notice>
      )}
      {stand === 'zienswijze' && herziening.zienswijzeVoor && (
        <p>
          Het gezin kan reageren tot en met {showDatum(herziening.zienswijzeVoor)}. Daarna kan er worden
          gestemd.
        </p>
      )}
      {stemmen && stemmen.length > 0 && (
        <ul className="naast-besluiten__lijst">
          {stemmen.map(({ naam, keuze, reden }) => (
            <li key={naam}>
              <strong>{naam}</strong>{' '}
              <Badge soort={keuze === 'voor' ? 'groen' : 'rustig'}>{keuzeNamen[keuze]}</Badge>
              <p>{reden}</p>
            </li>
          ))}
        </ul>
      )}
      {!loopt && motivering && <p className="naast-besluiten__tekst">{motivering}</p>}
      {loopt && mijn.beletselen.map((reden) => <p key={reden}>{reden}</p>)}
      {loopt && <HerzieningStappen aanvraagId={aanvraag.id} herziening={herziening} />}
    </article>
  );
}
