import { Checkbox } from '@amsterdam/design-system-react';
import { getCanvas } from '@naast/contract/canvas';
import { checkDoorbraak, routeNamen } from '@naast/domain/canvas';
import { useId } from 'react';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import { ChoiceSet } from '#web/ui/choice-set.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import type { ConceptVeld } from './use-concept.ts';

/** Which doorbraken of the canvas this is for, with what each still lacks. */
export function DoorbraakKeuze({ veld, casusId }: { veld: ConceptVeld; casusId: string }) {
  const id = useId();
  const canvas = useGet(getCanvas, { params: { id: casusId } });
  const { doorbraakIds } = veld.waarde;
  const toggle = (doorbraakId: string, aan: boolean) =>
    veld.update({
      doorbraakIds: aan
        ? [...doorbraakIds, doorbraakId]
        : doorbraakIds.filter((ander) => ander !== doorbraakId),
    });
  return (
    <Loaded query={canvas}>
      {({ doorbraken }) =>
        doorbraken.length === 0 ? (
          <p>
            Er staan nog geen doorbraken op het canvas.{' '}
            <Link to={adres.casusTab(casusId, 'canvas')}>Naar het canvas</Link>
          </p>
        ) : (
          <ChoiceSet legend="Voor welke doorbraken is het?" id={id}>
            {doorbraken.map((doorbraak, nummer) => (
              <div key={doorbraak.id}>
                <Checkbox
                  checked={doorbraakIds.includes(doorbraak.id)}
                  onChange={(event) => toggle(doorbraak.id, event.target.checked)}
                >
                  {doorbraak.titel || `Doorbraak ${nummer + 1}`}
                  {doorbraak.route && <span className="zacht"> · {routeNamen[doorbraak.route]}</span>}
                </Checkbox>
                <p className="naast-keuze__uitleg">{doorbraak.zin}</p>
                {doorbraakIds.includes(doorbraak.id) && (
                  <Tekort tekort={checkDoorbraak(doorbraak)} casusId={casusId} />
                )}
              </div>
            ))}
          </ChoiceSet>
        )
      }
    </Loaded>
  );
}

function Tekort({ tekort, casusId }: { tekort: { tekst: string }[]; casusId: string }) {
  if (tekort.length === 0) return null;
  return (
    <p className="naast-keuze__uitleg naast-fonds-tekort">
      {tekort.map(({ tekst }) => tekst).join(' ')}{' '}
      <Link to={adres.casusTab(casusId, 'canvas')}>Aanvullen op het canvas</Link>
    </p>
  );
}
