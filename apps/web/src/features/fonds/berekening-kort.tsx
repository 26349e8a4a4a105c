import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { batenhouderNamen } from '@naast/domain/berekening';
import { adres } from '#web/lib/adressen.ts';
import { showHeleEuro } from '#web/lib/bedrag.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Table } from '#web/ui/table.tsx';

type Berekening = NonNullable<NonNullable<Aanvraag['pakket']>['berekening']>;

/** The frozen berekening in short: going on against breaking through, the range, who pays and who gains. */
export function BerekeningKort({ berekening, aanvraagId }: { berekening: Berekening; aanvraagId: string }) {
  const { naam, rekenjaar, horizonJaren, uitkomst } = berekening;
  const { zonderCent, metCent, saldoCent, bandbreedte, terugverdienMaand, kantelpunt } = uitkomst;
  const hoogste = Math.max(zonderCent, metCent, 1);
  return (
    <section className="stapel">
      <Heading level={2}>Wat kost het, wat levert het op</Heading>
      <p className="klein zacht">
        Verwacht, over {horizonJaren} jaar, in prijzen van {rekenjaar} · {naam}
      </p>
      <dl className="naast-fonds-staven">
        <Staaf naam="Als we zo doorgaan" cent={zonderCent} deel={zonderCent / hoogste} soort="zonder" />
        <Staaf naam="Met deze doorbraak" cent={metCent} deel={metCent / hoogste} soort="met" />
      </dl>
      <p>
        Dat scheelt naar verwachting <strong>{showHeleEuro(saldoCent)}</strong>: tussen{' '}
        {showHeleEuro(bandbreedte.laag.saldoCent)} en {showHeleEuro(bandbreedte.hoog.saldoCent)}.
        {terugverdienMaand !== null && ` Terugverdiend na ongeveer ${terugverdienMaand} maanden.`}
        {kantelpunt !== null && ` Het verdient zich terug als ${Math.round(kantelpunt * 100)}% lukt.`}
      </p>
      <Table
        titel="Wie betaalt en wie bespaart"
        kolommen={[
          { naam: 'Wie', kop: true, toon: ({ batenhouder }) => batenhouderNamen[batenhouder] },
          { naam: 'Betaalt', getal: true, toon: ({ investeringCent }) => showHeleEuro(investeringCent) },
          { naam: 'Bespaart', getal: true, toon: ({ batenCent }) => showHeleEuro(batenCent) },
          { naam: 'Verschil', getal: true, toon: ({ saldoCent: cent }) => showHeleEuro(cent) },
        ]}
        rijen={uitkomst.perBatenhouder}
        sleutel={({ batenhouder }) => batenhouder}
      />
      <div>
        <ButtonLink to={adres.aanvraagBerekening(aanvraagId)} variant="secondary">
          Bekijk elke regel en elk bedrag
        </ButtonLink>
      </div>
    </section>
  );
}

function Staaf(props: { naam: string; cent: number; deel: number; soort: 'zonder' | 'met' }) {
  return (
    <div>
      <dt>{props.naam}</dt>
      <dd>
        <svg className="naast-fonds-staaf" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect
            className={`naast-fonds-staaf__${props.soort}`}
            width={Math.max(0, props.deel * 100)}
            height="8"
            rx="1"
          />
        </svg>
        <span>{showHeleEuro(props.cent)}</span>
      </dd>
    </div>
  );
}
