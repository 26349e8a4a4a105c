import { scenarioNamen } from '@naast/domain/berekening';
import { SCENARIOS, type Vermijdbaar } from '@naast/domain/rendement';
import { showBedrag } from '#web/lib/bedrag.ts';
import { Table } from '#web/ui/table.tsx';
import { BedragKnop } from './getal-knop.tsx';
import { listPosten, type Vraag, vragen } from './opbouw.ts';
import type { Som } from './werkstuk.ts';

/** What is sure and what threatens, and whether a payer can really spend less. */
export function Zekerheid({ som }: { som: Som }) {
  return (
    <div className="stapel">
      <PerScenario som={som} />
      <Vrij som={som} />
      <p className="klein zacht">
        Kosten die je voorkomt, zijn nog geen geld in de hand. De prijzen zijn gemiddelden. En geld is niet de
        reden om een gezin te helpen.
      </p>
    </div>
  );
}

function PerScenario({ som: { invoer, uitkomst } }: { som: Som }) {
  const knop = (scenario: (typeof SCENARIOS)[number], kolom: 'zonder' | 'baten') => (
    <BedragKnop
      cent={uitkomst.perScenario[scenario][`${kolom}Cent`]}
      titel={scenarioNamen[scenario]}
      inleiding={
        kolom === 'zonder' ? 'Wat dit kost als we zo doorgaan.' : 'Wat de doorbraak hierop bespaart.'
      }
      posten={() =>
        listPosten(invoer, uitkomst, { ...vragen[kolom], regels: (regel) => regel.scenario === scenario })
      }
    />
  );
  return (
    <Table
      titel="Wat nu al gebeurt, en wat dreigt"
      kolommen={[
        { naam: 'Wat', toon: (scenario) => scenarioNamen[scenario], kop: true },
        { naam: 'Als we zo doorgaan', toon: (scenario) => knop(scenario, 'zonder'), getal: true },
        { naam: 'De doorbraak bespaart', toon: (scenario) => knop(scenario, 'baten'), getal: true },
      ]}
      rijen={SCENARIOS}
      sleutel={(scenario) => scenario}
    />
  );
}

const groepen: readonly {
  soort: Vermijdbaar;
  veld: 'directCent' | 'opTermijnCent' | 'neeCent';
  naam: string;
}[] = [
  { soort: 'direct', veld: 'directCent', naam: 'Meteen' },
  { soort: 'op_termijn', veld: 'opTermijnCent', naam: 'Pas later' },
  { soort: 'nee', veld: 'neeCent', naam: 'Niet in geld' },
];

function Vrij({ som: { invoer, uitkomst } }: { som: Som }) {
  return (
    <Table
      titel="Wanneer de betaler dit echt minder uitgeeft"
      kolommen={[
        { naam: 'Wanneer', toon: ({ naam }) => naam, kop: true },
        {
          naam: 'De doorbraak bespaart',
          getal: true,
          toon: ({ soort, veld, naam }) => (
            <BedragKnop
              cent={uitkomst.vermijdbaar[veld]}
              titel={`${naam} minder uitgegeven`}
              inleiding="De regels waarvan de prijs hierbij hoort."
              posten={() =>
                listPosten(invoer, uitkomst, {
                  ...(vragen.baten as Vraag),
                  regels: ({ prijs }) => prijs.vermijdbaar === soort,
                })
              }
            />
          ),
        },
      ]}
      rijen={groepen}
      sleutel={({ soort }) => soort}
      voet={['Samen', showBedrag(uitkomst.batenCent)]}
    />
  );
}
