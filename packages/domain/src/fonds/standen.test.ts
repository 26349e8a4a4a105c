import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betrekkingen,
  findStap,
  gebeurtenissen,
  listGebeurtenissen,
  overgangen,
  type Stand,
  standen,
} from './standen.ts';

describe('de standen van een aanvraag', () => {
  it('geven voor elke stand, gebeurtenis en betrekking precies wat de tabel zegt', () => {
    for (const van of standen)
      for (const gebeurtenis of gebeurtenissen)
        for (const wie of betrekkingen) {
          const rij = overgangen.find((o) => o.van === van && o.gebeurtenis === gebeurtenis);
          const verwacht = !rij
            ? { kan: false, reden: 'verkeerde_stand' }
            : rij.wie.includes(wie)
              ? { kan: true, naar: rij.naar }
              : { kan: false, reden: 'verkeerde_persoon' };
          expect(findStap(van, gebeurtenis, [wie])).toEqual(verwacht);
        }
  });

  it('hebben bij elke stand en gebeurtenis hoogstens één vervolg', () => {
    const sleutels = overgangen.map((o) => `${o.van} ${o.gebeurtenis}`);
    expect(new Set(sleutels).size).toBe(sleutels.length);
  });

  it.each(['besloten', 'uitbetaald', 'verantwoord', 'ingetrokken'] as const)(
    'laten intrekken niet meer toe als de aanvraag %s is',
    (van) => {
      expect(findStap(van, 'intrekken', ['gezin', 'aanvrager', 'contactpersoon']).kan).toBe(false);
    },
  );

  it.each(standen.filter((stand) => stand !== 'in_behandeling'))(
    'laten een besluit niet toe als de aanvraag %s is',
    (van) => {
      expect(findStap(van, 'besluiten', ['stemmer', 'voorzitter'])).toEqual({
        kan: false,
        reden: 'verkeerde_stand',
      });
    },
  );

  it('zeggen wat iemand nu kan', () => {
    expect(listGebeurtenissen('in_behandeling', ['stemmer'])).toEqual(['vraag_stellen', 'naar_commissie']);
    expect(listGebeurtenissen('in_behandeling', ['stemmer', 'voorzitter'])).toEqual([
      'vraag_stellen',
      'voornemen_afwijzing',
      'naar_commissie',
      'besluiten',
    ]);
    expect(listGebeurtenissen('verantwoord', betrekkingen)).toEqual(['herzien']);
    expect(listGebeurtenissen('ingetrokken', betrekkingen)).toEqual([]);
  });

  it('laten langs geen enkele weg een besluit nemen zonder indiening en behandeling', () => {
    const wegen = fc.array(fc.constantFrom(...gebeurtenissen), { maxLength: 30 });
    fc.assert(
      fc.property(wegen, (weg) => {
        let stand: Stand = 'concept';
        const gezien: Stand[] = [stand];
        for (const gebeurtenis of weg) {
          const stap = findStap(stand, gebeurtenis, betrekkingen);
          if (!stap.kan) continue;
          stand = stap.naar;
          gezien.push(stand);
        }
        const besloten = gezien.indexOf('besloten');
        if (besloten === -1) return;
        expect(gezien.slice(0, besloten)).toContain('ingediend');
        expect(gezien[besloten - 1]).toBe('in_behandeling');
        expect(gezien.slice(besloten)).not.toContain('ingetrokken');
      }),
    );
  });
});
