import { listOpvolging, type Opvolgpunt } from '@naast/contract/uitvoering';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Badge } from '#web/ui/badge.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { type Kolom, Table } from '#web/ui/table.tsx';
import './betalingen.css';

const kolommen: readonly Kolom<Opvolgpunt>[] = [
  {
    naam: 'Aanvraag',
    kop: true,
    toon: ({ aanvraagId, casusId, code, casusCode }) => (
      <>
        <Link to={casusId ? adres.casusTab(casusId, `fonds/${aanvraagId}`) : adres.aanvraag(aanvraagId)}>
          {code}
        </Link>
        <span className="naast-betaal-onder">Huishouden {casusCode}</span>
      </>
    ),
  },
  {
    naam: 'Wat',
    toon: ({ soort, openCent }) =>
      soort === 'evaluatie'
        ? 'Terugkijken: heeft het geholpen?'
        : `Verantwoorden: nog ${showBedrag(openCent)}`,
  },
  { naam: 'Voor', toon: ({ op }) => showDatum(op) },
  { naam: '', toon: ({ teLaat }) => teLaat && <Badge soort="let-op">Voorbij</Badge> },
];

/** What the besluit asked for and is due within a month: looking back, and accounting for the money. */
export function Component() {
  const punten = useGet(listOpvolging);
  return (
    <>
      <PageHead
        titel="Terugkijken en verantwoorden"
        kruimels={[{ naam: 'Fonds', to: adres.fonds }]}
        onder="Wat de komende maand aan de beurt is, of al had gemoeten"
      />
      <Loaded query={punten}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState titel="Er staat niets open">
              Na een besluit staat hier wanneer we terugkijken en wanneer het geld verantwoord moet zijn.
            </EmptyState>
          ) : (
            <Table
              titel="Terugkijken en verantwoorden"
              titelVerborgen
              kolommen={kolommen}
              rijen={items}
              sleutel={({ aanvraagId, soort }) => `${aanvraagId} ${soort}`}
            />
          )
        }
      </Loaded>
    </>
  );
}
