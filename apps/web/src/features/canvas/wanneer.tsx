import { showDatum } from '#web/lib/datum.ts';
import type { ItemVan } from './canvas-cache.ts';
import { ChoiceState } from './canvas-choice.tsx';
import { useCanvas, veldId } from './canvas-context.ts';
import { CanvasText } from './canvas-text.tsx';
import { useItemVeld, veldVorm } from './use-item-veld.ts';

/** When: a day, or in words ("elke dinsdag"). */
export function Wanneer({ afspraak }: { afspraak: ItemVan<'afspraken'> }) {
  const { schrijven } = useCanvas();
  const dag = useItemVeld('afspraken', afspraak, veldVorm('wanneer'), 0);
  const woorden = useItemVeld('afspraken', afspraak, veldVorm('wanneerTekst'));
  if (!schrijven) return <span>{dag.waarde ? showDatum(dag.waarde) : woorden.waarde}</span>;
  return (
    <span className="canvas-wanneer">
      <span className="canvas-keuze">
        <label htmlFor={veldId(afspraak.id, 'wanneer')} className="alleen-voorlezen">
          Op welke dag
        </label>
        <input
          type="date"
          id={veldId(afspraak.id, 'wanneer')}
          value={dag.waarde ?? ''}
          onChange={(event) => {
            dag.change(event.target.value === '' ? null : event.target.value);
            dag.flush();
          }}
        />
        <ChoiceState veld={dag} naam={(waarde) => (waarde ? showDatum(waarde) : 'geen dag')} />
      </span>
      <CanvasText
        id={veldId(afspraak.id, 'wanneerTekst')}
        veld={woorden}
        label="Wanneer, in woorden"
        hint="of: elke dinsdag"
        soort="klein"
      />
    </span>
  );
}
