import type { FondsRendement } from '@naast/contract/realisatie';
import { batenhouderNamen } from '@naast/domain/berekening';
import { showBedrag, showHeleEuro } from '#web/lib/bedrag.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Table } from '#web/ui/table.tsx';

type Partij = FondsRendement['perBatenhouder'][number];

const toon = (cent: number | null) => (cent === null ? 'niet getoond' : showBedrag(cent));
const toonAantal = (aantal: number | null) => aantal ?? 'te weinig';

/** Diverging bars, and the figures below them. */
export function WieBespaartPartijen({ partijen }: { partijen: readonly Partij[] }) {
  return (
    <section className="stapel" aria-labelledby="wie-bespaart-partijen">
      <Heading level={2} id="wie-bespaart-partijen">
        Verwacht en gerealiseerd, per partij
      </Heading>
      <Staven {...splitPartijen(partijen)} />
      <Table
        titel="De bedragen"
        titelVerborgen
        kolommen={[
          { naam: 'Wie', toon: ({ batenhouder }) => batenhouderNamen[batenhouder], kop: true },
          { naam: 'Casussen', toon: ({ casussen }) => toonAantal(casussen), getal: true },
          { naam: 'Verwacht, alle jaren', toon: ({ verwachtCent }) => toon(verwachtCent), getal: true },
          { naam: 'Met evaluatie', toon: ({ gemeten }) => toonAantal(gemeten), getal: true },
          {
            naam: 'Verwacht tot de evaluatie',
            toon: (partij) => toon(partij.gemetenVerwachtCent),
            getal: true,
          },
          { naam: 'Gerealiseerd', toon: ({ gerealiseerdCent }) => toon(gerealiseerdCent), getal: true },
          { naam: 'Verschil', toon: ({ verschilCent }) => toon(verschilCent), getal: true },
        ]}
        rijen={partijen}
        sleutel={({ batenhouder }) => batenhouder}
      />
    </section>
  );
}

interface Rij {
  batenhouder: Partij['batenhouder'];
  verwacht: number;
  gerealiseerd?: number;
}

/** What was evaluated and what is expected over all years are about other casussen and years: each has its own chart. */
function splitPartijen(partijen: readonly Partij[]): { gemeten: Rij[]; verwacht: Rij[] } {
  return {
    gemeten: partijen.flatMap(
      ({ batenhouder, gemetenVerwachtCent: verwacht, gerealiseerdCent: gerealiseerd }) =>
        verwacht === null || gerealiseerd === null ? [] : [{ batenhouder, verwacht, gerealiseerd }],
    ),
    verwacht: partijen.flatMap(({ batenhouder, verwachtCent: verwacht }) =>
      verwacht === null ? [] : [{ batenhouder, verwacht }],
    ),
  };
}

function Staven({ gemeten, verwacht }: { gemeten: readonly Rij[]; verwacht: readonly Rij[] }) {
  if (gemeten.length + verwacht.length === 0)
    return <p>Over geen enkele partij zijn er genoeg casussen om bedragen te tonen.</p>;
  return (
    <>
      {gemeten.length > 0 && <Grafiek titel="Tot de evaluatie" rijen={gemeten} />}
      {verwacht.length > 0 && <Grafiek titel="Verwacht, over alle jaren en alle casussen" rijen={verwacht} />}
    </>
  );
}

function Grafiek({ titel, rijen }: { titel: string; rijen: readonly Rij[] }) {
  const alle = rijen.flatMap(({ verwacht, gerealiseerd = 0 }) => [verwacht, gerealiseerd]);
  const schaal = { laag: Math.min(0, ...alle), hoog: Math.max(1, ...alle) };
  return (
    <div className="stapel stapel--dicht">
      <Heading level={3}>{titel}</Heading>
      <div className="naast-bespaart">
        {rijen.map(({ batenhouder, verwacht, gerealiseerd }) => (
          <div key={batenhouder} className="naast-bespaart__rij">
            <strong>{batenhouderNamen[batenhouder]}</strong>
            <Staaf soort="verwacht" cent={verwacht} schaal={schaal} />
            {gerealiseerd !== undefined && <Staaf soort="gerealiseerd" cent={gerealiseerd} schaal={schaal} />}
          </div>
        ))}
      </div>
    </div>
  );
}

interface StaafProps {
  soort: 'verwacht' | 'gerealiseerd';
  cent: number;
  schaal: { laag: number; hoog: number };
}

/** One bar from zero, with its word and amount beside it: colour never says it alone. */
function Staaf({ soort, cent, schaal: { laag, hoog } }: StaafProps) {
  const plaats = (n: number) => ((n - laag) / (hoog - laag)) * 100;
  const begin = plaats(Math.min(0, cent));
  const kleur = soort === 'verwacht' ? 'verwacht' : cent < 0 ? 'minder' : 'meer';
  return (
    <div className="naast-bespaart__staaf">
      <span className="klein zacht">{soort}</span>
      <svg className={`naast-bespaart__${kleur}`} width="100%" height="18" aria-hidden="true">
        <rect x={`${begin}%`} y="2" width={`${plaats(Math.max(0, cent)) - begin}%`} height="14" rx="2" />
        <line x1={`${plaats(0)}%`} x2={`${plaats(0)}%`} y1="0" y2="18" />
      </svg>
      <span className="klein">{showHeleEuro(cent)}</span>
    </div>
  );
}
