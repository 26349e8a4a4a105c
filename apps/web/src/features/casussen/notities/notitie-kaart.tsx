import type { Casus } from '@naast/contract/casussen';
import { type Notitie, removeNotitie } from '@naast/contract/notities';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { showDatum } from '#web/lib/datum.ts';
import { useMij } from '#web/lib/mij.ts';
import { showToast } from '#web/lib/toast.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { useVerversCasus } from '../use-ververs-casus.ts';
import { NotitieForm } from './notitie-form.tsx';
import { VersiesDialog } from './versies-dialog.tsx';

/** One note, with what its writer can do with it. */
export function NotitieKaart({ casus, notitie }: { casus: Casus; notitie: Notitie }) {
  const [open, setOpen] = useState<'wijzigen' | 'versies'>();
  const { id: ik } = useMij();
  const { dag, tekst, lid, voor, door, eerdere } = notitie;
  const vanMij = door.id === ik && casus.mijnRechten.mag === 'meewerken';
  if (open === 'wijzigen')
    return <NotitieForm casus={casus} notitie={notitie} onClose={() => setOpen(undefined)} />;
  return (
    <article className="vlak stapel stapel--dicht" aria-label={`Notitie van ${showDatum(dag)}`}>
      <div className="rij rij--uiteen">
        <p>
          <strong>{showDatum(dag)}</strong>
          <span className="zacht">
            {' '}
            · {door.naam}
            {lid && ` · over ${lid.naam}`}
          </span>
        </p>
        {voor === 'contactpersoon' && <Badge>Alleen schrijver en contactpersoon</Badge>}
      </div>
      <p className="naast-vrije-tekst">{tekst}</p>
      <div className="rij">
        {vanMij && (
          <>
            <Button variant="tertiary" klein onClick={() => setOpen('wijzigen')}>
              Veranderen
            </Button>
            <Weg casusId={casus.id} notitie={notitie} />
          </>
        )}
        {eerdere > 0 && (
          <Button variant="tertiary" klein onClick={() => setOpen('versies')}>
            Wat er eerder stond ({eerdere})
          </Button>
        )}
      </div>
      {open === 'versies' && (
        <VersiesDialog casusId={casus.id} notitieId={notitie.id} onClose={() => setOpen(undefined)} />
      )}
    </article>
  );
}

function Weg({ casusId, notitie }: { casusId: string; notitie: Notitie }) {
  const ververs = useVerversCasus();
  async function zet(weg: boolean, versie: number): Promise<void> {
    const params = { id: casusId, notitieId: notitie.id };
    const uitkomst = await call(removeNotitie, { params, versie, body: { weg } });
    await ververs();
    if (!uitkomst.ok) return showToast(uitkomst.problem.detail);
    if (weg) showToast('De notitie is weg.', () => void zet(false, uitkomst.body.versie));
  }
  return (
    <Button variant="tertiary" klein onClick={() => void zet(true, notitie.versie)}>
      Weghalen
    </Button>
  );
}
