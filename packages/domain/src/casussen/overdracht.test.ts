import { describe, expect, it } from 'vitest';
import { checkOverdracht, type OverdrachtFeiten } from './overdracht.ts';

const feiten: OverdrachtFeiten = {
  casusOpen: true,
  isContactpersoon: true,
  isTeamleider: false,
  contactpersoonActief: true,
  contactpersoonVertrekt: false,
  contactpersoonId: 'anna',
  naarId: 'bram',
  naarIsProfessional: true,
};

describe('checkOverdracht', () => {
  it('laat de contactpersoon een collega voorstellen', () => {
    expect(checkOverdracht(feiten)).toEqual({ soort: 'goed', bevestigd: false });
  });

  it('laat de teamleider voorstellen als de contactpersoon er niet meer werkt', () => {
    const vertrokken = {
      ...feiten,
      isContactpersoon: false,
      isTeamleider: true,
      contactpersoonActief: false,
    };
    expect(checkOverdracht(vertrokken)).toEqual({ soort: 'goed', bevestigd: true });
    expect(checkOverdracht({ ...vertrokken, contactpersoonActief: true })).toEqual({ soort: 'mag_niet' });
  });

  it('laat de teamleider voorstellen als de contactpersoon vertrekt', () => {
    const vertrekt = {
      ...feiten,
      isContactpersoon: false,
      isTeamleider: true,
      contactpersoonVertrekt: true,
    };
    expect(checkOverdracht(vertrekt)).toEqual({ soort: 'goed', bevestigd: true });
    expect(checkOverdracht({ ...vertrekt, isTeamleider: false })).toEqual({ soort: 'mag_niet' });
  });

  it.each([
    ['mag_niet', { isContactpersoon: false }],
    ['casus_dicht', { casusOpen: false }],
    ['naar_zichzelf', { naarId: 'anna' }],
    ['geen_professional', { naarIsProfessional: false }],
  ] as const)('weigert met %s', (soort, anders) => {
    expect(checkOverdracht({ ...feiten, ...anders })).toEqual({ soort });
  });
});
