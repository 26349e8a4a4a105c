import type { Aanname, AannameSoort } from '@naast/domain/rendement';
import { showBedrag, showHeleEuro } from '#web/lib/bedrag.ts';
import { showGetal, showProcent } from '#web/lib/getal.ts';
import { Table } from '#web/ui/table.tsx';
import { Grafiek } from './grafiek.tsx';
import { Staaf } from './staaf.tsx';
import type { Som } from './werkstuk.ts';

interface Props {
  aannamen: readonly Aanname[];
  som: Som;
}

const soortNamen: Record<AannameSoort, string> = {
  prijs: 'prijs',
  kansZonder: 'kans zonder doorbraak',
  kansMet: 'kans met doorbraak',
  aantalZonder: 'keer per jaar zonder doorbraak',
  attributie: 'komt door deze doorbraak',
  autonoom: 'was vanzelf ook gekomen',
  uitdoving: 'wordt elk jaar minder',
  discontovoet: 'later geld telt minder',
};

const showWaarde = (soort: AannameSoort, waarde: number): string => {
  if (soort === 'prijs') return showBedrag(waarde);
  return soort === 'aantalZonder' ? showGetal(waarde) : showProcent(waarde);
};

/** The assumptions that the outcome hangs on most, each moved by itself. */
export function Tornado({ aannamen, som: { invoer, uitkomst } }: Props) {
  const naam = ({ regelId, soort }: Aanname) => {
    const regel = invoer.regels.find(({ id }) => id === regelId);
    return regel
      ? `${regel.omschrijving || 'Zonder omschrijving'}: ${soortNamen[soort]}`
      : 'Later geld telt minder';
  };
  const waarden = aannamen.flatMap(({ saldoVanCent, saldoTotCent }) => [saldoVanCent, saldoTotCent]);
  const schaal = { laag: Math.min(...waarden), hoog: Math.max(...waarden) };
  const [eerste] = aannamen;
  return (
    <Grafiek
      titel={`Het meest hangt af van: ${eerste ? naam(eerste) : ''}`}
      onder={`Elke aanname gaat om de beurt van laag naar hoog. De rest blijft gelijk. De streep is het verwachte verschil: ${showHeleEuro(uitkomst.saldoCent)}.`}
      grafiek={
        <div className="naast-staven naast-tornado">
          {aannamen.map((aanname) => (
            <div className="naast-staven__rij" key={`${aanname.regelId}-${aanname.soort}`}>
              <span>{naam(aanname)}</span>
              <Staaf
                van={aanname.saldoVanCent}
                tot={aanname.saldoTotCent}
                schaal={schaal}
                kleur="groen"
                midden={uitkomst.saldoCent}
              />
              <span className="naast-tornado__bedrag">{describeUitersten(aanname)}</span>
            </div>
          ))}
        </div>
      }
      tabel={
        <Table
          titel="Waar de uitkomst het meest van afhangt"
          titelVerborgen
          kolommen={[
            { naam: 'Aanname', toon: naam, kop: true },
            { naam: 'Van', toon: ({ soort, van }) => showWaarde(soort, van), getal: true },
            { naam: 'Verschil dan', toon: ({ saldoVanCent }) => showBedrag(saldoVanCent), getal: true },
            { naam: 'Tot', toon: ({ soort, tot }) => showWaarde(soort, tot), getal: true },
            { naam: 'Verschil daarbij', toon: ({ saldoTotCent }) => showBedrag(saldoTotCent), getal: true },
          ]}
          rijen={aannamen}
          sleutel={({ regelId, soort }) => `${regelId}-${soort}`}
        />
      }
    />
  );
}

function describeUitersten({ saldoVanCent, saldoTotCent }: Aanname): string {
  const [laag, hoog] = [Math.min(saldoVanCent, saldoTotCent), Math.max(saldoVanCent, saldoTotCent)];
  return `${showHeleEuro(laag)} tot ${showHeleEuro(hoog)}`;
}
