import { type ReactNode, useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';

interface Props {
  titel: string;
  knop: string;
  onJa: () => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}

/** Asks once more before something that cannot be taken back. */
export function ZekerDialog({ titel, knop, onJa, onClose, children }: Props) {
  const [bezig, setBezig] = useState(false);
  return (
    <Dialog titel={titel} onClose={onClose}>
      <div className="stapel">
        <p>{children}</p>
        <div className="rij">
          <Button
            bezig={bezig}
            onClick={async () => {
              setBezig(true);
              await onJa();
              onClose();
            }}
          >
            {knop}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Niet doen
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
