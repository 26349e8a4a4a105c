import type { PointerEvent as ReactPointerEvent } from 'react';

interface Opties {
  /** The list; its children are the items. */
  lijst: HTMLElement;
  /** Which child is dragged. */
  welke: number;
  /** The place it would get, each time that changes. */
  onPlek: (plek: number) => void;
  onNeer: (plek: number) => void;
}

interface Maat {
  boven: number;
  onder: number;
}

/** A press that moves less is a click. */
const drempel = 5;
const rand = 72;
const snelheid = 14;

function measure(regels: readonly HTMLElement[]): Maat[] {
  return regels.map((regel) => {
    const { top, bottom } = regel.getBoundingClientRect();
    return { boven: top + scrollY, onder: bottom + scrollY };
  });
}

/** The place of what is dragged: past an item is past its middle. */
function findPlek(maten: readonly Maat[], welke: number, verschil: number): number {
  const zelf = maten[welke] as Maat;
  return maten.reduce((plek, { boven, onder }, i) => {
    const midden = (boven + onder) / 2;
    if (i > welke && zelf.onder + verschil > midden) return plek + 1;
    if (i < welke && zelf.boven + verschil < midden) return plek - 1;
    return plek;
  }, welke);
}

/** How far item `i` makes way. */
function makeWay(i: number, welke: number, plek: number, ruimte: number): number {
  if (i > welke && i <= plek) return -ruimte;
  return i < welke && i >= plek ? ruimte : 0;
}

/** Scrolls on when the pointer nears an edge of the window. */
function scrollAtEdge(y: number): void {
  if (y < rand) scrollBy(0, -snelheid);
  else if (y > innerHeight - rand) scrollBy(0, snelheid);
}

/** Lets everything in the list make way for item `welke`, that is dragged `verschil` px; answers its new place. */
function drawList(
  regels: readonly HTMLElement[],
  maten: readonly Maat[],
  welke: number,
  verschil: number,
): number {
  const zelf = maten[welke] as Maat;
  const tussen = Math.max((maten[1]?.boven ?? 0) - (maten[0]?.onder ?? 0), 0);
  const plek = findPlek(maten, welke, verschil);
  for (const [i, regel] of regels.entries()) {
    const weg = i === welke ? verschil : makeWay(i, welke, plek, zelf.onder - zelf.boven + tussen);
    regel.style.transform = weg === 0 ? '' : `translateY(${weg}px)`;
  }
  return plek;
}

// The click that ends a drag is no click on the handle; it comes before the next task.
function swallowClick(greep: HTMLElement): void {
  const slik = (event: Event) => event.stopImmediatePropagation();
  greep.addEventListener('click', slik, true);
  setTimeout(() => greep.removeEventListener('click', slik, true));
}

/**
 * Drags one item of a list up or down until the pointer lets go; Escape puts it back. Items only seem to move: the
 * list itself changes once, at the end, so that the pointer never loses what it holds.
 */
export function beginSleep(start: ReactPointerEvent<HTMLElement>, { lijst, welke, onPlek, onNeer }: Opties) {
  const greep = start.currentTarget;
  const regels = [...lijst.children] as HTMLElement[];
  const zelf = regels[welke];
  if (start.button !== 0 || !zelf) return;
  // First everything is drawn: a row that is out of sight has no size of its own.
  lijst.classList.add('naast-orde--sleept');
  const maten = measure(regels);
  const beginY = start.clientY + scrollY;
  let [y, plek, beeld] = [start.clientY, welke, 0];
  greep.setPointerCapture(start.pointerId);

  const draw = () => {
    scrollAtEdge(y);
    const nieuw = drawList(regels, maten, welke, y + scrollY - beginY);
    if (nieuw !== plek) onPlek(nieuw);
    plek = nieuw;
    beeld = requestAnimationFrame(draw);
  };
  const move = (event: PointerEvent) => {
    y = event.clientY;
    if (beeld !== 0 || Math.abs(y + scrollY - beginY) < drempel) return;
    zelf.classList.add('naast-orde__sleept');
    draw();
  };
  const einde = new AbortController();
  const stop = () => {
    cancelAnimationFrame(beeld);
    lijst.classList.remove('naast-orde--sleept');
    zelf.classList.remove('naast-orde__sleept');
    for (const regel of regels) regel.style.transform = '';
    einde.abort();
  };
  const drop = () => {
    stop();
    if (beeld === 0) return;
    swallowClick(greep);
    onNeer(plek);
  };
  const annuleer = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  const { signal } = einde;
  greep.addEventListener('pointermove', move, { signal });
  greep.addEventListener('pointerup', drop, { signal });
  greep.addEventListener('pointercancel', stop, { signal });
  addEventListener('keydown', annuleer, { signal, capture: true });
}
