import { listPlakken, type Plak, undoPlak } from '@naast/contract/canvas-plakken';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { showMoment } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { useVerversCanvas } from './use-ververs-canvas.ts';

/** Tells how much of a plan left the canvas. */
export const tellOngedaan = ({ weg, gebleven }: { weg: number; gebleven: number }): string =>
  [
    weg === 1 ? 'Eén stuk is weer van het canvas.' : `${weg} stukken zijn weer van het canvas.`,
    gebleven > 0 &&
      `${gebleven === 1 ? 'Eén stuk is' : `${gebleven} stukken zijn`} intussen veranderd en ${gebleven === 1 ? 'blijft' : 'blijven'} staan.`,
  ]
    .filter(Boolean)
    .join(' ');

/** Takes a plan off the canvas, and says what came of it. */
export async function undoGeplakt(casusId: string, plakId: string): Promise<void> {
  const params = { id: casusId, plakId };
  const uitkomst = await call(undoPlak, { params, sleutel: crypto.randomUUID() });
  showToast(uitkomst.ok ? tellOngedaan(uitkomst.body) : uitkomst.problem.detail);
}

/** The plans that were pasted here, each with one way back. */
export function EerderGeplakt({ casusId, schrijven }: { casusId: string; schrijven: boolean }) {
  const { data } = useGet(listPlakken, { params: { id: casusId } });
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="eerder-geplakt" className="stapel stapel--dicht">
      <Heading level={3} id="eerder-geplakt">
        Eerder geplakt
      </Heading>
      <ul className="plakken-eerder">
        {data.items.map((plak) => (
          <Regel key={plak.id} plak={plak} casusId={casusId} schrijven={schrijven} />
        ))}
      </ul>
    </section>
  );
}

function Regel({ plak, casusId, schrijven }: { plak: Plak; casusId: string; schrijven: boolean }) {
  const [bezig, setBezig] = useState(false);
  const ververs = useVerversCanvas(casusId);
  const undo = async () => {
    setBezig(true);
    await undoGeplakt(casusId, plak.id);
    await ververs();
    setBezig(false);
  };
  return (
    <li className="rij rij--uiteen">
      <span>
        {plak.aantal === 1 ? 'Eén stuk' : `${plak.aantal} stukken`}, door {plak.door.naam} op{' '}
        {showMoment(plak.op)}
        {plak.ongedaanOp && <span className="zacht"> · weer weggehaald</span>}
      </span>
      {schrijven && !plak.ongedaanOp && (
        <Button variant="secondary" klein bezig={bezig} onClick={() => void undo()}>
          Van het canvas halen
        </Button>
      )}
    </li>
  );
}
