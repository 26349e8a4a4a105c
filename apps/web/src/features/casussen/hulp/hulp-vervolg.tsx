import { type Opschaling, updateOpschaling } from '@naast/contract/opschalingen';
import { type Vervolg, vervolgen, vervolgNamen } from '@naast/domain/casussen';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useVerversCasus } from '../use-ververs-casus.ts';

interface Props {
  casusId: string;
  vraag: Opschaling;
  onHoger: () => void;
}

/** What is done with an answer; a step higher opens the next question. */
export function HulpVervolg({ casusId, vraag, onHoger }: Props) {
  const ververs = useVerversCasus();
  async function kies(vervolg: Vervolg) {
    const params = { id: casusId, opschalingId: vraag.id };
    const uitkomst = await call(updateOpschaling, { params, versie: vraag.versie, body: { vervolg } });
    await ververs();
    if (!uitkomst.ok) return showToast(uitkomst.problem.detail);
    if (vervolg === 'hoger') onHoger();
  }
  const hoogst = vraag.trede === 'maatwerkloket';
  return (
    <fieldset className="naast-nazorgdagen">
      <legend>Hoe nu verder?</legend>
      <div className="rij">
        {vervolgen
          .filter((vervolg) => !(hoogst && vervolg === 'hoger'))
          .map((vervolg) => (
            <Button key={vervolg} variant="secondary" klein onClick={() => void kies(vervolg)}>
              {vervolgNamen[vervolg]}
            </Button>
          ))}
      </div>
    </fieldset>
  );
}
