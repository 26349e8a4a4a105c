import type { Prijslijst } from '@naast/contract/prijslijst';

export const herkomstNamen: Record<Prijslijst['herkomst'], string> = {
  landelijk: 'Landelijke lijst',
  eigen: 'Eigen lijst',
};

export const herkomstKeuzes = [
  { waarde: 'eigen', naam: 'Van ons eigen netwerk', uitleg: 'Tarieven en afspraken van hier.' },
  { waarde: 'landelijk', naam: 'Landelijk', uitleg: 'Openbare cijfers die overal gelden.' },
];
