import { listBankregels } from '@naast/contract/bank';
import { type Betaalopdracht, listBetaalopdrachten, listTeBetalen } from '@naast/contract/betaalopdrachten';
import { opdrachtStandNamen } from '@naast/domain/betalingen';
import { useState } from 'react';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showKorteDatum, today } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Badge } from '#web/ui/badge.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { type Kolom, Table } from '#web/ui/table.tsx';
import { NieuweOpdracht } from './nieuwe-opdracht.tsx';
import { WachtNog } from './wacht-nog.tsx';
import './betalingen.css';

const dagenVooruit = 31;
const over = (dagen: number): string => today(new Date(Date.now() + dagen * 86_400_000));

/** What is due, what it waits for, and the orders that pay it. */
export function Component() {
  const [totEnMet] = useState(() => over(dagenVooruit));
  const teBetalen = useGet(listTeBetalen, { query: { totEnMet } }, { ververs: 30_000 });
  const opdrachten = useGet(listBetaalopdrachten, {}, { ververs: 30_000 });
  return (
    <>
      <PageHead
        titel="Betalen"
        kruimels={[{ naam: 'Fonds', to: adres.fonds }]}
        onder="Wat is toegekend, betalen we met een opdracht. Een tweede betaler geeft die vrij."
        actie={<BankKnop />}
      />
      <div className="stapel stapel--wijd">
        <Loaded query={opdrachten}>{({ items }) => <Opdrachten items={items} />}</Loaded>
        <Loaded query={teBetalen}>
          {({ items, meer }) => (
            <>
              <NieuweOpdracht items={items} />
              <WachtNog items={items} />
              {meer && <p className="zacht">Er is meer. Betaal eerst wat hier staat.</p>}
            </>
          )}
        </Loaded>
      </div>
    </>
  );
}

function BankKnop() {
  const regels = useGet(listBankregels, {}, { ververs: 60_000 });
  const open = regels.data?.items.length ?? 0;
  return (
    <ButtonLink to={adres.bank} variant="secondary">
      {open > 0 ? `Bank: ${open} uit te zoeken` : 'Bestand van de bank'}
    </ButtonLink>
  );
}

const kolommen: readonly Kolom<Betaalopdracht>[] = [
  {
    naam: 'Opdracht',
    kop: true,
    toon: ({ id, code, uitvoerenOp }) => (
      <>
        <Link to={adres.betaalopdracht(id)} className="naast-betaal-vast">
          {code}
        </Link>
        <span className="naast-betaal-onder">voor {showKorteDatum(uitvoerenOp)}</span>
      </>
    ),
  },
  {
    naam: 'Stand',
    toon: ({ stand, zelfVoorbereid }) => (
      <>
        <Badge soort={stand === 'verwerkt' ? 'groen' : stand === 'concept' ? 'let-op' : 'rustig'}>
          {opdrachtStandNamen[stand]}
        </Badge>
        {stand === 'concept' && (
          <span className="naast-betaal-onder">
            {zelfVoorbereid ? 'Een collega geeft vrij' : 'Jij kunt vrijgeven'}
          </span>
        )}
      </>
    ),
  },
  { naam: 'Bedrag', toon: ({ totaalCent }) => showBedrag(totaalCent), getal: true },
  { naam: 'Betalingen', toon: ({ aantal }) => aantal, getal: true },
  { naam: 'Gemaakt door', toon: ({ voorbereidDoor }) => voorbereidDoor },
  { naam: 'Vrijgegeven door', toon: ({ vrijgegevenDoor }) => vrijgegevenDoor ?? '' },
];

function Opdrachten({ items }: { items: readonly Betaalopdracht[] }) {
  return (
    <section className="stapel">
      <Heading level={2}>Opdrachten</Heading>
      {items.length === 0 ? (
        <EmptyState titel="Er is nog geen opdracht">
          Kies hieronder wat je wilt betalen en maak de eerste.
        </EmptyState>
      ) : (
        <Table
          titel="Betaalopdrachten"
          titelVerborgen
          kolommen={kolommen}
          rijen={items}
          sleutel={({ id }) => id}
        />
      )}
    </section>
  );
}
