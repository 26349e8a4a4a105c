import type { ReactNode } from 'react';
import { useState } from 'react';
import { ProblemError } from '#web/lib/problem-error.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';

interface Props {
  titel: string;
  children: ReactNode;
  gooiWeg: () => Promise<{ ok: true } | ({ ok: false } & ConstructorParameters<typeof ProblemError>[0])>;
  onWeg: () => void;
  onClose: () => void;
}

/** Asks before something goes that cannot come back. */
export function WeggooiDialog({ titel, children, gooiWeg, onWeg, onClose }: Props) {
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<ProblemError>();
  const gooi = async () => {
    setBezig(true);
    const uitkomst = await gooiWeg();
    if (uitkomst.ok) return onWeg();
    setBezig(false);
    setFout(new ProblemError(uitkomst));
  };
  return (
    <Dialog titel={titel} onClose={onClose}>
      <div className="stapel">
        {children}
        {fout && <ProblemNotice error={fout} />}
        <div className="rij">
          <Button bezig={bezig} onClick={() => void gooi()}>
            Weggooien
          </Button>
          <Button variant="secondary" onClick={onClose}>
            Laat staan
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
