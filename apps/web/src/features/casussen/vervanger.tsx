import type { Casus } from '@naast/contract/casussen';
import { endVervanger } from '@naast/contract/toegang';
import { isOpen } from '@naast/domain/casussen';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { showDatum } from '#web/lib/datum.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { useVerversCasus } from './use-ververs-casus.ts';
import { VervangerDialog } from './vervanger-dialog.tsx';

/** Who stands in while the contactpersoon is away. */
export function Vervanger({ casus }: { casus: Casus }) {
  const [open, setOpen] = useState(false);
  const { vervanger, mijnRechten } = casus;
  const magKiezen =
    isOpen(casus.fase) && (mijnRechten.isContactpersoon || mijnRechten.rollen.includes('teamleider'));
  return (
    <div className="stapel stapel--dicht">
      <Heading level={3}>Vervanger</Heading>
      <p>
        {vervanger ? (
          <>
            <strong>{vervanger.naam}</strong> van {vervanger.organisatie}, vanaf {showDatum(vervanger.vanaf)}
            {vervanger.tot && ` tot en met ${showDatum(vervanger.tot)}`}
          </>
        ) : (
          <span className="zacht">Er is nu geen vervanger.</span>
        )}
      </p>
      {magKiezen && (
        <div className="rij">
          <Button variant="secondary" klein onClick={() => setOpen(true)}>
            {vervanger ? 'Andere vervanger kiezen' : 'Vervanger kiezen'}
          </Button>
          {vervanger && <Stop casusId={casus.id} vervangerId={vervanger.vervangerId} />}
        </div>
      )}
      {open && <VervangerDialog casus={casus} onClose={() => setOpen(false)} />}
    </div>
  );
}

function Stop({ casusId, vervangerId }: { casusId: string; vervangerId: string }) {
  const ververs = useVerversCasus();
  async function stop() {
    const uitkomst = await call(endVervanger, { params: { id: casusId, vervangerId } });
    await ververs();
    showToast(uitkomst.ok ? 'De vervanging is gestopt.' : uitkomst.problem.detail);
  }
  return (
    <Button variant="tertiary" klein onClick={() => void stop()}>
      Vervanging stoppen
    </Button>
  );
}
