import { updateVergadering, type Vergadering } from '@naast/contract/vergaderingen';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useNaWijziging } from './use-vergadering.ts';
import { VerzetDialog } from './verzet-dialog.tsx';

type Stap = 'bezig' | 'gesloten' | 'vervallen';
const gezegd: Record<Stap, string> = {
  bezig: 'De vergadering is begonnen.',
  gesloten: 'De vergadering is gesloten.',
  vervallen: 'De vergadering gaat niet door.',
};

/** Opening, closing, moving or cancelling, for who leads the meeting. */
export function Leiden({ vergadering }: { vergadering: Vergadering }) {
  const { stand, magLeiden, id, versie, punten } = vergadering;
  const [vraag, setVraag] = useState<'verzetten' | 'vervallen' | 'sluiten'>();
  const naWijziging = useNaWijziging();
  if (!magLeiden || stand === 'gesloten' || stand === 'vervallen') return null;
  const zet = async (naar: Stap) => {
    setVraag(undefined);
    naWijziging(
      await call(updateVergadering, { params: { id }, versie, body: { stand: naar } }),
      gezegd[naar],
    );
  };
  const open = punten.filter(({ behandeldOp }) => behandeldOp === null).length;
  return (
    <>
      {stand === 'gepland' && <Button onClick={() => zet('bezig')}>Vergadering beginnen</Button>}
      {stand === 'bezig' && <Button onClick={() => setVraag('sluiten')}>Vergadering sluiten</Button>}
      {stand === 'gepland' && (
        <>
          <Button variant="secondary" onClick={() => setVraag('verzetten')}>
            Verzetten
          </Button>
          <Button variant="tertiary" onClick={() => setVraag('vervallen')}>
            Gaat niet door
          </Button>
        </>
      )}
      {vraag === 'verzetten' && (
        <VerzetDialog vergadering={vergadering} onClose={() => setVraag(undefined)} />
      )}
      {vraag === 'vervallen' && (
        <Zeker
          titel="Gaat de vergadering niet door?"
          uitleg="De aanvragen blijven wachten. Je kunt ze op een andere agenda zetten."
          ja="Ja, gaat niet door"
          onJa={() => zet('vervallen')}
          onClose={() => setVraag(undefined)}
        />
      )}
      {vraag === 'sluiten' && (
        <Zeker
          titel="Vergadering sluiten"
          uitleg={`${open === 0 ? 'Alle punten zijn behandeld.' : `Nog niet behandeld: ${open}.`} Na het sluiten verandert er niets meer aan het verslag.`}
          ja="Sluiten"
          onJa={() => zet('gesloten')}
          onClose={() => setVraag(undefined)}
        />
      )}
    </>
  );
}

interface ZekerProps {
  titel: string;
  uitleg: string;
  ja: string;
  onJa: () => void;
  onClose: () => void;
}

function Zeker({ titel, uitleg, ja, onJa, onClose }: ZekerProps) {
  return (
    <Dialog titel={titel} onClose={onClose}>
      <div className="stapel">
        <p>{uitleg}</p>
        <div className="rij">
          <Button onClick={onJa}>{ja}</Button>
          <Button variant="tertiary" onClick={onClose}>
            Terug
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
