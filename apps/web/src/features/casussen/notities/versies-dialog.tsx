import { listNotitieVersies } from '@naast/contract/notities';
import { showDatum, showMoment } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Loaded } from '#web/ui/loaded.tsx';

/** What stood in a note before. */
export function VersiesDialog(props: { casusId: string; notitieId: string; onClose: () => void }) {
  const { casusId, notitieId, onClose } = props;
  return (
    <Dialog titel="Wat er eerder stond" onClose={onClose}>
      <Loaded query={useGet(listNotitieVersies, { params: { id: casusId, notitieId } })}>
        {({ items }) => (
          <ol className="naast-notities">
            {items.map(({ nr, dag, tekst, op }) => (
              <li key={nr} className="stapel stapel--dicht">
                <p className="klein zacht">
                  Bewaard op {showMoment(op)}, over {showDatum(dag)}
                </p>
                <p className="naast-vrije-tekst">{tekst}</p>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Dialog>
  );
}
