import { describe, expect, it } from 'vitest';
import { checkExport, type Exporteur } from './check-export.ts';

const kijker: Exporteur = { mag: 'kijken', isContactpersoon: false, isTeamleider: false };
const medewerker: Exporteur = { ...kijker, mag: 'meewerken' };
const contactpersoon: Exporteur = { ...medewerker, isContactpersoon: true };
const teamleider: Exporteur = { ...kijker, isTeamleider: true };

describe('een stuk maken', () => {
  it('mag zonder namen voor wie meewerkt en voor de teamleider', () => {
    for (const wie of [medewerker, contactpersoon, teamleider]) {
      expect(checkExport(wie, { metNamen: false })).toEqual({ soort: 'goed' });
    }
  });

  it('mag niet voor wie alleen meekijkt', () => {
    expect(checkExport(kijker, { metNamen: false })).toMatchObject({
      soort: 'mag_niet',
      code: 'geen_export',
    });
  });

  it('mag met namen alleen voor contactpersoon en teamleider', () => {
    expect(checkExport(medewerker, { metNamen: true, reden: 'overleg' })).toMatchObject({
      code: 'geen_namen',
    });
    for (const wie of [contactpersoon, teamleider]) {
      expect(checkExport(wie, { metNamen: true, reden: 'overleg' })).toEqual({ soort: 'goed' });
    }
  });

  it('vraagt een reden als de namen erin staan', () => {
    for (const reden of [undefined, '', '   ']) {
      expect(checkExport(contactpersoon, { metNamen: true, reden })).toMatchObject({
        soort: 'ontbreekt',
        veld: 'reden',
      });
    }
  });
});
