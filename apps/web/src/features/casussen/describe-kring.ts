import type { Deelnemerskaart } from '@naast/contract/deelnemerskaart';
import { PERIODEN, type Periode } from '@naast/domain/deelnemers';
import { showGetal } from '#web/lib/getal.ts';

const tel = (aantal: number, een: string, meer: string): string =>
  aantal === 1 ? `1 ${een}` : `${aantal === 0 ? 'geen' : aantal} ${meer}`;

/** Who is around the household today, in one sentence. */
export function describeKring({ items, verloop }: Deelnemerskaart): string {
  const er = items.filter(({ betrokken }) => betrokken);
  const eigen = er.filter(({ soort }) => soort === 'eigen_kring').length;
  const { professionals = 0, organisaties = 0 } = verloop.at(-1) ?? {};
  const kring = tel(eigen, 'mens uit de eigen kring', 'mensen uit de eigen kring');
  if (professionals === 0) return `Om dit gezin staan ${kring} en geen professionals`;
  return `Om dit gezin staan ${kring} en ${tel(professionals, 'professional', 'professionals')} van ${tel(organisaties, 'organisatie', 'organisaties')}`;
}

const vaak: Record<Periode, string> = { week: 'per week', maand: 'per maand', jaar: 'per jaar' };
const eenheden: Record<string, string> = { uur: 'uur', maand: 'maanden', jaar: 'jaar' };

/** `1 uur per week`, `11 keer per jaar`. */
export function describeHoeveelheid(aantal: number, per: Periode, eenheid: string): string {
  const maat = eenheden[eenheid] ?? 'keer';
  return `${showGetal(aantal)} ${maat === 'maanden' && aantal === 1 ? 'maand' : maat} ${vaak[per]}`;
}

export const periodeKeuzes = PERIODEN.map((waarde) => ({ waarde, naam: vaak[waarde] }));

/** The number of professionals then and now, as a conclusion. */
export function describeVerloop(verloop: Deelnemerskaart['verloop'], jaarGeleden: string): string {
  const nu = verloop.at(-1)?.professionals ?? 0;
  const toen = verloop.findLast(({ vanaf }) => vanaf <= jaarGeleden)?.professionals ?? 0;
  const aantal = nu === 1 ? '1 professional' : `${nu} professionals`;
  if (nu === toen) return `Nu ${aantal}, evenveel als een jaar geleden`;
  return `Nu ${aantal}, een jaar geleden ${toen}`;
}
