import { lazy, Suspense } from 'react';

const Samen = lazy(() => import('./samen.tsx').then(({ Samen: inhoud }) => ({ default: inhoud })));

/** `Samen`, loaded after the page itself. */
export function SamenLater({ casusId }: { casusId: string }) {
  return (
    <Suspense fallback={null}>
      <Samen casusId={casusId} />
    </Suspense>
  );
}
