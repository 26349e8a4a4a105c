import { batenhouderNamen } from '@naast/domain/berekening';
import type { Investering } from '@naast/domain/rendement';
import { showBedrag } from '#web/lib/bedrag.ts';
import { Table } from '#web/ui/table.tsx';
import { BedragKnop } from './getal-knop.tsx';
import { listPosten, sumPosten, vragen } from './opbouw.ts';
import type { Som } from './werkstuk.ts';

/** What the doorbraak costs: who pays, when, to whom it goes, and what it counts for over all years. */
export function Kosten({ som: { invoer, uitkomst } }: { som: Som }) {
  if (invoer.investeringen.length === 0) return <p>Deze doorbraak kost niets.</p>;
  const posten = listPosten(invoer, uitkomst, vragen.investering);
  const knop = (titel: string, inleiding: string, eigen: typeof posten) => (
    <BedragKnop
      key={titel}
      cent={sumPosten(eigen)}
      titel={titel}
      inleiding={inleiding}
      posten={() => eigen}
    />
  );
  return (
    <section className="vlak">
      <Table
        titel="Wat de doorbraak kost"
        kolommen={[
          {
            naam: 'Wat',
            kop: true,
            toon: (kosten) => (
              <>
                {kosten.omschrijving}
                <div className="naast-post__wat">{describeKosten(kosten)}</div>
              </>
            ),
          },
          {
            naam: 'Telt voor',
            getal: true,
            toon: ({ id, omschrijving }) =>
              knop(
                omschrijving,
                'Wat dit kost, over alle jaren samen.',
                posten.filter((post) => post.id === id),
              ),
          },
        ]}
        rijen={invoer.investeringen}
        sleutel={({ id }) => id}
        voet={['Samen', knop('Kost', 'Alles wat de doorbraak kost.', posten)]}
      />
    </section>
  );
}

function describeKosten(kosten: Investering): string {
  const { bedragCent, betaler, soort, tegenpartij = 'huishouden', vanafJaar, aantalJaren } = kosten;
  const wanneer =
    aantalJaren === 1
      ? `${showBedrag(bedragCent)}, één keer, in jaar ${vanafJaar}.`
      : `${showBedrag(bedragCent)} per jaar, ${aantalJaren} jaar, vanaf jaar ${vanafJaar}.`;
  const naar = soort === 'overdracht' ? ` Het geld gaat naar: ${batenhouderNamen[tegenpartij]}.` : '';
  return `${wanneer} Betaald door: ${batenhouderNamen[betaler]}.${naar}`;
}
