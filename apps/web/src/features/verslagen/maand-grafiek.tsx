import type { Controle } from '@naast/contract/verslag-controle';
import { useId } from 'react';
import { showBedrag, showHeleEuro } from '#web/lib/bedrag.ts';
import { Table } from '#web/ui/table.tsx';
import { geldkolommen } from './controle-geld.tsx';

type Maand = Controle['perMaand'][number];

const naamVan = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const kortVan = new Intl.DateTimeFormat('nl-NL', { month: 'short', timeZone: 'UTC' });
const alsDatum = (maand: string) => new Date(`${maand}-01T12:00:00Z`);

const delen = [
  ['betaaldCent', 'betaald', 'betaald'],
  ['verplichtCent', 'toegezegd', 'toegezegd'],
  ['vrijCent', 'vrij', 'vrij'],
] as const;

/** Where the money was at the end of each month, and what each month changed. */
export function MaandGrafiek({ maanden }: { maanden: readonly Maand[] }) {
  const id = useId();
  const laatste = maanden.at(-1);
  if (!laatste) return null;
  return (
    <section className="stapel" aria-labelledby={id}>
      <h2 id={id} className="ams-heading ams-heading--3">
        Eind {naamVan.format(alsDatum(laatste.maand))} is er {showHeleEuro(laatste.na.betaaldCent)} betaald en{' '}
        {showHeleEuro(laatste.na.vrijCent)} vrij
      </h2>
      <Staven maanden={maanden} />
      <ul className="naast-verslag-legenda klein">
        {delen.map(([kolom, naam]) => (
          <li key={kolom}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect className={`naast-verslag-grafiek__${naam}`} width="10" height="10" rx="1" />
            </svg>
            {naam}
          </li>
        ))}
      </ul>
      <Table
        titel="Wat elke maand veranderde"
        kolommen={[
          { naam: 'Maand', toon: ({ maand }) => naamVan.format(alsDatum(maand)), kop: true },
          ...geldkolommen,
          { naam: 'Vrij aan het eind', toon: ({ na }) => showBedrag(na.vrijCent), getal: true },
        ]}
        rijen={maanden}
        sleutel={({ maand }) => maand}
      />
    </section>
  );
}

const [breedte, hoogte, links] = [640, 220, 70];

function Staven({ maanden }: { maanden: readonly Maand[] }) {
  const geheel = ({ na }: Maand) => na.vrijCent + na.verplichtCent + na.betaaldCent;
  const hoogste = Math.max(1, ...maanden.map(geheel));
  const stap = (breedte - links) / maanden.length;
  const y = (cent: number) => hoogte - 24 - (cent / hoogste) * (hoogte - 40);
  return (
    <svg viewBox={`0 0 ${breedte} ${hoogte}`} className="naast-verslag-grafiek" aria-hidden="true">
      <text x={links - 8} y={y(hoogste) + 4} textAnchor="end">
        {showHeleEuro(hoogste)}
      </text>
      <text x={links - 8} y={y(0)} textAnchor="end">
        € 0
      </text>
      {maanden.map((maand, i) => {
        const x = links + i * stap + stap * 0.15;
        let onder = 0;
        return (
          <g key={maand.maand}>
            {delen.map(([kolom, naam]) => {
              const begin = onder;
              onder += maand.na[kolom];
              return (
                <rect
                  key={kolom}
                  className={`naast-verslag-grafiek__${naam}`}
                  x={x}
                  y={y(onder)}
                  width={Math.min(stap * 0.7, 60)}
                  height={Math.max(0, y(begin) - y(onder))}
                />
              );
            })}
            <text x={x + Math.min(stap * 0.35, 30)} y={hoogte - 6} textAnchor="middle">
              {kortVan.format(alsDatum(maand.maand))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
