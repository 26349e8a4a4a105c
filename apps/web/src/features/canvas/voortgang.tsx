import { type BlokNr, blokTitels, type Tekort } from '@naast/domain/canvas';
import { useState } from 'react';
import { adres } from '#web/lib/adressen.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { useCanvas } from './canvas-context.ts';
import { HistoryDialog } from './history-dialog.tsx';
import { PrintKnoppen } from './print-knoppen.tsx';
import type { Ongedaan } from './use-ongedaan.ts';

const blokken = Object.keys(blokTitels).map((nr) => Number(nr) as BlokNr);

/** How complete the canvas is, block by block: shown, never enforced. A click brings you to the block. */
export function Voortgang({ tekorten, ongedaan }: { tekorten: readonly Tekort[]; ongedaan: Ongedaan }) {
  const { canvas, schrijven } = useCanvas();
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
        <TerugVooruit ongedaan={ongedaan} />
        <ButtonLink to={adres.casusTab(canvas.casusId, 'canvas/voorbeeld')} variant="tertiary" klein>
          Voorbeeld
        </ButtonLink>
        {schrijven && (
          <ButtonLink to={adres.casusTab(canvas.casusId, 'canvas/plakken')} variant="tertiary" klein>
            Plan plakken
          </ButtonLink>
        )}
        <Button variant="tertiary" klein onClick={() => setTerug(true)}>
          Terugkijken
        </Button>
        <PrintKnoppen />
      </div>
      {terug && <HistoryDialog onClose={() => setTerug(false)} />}
    </nav>
  );
}

/** Take back and do again. aria-disabled keeps the focus on the button at the last step. */
function TerugVooruit({ ongedaan: { kanTerug, kanVooruit, terug, vooruit } }: { ongedaan: Ongedaan }) {
  const { schrijven } = useCanvas();
  if (!schrijven) return null;
  return (
    <>
      <Button
        variant="tertiary"
        klein
        aria-disabled={!kanTerug}
        title="Ook met Ctrl+Z, als je niet in een tekstvak staat"
        onClick={() => kanTerug && terug()}
      >
        Ongedaan maken
      </Button>
      <Button
        variant="tertiary"
        klein
        aria-disabled={!kanVooruit}
        title="Ook met Ctrl+Y, als je niet in een tekstvak staat"
        onClick={() => kanVooruit && vooruit()}
      >
        Opnieuw doen
      </Button>
    </>
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
