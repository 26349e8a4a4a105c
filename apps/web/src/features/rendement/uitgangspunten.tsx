import type { AanvraagBerekening } from '@naast/contract/fonds-berekening';
import { showGetal } from '#web/lib/getal.ts';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Table } from '#web/ui/table.tsx';

/** What the whole berekening was made with: enough to do it over with a pencil. */
export function Uitgangspunten({ data }: { data: AanvraagBerekening }) {
  const { invoer, prijslijst, indexcijfers, naam } = data;
  const oudste = Math.min(invoer.rekenjaar, ...invoer.regels.map(({ prijs }) => prijs.peiljaar));
  const gebruikt = indexcijfers
    .filter(({ jaar }) => jaar > oudste && jaar <= invoer.rekenjaar)
    .filter(({ reeks = 'cpi' }) => invoer.regels.some(({ prijs }) => prijs.index === reeks));
  return (
    <section className="vlak stapel stapel--dicht">
      <Heading level={3}>Waarmee is gerekend</Heading>
      <DetailsList
        regels={[
          ['Naam', naam],
          ['Prijslijst', prijslijst ? `${prijslijst.naam}, versie ${prijslijst.nummer}` : ''],
          ['Prijzen van', invoer.rekenjaar],
          ['Over', `${invoer.horizonJaren} jaar`],
          ['Geld van later telt per jaar minder', `${showGetal(invoer.discontovoet * 100)}%`],
          ['Startgetal van de trekkingen', String(invoer.zaad)],
        ]}
      />
      {gebruikt.length > 0 && (
        <details>
          <summary>Indexcijfers waarmee prijzen zijn omgerekend</summary>
          <Table
            titel="Indexcijfers"
            titelVerborgen
            kolommen={[
              { naam: 'Jaar', toon: ({ jaar }) => jaar, kop: true },
              { naam: 'Reeks', toon: ({ reeks }) => reeks ?? 'consumentenprijzen' },
              {
                naam: 'Verandering',
                toon: ({ mutatieProcent }) => `${showGetal(mutatieProcent)}%`,
                getal: true,
              },
            ]}
            rijen={gebruikt}
            sleutel={({ jaar, reeks }) => `${reeks ?? ''} ${jaar}`}
          />
        </details>
      )}
    </section>
  );
}
