import { createBrowserRouter, type RouteObject } from 'react-router';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Frame } from './frame.tsx';
import { createPageLoader } from './later-pages.ts';
import { PageError } from './page-error.tsx';
import { withNotFound } from './with-not-found.tsx';

/** The first page stands in the first bundle; every other list of pages is loaded by who goes there. */
const pages: RouteObject[] = [
  { index: true, lazy: () => import('#web/features/mijn-werk/mijn-werk-page.tsx') },
];

const loadPages = createPageLoader([
  { begin: /^\/casussen\//, load: () => import('./casus-pages.tsx') },
  {
    begin: /^\/(huishoudens|team|instellingen|wachtwoord|meldingen|zo-rekenen-we)(\/|$)/,
    load: () => import('./gezin-pages.ts'),
  },
  { begin: /^\/(fonds|zo-werkt-het-fonds)(\/|$)/, load: () => import('./fonds-pages.ts') },
  { begin: /^\/beheer(\/|$)/, load: () => import('./beheer-pages.ts') },
  { begin: /^\/(oefenruimte|hulp|voorbeeldcanvas)(\/|$)/, load: () => import('./leer-pages.ts') },
]);

const routes: RouteObject[] = [
  {
    element: <Frame />,
    errorElement: <PageError heel />,
    hydrateFallbackElement: <Skeleton titel />,
    children: withNotFound(pages, 'paginas'),
  },
  {
    errorElement: <PageError heel />,
    hydrateFallbackElement: <Skeleton titel />,
    // At the kitchen table: no menus around it.
    children: [
      {
        path: 'casussen/:casusId/gesprek/:gesprekId',
        lazy: () => import('#web/features/gesprekken/gesprek-page.tsx'),
      },
    ],
  },
];

export const router = createBrowserRouter(routes, {
  patchRoutesOnNavigation: ({ path, signal, patch }) =>
    loadPages(path, signal, (nieuwe) => patch('paginas', nieuwe)),
});
