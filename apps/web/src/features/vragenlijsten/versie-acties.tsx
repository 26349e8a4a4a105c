import {
  createVersie,
  deleteVersie,
  expireVersie,
  exportVersie,
  getVersie,
  listVersies,
  publishVersie,
  type VragenlijstVersie,
} from '@naast/contract/vragenlijsten-beheer';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { ZekerDialog } from './zeker-dialog.tsx';

interface Props {
  versie: VragenlijstVersie;
  /** A concept that is not saved yet cannot be published. */
  wacht?: boolean;
  /** How many things are still wrong. */
  fouten?: number;
}

/** What can be done with a version as a whole. */
export function VersieActies({ versie, wacht = false, fouten = 0 }: Props) {
  const [vraag, setVraag] = useState<'publiceren' | 'verval' | 'weg'>();
  const { publiceer, verval, gooiWeg, begin, bewaar } = useActies(versie);
  const sluit = () => setVraag(undefined);
  return (
    <div className="rij">
      {versie.stand === 'concept' && (
        <Button
          bezig={wacht}
          aria-disabled={fouten > 0}
          onClick={() =>
            fouten > 0
              ? showToast('Er moet nog iets af. Kijk bij de velden die we noemen.')
              : setVraag('publiceren')
          }
        >
          Publiceren
        </Button>
      )}
      {versie.stand !== 'concept' && <Button onClick={begin}>Nieuwe versie maken</Button>}
      <Button variant="secondary" bezig={wacht} onClick={bewaar}>
        Bewaren als bestand
      </Button>
      {versie.stand === 'gepubliceerd' && (
        <Button variant="tertiary" onClick={() => setVraag('verval')}>
          Laten vervallen
        </Button>
      )}
      {versie.stand === 'concept' && (
        <Button variant="tertiary" bezig={wacht} onClick={() => setVraag('weg')}>
          Concept weggooien
        </Button>
      )}
      {vraag === 'publiceren' && (
        <ZekerDialog titel="Publiceren?" knop="Publiceren" onJa={publiceer} onClose={sluit}>
          Nieuwe gesprekken krijgen vanaf nu deze vragen. Daarna verandert er niets meer aan deze versie. De
          versie die nu geldt, vervalt. Gesprekken die er al zijn, houden hun eigen vragen.
        </ZekerDialog>
      )}
      {vraag === 'verval' && (
        <ZekerDialog titel="Laten vervallen?" knop="Laten vervallen" onJa={verval} onClose={sluit}>
          Niemand kan met deze lijst nog een gesprek beginnen. Gesprekken die er al zijn, gaan gewoon door.
        </ZekerDialog>
      )}
      {vraag === 'weg' && (
        <ZekerDialog titel="Concept weggooien?" knop="Weggooien" onJa={gooiWeg} onClose={sluit}>
          Dit concept gaat weg en komt niet terug. Bewaar het eerst als bestand als je het nog wilt gebruiken.
        </ZekerDialog>
      )}
    </div>
  );
}

function useActies({ id, vragenlijstId, versie }: VragenlijstVersie) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const args = { params: { id }, versie };
  const fris = () => {
    void client.invalidateQueries({ queryKey: keyOf(listVersies) });
    void client.invalidateQueries({ queryKey: keyOf(getVersie) });
  };
  const meld = (uitkomst: { ok: true } | { ok: false; problem: { detail: string } }, goed: string) => {
    showToast(uitkomst.ok ? goed : uitkomst.problem.detail);
    fris();
    return uitkomst.ok;
  };
  return {
    publiceer: async () => meld(await call(publishVersie, args), 'De vragenlijst is gepubliceerd.'),
    verval: async () => meld(await call(expireVersie, args), 'De vragenlijst is vervallen.'),
    gooiWeg: async () => {
      if (meld(await call(deleteVersie, args), 'Het concept is weg.')) navigate('/beheer/vragenlijsten');
    },
    begin: async () => {
      const sleutel = crypto.randomUUID();
      const uitkomst = await call(createVersie, { params: { id: vragenlijstId }, sleutel });
      if (uitkomst.ok) navigate(`/beheer/vragenlijsten/${uitkomst.body.id}`);
      else showToast(uitkomst.problem.detail);
    },
    bewaar: async () => {
      const uitkomst = await call(exportVersie, { params: { id } });
      if (!uitkomst.ok) return showToast(uitkomst.problem.detail);
      const { yaml, bestandsnaam } = uitkomst.body;
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([yaml], { type: 'text/yaml' }));
      link.download = bestandsnaam;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
  };
}
