import type { Tekort } from '@naast/domain/canvas';
import type { KeyboardEvent } from 'react';
import { Blok } from './blok.tsx';
import type { ItemVan } from './canvas-cache.ts';
import { useCanvas, veldId } from './canvas-context.ts';
import { CanvasText } from './canvas-text.tsx';
import { AddButton, RemoveButton } from './item-tools.tsx';
import { KoppelKeuze } from './koppel-keuze.tsx';
import { useItemVeld, veldVorm } from './use-item-veld.ts';
import { useVolgorde } from './use-volgorde.ts';

type Prioriteit = ItemVan<'prioriteiten'>;

/** Block 6: the family's own list, in their own order. */
export function PrioriteitBlok({ tekorten }: { tekorten: readonly Tekort[] }) {
  const { canvas, schrijven } = useCanvas();
  const { prioriteiten } = canvas;
  const { move, gezegd } = useVolgorde(
    6,
    prioriteiten.map((p) => p.id),
  );
  return (
    <Blok nr={6} tekorten={tekorten}>
      <p className="canvas-uitleg">
        De eigen lijst van het gezin.
        {schrijven && ' Verplaats met de pijlen, of met Alt en pijltje omhoog of omlaag.'}
      </p>
      {prioriteiten.length > 0 && (
        <ol className="canvas-lijst canvas-lijst--eerst">
          {prioriteiten.map((prioriteit, i) => (
            <Regel
              key={prioriteit.id}
              prioriteit={prioriteit}
              nr={i + 1}
              laatste={i === prioriteiten.length - 1}
              onMove={(stap) => move(prioriteit.id, stap, prioriteit.tekst || `Punt ${i + 1}`)}
            />
          ))}
        </ol>
      )}
      <AddButton lijst="prioriteiten" eersteVeld="tekst" id={veldId('blok-6', 'tekst')}>
        Nog iets
      </AddButton>
      <p role="status" className="alleen-voorlezen">
        {gezegd}
      </p>
    </Blok>
  );
}

interface RegelProps {
  prioriteit: Prioriteit;
  nr: number;
  laatste: boolean;
  onMove: (stap: -1 | 1) => void;
}

function Regel({ prioriteit, nr, laatste, onMove }: RegelProps) {
  const toets = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className="canvas-eerst">
      <span className="canvas-nr" aria-hidden="true">
        {nr}
      </span>
      <CanvasText
        id={veldId(prioriteit.id, 'tekst')}
        veld={useItemVeld('prioriteiten', prioriteit, veldVorm('tekst'))}
        label={`Wat eerst, plek ${nr}`}
        hint="Wat moet eerst?"
        soort="eigen-woorden"
        onKeyDown={toets}
      />
      <MoveButtons
        naam={prioriteit.tekst || `Punt ${nr}`}
        eerste={nr === 1}
        laatste={laatste}
        onMove={onMove}
        onKeyDown={toets}
      />
      <RemoveButton lijst="prioriteiten" item={prioriteit} naam={prioriteit.tekst || `Punt ${nr}`} />
      <KoppelKeuze lijst="prioriteiten" item={prioriteit} veld="belemmeringen" label="Gaat over" />
    </li>
  );
}

interface MoveProps {
  naam: string;
  eerste: boolean;
  laatste: boolean;
  onMove: (stap: -1 | 1) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

// aria-disabled keeps the focus on the button when the item has reached the end.
function MoveButtons({ naam, eerste, laatste, onMove, onKeyDown }: MoveProps) {
  const { schrijven } = useCanvas();
  if (!schrijven) return null;
  const knop = (stap: -1 | 1, aan: boolean, woord: string, pad: string) => (
    <button
      type="button"
      aria-label={`${naam} ${woord}`}
      aria-disabled={!aan}
      onClick={() => aan && onMove(stap)}
      onKeyDown={onKeyDown}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path
          d={pad}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
  return (
    <span className="canvas-verplaats">
      {knop(-1, !eerste, 'hoger zetten', 'm5 12 5-5 5 5')}
      {knop(1, !laatste, 'lager zetten', 'm5 8 5 5 5-5')}
    </span>
  );
}
