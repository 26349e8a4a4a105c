import type { RouteObject } from 'react-router';

/** Pages of the beheerder; loaded when somebody goes there. One line per page. */
export const pages: RouteObject[] = [
  { path: 'beheer', lazy: () => import('#web/features/prijslijsten/prijslijsten-page.tsx') },
  { path: 'beheer/regelingen', lazy: () => import('#web/features/regelingen/regelingen-page.tsx') },
  { path: 'beheer/vragenlijsten', lazy: () => import('#web/features/vragenlijsten/vragenlijsten-page.tsx') },
  {
    path: 'beheer/vragenlijsten/:versieId',
    lazy: () => import('#web/features/vragenlijsten/versie-page.tsx'),
  },
  {
    path: 'beheer/vragenlijsten/:versieId/voorbeeld',
    lazy: () => import('#web/features/gesprekken/voorbeeld-page.tsx'),
  },
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
];
