import type { ItemLijst } from '@naast/contract/canvas-items';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { findPlek, type Richting, useOrde } from '#web/ui/orde/orde-context.ts';
import type { ItemVan } from './canvas-cache.ts';
import { useCanvasVast } from './canvas-context.ts';
import { useRemoveItem } from './use-items.ts';
import './item-menu.css';

interface Props<L extends ItemLijst> {
  lijst: L;
  item: ItemVan<L>;
  /** Which one it is: "Belemmering 3". */
  naam: string;
}

const richtingen: Record<Richting, string> = {
  omhoog: 'Omhoog',
  omlaag: 'Omlaag',
  bovenaan: 'Bovenaan zetten',
  onderaan: 'Onderaan zetten',
};

/** What can be done with one item besides writing: another place in its list, or away. */
export function ItemMenu<L extends ItemLijst>({ lijst, item, naam }: Props<L>) {
  const { schrijven } = useCanvasVast();
  const [open, setOpen] = useState(false);
  const knop = useRef<HTMLButtonElement>(null);
  const sluit = () => setOpen(false);
  if (!schrijven) return null;
  return (
    <span className="canvas-menu">
      <button
        ref={knop}
        type="button"
        className="canvas-weg"
        aria-label={`Meer met ${naam}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" fill="currentColor" aria-hidden="true">
          <path d="M4 8.200a1.800 1.800 0 1 1 0 3.600 1.800 1.800 0 0 1 0-3.600m6 0a1.800 1.800 0 1 1 0 3.600 1.800 1.800 0 0 1 0-3.600m6 0a1.800 1.800 0 1 1 0 3.600 1.800 1.800 0 0 1 0-3.600" />
        </svg>
      </button>
      {open && (
        <Vel knop={knop.current} naam={naam} onClose={sluit}>
          <Plekken id={item.id} naam={naam} onKies={sluit} />
          <Weghalen lijst={lijst} item={item} naam={naam} onKies={() => focusBuur(knop.current)} />
        </Vel>
      )}
    </span>
  );
}

interface VelProps {
  knop: HTMLButtonElement | null;
  naam: string;
  onClose: () => void;
  children: ReactNode;
}

/** The list itself, over the page; it closes by choosing, by Escape and by pressing elsewhere. */
function Vel({ knop, naam, onClose, children }: VelProps) {
  const vel = useRef<HTMLElement>(null);
  const sluit = useRef(onClose);
  sluit.current = onClose;
  useEffect(() => {
    const element = vel.current;
    if (!element || !knop) return;
    element.showPopover();
    place(element, knop);
    element.querySelector('button')?.focus();
    const { top } = knop.getBoundingClientRect();
    // It stands still while the page scrolls, so then it goes.
    const weg = () => knop.getBoundingClientRect().top !== top && sluit.current();
    addEventListener('scroll', weg);
    return () => {
      removeEventListener('scroll', weg);
      if (document.activeElement === document.body || element.contains(document.activeElement)) knop.focus();
    };
  }, [knop]);
  return (
    <section
      ref={vel}
      popover="auto"
      aria-label={`Meer met ${naam}`}
      className="canvas-menu__vel"
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      {children}
    </section>
  );
}

/** Under the button, or above it when there is no room; never past the left edge. */
function place(vel: HTMLElement, knop: HTMLElement): void {
  const { bottom, top, right } = knop.getBoundingClientRect();
  const onder = bottom + vel.offsetHeight < innerHeight;
  vel.style.top = `${onder ? bottom : Math.max(top - vel.offsetHeight, 0)}px`;
  vel.style.left = `${Math.max(right - vel.offsetWidth, 4)}px`;
}

function Plekken({ id, naam, onKies }: { id: string; naam: string; onKies: () => void }) {
  const orde = useOrde();
  const plek = orde?.ids.indexOf(id) ?? -1;
  if (!orde || plek < 0 || orde.ids.length < 2) return null;
  const kan = (richting: Richting) => {
    const naar = findPlek(plek, orde.ids.length, richting);
    return naar !== plek && naar >= 0 && naar < orde.ids.length;
  };
  return (Object.keys(richtingen) as Richting[]).map((richting) => (
    <button
      key={richting}
      type="button"
      aria-disabled={!kan(richting)}
      onClick={() => {
        if (!kan(richting)) return;
        onKies();
        orde.schuif({ id, naam }, richting);
      }}
    >
      {richtingen[richting]}
    </button>
  ));
}

function Weghalen<L extends ItemLijst>({ lijst, item, naam, onKies }: Props<L> & { onKies: () => void }) {
  const remove = useRemoveItem(lijst, item, naam);
  return (
    <button
      type="button"
      aria-label={`${naam} weghalen`}
      onClick={() => {
        onKies();
        remove();
      }}
    >
      Weghalen
    </button>
  );
}

/** The row goes, so whoever works by keyboard goes on at the one beside it, or at the button that adds one. */
function focusBuur(knop: HTMLElement | null): void {
  const rij = knop?.closest('li');
  const buur = rij?.nextElementSibling ?? rij?.previousElementSibling;
  const doel = buur?.querySelector<HTMLElement>('.canvas-menu > button');
  (doel ?? rij?.closest('.canvas-blok')?.querySelector<HTMLElement>('.canvas-toevoegen'))?.focus();
}
