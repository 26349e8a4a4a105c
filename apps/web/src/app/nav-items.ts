import type { Recht } from '@naast/domain/gebruikers';
import type { IcoonNaam } from '#web/ui/icoon.tsx';

export interface NavItem {
  naam: string;
  to: string;
  icoon: IcoonNaam;
  /** Other addresses that belong to it. */
  omvat?: readonly string[];
  /** Shown to who has one of these; everyone when empty. */
  rechten: readonly Recht[];
}

/** The left column: only what the role has. */
export const navItems: readonly NavItem[] = [
  { naam: 'Mijn werk', to: '/', icoon: 'werk', rechten: [] },
  {
    naam: 'Huishoudens',
    to: '/huishoudens',
    omvat: ['/casussen'],
    icoon: 'huishoudens',
    rechten: ['huishouden.zoeken'],
  },
  { naam: 'Fonds', to: '/fonds', icoon: 'fonds', rechten: ['fonds.lezen'] },
  { naam: 'Beheer', to: '/beheer', icoon: 'beheer', rechten: ['prijslijst.beheren'] },
];
