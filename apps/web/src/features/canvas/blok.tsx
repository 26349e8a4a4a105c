import { type BlokNr, blokTitels, describeBlok, type Tekort } from '@naast/domain/canvas';
import type { ReactNode } from 'react';
import { showToast } from '#web/lib/toast.ts';
import { WieSchrijft } from '#web/ui/samen/wie-schrijft.tsx';
import { useCanvas, useCanvasVast, veldId } from './canvas-context.ts';

interface Props {
  nr: BlokNr;
  tekorten: readonly Tekort[];
  children: ReactNode;
}

/** One of the nine blocks: number, title, what is still missing, and its contents. */
export function Blok({ nr, tekorten, children }: Props) {
  const { levend } = useCanvasVast();
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
        {levend && <WieSchrijft blok={nr} />}
        <Missing tekorten={tekorten} />
        <CopyButton nr={nr} />
      </header>
      {children}
    </section>
  );
}

/** Written once: the block as plain text, for a letter, a message or another system. */
function CopyButton({ nr }: { nr: BlokNr }) {
  const { canvas } = useCanvas();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(describeBlok(canvas, nr));
      showToast(`“${blokTitels[nr]}” is gekopieerd. Plak de tekst waar je hem nodig hebt.`);
    } catch {
      showToast('Kopiëren mag niet van deze browser. Selecteer de tekst en kopieer hem zelf.');
    }
  };
  return (
    <button
      type="button"
      className="canvas-weg"
      aria-label={`Kopieer “${blokTitels[nr]}” als tekst`}
      title="Kopieer als tekst"
      onClick={() => void copy()}
    >
      <CopyIcon />
    </button>
  );
}

const CopyIcon = () => (
  <svg
    viewBox="0 0 20 20"
    width="18"
    height="18"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.600"
    aria-hidden="true"
  >
    <path d="M7.500 7.500h8v8h-8zM12.500 7.500v-3h-8v8h3" strokeLinejoin="round" />
  </svg>
);

/** What this block still lacks; a click brings you there. */
function Missing({ tekorten }: { tekorten: readonly Tekort[] }) {
  const { goTo, schrijven } = useCanvas();
  if (tekorten.length === 0) return null;
  return (
    <details className="canvas-mist">
      <summary>Nog {tekorten.length}</summary>
      <ul>
        {tekorten.map((tekort) => (
          <li key={`${tekort.itemId}-${tekort.veld}-${tekort.tekst}`}>
            {schrijven ? (
              <button type="button" onClick={() => goTo(findDoel(tekort))}>
                {tekort.tekst}
              </button>
            ) : (
              tekort.tekst
            )}
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
