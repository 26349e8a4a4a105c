import type { Tekort } from '@naast/domain/canvas';
import { type KeyboardEvent, memo } from 'react';
import { Greep } from '#web/ui/orde/greep.tsx';
import { useOrde } from '#web/ui/orde/orde-context.ts';
import { OrdeLijst } from '#web/ui/orde/orde-lijst.tsx';
import { Blok } from './blok.tsx';
import type { ItemVan } from './canvas-cache.ts';
import { useCanvas, veldId } from './canvas-context.ts';
import { CanvasText } from './canvas-text.tsx';
import { ItemMenu } from './item-menu.tsx';
import { AddButton } from './item-tools.tsx';
import { KoppelKeuze } from './koppel-keuze.tsx';
import { noemItem } from './noem-item.ts';
import { useItemVeld, veldVorm } from './use-item-veld.ts';
import { useVolgorde } from './use-volgorde.ts';

type Prioriteit = ItemVan<'prioriteiten'>;

/** Block 6: the family's own list, in their own order. */
export function PrioriteitBlok({ tekorten }: { tekorten: readonly Tekort[] }) {
  const { canvas, schrijven } = useCanvas();
  const onZet = useVolgorde(6);
  return (
    <Blok nr={6} tekorten={tekorten}>
      <p className="canvas-uitleg">De eigen lijst van het gezin, in hun eigen volgorde.</p>
      <OrdeLijst
        items={canvas.prioriteiten}
        onZet={onZet}
        mag={schrijven}
        className="canvas-lijst canvas-lijst--eerst"
        genummerd
      >
        {(prioriteit, plek) => <Regel key={prioriteit.id} prioriteit={prioriteit} nr={plek + 1} />}
      </OrdeLijst>
      <AddButton lijst="prioriteiten" eersteVeld="tekst" id={veldId('blok-6', 'tekst')}>
        Nog iets
      </AddButton>
    </Blok>
  );
}

const Regel = memo(function Regel({ prioriteit, nr }: { prioriteit: Prioriteit; nr: number }) {
  const orde = useOrde();
  const wat = { id: prioriteit.id, naam: noemItem(prioriteit.tekst, `Punt ${nr}`) };
  const toets = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    orde?.schuif(wat, event.key === 'ArrowUp' ? 'omhoog' : 'omlaag');
  };
  return (
    <li className="canvas-eerst">
      <Greep {...wat} />
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
      <ItemMenu lijst="prioriteiten" item={prioriteit} naam={wat.naam} />
      <KoppelKeuze lijst="prioriteiten" item={prioriteit} veld="belemmeringen" label="Gaat over" />
    </li>
  );
});
