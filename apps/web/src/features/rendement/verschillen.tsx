import { diffBerekening, isZonderVerschil, type Verschilreden } from '@naast/domain/berekening';
import { showBedrag } from '#web/lib/bedrag.ts';
import { Notice } from '#web/ui/notice.tsx';
import { Table } from '#web/ui/table.tsx';
import type { Af } from './naast-elkaar.tsx';

const redenNamen: Record<Verschilreden, string> = {
  nieuw: 'staat alleen in de tweede',
  weg: 'staat niet meer in de tweede',
  telt_niet: 'telt maar in één van de twee mee',
  prijs: 'andere prijs',
  aantal: 'ander aantal',
  kans: 'andere kans',
  aandeel: 'ander deel telt mee',
  looptijd: 'andere jaren',
  kosten: 'andere kosten',
  rekenjaar: 'ander rekenjaar of andere looptijd',
};

interface Props {
  oud: Af;
  nieuw: Af;
}

/** Where the difference between two berekeningen comes from, line by line. */
export function Verschillen({ oud, nieuw }: Props) {
  const rijen = diffBerekening(oud, nieuw);
  if (isZonderVerschil(rijen)) {
    return (
      <Notice titel="Er is geen verschil">
        <p>
          Beide berekeningen hebben dezelfde regels, prijzen en kosten. Rekende je met de nieuwste prijzen?
          Dan is er nog geen nieuwere prijslijst.
        </p>
      </Notice>
    );
  }
  const som = rijen.reduce((totaal, { verschilCent }) => totaal + verschilCent, 0);
  const toon = (cent: number | null) => (cent === null ? '–' : showBedrag(cent));
  return (
    <Table
      titel="Het verschil per regel"
      kolommen={[
        {
          naam: 'Regel',
          kop: true,
          toon: ({ omschrijving, redenen }) => (
            <>
              {omschrijving || 'Zonder omschrijving'}
              <div className="klein zacht">
                {redenen.map((reden) => redenNamen[reden]).join(', ') || 'gelijk'}
              </div>
            </>
          ),
        },
        { naam: 'Eerste', toon: ({ oudCent }) => toon(oudCent), getal: true },
        { naam: 'Tweede', toon: ({ nieuwCent }) => toon(nieuwCent), getal: true },
        { naam: 'Verschil', toon: ({ verschilCent }) => showBedrag(verschilCent), getal: true },
      ]}
      rijen={rijen}
      sleutel={({ soort, id }) => `${soort}-${id}`}
      voet={[
        'Samen',
        showBedrag(oud.uitkomst.saldoCent),
        showBedrag(nieuw.uitkomst.saldoCent),
        showBedrag(som),
      ]}
    />
  );
}
