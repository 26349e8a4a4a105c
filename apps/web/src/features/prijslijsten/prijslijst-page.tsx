import { type Lijstprijs, listPrijzen, type Prijslijst } from '@naast/contract/prijslijst';
import { exportPrijzen, getPrijslijst } from '@naast/contract/prijslijst-beheer';
import { useState } from 'react';
import { useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum } from '#web/lib/datum.ts';
import { download } from '#web/lib/download.ts';
import { useRecht } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Besluit } from './besluit.tsx';
import { herkomstNamen } from './herkomst.ts';
import { Hernoemen } from './hernoemen.tsx';
import { PrijsDialog } from './prijs-dialog.tsx';
import { Prijzen } from './prijzen.tsx';
import { StandLabel } from './stand-label.tsx';
import { Weggooien } from './weggooien.tsx';

/** One price list: its prices, and what can be done with the list. */
export function Component() {
  const { prijslijstId = '' } = useParams();
  const lijst = useGet(getPrijslijst, { params: { id: prijslijstId } });
  const prijzen = useGet(listPrijzen, { params: { id: prijslijstId } });
  const [open, setOpen] = useState<Lijstprijs | 'nieuw'>();
  const magBeheren = useRecht('prijslijst.beheren');
  return (
    <Loaded query={lijst} pagina>
      {(deze) => {
        const bewerkbaar = magBeheren && deze.stand === 'concept';
        return (
          <>
            <PageHead
              titel={`${deze.naam}, versie ${deze.nummer}`}
              kruimels={[{ naam: 'Prijslijsten', to: adres.beheer }]}
              onder={<Onder lijst={deze} />}
              actie={bewerkbaar && <ButtonLink to="import">Bestand inlezen</ButtonLink>}
            />
            <div className="stapel">
              <Acties lijst={deze} magBeheren={magBeheren} onNieuw={() => setOpen('nieuw')} />
              <Loaded query={prijzen}>{({ items }) => <Prijzen prijzen={items} onOpen={setOpen} />}</Loaded>
            </div>
            {open && (
              <PrijsDialog
                lijst={deze}
                prijs={open === 'nieuw' ? undefined : open}
                bewerkbaar={bewerkbaar}
                onClose={() => setOpen(undefined)}
              />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Onder({ lijst }: { lijst: Prijslijst }) {
  return (
    <>
      <StandLabel stand={lijst.stand} /> {herkomstNamen[lijst.herkomst]} · Geldig vanaf{' '}
      {showDatum(lijst.geldigVanaf)}
      {lijst.geldigTot && ` tot en met ${showDatum(lijst.geldigTot)}`} · {lijst.bron}
    </>
  );
}

interface ActiesProps {
  lijst: Prijslijst;
  magBeheren: boolean;
  onNieuw: () => void;
}

function Acties({ lijst, magBeheren, onNieuw }: ActiesProps) {
  const [open, setOpen] = useState<'besluit' | 'naam' | 'weg'>();
  const sluit = () => setOpen(undefined);
  const slaOp = () =>
    download(exportPrijzen, { params: { id: lijst.id } }).then(
      () => showToast('De prijzen staan bij je downloads.'),
      () => showToast('Het opslaan lukte niet. Probeer het zo opnieuw.'),
    );
  return (
    <div className="rij">
      {magBeheren && lijst.stand === 'concept' && (
        <Button variant="secondary" onClick={onNieuw}>
          Prijs toevoegen
        </Button>
      )}
      <Button variant="secondary" onClick={() => void slaOp()}>
        Opslaan als CSV
      </Button>
      <ButtonLink to="vergelijking" variant="secondary">
        Vergelijken
      </ButtonLink>
      {magBeheren && lijst.stand !== 'vervallen' && (
        <Button variant="secondary" onClick={() => setOpen('besluit')}>
          {lijst.stand === 'concept' ? 'Vaststellen' : 'Laten vervallen'}
        </Button>
      )}
      {magBeheren && lijst.stand === 'concept' && (
        <>
          <Button variant="tertiary" onClick={() => setOpen('naam')}>
            Naam en bron
          </Button>
          <Button variant="tertiary" onClick={() => setOpen('weg')}>
            Weggooien
          </Button>
        </>
      )}
      {open === 'besluit' && <Besluit lijst={lijst} onClose={sluit} />}
      {open === 'naam' && <Hernoemen lijst={lijst} onClose={sluit} />}
      {open === 'weg' && <Weggooien lijst={lijst} onClose={sluit} />}
    </div>
  );
}
