import { describeOorzaken, type Knoop, layoutOorzaken, type Oorzaken, wrapTekst } from '@naast/domain/canvas';
import { useId } from 'react';
import { useCanvas } from './canvas-context.ts';
import './oorzaken.css';

const maat = { breed: 196, hoog: 62, tussen: 20, rij: 112, rand: 4 };
const plekVan = ({ laag, plek }: Knoop) => ({
  x: maat.rand + plek * (maat.breed + maat.tussen),
  y: maat.rand + laag * maat.rij,
});

/** What causes what, drawn; and the same in words below it. Nothing when nothing causes anything. */
export function OorzakenTekening() {
  const { canvas } = useCanvas();
  const oorzaken = layoutOorzaken(canvas.belemmeringen);
  const id = useId();
  if (oorzaken.knopen.length === 0) return null;
  return (
    <figure className="canvas-oorzaken" aria-labelledby={id}>
      <figcaption id={id}>Wat veroorzaakt wat?</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide drawing scrolls, also by keyboard */}
      <section className="canvas-oorzaken__vlak" tabIndex={0} aria-label="Tekening, schuift opzij">
        <Tekening oorzaken={oorzaken} punt={`${id}-punt`} />
      </section>
      <details>
        <summary>Lees het in woorden</summary>
        <ul>
          {describeOorzaken(oorzaken).map(({ id: van, zin }) => (
            <li key={van}>
              <a href={`#belemmering-${van}`}>{zin}</a>
            </li>
          ))}
        </ul>
      </details>
    </figure>
  );
}

function Tekening({ oorzaken, punt }: { oorzaken: Oorzaken; punt: string }) {
  const { knopen, pijlen, lagen, breedte } = oorzaken;
  const breed = breedte * (maat.breed + maat.tussen) - maat.tussen + 2 * maat.rand;
  const hoog = (lagen - 1) * maat.rij + maat.hoog + 2 * maat.rand;
  const vind = (id: string) => knopen.find((k) => k.id === id) as Knoop;
  return (
    <svg
      viewBox={`0 0 ${breed} ${hoog}`}
      width={breed}
      height={hoog}
      role="img"
      aria-label="De belemmeringen met pijlen van oorzaak naar gevolg. Hieronder staat het in woorden."
    >
      <defs>
        <marker id={punt} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M0 0 8 4 0 8z" />
        </marker>
      </defs>
      {pijlen.map(({ van, naar }) => (
        <path
          key={`${van} ${naar}`}
          className="canvas-oorzaken__pijl"
          d={drawPijl(vind(van), vind(naar))}
          markerEnd={`url(#${punt})`}
        />
      ))}
      {knopen.map((knoop) => (
        <Vakje key={knoop.id} knoop={knoop} />
      ))}
    </svg>
  );
}

function Vakje({ knoop }: { knoop: Knoop }) {
  const { x, y } = plekVan(knoop);
  const regels = wrapTekst(knoop.omschrijving || '(nog leeg)', 22, 2);
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className="canvas-oorzaken__vakje" width={maat.breed} height={maat.hoog} rx="10" />
      <circle cx="20" cy={maat.hoog / 2} r="11" />
      <text className="canvas-oorzaken__nr" x="20" y={maat.hoog / 2 + 4.5} textAnchor="middle">
        {knoop.nr}
      </text>
      {regels.map((regel, i) => (
        <text key={regel} x="40" y={maat.hoog / 2 + 4.5 + (i - (regels.length - 1) / 2) * 16}>
          {regel}
        </text>
      ))}
    </g>
  );
}

/** From below the cause to above the effect; one that closes a circle goes round the side. */
function drawPijl(van: Knoop, naar: Knoop): string {
  const [a, b] = [plekVan(van), plekVan(naar)];
  const midden = maat.breed / 2;
  if (naar.laag > van.laag) {
    const [x1, y1, x2, y2] = [a.x + midden, a.y + maat.hoog, b.x + midden, b.y - 2];
    return `M${x1} ${y1}C${x1} ${y1 + 28} ${x2} ${y2 - 28} ${x2} ${y2}`;
  }
  const [x1, y1, x2, y2] = [a.x + midden + 40, a.y, b.x + midden + 40, b.y + maat.hoog + 2];
  return `M${x1} ${y1}C${x1} ${y1 - 28} ${x2} ${y2 + 28} ${x2} ${y2}`;
}
