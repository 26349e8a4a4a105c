import type { Berekening } from '@naast/contract/rendement';
import type { Uitkomst } from '@naast/domain/rendement';
import { Link } from 'react-router';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showProcent } from '#web/lib/getal.ts';
import { Table } from '#web/ui/table.tsx';

/** A berekening that has an outcome. */
export type Af = Berekening & { uitkomst: Uitkomst };

const rijen: readonly { naam: string; toon: (berekening: Af) => string }[] = [
  { naam: 'Als we zo doorgaan', toon: ({ uitkomst }) => showBedrag(uitkomst.zonderCent) },
  { naam: 'Met deze doorbraak', toon: ({ uitkomst }) => showBedrag(uitkomst.metCent) },
  { naam: 'Bespaart', toon: ({ uitkomst }) => showBedrag(uitkomst.batenCent) },
  { naam: 'Kost', toon: ({ uitkomst }) => showBedrag(uitkomst.investeringCent) },
  { naam: 'Verschil, alle kassen', toon: ({ uitkomst }) => showBedrag(uitkomst.saldoCent) },
  {
    naam: 'Verschil, de samenleving',
    toon: ({ uitkomst }) => showBedrag(uitkomst.maatschappelijk.saldoCent),
  },
  { naam: 'Laagste verschil', toon: ({ uitkomst }) => showBedrag(uitkomst.bandbreedte.laag.saldoCent) },
  { naam: 'Hoogste verschil', toon: ({ uitkomst }) => showBedrag(uitkomst.bandbreedte.hoog.saldoCent) },
  { naam: 'Direct te besparen', toon: ({ uitkomst }) => showBedrag(uitkomst.vermijdbaar.directCent) },
  { naam: 'Pas later te besparen', toon: ({ uitkomst }) => showBedrag(uitkomst.vermijdbaar.opTermijnCent) },
  {
    naam: 'Terugverdiend als dit deel lukt',
    toon: ({ uitkomst: { kantelpunt } }) => (kantelpunt === null ? '–' : showProcent(kantelpunt)),
  },
  {
    naam: 'Terugverdiend in maand',
    toon: ({ uitkomst: { terugverdienMaand } }) => String(terugverdienMaand ?? '–'),
  },
  {
    naam: 'Prijslijst',
    toon: ({ prijslijst, invoer }) =>
      `${prijslijst.naam}, versie ${prijslijst.nummer}, in prijzen van ${invoer.rekenjaar}`,
  },
  { naam: 'Hoe ver vooruit', toon: ({ invoer }) => `${invoer.horizonJaren} jaar` },
];

/** The main figures, one column per berekening. */
export function NaastElkaar({ berekeningen }: { berekeningen: readonly Af[] }) {
  return (
    <>
      <Table
        titel="De uitkomsten naast elkaar, naar verwachting"
        kolommen={[
          { naam: 'Wat', toon: ({ naam }) => naam, kop: true },
          ...berekeningen.map((berekening, nummer) => ({
            // Two berekeningen may have the same name; a column may not.
            naam: `${nummer + 1}. ${berekening.naam}`,
            toon: (rij: (typeof rijen)[number]) => rij.toon(berekening),
            getal: true,
          })),
        ]}
        rijen={rijen}
        sleutel={({ naam }) => naam}
      />
      <p className="klein">
        {berekeningen.map(({ id, casusId, naam }, nummer) => (
          <span key={id}>
            {nummer > 0 && ' · '}
            <Link to={`/casussen/${casusId}/rendement/${id}`}>Open {naam}</Link>
          </span>
        ))}
      </p>
    </>
  );
}
