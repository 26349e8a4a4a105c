import { describeAntwoord, type Vraag } from '@naast/domain/gesprekken';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { ConflictDialog } from '#web/ui/conflict-dialog.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import type { Inhoud } from './use-antwoorden.ts';

interface Props {
  vraag: Vraag;
  mijn: Inhoud;
  ander: Inhoud;
  onKies: (inhoud: Inhoud) => void;
}

/** Two tablets answered the same question: words can both stay, of a choice one stays. */
export function AntwoordBotsing(props: Props) {
  const [later, setLater] = useState(false);
  if (later) {
    return (
      <Button variant="secondary" klein onClick={() => setLater(false)}>
        Kies welk antwoord blijft
      </Button>
    );
  }
  const onLater = () => setLater(true);
  return props.vraag.soort === 'open' ? (
    <TekstBotsing {...props} onLater={onLater} />
  ) : (
    <KeuzeBotsing {...props} onLater={onLater} />
  );
}

const asTekst = ({ waarde }: Inhoud): string => (typeof waarde === 'string' ? waarde : '');

function TekstBotsing({ mijn, ander, onKies, onLater }: Props & { onLater: () => void }) {
  // A tick of either side is not lost, whichever words stay.
  const wilBespreken = mijn.wilBespreken || ander.wilBespreken;
  return (
    <ConflictDialog
      mijn={asTekst(mijn)}
      ander={asTekst(ander)}
      onKies={(tekst) => onKies({ waarde: tekst === '' ? null : tekst, wilBespreken })}
      onLater={onLater}
    />
  );
}

function KeuzeBotsing({ vraag, mijn, ander, onKies, onLater }: Props & { onLater: () => void }) {
  return (
    <Dialog titel="Iemand anders gaf hier ook antwoord" onClose={onLater}>
      <div className="stapel">
        <p>Kies welk antwoord blijft staan.</p>
        <Button variant="secondary" onClick={() => onKies(mijn)}>
          Mijn antwoord: {describeInhoud(vraag, mijn)}
        </Button>
        <Button variant="secondary" onClick={() => onKies(ander)}>
          Ander antwoord: {describeInhoud(vraag, ander)}
        </Button>
      </div>
    </Dialog>
  );
}

function describeInhoud(vraag: Vraag, { waarde, wilBespreken }: Inhoud): string {
  const tekst = waarde === null ? 'geen antwoord' : describeAntwoord(vraag, waarde);
  return wilBespreken ? `${tekst} (hier wil ik over praten)` : tekst;
}
