import { batenhouderNamen } from '@naast/domain/berekening';
import type { PartijUitkomst } from '@naast/domain/rendement';
import { Table } from '#web/ui/table.tsx';
import { BedragKnop } from './getal-knop.tsx';
import { Grafiek } from './grafiek.tsx';
import { listPartijposten, listPosten, vragen } from './opbouw.ts';
import { Staaf } from './staaf.tsx';
import type { Som } from './werkstuk.ts';

type Kolom = 'baten' | 'investering' | 'saldo';

const inleidingen: Record<Kolom, string> = {
  baten: 'Wat deze partij bespaart of krijgt, min wat zij kwijtraakt.',
  investering: 'Wat deze partij aan de doorbraak betaalt.',
  saldo: 'Wat deze partij bespaart of krijgt, min wat zij betaalt of kwijtraakt.',
};

/** Who pays and who gains, the household among them. */
export function Partijen({ som }: { som: Som }) {
  const { uitkomst, invoer } = som;
  const { perBatenhouder } = uitkomst;
  if (perBatenhouder.length === 0) return null;
  const rijen = perBatenhouder.toSorted((a, b) => b.saldoCent - a.saldoCent);
  const saldi = rijen.map(({ saldoCent }) => saldoCent);
  const schaal = { laag: Math.min(0, ...saldi), hoog: Math.max(1, ...saldi) };
  const knop = ({ batenhouder, ...bedragen }: PartijUitkomst, kolom: Kolom) => (
    <BedragKnop
      cent={bedragen[`${kolom}Cent`]}
      titel={batenhouderNamen[batenhouder]}
      inleiding={inleidingen[kolom]}
      posten={() => listPartijposten(invoer, uitkomst, batenhouder, kolom)}
    />
  );
  return (
    <Grafiek
      titel={describePartijen(rijen)}
      onder="Alle verschillen samen zijn het verschil voor de samenleving."
      grafiek={
        <div className="naast-staven">
          {rijen.map((partij) => (
            <Rij key={partij.batenhouder} partij={partij} schaal={schaal} knop={knop(partij, 'saldo')} />
          ))}
        </div>
      }
      tabel={
        <Table
          titel="Wie betaalt en wie bespaart"
          titelVerborgen
          kolommen={[
            { naam: 'Wie', toon: ({ batenhouder }) => batenhouderNamen[batenhouder], kop: true },
            { naam: 'Bespaart', toon: (partij) => knop(partij, 'baten'), getal: true },
            { naam: 'Betaalt', toon: (partij) => knop(partij, 'investering'), getal: true },
            { naam: 'Verschil', toon: (partij) => knop(partij, 'saldo'), getal: true },
          ]}
          rijen={rijen}
          sleutel={({ batenhouder }) => batenhouder}
          voet={['Samen', '', '', <Samen key="samen" som={som} />]}
        />
      }
    />
  );
}

function Samen({ som: { uitkomst, invoer } }: { som: Som }) {
  return (
    <BedragKnop
      cent={uitkomst.maatschappelijk.saldoCent}
      titel="Verschil voor de samenleving"
      inleiding="Wat alle partijen samen overhouden. Geld dat alleen van de een naar de ander gaat, valt weg."
      posten={() => listPosten(invoer, uitkomst, { ...vragen.saldo, maatschappelijk: true })}
    />
  );
}

interface RijProps {
  partij: PartijUitkomst;
  schaal: { laag: number; hoog: number };
  knop: React.ReactNode;
}

function Rij({ partij: { batenhouder, saldoCent }, schaal, knop }: RijProps) {
  return (
    <div className="naast-staven__rij">
      <span>{batenhouderNamen[batenhouder]}</span>
      <Staaf van={0} tot={saldoCent} schaal={schaal} kleur={saldoCent < 0 ? 'oker' : 'groen'} />
      {knop}
    </div>
  );
}

/** Who gains most and who pays most, in one sentence. `rijen` runs from the highest saldo to the lowest. */
function describePartijen(rijen: readonly PartijUitkomst[]): string {
  const [hoogste, laagste] = [rijen[0], rijen.at(-1)];
  const wint = hoogste && hoogste.saldoCent > 0 ? batenhouderNamen[hoogste.batenhouder] : undefined;
  const betaalt = laagste && laagste.saldoCent < 0 ? batenhouderNamen[laagste.batenhouder] : undefined;
  const zinnen = [wint && `Het meeste voordeel: ${wint}.`, betaalt && `De meeste inleg: ${betaalt}.`];
  return zinnen.filter(Boolean).join(' ') || 'Niemand wint of verliest geld.';
}
