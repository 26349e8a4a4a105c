import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { LoginOverPage } from '#web/features/gebruikers/login-over-page.tsx';
import { MijProvider } from '#web/features/gebruikers/mij-provider.tsx';
import { Later } from '#web/features/wachtrij/later.tsx';
import { createQueryClient } from '#web/lib/query.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Toasts } from '#web/ui/toast.tsx';
import { OefenLaag } from './oefen-laag.tsx';
import { router } from './router.tsx';

// Who is signed in already never loads the forms that signing in needs.
const LoginPage = lazy(() => import('#web/features/gebruikers/login-page.tsx'));

/** The whole client: who is signed in, the pages, and what lies over them. */
export function App() {
  const [queryClient] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <MijProvider uitgelogd={<LoginFirst />}>
        <OefenLaag />
        <RouterProvider router={router} />
        <LoginOverPage />
        <Later />
      </MijProvider>
      <Toasts />
    </QueryClientProvider>
  );
}

function LoginFirst() {
  return (
    <Suspense fallback={<Skeleton titel />}>
      <LoginPage />
    </Suspense>
  );
}
