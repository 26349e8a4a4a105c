import type { Casus } from '@naast/contract/casussen';
import { lazy, Suspense } from 'react';

const Knop = lazy(() =>
  import('./veiligheid-knop.tsx').then(({ VeiligheidKnop }) => ({ default: VeiligheidKnop })),
);

/** `VeiligheidKnop`, loaded after the page itself. */
export function VeiligheidLater({ casus }: { casus: Casus }) {
  return (
    <Suspense fallback={null}>
      <Knop casus={casus} />
    </Suspense>
  );
}
