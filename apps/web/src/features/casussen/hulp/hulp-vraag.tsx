import type { Casus } from '@naast/contract/casussen';
import type { Opschaling } from '@naast/contract/opschalingen';
import {
  findOpschalingStand,
  nextTrede,
  type OpschalingStand,
  type Trede,
  vervolgNamen,
} from '@naast/domain/casussen';
import { useState } from 'react';
import { showDatum, today } from '#web/lib/datum.ts';
import { useMij } from '#web/lib/mij.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { AntwoordDialog } from './antwoord-dialog.tsx';
import { HulpVervolg } from './hulp-vervolg.tsx';
import { LoketDialog } from './loket-dialog.tsx';
import { TijdDialog } from './tijd-dialog.tsx';
import { useIntrekken } from './use-intrekken.ts';

interface Props {
  casus: Casus;
  vraag: Opschaling;
  onHoger: (trede: Trede) => void;
}

const standen: Record<OpschalingStand, { naam: string; soort: 'rustig' | 'groen' | 'let-op' }> = {
  wacht: { naam: 'Wacht op antwoord', soort: 'rustig' },
  te_laat: { naam: 'Te laat', soort: 'let-op' },
  beantwoord: { naam: 'Beantwoord', soort: 'groen' },
  ingetrokken: { naam: 'Ingetrokken', soort: 'rustig' },
};

/** One question on the ladder. */
export function HulpVraag({ casus, vraag, onHoger }: Props) {
  const stand = findOpschalingStand(vraag, today());
  const meewerken = casus.mijnRechten.mag === 'meewerken';
  const volgende = nextTrede(vraag.trede);
  return (
    <article className="vlak stapel stapel--dicht">
      <div className="rij rij--uiteen">
        <p>
          Aan <strong>{vraag.aanGebruiker?.naam ?? vraag.aanWie}</strong>, voor{' '}
          {showDatum(vraag.antwoordVoor)}
          {vraag.kijktMee && <span className="zacht"> · kijkt mee tot het antwoord er is</span>}
        </p>
        <Badge soort={standen[stand].soort}>{standen[stand].naam}</Badge>
      </div>
      <p className="naast-vrije-tekst">{vraag.vraag}</p>
      <p className="klein zacht">
        Gevraagd door {vraag.gesteldDoor.naam} op {showDatum(vraag.gesteldOp)}
      </p>
      {vraag.antwoord && (
        <blockquote className="eigen-woorden naast-vrije-tekst">{vraag.antwoord}</blockquote>
      )}
      {vraag.vervolg && <p>{vervolgNamen[vraag.vervolg]}.</p>}
      {(stand === 'wacht' || stand === 'te_laat') && <Acties casus={casus} vraag={vraag} />}
      {stand === 'beantwoord' && !vraag.vervolg && meewerken && (
        <HulpVervolg casusId={casus.id} vraag={vraag} onHoger={() => volgende && onHoger(volgende)} />
      )}
    </article>
  );
}

function Acties({ casus, vraag }: Omit<Props, 'onHoger'>) {
  const [open, setOpen] = useState<'antwoord' | 'tijd' | 'loket'>();
  const withdraw = useIntrekken(casus.id);
  const { id: ik } = useMij();
  const sluit = () => setOpen(undefined);
  const meewerken = casus.mijnRechten.mag === 'meewerken';
  const aanMij = vraag.aanGebruiker?.id === ik;
  if (!meewerken && !aanMij) return null;
  return (
    <div className="rij">
      <Button variant="secondary" klein onClick={() => setOpen('antwoord')}>
        {aanMij ? 'Antwoord geven' : 'Antwoord opschrijven'}
      </Button>
      {meewerken && (
        <>
          {vraag.trede === 'maatwerkloket' && (
            <Button variant="secondary" klein onClick={() => setOpen('loket')}>
              Tekst voor het loket
            </Button>
          )}
          <Button variant="tertiary" klein onClick={() => setOpen('tijd')}>
            Meer tijd geven
          </Button>
          <Button variant="tertiary" klein onClick={() => void withdraw(vraag)}>
            Vraag intrekken
          </Button>
        </>
      )}
      {open === 'antwoord' && <AntwoordDialog casus={casus} vraag={vraag} aanMij={aanMij} onClose={sluit} />}
      {open === 'tijd' && <TijdDialog casusId={casus.id} vraag={vraag} onClose={sluit} />}
      {open === 'loket' && <LoketDialog casusId={casus.id} vraag={vraag} onClose={sluit} />}
    </div>
  );
}
