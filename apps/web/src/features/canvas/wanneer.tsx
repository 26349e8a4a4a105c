import { useState } from 'react';
import { showDatum } from '#web/lib/datum.ts';
import type { AutosaveField } from '#web/lib/use-autosave.ts';
import { DateInput, onleesbareDatum } from '#web/ui/date-input.tsx';
import { FieldError } from '#web/ui/field-error.tsx';
import '#web/ui/field.css';
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
      {toonDag && <Dag id={veldId(afspraak.id, 'wanneer')} veld={dag} onType={() => setOpen(true)} />}
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

interface DagProps {
  id: string;
  veld: AutosaveField<string | null>;
  /** The field stays while somebody writes in it, also when it is empty for a moment. */
  onType: () => void;
}

function Dag({ id, veld, onType }: DagProps) {
  const [onleesbaar, setOnleesbaar] = useState(false);
  const [verlaten, setVerlaten] = useState(false);
  const fout = onleesbaar && verlaten;
  const type = (dag: string | undefined) => {
    onType();
    setVerlaten(false);
    setOnleesbaar(dag === onleesbareDatum);
    if (dag !== onleesbareDatum) veld.change(dag ?? null);
  };
  const leave = () => {
    setVerlaten(true);
    veld.flush();
  };
  return (
    <span className="canvas-keuze">
      <label htmlFor={id} className="alleen-voorlezen">
        Op welke dag
      </label>
      <DateInput
        id={id}
        waarde={onleesbaar ? onleesbareDatum : (veld.waarde ?? undefined)}
        onChange={type}
        onBlur={leave}
        invalid={fout}
        aria-describedby={fout ? `${id}-fout` : undefined}
        aria-required={false}
      />
      <ChoiceState veld={veld} naam={(waarde) => (waarde ? showDatum(waarde) : 'geen dag')} />
      {fout && <FieldError id={`${id}-fout`}>Deze dag bestaat niet. Schrijf hem als 15-12-2026.</FieldError>}
    </span>
  );
}
