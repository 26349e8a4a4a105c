import type { Aanvraag, AanvraagRegel } from '@naast/contract/fonds-aanvraag';
import { calculateRegelTotaal, type Stand, standNamen } from '@naast/domain/fonds';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum } from '#web/lib/datum.ts';
import { Heading } from '#web/ui/heading.tsx';
import { type Kolom, Table } from '#web/ui/table.tsx';
import { DubbelMelding } from './dubbel-melding.tsx';
import { RegelLezen } from './regel-lezen.tsx';
import { WieVraagt } from './wie-vraagt.tsx';

const makeKolommen = (aanvraag: Aanvraag): readonly Kolom<AanvraagRegel>[] => [
  { naam: 'Wat en aan wie', kop: true, toon: (regel) => <RegelLezen aanvraag={aanvraag} regel={regel} /> },
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
      <WieVraagt aanvraag={aanvraag} />
      <Table
        titel="Regels van de aanvraag"
        titelVerborgen
        kolommen={makeKolommen(aanvraag)}
        rijen={regels}
        sleutel={({ id }) => id}
        voet={['Samen', showBedrag(gevraagdCent)]}
      />
      {regels.map(({ id }, plek) => (
        <DubbelMelding key={id} dubbel={aanvraag.dubbel} plek={plek} />
      ))}
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
