import { lazy, type ReactNode, Suspense, useState } from 'react';
import { showHeleEuro } from '#web/lib/bedrag.ts';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Balans } from './balans.tsx';
import { GetalKnop } from './getal-knop.tsx';
import { Kantelpunt } from './kantelpunt.tsx';
import { Partijen } from './partijen.tsx';
import { PerJaar } from './per-jaar.tsx';
import { listRegelgrenzen } from './regelgrenzen.ts';
import { TweeStaven } from './twee-staven.tsx';
import { type Uitleg, UitlegContext } from './uitleg.ts';
import { UitlegDialog } from './uitleg-dialog.tsx';
import { Waarschuwingen } from './waarschuwingen.tsx';
import type { Som, Voorlopig } from './werkstuk.ts';
import { Zekerheid } from './zekerheid.tsx';
import './uitkomst.css';

const Onderzoek = lazy(() => import('./onderzoek.tsx'));

interface Props {
  voorlopig: Voorlopig;
  /** What stands beside the sum in words. */
  children: ReactNode;
}

/** The right side: what the berekening says, moving along while somebody types. */
export function Resultaat({ voorlopig: { som, redenen }, children }: Props) {
  const [uitleg, setUitleg] = useState<Uitleg>();
  return (
    <section className="stapel" aria-labelledby="uitkomst">
      <Heading level={2} id="uitkomst">
        De uitkomst
      </Heading>
      {redenen.length > 0 && (
        <Notice soort="let-op" titel="Nog niet alles telt mee">
          <p>{describeOnaf(redenen.length)}</p>
        </Notice>
      )}
      {!som || (som.invoer.regels.length === 0 && som.invoer.investeringen.length === 0) ? (
        <>
          <EmptyState titel="Hier komt de uitkomst">
            Kies links een prijs en vul in hoe vaak iets gebeurt. De uitkomst rekent meteen mee.
          </EmptyState>
          {children}
        </>
      ) : (
        <UitlegContext.Provider value={setUitleg}>
          <Uitkomst som={som} woorden={children} />
          {uitleg && (
            <UitlegDialog
              uitleg={uitleg}
              invoer={som.invoer}
              cpi={som.cpi}
              onClose={() => setUitleg(undefined)}
            />
          )}
        </UitlegContext.Provider>
      )}
    </section>
  );
}

const describeOnaf = (aantal: number): string =>
  aantal === 1
    ? 'Er is nog één ding om in te vullen. Links zie je bij welke regel.'
    : `Er zijn nog ${aantal} dingen om in te vullen. Links zie je bij welke regels.`;

function Uitkomst({ som, woorden }: { som: Som; woorden: ReactNode }) {
  return (
    <div className="stapel stapel--wijd">
      <div className="vlak stapel">
        <TweeStaven som={som} />
        <Bandbreedte som={som} />
      </div>
      {woorden}
      <div className="vlak">
        <Partijen som={som} />
      </div>
      <div className="vlak">
        <Balans som={som} />
      </div>
      {som.uitkomst.kantelpunt !== null && som.uitkomst.investeringCent > 0 && (
        <div className="vlak">
          <Kantelpunt som={som} />
        </div>
      )}
      <Waarschuwingen som={som} />
      <div className="vlak">
        <PerJaar som={som} />
      </div>
      <div className="vlak">
        <Zekerheid som={som} />
      </div>
      <Suspense fallback={<Skeleton regels={6} />}>
        <Onderzoek som={som} />
      </Suspense>
    </div>
  );
}

function Bandbreedte({ som }: { som: Som }) {
  const { laag, hoog } = som.uitkomst.bandbreedte;
  return (
    <p>
      Het verschil ligt naar verwachting tussen{' '}
      <GetalKnop
        titel="Laagste verschil"
        inleiding="Voor elke regel nemen we de prijs en de kansen waarbij de doorbraak het minst bespaart. De kosten van de doorbraak blijven gelijk."
        delen={() => listRegelgrenzen(som, 'laag')}
      >
        {showHeleEuro(laag.saldoCent)}
      </GetalKnop>{' '}
      en{' '}
      <GetalKnop
        titel="Hoogste verschil"
        inleiding="Voor elke regel nemen we de prijs en de kansen waarbij de doorbraak het meest bespaart. De kosten van de doorbraak blijven gelijk."
        delen={() => listRegelgrenzen(som, 'hoog')}
      >
        {showHeleEuro(hoog.saldoCent)}
      </GetalKnop>
      .
    </p>
  );
}
