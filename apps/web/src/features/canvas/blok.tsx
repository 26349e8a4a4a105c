import { type BlokNr, blokTitels, type Tekort } from '@naast/domain/canvas';
import type { ReactNode } from 'react';
import { useCanvas, veldId } from './canvas-context.ts';

interface Props {
  nr: BlokNr;
  tekorten: readonly Tekort[];
  children: ReactNode;
}

/** One of the nine blocks: number, title, what is still missing, and its contents. */
export function Blok({ nr, tekorten, children }: Props) {
  return (
    <section
      id={`blok-${nr}`}
      className={`canvas-blok canvas-blok--${nr}`}
      aria-labelledby={`blok-${nr}-titel`}
    >
      <header className="canvas-blok__kop">
        <span className="canvas-blok__nr" aria-hidden="true">
          {nr}
        </span>
        <h2 id={`blok-${nr}-titel`}>{blokTitels[nr]}</h2>
        <Missing tekorten={tekorten} />
      </header>
      {children}
    </section>
  );
}

/** What this block still lacks; a click brings you there. */
function Missing({ tekorten }: { tekorten: readonly Tekort[] }) {
  const { goTo } = useCanvas();
  if (tekorten.length === 0) return null;
  return (
    <details className="canvas-mist">
      <summary>Nog {tekorten.length}</summary>
      <ul>
        {tekorten.map((tekort) => (
          <li key={`${tekort.itemId}-${tekort.veld}-${tekort.tekst}`}>
            <button type="button" onClick={() => goTo(findDoel(tekort))}>
              {tekort.tekst}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where to write what is missing: the field, or the button that adds the first item. */
function findDoel({ blok, itemId, veld }: Tekort): string {
  if (itemId) return veldId(itemId, veld ?? 'woorden');
  return veldId(`blok-${blok}`, veld ?? 'tekst');
}
