import { useId, useState } from 'react';
import { showBedrag, showHeleEuro } from '#web/lib/bedrag.ts';
import { showProcent } from '#web/lib/getal.ts';
import type { Som } from './werkstuk.ts';

/** What is left when only a part of the expected saving comes true; slide it to where it breaks even. */
export function Kantelpunt({ som: { uitkomst } }: { som: Som }) {
  const id = useId();
  const [procent, setProcent] = useState(100);
  const { batenCent, investeringCent, kantelpunt } = uitkomst;
  if (kantelpunt === null) return null;
  const saldoCent = Math.round((batenCent * procent) / 100) - investeringCent;
  return (
    <section className="stapel stapel--dicht" aria-labelledby={`${id}-kop`}>
      <h3 id={`${id}-kop`} className="ams-heading ams-heading--4">
        {kantelpunt > 1
          ? 'Ook als alles lukt, verdient de doorbraak zich niet terug'
          : `De doorbraak verdient zich terug als ${showProcent(kantelpunt)} lukt`}
      </h3>
      <label htmlFor={id} className="ams-label">
        Stel dat {procent}% van de besparing lukt
      </label>
      <input
        id={id}
        className="naast-schuif"
        type="range"
        min={0}
        max={150}
        step={1}
        value={procent}
        aria-valuetext={`${procent} procent lukt: ${describeRest(saldoCent)}`}
        onChange={(event) => setProcent(Number(event.target.value))}
      />
      <output htmlFor={id} className="naast-schuif__uitkomst">
        Dan is er {describeRest(saldoCent)}.
      </output>
      <p className="klein zacht">
        {procent}% van {showBedrag(batenCent)} bespaard, min {showBedrag(investeringCent)} aan kosten.
      </p>
    </section>
  );
}

function describeRest(saldoCent: number): string {
  if (saldoCent === 0) return 'precies evenveel nodig';
  return `${showHeleEuro(Math.abs(saldoCent))} ${saldoCent < 0 ? 'meer' : 'minder'} nodig`;
}
