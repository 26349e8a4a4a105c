import { listFondsen } from '@naast/contract/fonds';
import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { DetailsList } from '#web/ui/details-list.tsx';
import { findSaldo } from './saldo.tsx';
import { StandLabel } from './stand-label.tsx';

/** Where the aanvraag is, how much it is about, and how much is free right now. */
export function Stand({ aanvraag }: { aanvraag: Aanvraag }) {
  const { stand, besluit, gevraagdCent, ingediendOp, uiterlijkOp, aanvrager, fonds } = aanvraag;
  const fondsen = useGet(listFondsen, {}, { ververs: 30_000 });
  const eigen = fondsen.data?.items.find(({ id }) => id === fonds.id);
  const saldo = eigen && findSaldo(eigen);
  const loopt = ['ingediend', 'in_behandeling', 'aanvulling_gevraagd'].includes(stand);
  return (
    <section className="naast-fonds-stand vlak stapel stapel--dicht" aria-label="Stand van de aanvraag">
      <div className="rij rij--uiteen">
        <span className="naast-fonds-bedrag">{showBedrag(gevraagdCent)}</span>
        <StandLabel stand={stand} uitkomst={besluit?.uitkomst} />
      </div>
      <DetailsList
        regels={[
          ['Vrij in het fonds', loopt && saldo ? showBedrag(saldo.vrijCent) : ''],
          [
            'Gevraagd, nog niet besloten',
            loopt && eigen ? `${showBedrag(eigen.ingediendCent)} (${eigen.ingediendAantal})` : '',
          ],
          ['Ingediend', ingediendOp ? showDatum(ingediendOp) : ''],
          ['Besluit voor', loopt && uiterlijkOp ? showDatum(uiterlijkOp) : ''],
        ]}
      />
      <p className="klein zacht">
        Aangevraagd door {aanvrager.naam}, {aanvrager.functie}, {aanvrager.organisatie}
      </p>
    </section>
  );
}
