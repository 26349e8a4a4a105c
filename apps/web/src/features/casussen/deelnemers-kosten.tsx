import type { Deelnemerskaart, Kaartlijn } from '@naast/contract/deelnemerskaart';
import { batenhouderNamen, betrouwbaarheidNamen } from '@naast/domain/berekening';
import { showBedrag, showHeleEuro } from '#web/lib/bedrag.ts';
import { showGetal } from '#web/lib/getal.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Table } from '#web/ui/table.tsx';
import { RekenVerder } from './deelnemers-reken-verder.tsx';
import { describeHoeveelheid } from './describe-kring.ts';

interface Props {
  casusId: string;
  kaart: Deelnemerskaart;
  magWijzigen: boolean;
}

/** What today costs per year: per product of a professional, and per payer. */
export function DeelnemersKosten({ casusId, kaart, magWijzigen }: Props) {
  const { lijnen, kostenCent, overdrachtCent, rekenjaar } = kaart;
  if (lijnen.length === 0) {
    return (
      <Notice titel="Wat kost vandaag?">
        <p>
          {magWijzigen
            ? 'Schrijf bij een professional op wat die levert, en hoe vaak. Dan zie je hier wat dat per jaar kost, en wie het betaalt.'
            : 'Er staan nog geen producten met een prijs bij de professionals.'}
        </p>
      </Notice>
    );
  }
  return (
    <section className="vlak stapel naast-kosten" aria-labelledby="kosten">
      <div className="rij rij--uiteen">
        <Heading level={3} id="kosten">
          {describeKosten(kostenCent, overdrachtCent)}
        </Heading>
        {magWijzigen && <RekenVerder casusId={casusId} />}
      </div>
      <p className="zacht">
        Verwacht, in prijzen van {rekenjaar}. We tellen alleen wat een prijs heeft. Wat een gemiddelde prijs
        is, is niet altijd geld dat morgen vrijkomt.
      </p>
      <div className="naast-kosten__producten">
        <Producten kaart={kaart} />
      </div>
      <PerBetaler kaart={kaart} />
    </section>
  );
}

function describeKosten(kostenCent: number, overdrachtCent: number): string {
  const kosten = `Wat er nu gebeurt, kost ${showHeleEuro(kostenCent)} per jaar`;
  if (overdrachtCent === 0) return kosten;
  return `${kosten}; daarnaast gaat er ${showHeleEuro(overdrachtCent)} van de een naar de ander`;
}

function Producten({ kaart: { items, lijnen, kostenCent, overdrachtCent } }: { kaart: Deelnemerskaart }) {
  const wie = new Map(items.map((item) => [item.id, item]));
  const hoeveel = new Map(items.flatMap(({ producten }) => producten.map((p) => [p.id, p] as const)));
  return (
    <Table
      titel="Wat kost het per jaar?"
      kolommen={[
        {
          naam: 'Organisatie',
          kop: true,
          toon: ({ deelnemerId }) => wie.get(deelnemerId)?.organisatie || wie.get(deelnemerId)?.naam,
        },
        { naam: 'Product', toon: (lijn) => <Product lijn={lijn} /> },
        {
          naam: 'Hoe vaak',
          toon: ({ productId, prijs, perJaar }) => {
            const { aantal, per } = hoeveel.get(productId) ?? { aantal: perJaar, per: 'jaar' as const };
            return (
              <>
                {describeHoeveelheid(aantal, per, prijs.eenheid)}
                {per !== 'jaar' && <div className="klein zacht">{showGetal(perJaar)} per jaar</div>}
              </>
            );
          },
        },
        {
          naam: 'Per jaar',
          getal: true,
          toon: ({ jaarCent }) => (jaarCent === null ? 'geen indexcijfer' : showBedrag(jaarCent)),
        },
      ]}
      rijen={lijnen}
      sleutel={({ productId }) => productId}
      voet={['Samen', '', '', showBedrag(kostenCent + overdrachtCent)]}
    />
  );
}

/** The price with where it comes from. */
function Product({ lijn: { prijs } }: { lijn: Kaartlijn }) {
  return (
    <>
      {prijs.omschrijving}
      <div className="klein zacht">
        {showBedrag(prijs.bedragCent)} {prijs.eenheid === 'eenmalig' ? 'per keer' : `per ${prijs.eenheid}`},
        prijs uit {prijs.peiljaar}
        {prijs.soort === 'overdracht' && ' · gaat van de een naar de ander'}
      </div>
      <div className="klein zacht">
        Bron: {prijs.bron} ({betrouwbaarheidNamen[prijs.betrouwbaarheid]}), {prijs.lijst}
        {!prijs.geldt && '. Deze lijst geldt niet meer: kies de prijs opnieuw.'}
      </div>
    </>
  );
}

function PerBetaler({ kaart: { perBatenhouder, kostenCent, overdrachtCent } }: { kaart: Deelnemerskaart }) {
  const metOverdracht = overdrachtCent > 0;
  return (
    <Table
      titel="Wie betaalt dat?"
      kolommen={[
        { naam: 'Wie betaalt', toon: ({ batenhouder }) => batenhouderNamen[batenhouder], kop: true },
        { naam: 'Kosten per jaar', toon: (partij) => showBedrag(partij.kostenCent), getal: true },
        ...(metOverdracht
          ? [
              {
                naam: 'Gaat naar een ander',
                toon: (partij: (typeof perBatenhouder)[number]) => showBedrag(partij.overdrachtCent),
                getal: true,
              },
            ]
          : []),
      ]}
      rijen={perBatenhouder}
      sleutel={({ batenhouder }) => batenhouder}
      voet={['Samen', showBedrag(kostenCent), ...(metOverdracht ? [showBedrag(overdrachtCent)] : [])]}
    />
  );
}
