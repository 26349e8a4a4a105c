import { createBrowserRouter, Navigate, Outlet, type RouteObject, useOutletContext } from 'react-router';
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
  { path: 'deelnemers', lazy: () => import('#web/features/casussen/deelnemers-page.tsx') },
  { path: 'tijdlijn', lazy: () => import('#web/features/casussen/tijdlijn-page.tsx') },
  { path: 'dossier', lazy: () => import('#web/features/casussen/dossier-page.tsx') },
  { path: 'rendement', lazy: () => import('#web/features/rendement/berekeningen-page.tsx') },
  { path: 'rendement/naast-elkaar', lazy: () => import('#web/features/rendement/naast-elkaar-page.tsx') },
  { path: 'rendement/:berekeningId', lazy: () => import('#web/features/rendement/berekening-page.tsx') },
  {
    path: 'rendement/:berekeningId/gerealiseerd',
    lazy: () => import('#web/features/rendement/gerealiseerd-page.tsx'),
  },
  { path: 'fonds', lazy: () => import('#web/features/fonds/casus-fonds-page.tsx') },
  { path: 'fonds/:aanvraagId', lazy: () => import('#web/features/fonds/casus-aanvraag-page.tsx') },
  { path: 'casusstuk', lazy: () => import('#web/features/sessies/casusstuk-page.tsx') },
];

/** Every page of the client, one line each; a page module exports `Component`. */
const pages: RouteObject[] = [
  { index: true, lazy: () => import('#web/features/mijn-werk/mijn-werk-page.tsx') },
  { path: 'wachtwoord', lazy: () => import('#web/features/gebruikers/wachtwoord-page.tsx') },
  { path: 'huishoudens', lazy: () => import('#web/features/huishoudens/huishoudens-page.tsx') },
  { path: 'huishoudens/nieuw', lazy: () => import('#web/features/huishoudens/nieuw-huishouden-page.tsx') },
  { path: 'huishoudens/:huishoudenId', lazy: () => import('#web/features/huishoudens/huishouden-page.tsx') },
  {
    path: 'huishoudens/:huishoudenId/gezin',
    lazy: () => import('#web/features/huishoudens/gezin-stap-page.tsx'),
  },
  {
    path: 'huishoudens/:huishoudenId/casus',
    lazy: () => import('#web/features/huishoudens/casus-stap-page.tsx'),
  },
  { path: 'zo-rekenen-we', lazy: () => import('#web/features/rendement/zo-rekenen-we-page.tsx') },
  { path: 'fonds', lazy: () => import('#web/features/fonds/fonds-page.tsx') },
  { path: 'fonds/aanvragen/:aanvraagId', lazy: () => import('#web/features/fonds/aanvraag-page.tsx') },
  {
    path: 'fonds/aanvragen/:aanvraagId/beschikking',
    lazy: () => import('#web/features/fonds/beschikking-page.tsx'),
  },
  { path: 'fonds/:fondsId/grootboek', lazy: () => import('#web/features/fonds/grootboek-page.tsx') },
  { path: 'beheer', lazy: () => import('#web/features/prijslijsten/prijslijsten-page.tsx') },
  { path: 'beheer/indexcijfers', lazy: () => import('#web/features/prijslijsten/indexcijfers-page.tsx') },
  {
    path: 'beheer/prijslijsten/:prijslijstId',
    lazy: () => import('#web/features/prijslijsten/prijslijst-page.tsx'),
  },
  {
    path: 'beheer/prijslijsten/:prijslijstId/import',
    lazy: () => import('#web/features/prijslijsten/import-page.tsx'),
  },
  {
    path: 'beheer/prijslijsten/:prijslijstId/vergelijking',
    lazy: () => import('#web/features/prijslijsten/vergelijking-page.tsx'),
  },
  { path: 'fonds/:fondsId/wie-bespaart', lazy: () => import('#web/features/fonds/wie-bespaart-page.tsx') },
  {
    path: 'casussen/:casusId',
    lazy: () => import('#web/features/casussen/casus-layout.tsx'),
    children: withNotFound(casusPages),
  },
];

/**
 * Gives a list of pages its 404 and its error page. The error page stands on a route around them: a page whose own
 * code could not be loaded never shows an error element of itself.
 */
function withNotFound(lijst: RouteObject[]): RouteObject[] {
  return [
    {
      element: <PassOn />,
      errorElement: <PageError />,
      children: [...lijst, { path: '*', element: <NotFound /> }],
    },
  ];
}

/** Hands the context of the layout above to the page. */
function PassOn() {
  return <Outlet context={useOutletContext()} />;
}

export const router = createBrowserRouter([
  {
    element: <Frame />,
    errorElement: <PageError heel />,
    hydrateFallbackElement: <Skeleton titel />,
    children: withNotFound(pages),
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
]);
