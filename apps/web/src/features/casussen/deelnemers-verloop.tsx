import type { Deelnemerskaart } from '@naast/contract/deelnemerskaart';
import { showDatum, today } from '#web/lib/datum.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Table } from '#web/ui/table.tsx';
import { describeVerloop } from './describe-kring.ts';

type Verloop = Deelnemerskaart['verloop'];

/** How many professionals there were over time: a stepped line, and the table behind it. */
export function DeelnemersVerloop({ verloop }: { verloop: Verloop }) {
  const [eerste] = verloop;
  if (!eerste) return null;
  const nu = today();
  const jaarGeleden = `${Number(nu.slice(0, 4)) - 1}${nu.slice(4)}`;
  const meeste = Math.max(...verloop.map(({ professionals }) => professionals));
  return (
    <section className="vlak stapel" aria-labelledby="verloop">
      <Heading level={3} id="verloop">
        {describeVerloop(verloop, jaarGeleden)}
      </Heading>
      <div className="naast-verloop">
        <span className="naast-verloop__as klein zacht" aria-hidden="true">
          <span>{meeste}</span>
          <span>0</span>
        </span>
        <svg viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path className="naast-verloop__vlak" d={`${drawTrap(verloop, nu, meeste)}V40H0Z`} />
          <path className="naast-verloop__lijn" d={drawTrap(verloop, nu, meeste)} />
        </svg>
        <span className="naast-verloop__dagen klein zacht">
          <span>{showDatum(eerste.vanaf)}</span>
          <span>vandaag</span>
        </span>
      </div>
      <p className="klein zacht">
        Is van iemand niet bekend sinds wanneer? Die telt mee vanaf de dag dat die op de lijst kwam. Stopt
        iemand? Vul dan de laatste dag in. Wie je eraf haalt, telt ook vroeger niet meer mee.
      </p>
      <details>
        <summary>Bekijk als tabel</summary>
        <Table
          titel="Aantal professionals door de tijd"
          titelVerborgen
          kolommen={[
            { naam: 'Vanaf', toon: ({ vanaf }) => showDatum(vanaf), kop: true },
            { naam: 'Professionals', toon: ({ professionals }) => professionals, getal: true },
            { naam: 'Organisaties', toon: ({ organisaties }) => organisaties, getal: true },
          ]}
          rijen={verloop}
          sleutel={({ vanaf }) => vanaf}
        />
      </details>
    </section>
  );
}

/** A stepped line over a field of 100 by 40. */
function drawTrap(verloop: Verloop, nu: string, meeste: number): string {
  const dag = (datum: string) => Date.parse(`${datum}T12:00:00Z`);
  const begin = dag(verloop[0]?.vanaf ?? nu);
  const duur = Math.max(1, dag(nu) - begin);
  const x = (datum: string) => (((dag(datum) - begin) / duur) * 100).toFixed(2);
  const y = (aantal: number) => (40 - (aantal / Math.max(1, meeste)) * 38).toFixed(2);
  const [eerste, ...rest] = verloop;
  const stappen = rest.map(({ vanaf, professionals }) => `H${x(vanaf)}V${y(professionals)}`);
  return `M0 ${y(eerste?.professionals ?? 0)}${stappen.join('')}H100`;
}
