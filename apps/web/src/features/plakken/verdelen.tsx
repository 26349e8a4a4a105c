import type { CanvasAntwoord } from '@naast/contract/canvas';
import { planStukkenMax } from '@naast/domain/canvas';
import { useEffect, useRef } from 'react';
import { BsnWarning } from '#web/ui/bsn-warning.tsx';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { StukRij } from './stuk-rij.tsx';
import { usePlakken } from './use-plakken.ts';
import type { PlanDaad, Stuk } from './use-plan.ts';
import { Vooruitblik } from './vooruitblik.tsx';

interface Props {
  canvas: CanvasAntwoord;
  stukken: readonly Stuk[];
  doe: (daad: PlanDaad) => void;
  klaar: () => void;
}

/** The pieces at the left, their place at the right, and under it what the canvas will get. */
export function Verdelen({ canvas, stukken, doe, klaar }: Props) {
  const kop = useRef<HTMLHeadingElement>(null);
  const { plak, bezig, problem, fouten, aantal } = usePlakken(canvas, stukken, klaar);
  useEffect(() => kop.current?.focus(), []);
  const teVeel = aantal > planStukkenMax;
  const kan = aantal > 0 && fouten.size === 0 && !teVeel;
  return (
    <div className="stapel stapel--wijd">
      <section aria-labelledby="stukken" className="stapel">
        <h3 id="stukken" ref={kop} tabIndex={-1} className="ams-heading ams-heading--3">
          {stukken.length === 1 ? 'Eén stuk' : `${stukken.length} stukken`}
        </h3>
        <ol className="plakken-stukken">
          {stukken.map((stuk, nr) => (
            <StukRij
              key={stuk.id}
              stuk={stuk}
              nr={nr}
              laatste={nr === stukken.length - 1}
              fout={fouten.get(nr)}
              doe={doe}
            />
          ))}
        </ol>
        <BsnWarning tekst={stukken.map(({ tekst }) => tekst).join('\n')} />
      </section>
      <Vooruitblik canvas={canvas} stukken={stukken} />
      {problem && (
        <Notice soort="fout" titel="Het plan staat nog niet op het canvas">
          {problem.errors?.[0]?.bericht ?? problem.detail}
        </Notice>
      )}
      {fouten.size > 0 && (
        <Notice
          soort="fout"
          titel={fouten.size === 1 ? 'Eén stuk past nog niet' : `${fouten.size} stukken passen nog niet`}
        >
          Bij het stuk staat wat je kunt doen.
        </Notice>
      )}
      {teVeel && (
        <Notice soort="fout" titel={`Het zijn er meer dan ${planStukkenMax}`}>
          Neem er minder over, of voeg stukken samen.
        </Notice>
      )}
      <div className="rij">
        <Button bezig={bezig} aria-disabled={!kan} onClick={() => kan && void plak()}>
          {aantal === 1 ? 'Zet één stuk op het canvas' : `Zet ${aantal} stukken op het canvas`}
        </Button>
        <Button variant="tertiary" onClick={() => doe({ soort: 'terug' })}>
          Terug naar de tekst
        </Button>
      </div>
    </div>
  );
}
