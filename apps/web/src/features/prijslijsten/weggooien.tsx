import type { Prijslijst } from '@naast/contract/prijslijst';
import { deletePrijslijst } from '@naast/contract/prijslijst-beheer';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import { showGetal } from '#web/lib/getal.ts';
import { showToast } from '#web/lib/toast.ts';
import { forgetLijsten } from './forget-lijsten.ts';
import { WeggooiDialog } from './weggooi-dialog.tsx';

/** Throws a concept away; its prices do not come back, so this asks first. */
export function Weggooien({ lijst, onClose }: { lijst: Prijslijst; onClose: () => void }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return (
    <WeggooiDialog
      titel="Concept weggooien"
      gooiWeg={() => call(deletePrijslijst, { params: { id: lijst.id }, versie: lijst.versie })}
      onWeg={async () => {
        showToast(`${lijst.naam}, versie ${lijst.nummer} is weggegooid.`);
        await navigate(adres.beheer);
        void forgetLijsten(client);
      }}
      onClose={onClose}
    >
      <p>
        {lijst.aantalPrijzen === 0
          ? 'Er staan nog geen prijzen in deze lijst.'
          : `Er ${lijst.aantalPrijzen === 1 ? 'gaat 1 prijs' : `gaan ${showGetal(lijst.aantalPrijzen)} prijzen`} mee weg. Die kun je niet terughalen.`}
      </p>
    </WeggooiDialog>
  );
}
