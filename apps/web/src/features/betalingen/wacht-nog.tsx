import type { DuePost } from '@naast/contract/betaalopdrachten';
import { betaalbeletselNamen } from '@naast/domain/betalingen';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum, today } from '#web/lib/datum.ts';
import { Heading } from '#web/ui/heading.tsx';
import { type Kolom, Table } from '#web/ui/table.tsx';

const kolommen: readonly Kolom<DuePost>[] = [
  {
    naam: 'Aan wie en waarvoor',
    kop: true,
    toon: ({ aanvraagId, aanvraagCode, houder, wat, nr, vanTotaal }) => (
      <>
        {houder} · {wat}
        {vanTotaal > 1 && ` (${nr} van ${vanTotaal})`}
        <span className="naast-betaal-onder">
          <Link to={adres.aanvraag(aanvraagId)}>{aanvraagCode}</Link>
        </span>
      </>
    ),
  },
  { naam: 'Bedrag', toon: ({ bedragCent }) => showBedrag(bedragCent), getal: true },
  { naam: 'Wacht op', toon: (post) => describeWacht(post) },
];

function describeWacht({ beletsel, voorwaarde, magBetalen, geplandOp }: DuePost) {
  if (beletsel === 'voorwaarde')
    return (
      <>
        {betaalbeletselNamen.voorwaarde}
        <span className="naast-betaal-onder">{voorwaarde}</span>
      </>
    );
  if (beletsel) return betaalbeletselNamen[beletsel];
  return magBetalen
    ? `De dag: ${showDatum(geplandOp)}`
    : 'Een andere betaler: jij deed al iets anders bij deze aanvraag';
}

/** What is planned for the coming month and cannot be paid yet, with what it waits for. */
export function WachtNog({ items }: { items: readonly DuePost[] }) {
  // What stands in an order is told there.
  const wacht = items.filter(
    ({ beletsel, opdracht, magBetalen, geplandOp }) =>
      opdracht === null && (beletsel !== null || !magBetalen || geplandOp > today()),
  );
  if (wacht.length === 0) return null;
  return (
    <section className="stapel">
      <Heading level={2}>Wacht nog</Heading>
      <Table
        titel="Betalingen die nog wachten"
        titelVerborgen
        kolommen={kolommen}
        rijen={wacht}
        sleutel={({ termijnId }) => termijnId}
      />
    </section>
  );
}
