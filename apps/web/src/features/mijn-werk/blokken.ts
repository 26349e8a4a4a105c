import type { Recht } from '@naast/domain/gebruikers';
import { type ComponentType, lazy } from 'react';
import { MijnCasussen } from './mijn-casussen.tsx';
import { OverdrachtenAanMij } from './overdrachten-aan-mij.tsx';

interface Blok {
  naam: string;
  recht: Recht;
  Blok: ComponentType;
}

/** Blocks of Mijn werk in their order; each is there for who has the recht. What waits for somebody comes first. */
export const blokken: readonly Blok[] = [
  { naam: 'overdrachten', recht: 'casus.overdragen', Blok: OverdrachtenAanMij },
  {
    naam: 'zoektreffers',
    recht: 'zoektreffer.afhandelen',
    Blok: lazy(() => import('./zoektreffers.tsx')),
  },
  { naam: 'vragen', recht: 'aanvraag.maken', Blok: lazy(() => import('./vragen-aan-mij.tsx')) },
  { naam: 'stemmen', recht: 'aanvraag.stemmen', Blok: lazy(() => import('./te-stemmen.tsx')) },
  { naam: 'betalen', recht: 'aanvraag.betalen', Blok: lazy(() => import('./te-betalen.tsx')) },
  {
    naam: 'verantwoorden',
    recht: 'aanvraag.verantwoorden',
    Blok: lazy(() => import('./te-verantwoorden.tsx')),
  },
  { naam: 'casussen', recht: 'casus.lezen', Blok: MijnCasussen },
  { naam: 'fondsen', recht: 'grootboek.lezen', Blok: lazy(() => import('./fondsen-nu.tsx')) },
];
