import type { Controle } from '@naast/contract/verslag-controle';
import { domeinNamen } from '@naast/domain/fonds';
import { verdelingNamen } from '@naast/domain/verslagen';
import { showBedrag } from '#web/lib/bedrag.ts';
import { Table } from '#web/ui/table.tsx';

interface Geldrij {
  vrijCent: number;
  verplichtCent: number;
  betaaldCent: number;
}

export const geldkolommen = [
  { naam: 'Vrij', toon: ({ vrijCent }: Geldrij) => showBedrag(vrijCent), getal: true },
  { naam: 'Toegezegd', toon: ({ verplichtCent }: Geldrij) => showBedrag(verplichtCent), getal: true },
  { naam: 'Betaald', toon: ({ betaaldCent }: Geldrij) => showBedrag(betaaldCent), getal: true },
];

export const showAantal = (aantal: number | null) => aantal ?? 'niet getoond';

const namen = { ...domeinNamen, ...verdelingNamen };

/** Where the money is, by domein and by wijk. Under "vrij" stands what each took from what was free. */
export function ControleGeld({ controle: { perDomein, perWijk, saldo } }: { controle: Controle }) {
  const voet = ['Stand', '', ...[saldo.vrijCent, saldo.verplichtCent, saldo.betaaldCent].map(showBedrag)];
  return (
    <>
      <Table
        titel="Geld per domein"
        kolommen={[
          { naam: 'Domein', toon: ({ domein }) => namen[domein], kop: true },
          {
            naam: 'Huishoudens',
            toon: ({ domein, huishoudens }) => (domein === 'niet_verdeeld' ? '' : showAantal(huishoudens)),
            getal: true,
          },
          ...geldkolommen,
        ]}
        rijen={perDomein}
        sleutel={({ domein }) => domein}
        voet={voet}
      />
      <Table
        titel="Geld per wijk"
        kolommen={[
          {
            naam: 'Wijk',
            toon: ({ wijk }) => (wijk === null ? verdelingNamen.niet_verdeeld : wijk || 'Wijk onbekend'),
            kop: true,
          },
          {
            naam: 'Huishoudens',
            toon: ({ wijk, huishoudens }) => (wijk === null ? '' : showAantal(huishoudens)),
            getal: true,
          },
          ...geldkolommen,
        ]}
        rijen={perWijk}
        sleutel={({ wijk }) => wijk ?? '-'}
        voet={voet}
      />
    </>
  );
}
