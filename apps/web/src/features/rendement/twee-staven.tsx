import { showBedrag, showHeleEuro } from '#web/lib/bedrag.ts';
import { Table } from '#web/ui/table.tsx';
import { BedragKnop } from './getal-knop.tsx';
import { Grafiek } from './grafiek.tsx';
import { listPosten, vragen } from './opbouw.ts';
import { Staaf } from './staaf.tsx';
import type { Som } from './werkstuk.ts';

/** "Als we zo doorgaan" against "met deze doorbraak": the difference between the bars is the saldo. */
export function TweeStaven({ som }: { som: Som }) {
  const { uitkomst, invoer } = som;
  const { zonderCent, metCent, bandbreedte } = uitkomst;
  // The range of the saldo, seen from the first bar.
  const streep = {
    laag: zonderCent - bandbreedte.hoog.saldoCent,
    hoog: zonderCent - bandbreedte.laag.saldoCent,
  };
  const waarden = [0, zonderCent, metCent, streep.laag, streep.hoog];
  const schaal = { laag: Math.min(...waarden), hoog: Math.max(...waarden, 1) };
  const zonder = (
    <BedragKnop
      cent={zonderCent}
      titel="Als we zo doorgaan"
      inleiding="Dit kost het naar verwachting als er niets verandert: alle regels en jaren bij elkaar."
      posten={() => listPosten(invoer, uitkomst, vragen.zonder)}
    />
  );
  const met = (
    <BedragKnop
      cent={metCent}
      titel="Met deze doorbraak"
      inleiding="Wat het kost als we zo doorgaan, min wat de doorbraak bespaart, plus wat zij kost."
      posten={() => listPosten(invoer, uitkomst, vragen.met)}
    />
  );
  const rijen = [
    { naam: 'Als we zo doorgaan', knop: zonder, laag: '', hoog: '' },
    { naam: 'Met deze doorbraak', knop: met, laag: showBedrag(streep.laag), hoog: showBedrag(streep.hoog) },
  ];
  return (
    <Grafiek
      titel={describeVerschil(uitkomst.saldoCent, invoer.horizonJaren)}
      onder={`Verwacht, in prijzen van ${invoer.rekenjaar}. De streep laat zien tussen welke bedragen het kan uitkomen.`}
      grafiek={
        <div className="naast-staven">
          <div className="naast-staven__rij">
            <span>Als we zo doorgaan</span>
            <Staaf van={0} tot={zonderCent} schaal={schaal} kleur="rustig" />
            {zonder}
          </div>
          <div className="naast-staven__rij">
            <span>Met deze doorbraak</span>
            <Staaf van={0} tot={metCent} schaal={schaal} kleur="groen" streep={streep} />
            {met}
          </div>
        </div>
      }
      tabel={
        <Table
          titel="Als we zo doorgaan en met deze doorbraak"
          titelVerborgen
          kolommen={[
            { naam: 'Wat', toon: ({ naam }) => naam, kop: true },
            { naam: 'Verwacht', toon: ({ knop }) => knop, getal: true },
            { naam: 'Laagst', toon: ({ laag }) => laag, getal: true },
            { naam: 'Hoogst', toon: ({ hoog }) => hoog, getal: true },
          ]}
          rijen={rijen}
          sleutel={({ naam }) => naam}
        />
      }
    />
  );
}

/** The conclusion of the two bars in one sentence. */
export function describeVerschil(saldoCent: number, jaren: number): string {
  const duur = jaren === 1 ? '1 jaar' : `${jaren} jaar`;
  if (saldoCent === 0) return `Het maakt in ${duur} naar verwachting niet uit in geld`;
  const meer = saldoCent < 0 ? 'meer' : 'minder';
  return `Met deze doorbraak is in ${duur} naar verwachting ${showHeleEuro(Math.abs(saldoCent))} ${meer} nodig`;
}
