import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { NotFound } from '#web/ui/not-found.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Frame } from './frame.tsx';
import { PageError } from './page-error.tsx';

/** Pages of a casus, beside each other as tabs (`casus-tabs.ts`). One line per page. */
const casusPages: RouteObject[] = [
  { index: true, element: <Navigate to="canvas" replace /> },
  { path: 'canvas', lazy: () => import('#web/features/canvas/canvas-page.tsx') },
  { path: 'gesprek', lazy: () => import('#web/features/gesprekken/gesprekken-page.tsx') },
  { path: 'gesprek/nieuw', lazy: () => import('#web/features/gesprekken/nieuw-gesprek-page.tsx') },
  { path: 'gesprek/antwoorden', lazy: () => import('#web/features/gesprekken/antwoorden-page.tsx') },
  { path: 'rendement', lazy: () => import('#web/features/rendement/berekeningen-page.tsx') },
  { path: 'rendement/:berekeningId', lazy: () => import('#web/features/rendement/berekening-page.tsx') },
];

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

/** Gives each page its own error page inside the frame, and the list its 404. */
function withNotFound(lijst: RouteObject[]): RouteObject[] {
  return [...lijst, { path: '*', element: <NotFound /> }].map((route) => ({
    errorElement: <PageError />,
    ...route,
  }));
}

export const router = createBrowserRouter([
  {
    element: <Frame />,
    errorElement: <PageError heel />,
    hydrateFallbackElement: <Skeleton titel />,
    children: withNotFound(pages),
  },
  {
    // At the kitchen table: no menus around it.
    path: 'casussen/:casusId/gesprek/:gesprekId',
    lazy: () => import('#web/features/gesprekken/gesprek-page.tsx'),
    errorElement: <PageError heel />,
    hydrateFallbackElement: <Skeleton titel />,
  },
]);
