import type { Aanvraag, AanvraagRegel } from '@naast/contract/fonds-aanvraag';
import { calculateRegelTotaal, domeinNamen, type Stand, standNamen } from '@naast/domain/fonds';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum } from '#web/lib/datum.ts';
import { Heading } from '#web/ui/heading.tsx';
import { type Kolom, Table } from '#web/ui/table.tsx';

const kolommen: readonly Kolom<AanvraagRegel>[] = [
  {
    naam: 'Wat en aan wie',
    kop: true,
    toon: ({ wat, ontvanger, ontvangerSoort, domein, voorliggend }) => (
      <>
        {wat}
        <span className="naast-fonds-onder">
          Aan {ontvanger}
          {ontvangerSoort === 'huishouden' && ' (het gezin zelf)'}
          {domein && ` · ${domeinNamen[domein]}`}
        </span>
        {voorliggend && <span className="naast-fonds-onder">Waarom geen regeling: {voorliggend}</span>}
      </>
    ),
  },
  {
    naam: 'Bedrag',
    getal: true,
    toon: (regel) => (
      <>
        {showBedrag(calculateRegelTotaal(regel))}
        {regel.termijn === 'maandelijks' && (
          <span className="naast-fonds-onder">
            {regel.aantalMaanden} × {showBedrag(regel.bedragCent)}
          </span>
        )}
      </>
    ),
  },
];

/** What is asked for, and what was asked for before: amounts only. */
export function Regels({ aanvraag }: { aanvraag: Aanvraag }) {
  const { regels, gevraagdCent, twaalfMaandenCent, toelichting, eerder } = aanvraag;
  return (
    <section className="stapel">
      <Heading level={2}>Wat vragen we</Heading>
      <Table
        titel="Regels van de aanvraag"
        titelVerborgen
        kolommen={kolommen}
        rijen={regels}
        sleutel={({ id }) => id}
        voet={['Samen', showBedrag(gevraagdCent)]}
      />
      {twaalfMaandenCent !== null && twaalfMaandenCent !== gevraagdCent && (
        <p>Met eerdere aanvragen samen in twaalf maanden: {showBedrag(twaalfMaandenCent)}.</p>
      )}
      {toelichting && <p className="naast-fonds-tekst leesbreed">{toelichting}</p>}
      <Eerder eerder={eerder} />
    </section>
  );
}

const describe = (stand: Stand, toegekendCent: number | null) =>
  toegekendCent === null ? standNamen[stand].toLowerCase() : `${showBedrag(toegekendCent)} toegekend`;

function Eerder({ eerder }: { eerder: Aanvraag['eerder'] }) {
  if (eerder.length === 0) return <p className="zacht">Voor dit huishouden is niet eerder geld gevraagd.</p>;
  return (
    <div>
      <Heading level={3}>Eerdere aanvragen voor dit huishouden</Heading>
      <ul className="naast-melding__lijst">
        {eerder.map(({ ingediendOp, gevraagdCent, toegekendCent, stand }) => (
          <li key={ingediendOp}>
            {showDatum(ingediendOp)}: {showBedrag(gevraagdCent)} gevraagd, {describe(stand, toegekendCent)}
          </li>
        ))}
      </ul>
    </div>
  );
}
