import { useState } from 'react';
import { showDatum } from '#web/lib/datum.ts';
import type { ItemVan } from './canvas-cache.ts';
import { ChoiceState } from './canvas-choice.tsx';
import { useCanvasVast, veldId } from './canvas-context.ts';
import { DagVeld } from './dag-veld.tsx';
import { ExtraText } from './extra-text.tsx';
import { useItemVeld, veldVorm } from './use-item-veld.ts';

/** When: a day, or in words ("elke dinsdag"). What is not used stays a small button. */
export function Wanneer({ afspraak }: { afspraak: ItemVan<'afspraken'> }) {
  const { schrijven } = useCanvasVast();
  const [open, setOpen] = useState(false);
  const dag = useItemVeld('afspraken', afspraak, veldVorm('wanneer'), 0);
  const woorden = useItemVeld('afspraken', afspraak, veldVorm('wanneerTekst'));
  if (!schrijven) return <span>{dag.waarde ? showDatum(dag.waarde) : woorden.waarde}</span>;
  const toonDag = open || dag.waarde !== null || woorden.waarde === '';
  return (
    <span className="canvas-wanneer">
      {toonDag && (
        <span className="canvas-keuze">
          <DagVeld
            id={veldId(afspraak.id, 'wanneer')}
            label="Op welke dag"
            waarde={dag.waarde}
            onChange={dag.change}
            onType={() => setOpen(true)}
            onLeave={dag.flush}
          />
          <ChoiceState veld={dag} naam={(waarde) => (waarde ? showDatum(waarde) : 'geen dag')} />
        </span>
      )}
      <ExtraText
        id={veldId(afspraak.id, 'wanneerTekst')}
        veld={woorden}
        label="Wanneer, in woorden"
        toonLabel={false}
        hint="Bijvoorbeeld: elke dinsdag"
        soort="klein"
        knop="wanneer in woorden"
      />
      {!toonDag && (
        <button type="button" className="canvas-erbij" onClick={() => setOpen(true)}>
          + dag
        </button>
      )}
    </span>
  );
}
