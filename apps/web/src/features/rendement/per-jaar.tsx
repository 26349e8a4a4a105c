import { Table } from '#web/ui/table.tsx';
import { BedragKnop } from './getal-knop.tsx';
import { listPosten, vragen } from './opbouw.ts';
import type { Som } from './werkstuk.ts';

/** What each year brings, and where it stands after that year. */
export function PerJaar({ som: { invoer, uitkomst } }: { som: Som }) {
  return (
    <Table
      titel="Per jaar, naar verwachting"
      kolommen={[
        { naam: 'Jaar', toon: ({ jaar }) => jaar, kop: true },
        {
          naam: 'Bespaart',
          getal: true,
          toon: ({ jaar, batenCent }) => (
            <BedragKnop
              cent={batenCent}
              titel={`Bespaart in jaar ${jaar}`}
              inleiding="Wat de doorbraak in dit jaar bespaart."
              posten={() => listPosten(invoer, uitkomst, { ...vragen.baten, jaren: (j) => j === jaar })}
            />
          ),
        },
        {
          naam: 'Kost',
          getal: true,
          toon: ({ jaar, investeringCent }) => (
            <BedragKnop
              cent={investeringCent}
              titel={`Kost in jaar ${jaar}`}
              inleiding="Wat de doorbraak in dit jaar kost."
              posten={() => listPosten(invoer, uitkomst, { ...vragen.investering, jaren: (j) => j === jaar })}
            />
          ),
        },
        {
          naam: 'Opgeteld',
          getal: true,
          toon: ({ jaar, cumulatiefCent }) => (
            <BedragKnop
              cent={cumulatiefCent}
              titel={`Verschil tot en met jaar ${jaar}`}
              inleiding="Alles wat tot en met dit jaar is bespaard, min alles wat het kostte."
              posten={() => listPosten(invoer, uitkomst, { ...vragen.saldo, jaren: (j) => j <= jaar })}
            />
          ),
        },
      ]}
      rijen={uitkomst.perJaar}
      sleutel={({ jaar }) => String(jaar)}
    />
  );
}
