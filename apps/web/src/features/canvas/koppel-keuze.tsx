import type { ItemLijst } from '@naast/contract/canvas-items';
import { useState } from 'react';
import type { ItemVan } from './canvas-cache.ts';
import { ChoiceState } from './canvas-choice.tsx';
import { useCanvasVast, useKoppelbaar, veldId } from './canvas-context.ts';
import { koppelVorm, useItemVeld } from './use-item-veld.ts';

interface Props<L extends ItemLijst> {
  lijst: L;
  item: ItemVan<L>;
  veld: keyof ItemVan<L> & string;
  /** Before the links: "Veroorzaakt". */
  label: string;
}

/** Links to belemmeringen: read as text, chosen from a list with boxes. */
export function KoppelKeuze<L extends ItemLijst>({ lijst, item, veld, label }: Props<L>) {
  const { schrijven } = useCanvasVast();
  const { belemmeringen } = useKoppelbaar();
  const [open, setOpen] = useState(false);
  const keuze = useItemVeld(lijst, item, koppelVorm<L, typeof veld>(veld), 0);
  const gekozen = new Set(keuze.waarde.split(',').filter(Boolean));
  const genummerd = belemmeringen.map((b, i) => ({ ...b, nr: i + 1 }));
  const kandidaten = genummerd.filter((b) => b.id !== item.id);
  const namen = genummerd.filter((b) => gekozen.has(b.id));
  const toggle = (id: string, aan: boolean) => {
    const over = kandidaten.map((b) => b.id).filter((b) => (b === id ? aan : gekozen.has(b)));
    keuze.change(over.sort().join());
    keuze.flush();
  };
  if (kandidaten.length === 0 || (!schrijven && namen.length === 0)) return null;
  return (
    <div className="canvas-koppel">
      {namen.length > 0 && (
        <p>
          <span className="canvas-veld__label">{label}</span>{' '}
          {namen.map((b) => (
            <a key={b.id} href={`#belemmering-${b.id}`}>
              <span className="canvas-nr">{b.nr}</span> {shorten(b.naam)}
            </a>
          ))}
        </p>
      )}
      {schrijven && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary id={veldId(item.id, veld)}>
            {namen.length > 0 ? 'Anders kiezen' : `+ ${label.toLowerCase()}`}
          </summary>
          {open && <Vakjes label={label} kandidaten={kandidaten} gekozen={gekozen} onKies={toggle} />}
        </details>
      )}
      <ChoiceState veld={keuze} naam={(ids) => `${ids.split(',').filter(Boolean).length} gekozen`} />
    </div>
  );
}

interface VakjesProps {
  label: string;
  kandidaten: readonly { id: string; naam: string; nr: number }[];
  gekozen: ReadonlySet<string>;
  onKies: (id: string, aan: boolean) => void;
}

// Only there while the list is open: with many belemmeringen the boxes of every row together are thousands.
function Vakjes({ label, kandidaten, gekozen, onKies }: VakjesProps) {
  return (
    <fieldset>
      <legend className="alleen-voorlezen">{label}</legend>
      {kandidaten.map(({ id, nr, naam }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={gekozen.has(id)}
            onChange={(event) => onKies(id, event.target.checked)}
          />
          <span>
            {nr}. {naam || '(nog leeg)'}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const shorten = (tekst: string): string =>
  tekst.length > 60 ? `${tekst.slice(0, 57).trimEnd()}…` : tekst || '(nog leeg)';
