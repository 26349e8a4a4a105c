import type { Casus } from '@naast/contract/casussen';
import { checkExport } from '@naast/domain/sessies';
import { describe, expect, it } from 'vitest';
import { toExporteur } from './to-exporteur.ts';

type Rol = Casus['mijnRechten']['rollen'][number];
const magMaken = (rollen: Rol[], metNamen: boolean): boolean => {
  // A closed casus: nobody changes it any more, so `mag` says kijken.
  const mijnRechten = { mag: 'kijken' as const, isContactpersoon: rollen.includes('contactpersoon'), rollen };
  return checkExport(toExporteur({ mijnRechten }), { metNamen, reden: 'overleg' }).soort === 'goed';
};

describe('een exemplaar van een afgesloten casus', () => {
  it.each([
    ['contactpersoon', true, true],
    ['teamleider', true, true],
    ['vervanger', true, false],
    ['meewerker', true, false],
    ['kijker', false, false],
  ] as const)('voor %s: zonder namen %s, met namen %s', (rol, zonder, met) => {
    expect([magMaken([rol], false), magMaken([rol], true)]).toEqual([zonder, met]);
  });
});
