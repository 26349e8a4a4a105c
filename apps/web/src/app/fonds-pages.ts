import type { RouteObject } from 'react-router';

/** Pages of the fonds; loaded when somebody goes there. One line per page. */
export const pages: RouteObject[] = [
  {
    path: 'fonds/:fondsId/vergaderingen',
    lazy: () => import('#web/features/vergaderingen/vergaderingen-page.tsx'),
  },
  {
    path: 'fonds/vergaderingen/:vergaderingId',
    lazy: () => import('#web/features/vergaderingen/vergadering-page.tsx'),
  },
  { path: 'fonds', lazy: () => import('#web/features/fonds/fonds-page.tsx') },
  { path: 'fonds/aanvragen/:aanvraagId', lazy: () => import('#web/features/fonds/aanvraag-page.tsx') },
  {
    path: 'fonds/aanvragen/:aanvraagId/berekening',
    lazy: () => import('#web/features/rendement/aanvraag-berekening-page.tsx'),
  },
  {
    path: 'fonds/aanvragen/:aanvraagId/besluiten',
    lazy: () => import('#web/features/besluiten/besluiten-page.tsx'),
  },
  {
    path: 'fonds/aanvragen/:aanvraagId/beschikking',
    lazy: () => import('#web/features/fonds/beschikking-page.tsx'),
  },
  { path: 'fonds/betalen', lazy: () => import('#web/features/betalingen/betalen-page.tsx') },
  { path: 'fonds/betalen/bank', lazy: () => import('#web/features/betalingen/bank-page.tsx') },
  { path: 'fonds/betalen/:opdrachtId', lazy: () => import('#web/features/betalingen/opdracht-page.tsx') },
  { path: 'fonds/opvolging', lazy: () => import('#web/features/betalingen/opvolging-page.tsx') },
  {
    path: 'fonds/:fondsId/betaalrekening',
    lazy: () => import('#web/features/betalingen/fondsrekening-page.tsx'),
  },
  { path: 'fonds/:fondsId/grootboek', lazy: () => import('#web/features/verslagen/grootboek-page.tsx') },
  {
    path: 'fonds/:fondsId/jaarwisseling',
    lazy: () => import('#web/features/verslagen/jaarwisseling-page.tsx'),
  },
  { path: 'fonds/:fondsId/correcties', lazy: () => import('#web/features/verslagen/correcties-page.tsx') },
  { path: 'fonds/:fondsId/controle', lazy: () => import('#web/features/verslagen/controle-page.tsx') },
  {
    path: 'fonds/:fondsId/steekproeven',
    lazy: () => import('#web/features/verslagen/steekproeven-page.tsx'),
  },
  {
    path: 'fonds/:fondsId/steekproeven/:steekproefId',
    lazy: () => import('#web/features/verslagen/steekproef-page.tsx'),
  },
  { path: 'zo-werkt-het-fonds', lazy: () => import('#web/features/fondsregels/zo-werkt-fonds-page.tsx') },
  {
    path: 'fonds/:fondsId/zo-werkt-het',
    lazy: () => import('#web/features/fondsregels/zo-werkt-fonds-page.tsx'),
  },
  { path: 'fonds/:fondsId/inrichting', lazy: () => import('#web/features/fondsregels/inrichting-page.tsx') },
  { path: 'fonds/:fondsId/wie-bespaart', lazy: () => import('#web/features/fonds/wie-bespaart-page.tsx') },
];
