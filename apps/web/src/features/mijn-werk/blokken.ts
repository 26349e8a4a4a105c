import type { Recht } from '@naast/domain/gebruikers';
import type { ComponentType } from 'react';
import { MijnCasussen } from './mijn-casussen.tsx';
import { OverdrachtenAanMij } from './overdrachten-aan-mij.tsx';

/** Blocks of Mijn werk in their order; each is there for who has the recht. What waits for somebody comes first. */
export const blokken: readonly { recht: Recht; Blok: ComponentType }[] = [
  { recht: 'casus.overdragen', Blok: OverdrachtenAanMij },
  { recht: 'casus.lezen', Blok: MijnCasussen },
];
