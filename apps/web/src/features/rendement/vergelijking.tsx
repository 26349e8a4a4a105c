import type { Realisatie } from '@naast/contract/realisatie';
import { batenhouderNamen } from '@naast/domain/berekening';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum } from '#web/lib/datum.ts';
import { type Kolom, Table } from '#web/ui/table.tsx';
import { Staaf } from './staaf.tsx';
import { describeUitkomst } from './vergelijking-zin.ts';

interface Verschil {
  verwachtCent: number;
  gerealiseerdCent: number;
  verschilCent: number;
}
interface Rij extends Verschil {
  id: string;
  naam: string;
  wie: string;
}

const kolommen: readonly Kolom<Rij>[] = [
  {
    naam: 'Wat',
    kop: true,
    toon: ({ naam, wie }) => (
      <>
        {naam}
        <div className="klein zacht">{wie}</div>
      </>
    ),
  },
  { naam: 'Verwacht', toon: ({ verwachtCent }) => showBedrag(verwachtCent), getal: true },
  { naam: 'Gerealiseerd', toon: ({ gerealiseerdCent }) => showBedrag(gerealiseerdCent), getal: true },
  { naam: 'Verschil', toon: ({ verschilCent }) => showBedrag(verschilCent), getal: true },
];
const samen = ({ verwachtCent, gerealiseerdCent, verschilCent }: Verschil) => [
  'Samen',
  showBedrag(verwachtCent),
  showBedrag(gerealiseerdCent),
  showBedrag(verschilCent),
];

/** One evaluatie: per line and per party, expected beside realised. */
export function Vergelijking({ realisatie }: { realisatie: Realisatie }) {
  const { vergelijking, peildatum, gemaaktDoor, bron } = realisatie;
  const { regels, investeringen, baten, investering } = vergelijking;
  return (
    <section className="stapel stapel--wijd">
      <div className="stapel">
        <h3 className="ams-heading ams-heading--4">{describeUitkomst(vergelijking)}</h3>
        <p className="leesbreed">
          Tot en met {showDatum(peildatum)}, ingevuld door {gemaaktDoor}. Hoe we dit weten: {bron}
        </p>
        <p className="klein zacht leesbreed">
          We vergelijken dezelfde regels over dezelfde jaren. Regels waarvan we het niet weten, tellen aan
          geen van beide kanten mee. Bij gerealiseerd telt de uitdoving niet apart: die zit al in wat er is
          gebeurd.
        </p>
      </div>
      <Regels
        titel="Bespaard, per regel"
        leeg="Van geen enkele regel is ingevuld hoe vaak het gebeurde."
        rijen={regels.map((r) => ({ ...r, naam: r.omschrijving, wie: batenhouderNamen[r.batenhouder] }))}
        totaal={baten}
      />
      <Regels
        titel="Gekost, per regel"
        leeg="Er is niet ingevuld wat de doorbraak kostte. De kosten tellen in deze vergelijking niet mee."
        rijen={investeringen.map((r) => ({ ...r, naam: r.omschrijving, wie: batenhouderNamen[r.betaler] }))}
        totaal={investering}
      />
      <PerPartij partijen={vergelijking.perBatenhouder} />
    </section>
  );
}

interface RegelsProps {
  titel: string;
  leeg: string;
  rijen: readonly Rij[];
  totaal: Verschil;
}

function Regels({ titel, leeg, rijen, totaal }: RegelsProps) {
  if (rijen.length === 0) return <p className="leesbreed">{leeg}</p>;
  return (
    <Table titel={titel} kolommen={kolommen} rijen={rijen} sleutel={({ id }) => id} voet={samen(totaal)} />
  );
}

function PerPartij({ partijen }: { partijen: Realisatie['vergelijking']['perBatenhouder'] }) {
  const alle = partijen.flatMap(({ verwachtCent, gerealiseerdCent }) => [verwachtCent, gerealiseerdCent]);
  const schaal = { laag: Math.min(0, ...alle), hoog: Math.max(1, ...alle) };
  const toon = (cent: number, kleur: 'rustig' | 'groen' | 'oker') => (
    <span className="naast-realisatie__bedrag">
      <Staaf van={0} tot={cent} schaal={schaal} kleur={kleur} />
      {showBedrag(cent)}
    </span>
  );
  return (
    <Table
      titel="Wie betaalt en wie bespaart"
      kolommen={[
        { naam: 'Wie', toon: ({ batenhouder }) => batenhouderNamen[batenhouder], kop: true },
        { naam: 'Verwacht', toon: ({ verwachtCent }) => toon(verwachtCent, 'rustig'), getal: true },
        {
          naam: 'Gerealiseerd',
          toon: ({ gerealiseerdCent }) => toon(gerealiseerdCent, gerealiseerdCent < 0 ? 'oker' : 'groen'),
          getal: true,
        },
        { naam: 'Verschil', toon: ({ verschilCent }) => showBedrag(verschilCent), getal: true },
      ]}
      rijen={partijen}
      sleutel={({ batenhouder }) => batenhouder}
    />
  );
}
