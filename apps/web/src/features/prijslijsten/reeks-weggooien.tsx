import { deleteIndexreeks, type Indexreeks } from '@naast/contract/indexreeksen';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { forgetLijsten } from './forget-lijsten.ts';
import { WeggooiDialog } from './weggooi-dialog.tsx';

/** Throws a series away; its figures do not come back, so this asks first. */
export function ReeksWeggooien({ reeks, onClose }: { reeks: Indexreeks; onClose: () => void }) {
  const client = useQueryClient();
  const { length } = reeks.cijfers;
  return (
    <WeggooiDialog
      titel={`${reeks.naam} weggooien`}
      gooiWeg={() => call(deleteIndexreeks, { params: { id: reeks.id }, versie: reeks.versie })}
      onWeg={() => {
        onClose();
        showToast(`${reeks.naam} is weggegooid.`);
        void forgetLijsten(client);
      }}
      onClose={onClose}
    >
      <p>
        {length === 0
          ? 'Er staat nog geen jaar in deze reeks.'
          : `De cijfers van ${length === 1 ? '1 jaar' : `${length} jaren`} gaan mee weg. Die kun je niet terughalen.`}
      </p>
    </WeggooiDialog>
  );
}
