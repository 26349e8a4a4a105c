import type { Familie, FamilielidVan } from '@naast/contract/huishoudens-familie';
import { layoutGeneraties } from '@naast/domain/huishoudens';

const maat = { breed: 196, hoog: 56, tussen: 24, rij: 116, rand: 4, baan: 12 };
const knip = (tekst: string, max: number): string =>
  tekst.length > max ? `${tekst.slice(0, max - 1)}…` : tekst;

interface Plek {
  lid: FamilielidVan;
  x: number;
  y: number;
  /** How far the lines of this person stand off the middle, so that those of two parents never run together. */
  baan: number;
}

/** Every row in the middle above the next. */
function place(rijen: readonly FamilielidVan[][]): { plekken: Plek[]; breed: number; hoog: number } {
  const breedte = (aantal: number) => aantal * (maat.breed + maat.tussen) - maat.tussen;
  const breed = Math.max(...rijen.map((rij) => breedte(rij.length))) + 2 * maat.rand;
  const plekken = rijen.flatMap((rij, nummer) =>
    rij.map((lid, i) => ({
      lid,
      x: (breed - breedte(rij.length)) / 2 + i * (maat.breed + maat.tussen),
      y: maat.rand + nummer * maat.rij,
      baan: (i - (rij.length - 1) / 2) * maat.baan,
    })),
  );
  return { plekken, breed, hoog: (rijen.length - 1) * maat.rij + maat.hoog + 2 * maat.rand };
}

/** Grandparents above, children below; who lives in this household has another colour and a thicker name. */
export function FamilieTekening({ familie, huishoudenId }: { familie: Familie; huishoudenId: string }) {
  const { plekken, breed, hoog } = place(layoutGeneraties(familie.leden, familie.banden));
  const vind = (id: string) => plekken.find((p) => p.lid.id === id);
  return (
    <svg
      viewBox={`0 0 ${breed} ${hoog}`}
      width={breed}
      height={hoog}
      role="img"
      aria-label="De familie, de oudsten boven. Hieronder staat het in woorden."
    >
      {familie.banden.map(({ id, ouderId, kindId }) => {
        const [ouder, kind] = [vind(ouderId), vind(kindId)];
        return ouder && kind ? <Lijn key={id} ouder={ouder} kind={kind} /> : null;
      })}
      {plekken.map((plek) => (
        <Vak key={plek.lid.id} plek={plek} huishoudenId={huishoudenId} />
      ))}
    </svg>
  );
}

function Lijn({ ouder, kind }: { ouder: Plek; kind: Plek }) {
  const [x1, y1] = [ouder.x + maat.breed / 2, ouder.y + maat.hoog];
  const [x2, y2] = [kind.x + maat.breed / 2 + ouder.baan, kind.y];
  const midden = y2 - (maat.rij - maat.hoog) / 2 + ouder.baan / 2;
  return <path className="naast-familie__lijn" d={`M${x1} ${y1}V${midden}H${x2}V${y2}`} />;
}

function Vak({ plek: { lid, x, y }, huishoudenId }: { plek: Plek; huishoudenId: string }) {
  const hier = lid.huishoudens.some(({ id }) => id === huishoudenId);
  const elders = lid.huishoudens.filter(({ id }) => id !== huishoudenId).map(({ naam }) => naam);
  const waar = [hier ? 'dit gezin' : '', ...elders].filter(Boolean).join(' en ');
  return (
    <g transform={`translate(${x} ${y})`}>
      <title>{[lid.naam, lid.geboortejaar, waar].filter(Boolean).join(', ')}</title>
      <rect
        className={`naast-familie__vak${hier ? ' naast-familie__vak--hier' : ''}`}
        width={maat.breed}
        height={maat.hoog}
        rx="10"
      />
      <text className="naast-familie__naam" x={maat.breed / 2} y="24" textAnchor="middle">
        {knip([lid.naam, lid.geboortejaar && `(${lid.geboortejaar})`].filter(Boolean).join(' '), 24)}
      </text>
      <text className="naast-familie__waar" x={maat.breed / 2} y="43" textAnchor="middle">
        {knip(waar, 30)}
      </text>
    </g>
  );
}
