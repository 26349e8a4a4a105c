import { type BlokNr, blokTitels, type Tekort } from '@naast/domain/canvas';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { useCanvas } from './canvas-context.ts';
import { HistoryDialog } from './history-dialog.tsx';

const blokken = Object.keys(blokTitels).map((nr) => Number(nr) as BlokNr);

/** How complete the canvas is, block by block: shown, never enforced. A click brings you to the block. */
export function Voortgang({ tekorten }: { tekorten: readonly Tekort[] }) {
  const { canvas } = useCanvas();
  const [terug, setTerug] = useState(false);
  const klaar = blokken.filter((nr) => !tekorten.some((t) => t.blok === nr)).length;
  return (
    <nav className="canvas-voortgang" aria-label="De negen blokken">
      <p>
        <strong>
          Doorbraakcanvas <span className="canvas-voortgang__naam">{canvas.huishouden.naam}</span>
        </strong>{' '}
        {canvas.code}
        <span className="canvas-voortgang__stand">{klaar} van 9 blokken zijn compleet.</span>
      </p>
      <ol>
        {blokken.map((nr) => (
          <li key={nr}>
            <Stap nr={nr} aantal={tekorten.filter((t) => t.blok === nr).length} />
          </li>
        ))}
      </ol>
      <div className="rij">
        <Button variant="tertiary" klein onClick={() => setTerug(true)}>
          Terugkijken
        </Button>
        <Button variant="secondary" klein onClick={() => print()}>
          Afdrukken
        </Button>
      </div>
      {terug && <HistoryDialog onClose={() => setTerug(false)} />}
    </nav>
  );
}

function Stap({ nr, aantal }: { nr: BlokNr; aantal: number }) {
  return (
    <a href={`#blok-${nr}`} className={aantal === 0 ? 'canvas-stap canvas-stap--klaar' : 'canvas-stap'}>
      <span aria-hidden="true">{aantal === 0 ? '✓' : nr}</span>
      <span className="alleen-voorlezen">
        {nr}. {blokTitels[nr]}: {aantal === 0 ? 'compleet' : `nog ${aantal}`}
      </span>
    </a>
  );
}
