import type { RouteObject } from 'react-router';

/** Pages to learn Naast with; loaded when somebody goes there. One line per page. */
export const pages: RouteObject[] = [
  { path: 'oefenruimte', lazy: () => import('#web/features/oefenen/oefen-page.tsx') },
  { path: 'voorbeeldcanvas', lazy: () => import('#web/features/canvas/voorbeeld-los-page.tsx') },
  { path: 'hulp', lazy: () => import('#web/features/hulp/hulp-page.tsx') },
];
