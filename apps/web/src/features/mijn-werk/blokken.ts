import type { Recht } from '@naast/domain/gebruikers';
import { type ComponentType, lazy } from 'react';
import { MijnCasussen } from './mijn-casussen.tsx';
import { OverdrachtenAanMij } from './overdrachten-aan-mij.tsx';

interface Blok {
  naam: string;
  recht: Recht;
  Blok: ComponentType;
  /** Below my casussen: loads when what is above it stands. */
  later?: true;
}

/** Blocks of Mijn werk in their order; each is there for who has the recht. What waits for somebody comes first. */
export const blokken: readonly Blok[] = [
  { naam: 'overdrachten', recht: 'casus.overdragen', Blok: OverdrachtenAanMij },
  {
    naam: 'zoektreffers',
    recht: 'zoektreffer.afhandelen',
    Blok: lazy(() => import('./zoektreffers.tsx')),
  },
  { naam: 'waarneming', recht: 'casus.overdragen', Blok: lazy(() => import('./waarneming.tsx')) },
  { naam: 'te-doen', recht: 'casus.lezen', Blok: lazy(() => import('./te-doen.tsx')) },
  { naam: 'vragen', recht: 'aanvraag.maken', Blok: lazy(() => import('./vragen-aan-mij.tsx')) },
  { naam: 'stemmen', recht: 'aanvraag.stemmen', Blok: lazy(() => import('./te-stemmen.tsx')) },
  { naam: 'betalen', recht: 'aanvraag.betalen', Blok: lazy(() => import('./te-betalen.tsx')) },
  {
    naam: 'verantwoorden',
    recht: 'aanvraag.verantwoorden',
    Blok: lazy(() => import('./te-verantwoorden.tsx')),
  },
  { naam: 'casussen', recht: 'casus.lezen', Blok: MijnCasussen },
  { naam: 'hulpvragen', recht: 'casus.lezen', later: true, Blok: lazy(() => import('./hulpvragen.tsx')) },
  {
    naam: 'loketten',
    recht: 'aanvraag.maken',
    later: true,
    Blok: lazy(() => import('./loketten-te-laat.tsx')),
  },
  {
    naam: 'sinds-bezoek',
    recht: 'casus.lezen',
    later: true,
    Blok: lazy(() => import('./sinds-bezoek.tsx')),
  },
  { naam: 'komt-eraan', recht: 'casus.lezen', later: true, Blok: lazy(() => import('./komt-eraan.tsx')) },
  { naam: 'mijn-team', recht: 'vertrek.regelen', later: true, Blok: lazy(() => import('./mijn-team.tsx')) },
  { naam: 'fondsen', recht: 'grootboek.lezen', Blok: lazy(() => import('./fondsen-nu.tsx')) },
];
