import type { AanvraagKaart } from '@naast/contract/fonds-kaart';
import { keuzeNamen, type Stand } from '@naast/domain/fonds';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum, showGeleden } from '#web/lib/datum.ts';
import { Badge } from '#web/ui/badge.tsx';
import { StandLabel } from './stand-label.tsx';

const lopend: readonly Stand[] = ['ingediend', 'in_behandeling', 'aanvulling_gevraagd'];

/** One aanvraag in a few lines; the whole card is the link. */
export function Kaart({ kaart, naar }: { kaart: AanvraagKaart; naar?: string }) {
  return (
    <Link to={naar ?? adres.aanvraag(kaart.id)} className="naast-fonds-kaart">
      <span className="naast-fonds-kaart__bedrag">
        {showBedrag(kaart.toegekendCent || kaart.gevraagdCent)}
      </span>
      <span className="naast-fonds-kaart__naam">
        {kaart.waarvoor.join(' · ') || 'Nog niet ingevuld waarvoor'}
      </span>
      <span className="klein zacht">
        {kaart.code} · <span className="naast-fonds-code">huishouden {kaart.casusCode}</span>
        <br />
        {kaart.aanvrager.naam}, {kaart.aanvrager.organisatie}
      </span>
      <span className="rij naast-fonds-kaart__labels">
        <Labels kaart={kaart} />
      </span>
    </Link>
  );
}

function Labels({ kaart }: { kaart: AanvraagKaart }): ReactNode {
  const { spoed, stand, uitkomst, mijnStem, heeftBeletsel, aantalStemmen, openVragen, uiterlijkOp } = kaart;
  if (!lopend.includes(stand)) {
    return (
      <>
        <StandLabel stand={stand} uitkomst={uitkomst} />
        <span className="klein zacht">{showGeleden(kaart.gewijzigdOp)}</span>
      </>
    );
  }
  return (
    <>
      {spoed && <Badge soort="let-op">Spoed</Badge>}
      {mijnStem && <Badge soort="groen">Jij: {keuzeNamen[mijnStem].toLowerCase()}</Badge>}
      {heeftBeletsel && <Badge>Jij beslist hier niet mee</Badge>}
      {openVragen > 0 && (
        <Badge soort="let-op">{openVragen === 1 ? '1 open vraag' : `${openVragen} open vragen`}</Badge>
      )}
      {aantalStemmen !== null && aantalStemmen > 0 && (
        <span className="klein zacht">{aantalStemmen === 1 ? '1 stem' : `${aantalStemmen} stemmen`}</span>
      )}
      {uiterlijkOp && <span className="klein zacht">Besluit voor {showDatum(uiterlijkOp)}</span>}
    </>
  );
}
