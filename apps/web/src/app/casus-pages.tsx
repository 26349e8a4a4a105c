import { Navigate, type RouteObject } from 'react-router';
import { withNotFound } from './with-not-found.tsx';

/** Pages of a casus, beside each other as tabs (`casus-tabs.ts`). One line per page. */
const casusPages: RouteObject[] = [
  { index: true, element: <Navigate to="canvas" replace /> },
  { path: 'canvas', lazy: () => import('#web/features/canvas/canvas-page.tsx') },
  { path: 'canvas/verleden', lazy: () => import('#web/features/canvas/verleden-page.tsx') },
  { path: 'canvas/vergelijken', lazy: () => import('#web/features/canvas/vergelijken-page.tsx') },
  { path: 'canvas/kinderkaart/:lidId', lazy: () => import('#web/features/canvas/kinderkaart-page.tsx') },
  { path: 'canvas/voorbeeld', lazy: () => import('#web/features/canvas/voorbeeld-page.tsx') },
  { path: 'canvas/plakken', lazy: () => import('#web/features/plakken/plakken-page.tsx') },
  { path: 'gesprek', lazy: () => import('#web/features/gesprekken/gesprekken-page.tsx') },
  { path: 'gesprek/nieuw', lazy: () => import('#web/features/gesprekken/nieuw-gesprek-page.tsx') },
  { path: 'gesprek/antwoorden', lazy: () => import('#web/features/gesprekken/antwoorden-page.tsx') },
  { path: 'gesprek/papier', lazy: () => import('#web/features/gesprekken/papier-page.tsx') },
  { path: 'gesprek/voorstellen', lazy: () => import('#web/features/gesprekken/voorstellen-page.tsx') },
  { path: 'deelnemers', lazy: () => import('#web/features/casussen/deelnemers-page.tsx') },
  { path: 'afspraken', lazy: () => import('#web/features/afspraken/afspraken-page.tsx') },
  { path: 'notities', lazy: () => import('#web/features/casussen/notities/notities-page.tsx') },
  { path: 'tijdlijn', lazy: () => import('#web/features/casussen/tijdlijn-page.tsx') },
  { path: 'dossier', lazy: () => import('#web/features/casussen/dossier-page.tsx') },
  { path: 'rechtzetten', lazy: () => import('#web/features/huishoudens/rechtzetten-page.tsx') },
  { path: 'rendement', lazy: () => import('#web/features/rendement/berekeningen-page.tsx') },
  { path: 'rendement/naast-elkaar', lazy: () => import('#web/features/rendement/naast-elkaar-page.tsx') },
  { path: 'rendement/:berekeningId', lazy: () => import('#web/features/rendement/berekening-page.tsx') },
  {
    path: 'rendement/:berekeningId/gerealiseerd',
    lazy: () => import('#web/features/rendement/gerealiseerd-page.tsx'),
  },
  { path: 'fonds', lazy: () => import('#web/features/fonds/casus-fonds-page.tsx') },
  { path: 'fonds/:aanvraagId', lazy: () => import('#web/features/fonds/casus-aanvraag-page.tsx') },
  { path: 'fonds/loket/:verzoekId', lazy: () => import('#web/features/loketverzoeken/verzoek-page.tsx') },
  { path: 'bijlagen', lazy: () => import('#web/features/bijlagen/bijlagen-page.tsx') },
  { path: 'veiligheid', lazy: () => import('#web/features/veiligheid/veiligheid-page.tsx') },
  { path: 'regelingen', lazy: () => import('#web/features/regelingen/casus-regelingen-page.tsx') },
  { path: 'casusstuk', lazy: () => import('#web/features/sessies/casusstuk-page.tsx') },
];

/** A casus with its pages; loaded when somebody opens one. */
export const pages: RouteObject[] = [
  {
    path: 'casussen/:casusId',
    lazy: () => import('#web/features/casussen/casus-layout.tsx'),
    children: withNotFound(casusPages),
  },
];
