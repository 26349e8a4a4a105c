import type { Overdracht } from '@naast/contract/overdrachten';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { AntwoordGezinDialog } from './antwoord-gezin-dialog.tsx';

/** What the family says to a hand-over, and writing it down when it came later. */
export function AntwoordGezin({ overdracht, mag }: { overdracht: Overdracht; mag: boolean }) {
  const [open, setOpen] = useState(false);
  const { antwoordGezin } = overdracht;
  return (
    <div className="stapel stapel--dicht">
      {antwoordGezin ? (
        <p>
          Het gezin zegt: <span className="eigen-woorden">“{antwoordGezin}”</span>
        </p>
      ) : (
        <p className="zacht">Wat het gezin van de overdracht vindt, is nog niet opgeschreven.</p>
      )}
      {mag && (
        <div>
          <Button variant="tertiary" klein onClick={() => setOpen(true)}>
            {antwoordGezin ? 'Nieuw antwoord opschrijven' : 'Antwoord van het gezin opschrijven'}
          </Button>
        </div>
      )}
      {open && <AntwoordGezinDialog overdracht={overdracht} onClose={() => setOpen(false)} />}
    </div>
  );
}
