import { listIndexreeksen } from '@naast/contract/indexreeksen';
import type { Lijstprijs, Prijslijst } from '@naast/contract/prijslijst';
import { deletePrijs } from '@naast/contract/prijslijst-beheer';
import { PRIJSVELDEN, prijsveldNamen } from '@naast/domain/prijslijst';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { forgetLijsten } from './forget-lijsten.ts';
import { PrijsForm } from './prijs-form.tsx';
import { showVeld } from './toon-veld.ts';

interface Props {
  lijst: Prijslijst;
  /** Undefined adds a price. */
  prijs: Lijstprijs | undefined;
  bewerkbaar: boolean;
  onClose: () => void;
}

/** Everything about one price; in a concept it can be changed or taken out. */
export function PrijsDialog({ lijst, prijs, bewerkbaar, onClose }: Props) {
  const reeksen = useGet(listIndexreeksen);
  const [bewerken, setBewerken] = useState(prijs === undefined);
  if (bewerken || !prijs) {
    return (
      <Dialog titel={prijs ? 'Prijs veranderen' : 'Prijs toevoegen'} onClose={onClose} breed>
        <PrijsForm lijst={lijst} prijs={prijs} onKlaar={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog titel={prijs.omschrijving} onClose={onClose} breed>
      <div className="stapel">
        <DetailsList
          regels={PRIJSVELDEN.map((veld) => [
            prijsveldNamen[veld],
            showVeld(prijs, veld, reeksen.data?.items),
          ])}
        />
        {!prijs.kiesbaar && (
          <p>
            {prijs.gebruik === 'investering'
              ? 'Deze prijs kun je kiezen bij wat de doorbraak kost.'
              : 'Deze prijs is om te lezen. Je kunt er niet mee rekenen.'}
          </p>
        )}
        {bewerkbaar && (
          <div className="rij">
            <Button onClick={() => setBewerken(true)}>Veranderen</Button>
            <Weghalen lijst={lijst} prijs={prijs} onKlaar={onClose} />
          </div>
        )}
      </div>
    </Dialog>
  );
}

function Weghalen({ lijst, prijs, onKlaar }: { lijst: Prijslijst; prijs: Lijstprijs; onKlaar: () => void }) {
  const client = useQueryClient();
  const haalWeg = async () => {
    const uitkomst = await call(deletePrijs, {
      params: { id: lijst.id, prijsId: prijs.id },
      versie: lijst.versie,
    });
    void forgetLijsten(client);
    showToast(uitkomst.ok ? `${prijs.code} is weggehaald.` : uitkomst.problem.detail);
    onKlaar();
  };
  return (
    <Button variant="secondary" onClick={() => void haalWeg()}>
      Weghalen
    </Button>
  );
}
