import type { Saldo } from '@naast/contract/fonds';
import type { Totalen } from '@naast/contract/verslag-grootboek';
import { mutatieNamen } from '@naast/domain/fonds';
import { showBedrag } from '#web/lib/bedrag.ts';
import { Table } from '#web/ui/table.tsx';
import { Aansluiting } from './aansluiting.tsx';

interface Props {
  totalen: Totalen;
  saldo: Saldo;
  isGefilterd: boolean;
}

/** What the chosen mutaties add up to, by soort, and whether the whole year adds up. */
export function GrootboekTotalen({ totalen, saldo, isGefilterd }: Props) {
  const { perSoort, totaal } = totalen;
  return (
    <div className="naast-verslag-twee">
      <Table
        titel={isGefilterd ? 'Opgeteld: alleen wat je koos' : 'Opgeteld per soort'}
        kolommen={[
          { naam: 'Soort', toon: ({ soort }) => mutatieNamen[soort], kop: true },
          { naam: 'Aantal', toon: ({ aantal }) => aantal, getal: true },
          { naam: 'Vrij', toon: ({ vrijCent }) => showBedrag(vrijCent), getal: true },
          { naam: 'Toegezegd', toon: ({ verplichtCent }) => showBedrag(verplichtCent), getal: true },
          { naam: 'Betaald', toon: ({ betaaldCent }) => showBedrag(betaaldCent), getal: true },
        ]}
        rijen={perSoort}
        sleutel={({ soort }) => soort}
        voet={[
          isGefilterd ? 'Samen' : 'Stand nu',
          totaal.aantal,
          showBedrag(totaal.vrijCent),
          showBedrag(totaal.verplichtCent),
          showBedrag(totaal.betaaldCent),
        ]}
      />
      <div className="stapel stapel--dicht">
        {isGefilterd && (
          <p className="klein">
            Het hele jaar: {showBedrag(saldo.vrijCent)} vrij, {showBedrag(saldo.verplichtCent)} toegezegd,{' '}
            {showBedrag(saldo.betaaldCent)} betaald.
          </p>
        )}
        <Aansluiting punten={totalen.aansluiting} />
      </div>
    </div>
  );
}
