import type { Casus } from '@naast/contract/casussen';
import type { Exporteur } from '@naast/domain/sessies';

const werkenMee = ['contactpersoon', 'vervanger', 'meewerker'] as const;

/** What I am to the casus, as the rule on copies asks it: a closed casus is still printed by who worked on it. */
export function toExporteur({
  mijnRechten: { rollen, isContactpersoon },
}: Pick<Casus, 'mijnRechten'>): Exporteur {
  return {
    mag: werkenMee.some((rol) => rollen.includes(rol)) ? 'meewerken' : 'kijken',
    isContactpersoon,
    isTeamleider: rollen.includes('teamleider'),
  };
}
