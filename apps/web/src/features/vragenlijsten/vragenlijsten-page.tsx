import { listVersies, type VersieRegel } from '@naast/contract/vragenlijsten-beheer';
import { useState } from 'react';
import { adres } from '#web/lib/adressen.ts';
import { showDatum } from '#web/lib/datum.ts';
import { useRecht } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { NotFound } from '#web/ui/not-found.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { NieuweDialog } from './nieuwe-dialog.tsx';
import { StandLabel } from './stand-label.tsx';

/** Every vragenlijst of the netwerk with its versions: begin one, read one in, open one. */
export function Component() {
  const mag = useRecht('vragenlijst.beheren');
  const [open, setOpen] = useState<'nieuw' | 'import'>();
  const versies = useGet(listVersies, {}, { enabled: mag });
  if (!mag) return <NotFound />;
  const sluit = () => setOpen(undefined);
  return (
    <>
      <PageHead
        titel="Vragenlijsten"
        kruimels={[{ naam: 'Beheer', to: adres.beheer }]}
        onder="De vragen voor een gesprek. Wat gepubliceerd is, verandert niet meer. Maak dan een nieuwe versie."
        actie={<Button onClick={() => setOpen('nieuw')}>Nieuwe vragenlijst</Button>}
      />
      <div className="stapel stapel--wijd">
        <div className="rij">
          <Button variant="secondary" onClick={() => setOpen('import')}>
            Inlezen uit een bestand
          </Button>
        </div>
        <Loaded query={versies}>{({ items }) => <Lijsten items={items} />}</Loaded>
      </div>
      {open === 'nieuw' && <NieuweDialog onClose={sluit} />}
      {open === 'import' && <ImportDialog lijsten={versies.data?.items ?? []} onClose={sluit} />}
    </>
  );
}

function Lijsten({ items }: { items: readonly VersieRegel[] }) {
  const lijsten = [...new Set(items.map(({ vragenlijstId }) => vragenlijstId))];
  if (lijsten.length === 0) {
    return <EmptyState titel="Er is nog geen vragenlijst">Begin er een, of lees er een in.</EmptyState>;
  }
  return lijsten.map((id) => {
    const versies = items.filter(({ vragenlijstId }) => vragenlijstId === id);
    return (
      <section key={id} className="stapel stapel--dicht" aria-labelledby={`lijst-${id}`}>
        <Heading level={2} id={`lijst-${id}`}>
          {versies[0]?.titel || 'Vragenlijst zonder naam'}
        </Heading>
        <LinkList
          items={versies}
          sleutel={(versie) => versie.id}
          to={(versie) => versie.id}
          naam={(versie) => `Versie ${versie.nummer}`}
          onder={(versie) => `${versie.vragen} vragen in ${versie.secties} stukken`}
          midden={describeVersie}
          rechts={(versie) => <StandLabel stand={versie.stand} />}
        />
      </section>
    );
  });
}

function describeVersie({ gepubliceerdOp, gewijzigdOp, gewijzigdDoor }: VersieRegel): string {
  if (gepubliceerdOp) return `Gepubliceerd op ${showDatum(gepubliceerdOp)}`;
  return `Gewijzigd op ${showDatum(gewijzigdOp)}${gewijzigdDoor ? ` door ${gewijzigdDoor}` : ''}`;
}
