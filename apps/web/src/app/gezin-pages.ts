import type { RouteObject } from 'react-router';

/** Households, the team and what is your own; loaded when somebody goes there. One line per page. */
export const pages: RouteObject[] = [
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
  { path: 'instellingen', lazy: () => import('#web/features/instellingen/instellingen-page.tsx') },
  { path: 'team', lazy: () => import('#web/features/vertrekken/team-page.tsx') },
  { path: 'team/vertrekken/:vertrekId', lazy: () => import('#web/features/vertrekken/vertrek-page.tsx') },
  {
    path: 'huishoudens/:huishoudenId/samenvoegen',
    lazy: () => import('#web/features/huishoudens/samenvoegen-page.tsx'),
  },
  {
    path: 'huishoudens/:huishoudenId/verhuizen',
    lazy: () => import('#web/features/huishoudens/verhuizen-page.tsx'),
  },
  { path: 'meldingen', lazy: () => import('#web/features/meldingen/meldingen-page.tsx') },
  { path: 'zo-rekenen-we', lazy: () => import('#web/features/rendement/zo-rekenen-we-page.tsx') },
];
