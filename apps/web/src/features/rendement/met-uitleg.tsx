import { type ReactNode, useState } from 'react';
import { type Uitleg, UitlegContext } from './uitleg.ts';
import { UitlegDialog } from './uitleg-dialog.tsx';
import type { Som } from './werkstuk.ts';

/** Lets every number inside tell how it came about. */
export function MetUitleg({ som, children }: { som: Som; children: ReactNode }) {
  const [uitleg, setUitleg] = useState<Uitleg>();
  return (
    <UitlegContext.Provider value={setUitleg}>
      {children}
      {uitleg && (
        <UitlegDialog
          uitleg={uitleg}
          invoer={som.invoer}
          cpi={som.cpi}
          onClose={() => setUitleg(undefined)}
        />
      )}
    </UitlegContext.Provider>
  );
}
