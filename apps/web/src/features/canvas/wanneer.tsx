import { useState } from 'react';
import { showDatum } from '#web/lib/datum.ts';
import type { AutosaveField } from '#web/lib/use-autosave.ts';
import type { ItemVan } from './canvas-cache.ts';
import { ChoiceState } from './canvas-choice.tsx';
import { useCanvas, veldId } from './canvas-context.ts';
import { ExtraText } from './extra-text.tsx';
import { useItemVeld, veldVorm } from './use-item-veld.ts';

/** When: a day, or in words ("elke dinsdag"). What is not used stays a small button. */
export function Wanneer({ afspraak }: { afspraak: ItemVan<'afspraken'> }) {
  const { schrijven } = useCanvas();
  const [open, setOpen] = useState(false);
  const dag = useItemVeld('afspraken', afspraak, veldVorm('wanneer'), 0);
  const woorden = useItemVeld('afspraken', afspraak, veldVorm('wanneerTekst'));
  if (!schrijven) return <span>{dag.waarde ? showDatum(dag.waarde) : woorden.waarde}</span>;
  const toonDag = open || dag.waarde !== null || woorden.waarde === '';
  return (
    <span className="canvas-wanneer">
      {toonDag && <Dag id={veldId(afspraak.id, 'wanneer')} veld={dag} />}
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

function Dag({ id, veld }: { id: string; veld: AutosaveField<string | null> }) {
  return (
    <span className="canvas-keuze">
      <label htmlFor={id} className="alleen-voorlezen">
        Op welke dag
      </label>
      <input
        type="date"
        id={id}
        value={veld.waarde ?? ''}
        onChange={(event) => veld.change(event.target.value === '' ? null : event.target.value)}
        onBlur={veld.flush}
      />
      <ChoiceState veld={veld} naam={(waarde) => (waarde ? showDatum(waarde) : 'geen dag')} />
    </span>
  );
}
