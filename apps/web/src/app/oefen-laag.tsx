import { lazy, Suspense } from 'react';
import { useMij } from '#web/lib/mij.ts';

const OefenBalk = lazy(() => import('#web/features/oefenen/oefen-balk.tsx'));

/** Over every page of the oefenruimte, also those without a frame. */
export function OefenLaag() {
  return (
    useMij().netwerk.oefen && (
      <Suspense>
        <OefenBalk />
      </Suspense>
    )
  );
}
