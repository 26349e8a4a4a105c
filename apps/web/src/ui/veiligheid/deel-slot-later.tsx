import { lazy, Suspense } from 'react';
import type { DeelSlot as Slot } from './deel-slot.tsx';

const DeelSlot = lazy(() => import('./deel-slot.tsx').then((m) => ({ default: m.DeelSlot })));

/** `DeelSlot`, loaded after the page itself. */
export function DeelSlotLater(props: Parameters<typeof Slot>[0]) {
  return (
    <Suspense fallback={null}>
      <DeelSlot {...props} />
    </Suspense>
  );
}
