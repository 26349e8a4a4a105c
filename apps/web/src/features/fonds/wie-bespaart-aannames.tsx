import type { FondsRendement } from '@naast/contract/realisatie';
import { batenhouderNamen } from '@naast/domain/berekening';
import { type Afwijking, aannamesoortNamen } from '@naast/domain/realisatie';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showGetal, showProcent } from '#web/lib/getal.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Table } from '#web/ui/table.tsx';

const toon: Record<Afwijking['soort'], (waarde: number) => string> = {
  aantal: (waarde) => `${showGetal(waarde)} keer per jaar`,
  kans: showProcent,
  prijs: (waarde) => showBedrag(Math.round(waarde)),
  investering: (waarde) => showBedrag(Math.round(waarde)),
};

/** Which price or assumption was wrong most often. */
export function Afwijkingen({ rendement: { afwijkingen, minimum } }: { rendement: FondsRendement }) {
  const { items, verborgen } = afwijkingen;
  return (
    <section className="stapel" aria-labelledby="wie-bespaart-aannames">
      <Heading level={2} id="wie-bespaart-aannames">
        Welke aanname klopte het vaakst niet
      </Heading>
      <p className="klein zacht leesbreed">
        Een aantal of een bedrag klopte niet als het meer dan een kwart anders was. Een prijs klopte niet als
        hij buiten zijn grenzen viel. Over een kans kun je alleen over alle casussen samen iets zeggen: dan
        tellen we in hoeveel casussen het vaker of minder vaak gebeurde dan verwacht.
      </p>
      {items.length === 0 ? (
        <p>Er is nog niets in {minimum} of meer casussen gemeten.</p>
      ) : (
        <Table<FondsRendement['afwijkingen']['items'][number]>
          titel="Aannames, wat het vaakst niet klopte eerst"
          titelVerborgen
          kolommen={[
            { naam: 'Waarover', toon: describeWat, kop: true },
            { naam: 'Aanname', toon: ({ soort }) => aannamesoortNamen[soort] },
            {
              naam: 'Klopte niet in',
              toon: ({ ernaast, casussen }) => `${ernaast} van ${casussen}`,
              getal: true,
            },
            {
              naam: 'Gemiddeld verwacht',
              toon: (item) => toon[item.soort](item.gemiddeldVerwacht),
              getal: true,
            },
            {
              naam: 'Gemiddeld gerealiseerd',
              toon: (item) => toon[item.soort](item.gemiddeldGerealiseerd),
              getal: true,
            },
          ]}
          rijen={items}
          sleutel={({ soort, code }) => `${soort} ${code}`}
        />
      )}
      {verborgen > 0 && (
        <p className="klein zacht">Niet getoond, want in te weinig casussen gemeten: {verborgen}.</p>
      )}
    </section>
  );
}

function describeWat({ soort, code, naam }: FondsRendement['afwijkingen']['items'][number]): string {
  if (soort !== 'investering') return `${naam} (${code})`;
  const betaler = batenhouderNamen[code as keyof typeof batenhouderNamen] ?? code;
  return `${naam}, betaald door: ${betaler}`;
}
