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
      <Staven partijen={partijen} />
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

function Staven({ partijen }: { partijen: readonly Partij[] }) {
  const paren = partijen.flatMap((partij) => {
    const verwacht = partij.gemetenVerwachtCent ?? partij.verwachtCent;
    return verwacht === null ? [] : [{ ...partij, verwacht }];
  });
  if (paren.length === 0) return <p>Over geen enkele partij zijn er genoeg casussen om bedragen te tonen.</p>;
  const alle = paren.flatMap(({ verwacht, gerealiseerdCent }) => [verwacht, gerealiseerdCent ?? 0]);
  const schaal = { laag: Math.min(0, ...alle), hoog: Math.max(1, ...alle) };
  return (
    <div className="naast-bespaart">
      {paren.map(({ batenhouder, verwacht, gerealiseerdCent }) => (
        <div key={batenhouder} className="naast-bespaart__rij">
          <strong>{batenhouderNamen[batenhouder]}</strong>
          <Staaf soort="verwacht" cent={verwacht} schaal={schaal} />
          {gerealiseerdCent !== null && (
            <Staaf soort="gerealiseerd" cent={gerealiseerdCent} schaal={schaal} />
          )}
        </div>
      ))}
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
