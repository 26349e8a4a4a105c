import { finishVertrek, type Vertrek } from '@naast/contract/vertrekken';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { showDatum } from '#web/lib/datum.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';

/** Closes the dividing, once no casus is left with who leaves. */
export function Afronden({ vertrek, kan }: { vertrek: Vertrek; kan: boolean }) {
  const queryClient = useQueryClient();
  async function finish() {
    const uitkomst = await call(finishVertrek, { params: { id: vertrek.id }, versie: vertrek.versie });
    await queryClient.invalidateQueries();
    if (!uitkomst.ok) showToast(uitkomst.problem.detail);
  }
  if (vertrek.afgerondOp)
    return <Notice soort="goed" titel={`Afgesloten op ${showDatum(vertrek.afgerondOp)}`} />;
  if (!kan) return null;
  return (
    <Notice
      soort="goed"
      titel="Alle casussen zijn overgenomen"
      actie={
        <Button klein onClick={() => void finish()}>
          Verdelen afsluiten
        </Button>
      }
    >
      <p>Nu kan de beheerder het account sluiten.</p>
    </Notice>
  );
}
