import { addLid, endLid, type Huishouden, type Lid } from '@naast/contract/huishoudens';
import type { Elderslid } from '@naast/contract/huishoudens-familie';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { EldersZoeker } from './elders-zoeker.tsx';
import { SamenvoegKiezen } from './samenvoeg-kiezen.tsx';

/** Lets somebody live in one more household, with the way back in the toast. */
function useBeide() {
  const queryClient = useQueryClient();
  return async (huishoudenId: string, lid: { id: string; naam: string }, gezinsrol: Lid['gezinsrol']) => {
    const uitkomst = await call(addLid, {
      params: { id: huishoudenId },
      body: { lidId: lid.id, gezinsrol },
      sleutel: crypto.randomUUID(),
    });
    await queryClient.invalidateQueries();
    if (!uitkomst.ok) return showToast(uitkomst.problem.errors?.[0]?.bericht ?? uitkomst.problem.detail);
    showToast(`${lid.naam} staat nu in allebei de gezinnen.`, () => {
      void call(endLid, { params: { id: huishoudenId, lidId: lid.id } }).then(() =>
        queryClient.invalidateQueries(),
      );
    });
  };
}

/** Somebody who lives in another household comes to live here too: a child of parents who live apart. */
export function LidUitAnderGezin({ huishouden, klaar }: { huishouden: Huishouden; klaar: () => void }) {
  const zetInBeide = useBeide();
  const waaromNiet = ({ magErbij }: Elderslid) =>
    magErbij ? undefined : 'in dat gezin mag je alleen kijken';
  return (
    <div className="stapel">
      <EldersZoeker
        huishoudenId={huishouden.id}
        label="Wie woont hier ook?"
        hint="Bijvoorbeeld een kind van ouders die niet samen wonen. Typ een voornaam, of de naam van het andere gezin."
        knop="Woont hier ook"
        waaromNiet={waaromNiet}
        onKies={(lid) => void zetInBeide(huishouden.id, lid, 'kind').then(klaar)}
      />
      <div>
        <Button variant="tertiary" klein onClick={klaar}>
          Klaar
        </Button>
      </div>
    </div>
  );
}

/** The other way round: somebody of this household lives in another one too. */
export function OokElders({ huishouden, lid }: { huishouden: Huishouden; lid: Lid }) {
  const [open, setOpen] = useState(false);
  const zetInBeide = useBeide();
  const sluit = () => setOpen(false);
  return (
    <>
      <Button
        variant="tertiary"
        klein
        onClick={() => setOpen(true)}
        aria-label={`${lid.naam}: woont ook elders`}
      >
        Woont ook elders
      </Button>
      {open && (
        <Dialog titel={`Waar woont ${lid.naam} ook?`} onClose={sluit} breed>
          <SamenvoegKiezen
            huishoudenId={huishouden.id}
            knop="Woont daar ook"
            metLijkende={false}
            onKies={(ander) => void zetInBeide(ander, lid, lid.gezinsrol).then(sluit)}
          />
        </Dialog>
      )}
    </>
  );
}
