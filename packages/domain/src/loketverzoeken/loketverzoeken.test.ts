import { describe, expect, it } from 'vitest';
import { composeBrief, writeOnderwerp } from './compose-brief.ts';
import {
  calculateLoketUiterlijk,
  findLoketStap,
  listLoketStappen,
  loketGebeurtenissen,
  loketRoutes,
  loketStanden,
  readTermijnDagen,
} from './standen.ts';

const feiten = {
  route: 'hardheidsclausule' as const,
  huishouden: 'Kastanje',
  zin: 'De kinderopvang loopt door.',
  titel: 'Opvang',
  eerderGeprobeerd: 'Gewone aanvraag: afgewezen.',
  vandaag: 'Moeder kan niet werken.',
  legitimiteit: 'De wet wil dat ouders kunnen werken.',
  betrokkenheid: 'Moeder belt zelf.',
  rendement: 'Zij verdient weer.',
  regels: [
    { omschrijving: 'Opvang alleen bij vast werk.', regel: 'Verordening opvang', wetsartikel: 'artikel 4' },
  ],
  gezin: { antwoord: 'ja' as const, door: 'moeder', afwijkend: '' },
  kindZelf: 'Ik wil naar de opvang.',
  schrijver: 'medewerker van WIJ',
};

describe('de gewone termijn van een loket', () => {
  it.each([
    ['Je krijgt antwoord binnen 8 weken.', 56],
    ['Vraag het binnen 3 maanden. Het besluit komt in 6 weken.', 42],
    ['Vraag het binnen 3 maanden.', undefined],
    ['Besluit binnen 10 werkdagen', 14],
    ['Antwoord in 10 dagen', 10],
    ['Beslist in 6 tot 8 weken', 56],
    ['Antwoord meestal in 2 maanden', 60],
    ['Zo snel mogelijk', undefined],
    ['Antwoord in 900 weken', undefined],
  ])('is bij “%s” %s dagen', (tekst, dagen) => {
    expect(readTermijnDagen(tekst)).toBe(dagen);
  });
});

describe('de brief aan het loket', () => {
  it.each(loketRoutes)(
    'zegt bij %s wat er wordt gevraagd, waarom, om welke regel en wat het gezin vindt',
    (route) => {
      const brief = composeBrief({ ...feiten, route });
      for (const deel of [
        'namens familie Kastanje',
        feiten.zin,
        feiten.legitimiteit,
        feiten.betrokkenheid,
        feiten.rendement,
        'Verordening opvang, artikel 4: Opvang alleen bij vast werk.',
        'Moeder zegt ja tegen dit plan.',
        'Het kind zegt zelf: “Ik wil naar de opvang.”',
      ])
        expect(brief).toContain(deel);
      expect(writeOnderwerp({ route, titel: 'Opvang' })).toMatch(/: Opvang$/);
    },
  );

  it('laat weg wat niemand schreef, zonder lege koppen', () => {
    const leeg = {
      ...feiten,
      vandaag: '',
      legitimiteit: '',
      betrokkenheid: '',
      rendement: '',
      eerderGeprobeerd: '',
      regels: [],
    };
    const brief = composeBrief({ ...leeg, kindZelf: '', gezin: { antwoord: null, door: '', afwijkend: '' } });
    expect(brief).not.toMatch(/Waarom|Wie meedoet|Wat het oplevert|Om welke regel|Wat het gezin/);
    expect(brief).not.toMatch(/\n\n\n/);
  });

  it('blijft binnen wat bewaard kan worden', () => {
    expect(composeBrief({ ...feiten, legitimiteit: 'x'.repeat(20_000) }).length).toBeLessThanOrEqual(12_000);
    expect(
      writeOnderwerp({ route: 'bijzondere_bijstand', titel: 'x'.repeat(500) }).length,
    ).toBeLessThanOrEqual(200);
  });
});

describe('het leven van een loketverzoek', () => {
  it('kent bij elke stand en gebeurtenis een antwoord, en stopt bij ingetrokken', () => {
    for (const stand of loketStanden)
      expect(listLoketStappen(stand)).toEqual(
        loketGebeurtenissen.filter((g) => findLoketStap(stand, g) !== undefined),
      );
    expect(listLoketStappen('ingetrokken')).toEqual([]);
    expect(findLoketStap('concept', 'toekennen')).toBeUndefined();
  });

  it('rekent de dag van het antwoord over een maand- en jaargrens', () => {
    expect(calculateLoketUiterlijk('2026-11-22', 56)).toBe('2027-01-17');
    expect(calculateLoketUiterlijk('2028-02-28', 2)).toBe('2028-03-01');
  });
});
