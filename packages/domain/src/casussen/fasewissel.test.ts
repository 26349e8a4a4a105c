import { describe, expect, it } from 'vitest';
import { fasen } from './fasen.ts';
import { decideFasewissel, fasegebeurtenissen, fasetabel, listFasegebeurtenissen } from './fasewissel.ts';

const slot = {
  evaluatie: 'Het huis is behouden.',
  nazorgplan: 'Elke maand bellen.',
  leerpunt: 'Eerst rust.',
};

describe('decideFasewissel', () => {
  it('brengt een casus stap voor stap van aanmelding tot nazorg', () => {
    const pad = ['aanmelding', 'intake', 'canvas', 'uitvoering', 'nazorg'] as const;
    for (const [i, van] of pad.slice(0, -1).entries()) {
      expect(decideFasewissel(van, undefined, ['contactpersoon'], { gebeurtenis: 'verder' })).toEqual({
        soort: 'goed',
        naar: pad[i + 1],
      });
    }
  });

  it('sluit af met evaluatie, nazorgplan en leerpunt', () => {
    const uitkomst = decideFasewissel('nazorg', undefined, ['contactpersoon'], {
      gebeurtenis: 'afsluiten',
      ...slot,
    });
    expect(uitkomst).toEqual({ soort: 'goed', naar: 'afgesloten' });
  });

  it('noemt wat bij afsluiten nog ontbreekt, ook als er alleen spaties staan', () => {
    const uitkomst = decideFasewissel('nazorg', undefined, ['contactpersoon'], {
      gebeurtenis: 'afsluiten',
      ...slot,
      leerpunt: '  ',
      nazorgplan: undefined,
    });
    expect(uitkomst).toEqual({ soort: 'ontbreekt', velden: ['nazorgplan', 'leerpunt'] });
  });

  it('laat alleen een teamleider zonder evaluatie afsluiten, met een reden', () => {
    const invoer = { gebeurtenis: 'ontheffen', reden: 'Het gezin is verhuisd.' } as const;
    expect(decideFasewissel('nazorg', undefined, ['teamleider'], invoer).soort).toBe('goed');
    expect(decideFasewissel('nazorg', undefined, ['contactpersoon'], invoer).soort).toBe('mag_niet');
    expect(decideFasewissel('nazorg', undefined, ['teamleider'], { gebeurtenis: 'ontheffen' }).soort).toBe(
      'ontbreekt',
    );
  });

  it('stopt niet zonder reden', () => {
    expect(decideFasewissel('intake', undefined, ['contactpersoon'], { gebeurtenis: 'stoppen' })).toEqual({
      soort: 'ontbreekt',
      velden: ['reden'],
    });
  });

  it('zet een gestopte casus terug naar de fase van daarvoor', () => {
    const invoer = { gebeurtenis: 'terugzetten', reden: 'Verkeerde knop.' } as const;
    expect(decideFasewissel('gestopt', 'uitvoering', ['teamleider'], invoer)).toEqual({
      soort: 'goed',
      naar: 'uitvoering',
    });
    expect(decideFasewissel('gestopt', undefined, ['teamleider'], invoer)).toEqual({ soort: 'kan_niet' });
  });

  it('weigert wat in deze fase niet bestaat', () => {
    expect(decideFasewissel('nazorg', undefined, ['contactpersoon'], { gebeurtenis: 'verder' })).toEqual({
      soort: 'kan_niet',
    });
    expect(
      decideFasewissel('aanmelding', undefined, ['teamleider'], { gebeurtenis: 'terugzetten', reden: 'x' }),
    ).toEqual({ soort: 'kan_niet' });
  });

  it('laat een meewerker of kijker nooit de fase veranderen', () => {
    for (const { van, gebeurtenis } of fasetabel) {
      const invoer = { gebeurtenis, reden: 'x', ...slot };
      expect(decideFasewissel(van, 'intake', ['meewerker', 'kijker'], invoer).soort).toBe('mag_niet');
    }
  });

  it('kent elke combinatie van fase en gebeurtenis hoogstens een keer', () => {
    const sleutels = fasetabel.map((o) => `${o.van} ${o.gebeurtenis}`);
    expect(new Set(sleutels).size).toBe(sleutels.length);
  });
});

describe('listFasegebeurtenissen', () => {
  it('geeft precies de gebeurtenissen die daarna ook mogen', () => {
    for (const van of fasen) {
      const kan = listFasegebeurtenissen(van, ['contactpersoon', 'teamleider']);
      for (const gebeurtenis of fasegebeurtenissen) {
        const invoer = { gebeurtenis, reden: 'x', ...slot };
        const goed =
          decideFasewissel(van, 'intake', ['contactpersoon', 'teamleider'], invoer).soort === 'goed';
        expect(kan.includes(gebeurtenis)).toBe(goed);
      }
    }
  });
});
