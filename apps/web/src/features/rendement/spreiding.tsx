import type { Verdeling } from '@naast/domain/rendement';
import { showBedrag, showHeleEuro } from '#web/lib/bedrag.ts';
import { showGetal } from '#web/lib/getal.ts';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Table } from '#web/ui/table.tsx';
import { Grafiek } from './grafiek.tsx';
import { describeGemiddelde, describeKans } from './spreiding-zinnen.ts';

interface Props {
  verdeling: Verdeling;
  saldoCent: number;
}

/** The ten thousand draws: how often the doorbraak saves more than it costs, and how far apart they lie. */
export function Spreiding({ verdeling, saldoCent }: Props) {
  const { p5Cent, p50Cent, p95Cent, gemiddeldeCent, kansPositief, trekkingen, histogram } = verdeling;
  const gevuld = histogram.filter(({ aantal }) => aantal > 0);
  return (
    <Grafiek
      titel={describeKans(kansPositief)}
      onder={`${showGetal(trekkingen)} keer gerekend, elke keer met andere prijzen en kansen binnen hun grenzen.`}
      grafiek={
        <div className="stapel">
          <Histogram verdeling={verdeling} />
          <Kengetallen p5Cent={p5Cent} p50Cent={p50Cent} p95Cent={p95Cent} />
          <p className="klein">{describeGemiddelde(gemiddeldeCent, saldoCent)}</p>
        </div>
      }
      tabel={
        <Table
          titel="Hoe vaak kwam welk verschil eruit?"
          kolommen={[
            { naam: 'Van', toon: ({ vanCent }) => showBedrag(vanCent), kop: true },
            { naam: 'Tot', toon: ({ totCent }) => showBedrag(totCent), getal: true },
            { naam: 'Hoe vaak', toon: ({ aantal }) => showGetal(aantal), getal: true },
          ]}
          rijen={gevuld}
          sleutel={({ vanCent }) => String(vanCent)}
          voet={['Samen', '', showGetal(trekkingen)]}
        />
      }
    />
  );
}

function Kengetallen({ p5Cent, p50Cent, p95Cent }: Pick<Verdeling, 'p5Cent' | 'p50Cent' | 'p95Cent'>) {
  return (
    <DetailsList
      regels={[
        ['In 5 van de 100 gevallen lager dan', showHeleEuro(p5Cent)],
        ['De helft ligt lager, de helft hoger dan', showHeleEuro(p50Cent)],
        ['In 5 van de 100 gevallen hoger dan', showHeleEuro(p95Cent)],
      ]}
    />
  );
}

const HOOG = 120;

function Histogram({ verdeling: { histogram, p5Cent, p95Cent } }: { verdeling: Verdeling }) {
  const [eerste, laatste] = [histogram[0], histogram.at(-1)];
  if (!eerste || !laatste) return null;
  const meeste = Math.max(...histogram.map(({ aantal }) => aantal));
  const breed = laatste.totCent - eerste.vanCent;
  const plaats = (cent: number) => ((cent - eerste.vanCent) / breed) * 400;
  return (
    <figure className="naast-histogram">
      <svg viewBox={`0 0 400 ${HOOG}`} preserveAspectRatio="none" aria-hidden="true">
        {histogram.map(({ vanCent, totCent, aantal }) => {
          const hoogte = (aantal / meeste) * (HOOG - 6);
          return (
            <rect
              key={vanCent}
              className={totCent <= 0 ? 'naast-histogram__min' : 'naast-histogram__plus'}
              x={plaats(vanCent) + 0.5}
              width={plaats(totCent) - plaats(vanCent) - 1}
              y={HOOG - hoogte}
              height={hoogte}
            />
          );
        })}
        {[p5Cent, p95Cent].map((cent) => (
          <line
            key={cent}
            className="naast-histogram__grens"
            x1={plaats(cent)}
            x2={plaats(cent)}
            y1="0"
            y2={HOOG}
          />
        ))}
        {eerste.vanCent < 0 && laatste.totCent > 0 && (
          <line className="naast-histogram__nul" x1={plaats(0)} x2={plaats(0)} y1="0" y2={HOOG} />
        )}
      </svg>
      <figcaption className="rij rij--uiteen klein zacht">
        <span>{showHeleEuro(eerste.vanCent)}</span>
        <span>Tussen de stippellijnen liggen 90 van de 100 gevallen</span>
        <span>{showHeleEuro(laatste.totCent)}</span>
      </figcaption>
    </figure>
  );
}
