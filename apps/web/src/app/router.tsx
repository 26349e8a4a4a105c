import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { NotFound } from '#web/ui/not-found.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Frame } from './frame.tsx';
import { PageError } from './page-error.tsx';

/** Pages of a casus, beside each other as tabs (`casus-tabs.ts`). One line per page. */
const casusPages: RouteObject[] = [{ index: true, element: <Navigate to="canvas" replace /> }];

/** Every page of the client, one line each; a page module exports `Component`. */
const pages: RouteObject[] = [
  { index: true, lazy: () => import('#web/features/mijn-werk/mijn-werk-page.tsx') },
  { path: 'wachtwoord', lazy: () => import('#web/features/gebruikers/wachtwoord-page.tsx') },
  {
    path: 'casussen/:casusId',
    lazy: () => import('#web/features/casussen/casus-layout.tsx'),
    children: withNotFound(casusPages),
  },
];

function withNotFound(lijst: RouteObject[]): RouteObject[] {
  return [{ errorElement: <PageError />, children: [...lijst, { path: '*', element: <NotFound /> }] }];
}

export const router = createBrowserRouter([
  {
    element: <Frame />,
    errorElement: <PageError heel />,
    hydrateFallbackElement: <Skeleton titel />,
    children: withNotFound(pages),
  },
]);
