import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { LoginOverPage } from '#web/features/gebruikers/login-over-page.tsx';
import { LoginPage } from '#web/features/gebruikers/login-page.tsx';
import { MijProvider } from '#web/features/gebruikers/mij-provider.tsx';
import { createQueryClient } from '#web/lib/query.ts';
import { Toasts } from '#web/ui/toast.tsx';
import { router } from './router.tsx';

/** The whole client: who is signed in, the pages, and what lies over them. */
export function App() {
  const [queryClient] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <MijProvider uitgelogd={<LoginPage />}>
        <RouterProvider router={router} />
        <LoginOverPage />
      </MijProvider>
      <Toasts />
    </QueryClientProvider>
  );
}
