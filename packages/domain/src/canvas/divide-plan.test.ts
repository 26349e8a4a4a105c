import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dividePlan, findSnede, joinStuk, splitStuk, tidyPlan } from './divide-plan.ts';
import { checkPlan, landStuk, namePlek, planPlekken } from './plan-plekken.ts';

const plan = `Plan van aanpak\r
\r
1. Gezinssituatie\r
Moeder met twee kinderen.\tZij wonen in Selwerd.\r
\r
2. Doelen:\r
\u2022\tMoeder wil weer \u201cwerken in de zorg\u201d\r
\u2022\tDe zoon gaat weer naar school\r
\r
Knelpunten\r
- Er is een wachtlijst van 11 maanden bij de ggz\r
- De begeleiders weten niet van elkaar\r
- Moeder slaapt niet\r
\r
AFSPRAKEN\r
a) Sanne belt vrijdag\r
b) Moeder opent de post\r
`;

describe('een plan van elders', () => {
  test('komt in stukken, elk op de plek waar zijn kop naar wijst', () => {
    expect(dividePlan(plan).map(({ tekst, plek }) => [tekst, plek])).toEqual([
      ['Plan van aanpak', 'niet'],
      ['Gezinssituatie', 'niet'],
      ['Moeder met twee kinderen. Zij wonen in Selwerd.', 'blok_1'],
      ['Doelen:', 'niet'],
      ['Moeder wil weer "werken in de zorg"', 'blok_2'],
      ['De zoon gaat weer naar school', 'blok_2'],
      ['Knelpunten', 'niet'],
      ['Er is een wachtlijst van 11 maanden bij de ggz', 'belemmering_systeem'],
      ['De begeleiders weten niet van elkaar', 'belemmering_professional'],
      ['Moeder slaapt niet', 'belemmering_bij_onszelf'],
      ['AFSPRAKEN', 'niet'],
      ['Sanne belt vrijdag', 'afspraak'],
      ['Moeder opent de post', 'afspraak'],
    ]);
  });
});

describe('wat er van een plan overblijft', () => {
  const woorden = (tekst: string): string[] => tidyPlan(tekst).match(/\p{L}{2,}/gu) ?? [];
  const alle = (stukken: readonly { tekst: string }[]): string[] =>
    stukken.flatMap(({ tekst }) => woorden(tekst));
  const regel = fc.tuple(
    fc.constantFrom('', '- ', '• ', '\uf0b7\t', 'o\t', '1. ', '12) ', 'a) ', '  ', '\t', '# ', '2.1. '),
    fc.array(fc.stringMatching(/^[A-Za-zéë’“”-]{1,12}[.,:;]?$/), { minLength: 1, maxLength: 14 }),
    fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028'),
  );
  const tekst = fc.oneof(
    fc
      .array(regel, { maxLength: 12 })
      .map((regels) => regels.map(([a, b, c]) => a + b.join(' ') + c).join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ maxLength: 200 }),
  );

  test('is elk woord, in dezelfde volgorde', () => {
    fc.assert(
      fc.property(tekst, (t) => {
        expect(alle(dividePlan(t))).toEqual(woorden(t));
      }),
      { numRuns: 500 },
    );
  });

  test('heeft voor elk stuk een plek, en geen leeg stuk', () => {
    fc.assert(
      fc.property(tekst, (t) => {
        for (const stuk of dividePlan(t)) {
          expect(planPlekken).toContain(stuk.plek);
          expect(stuk.tekst.trim()).not.toBe('');
        }
      }),
    );
  });

  test('blijft elk woord, hoe je ook splitst en samenvoegt', () => {
    const stap = fc.tuple(fc.boolean(), fc.nat(12), fc.nat(60));
    fc.assert(
      fc.property(tekst, fc.array(stap, { maxLength: 8 }), (t, stappen) => {
        const letters = (stukken: readonly { tekst: string }[]) =>
          stukken.map((s) => s.tekst.replace(/\s/g, '')).join('');
        let stukken = dividePlan(t);
        const begin = letters(stukken);
        for (const [splits, nr, teken] of stappen)
          stukken = splits ? splitStuk(stukken, nr, teken) : joinStuk(stukken, nr);
        expect(letters(stukken)).toBe(begin);
      }),
    );
  });
});

describe('splitsen en samenvoegen', () => {
  const stuk = (tekst: string, plek = 'blok_1' as const) => ({ tekst, plek, kop: false });

  test('snijdt waar je aanwijst, en anders na de zin die het dichtst bij het midden ligt', () => {
    const tekst = 'Moeder slaapt niet. De zoon blijft thuis. School belt.';
    const snede = findSnede(tekst) ?? 0;
    expect(splitStuk([stuk(tekst)], 0, snede).map((s) => s.tekst)).toEqual([
      'Moeder slaapt niet.',
      'De zoon blijft thuis. School belt.',
    ]);
    expect(splitStuk([stuk(tekst)], 0, 0)).toEqual([stuk(tekst)]);
    expect(findSnede('Eenwoord')).toBeUndefined();
  });

  test('laat bij samenvoegen de plek van het eerste stuk staan, maar niet die van een kop', () => {
    const kop = { tekst: 'Doelen', plek: 'niet' as const, kop: true };
    const samen = joinStuk([kop, stuk('Weer werken')], 0);
    expect(samen).toEqual([{ tekst: 'Doelen Weer werken', plek: 'blok_1', kop: false }]);
  });

  test('plakt een regel die de mail afbrak weer aan elkaar', () => {
    const mail =
      'De corporatie zet de ontruiming door omdat er nog steeds\ngeen regeling ligt voor de huur.\nMoeder belt morgen.';
    expect(dividePlan(mail).map((s) => s.tekst)).toEqual([
      'De corporatie zet de ontruiming door omdat er nog steeds geen regeling ligt voor de huur.',
      'Moeder belt morgen.',
    ]);
  });

  test('neemt een korte regel van een lijst niet voor een kop', () => {
    const plekken = dividePlan('Wat eerst\n1. Wonen\n2. Werk\n\nDoelen\n• Warm wonen');
    expect(plekken.map(({ tekst, plek }) => [tekst, plek])).toEqual([
      ['Wat eerst', 'niet'],
      ['Wonen', 'prioriteit'],
      ['Werk', 'prioriteit'],
      ['Doelen', 'niet'],
      ['Warm wonen', 'blok_2'],
    ]);
  });

  test('laat namen, bedragen en datums zoals ze getypt zijn', () => {
    const tekst = "Mevr. Łukasz-D'Hont betaalt € 1.965,50 op 3 november.";
    expect(dividePlan(tekst)[0]?.tekst).toBe(tekst);
  });

  test.each([
    ['Ik sta al elf maanden op een wachtlijst', 'belemmering_systeem'],
    ['We willen in dit huis blijven', 'blok_2'],
    ['De huurachterstand is drie maanden', 'situatie_economisch'],
    ['Fatima belt school, uiterlijk vrijdag', 'afspraak'],
    ['Een lijst met niets bekends', 'blok_1'],
  ])('raadt zonder kop uit de woorden: %s', (tekst, plek) => {
    expect(dividePlan(`${tekst}.`)[0]?.plek).toBe(plek);
  });
});

describe('of een stuk past', () => {
  test('zegt bij het stuk zelf wat er te lang of leeg is', () => {
    const fouten = checkPlan(
      [
        { tekst: 'a'.repeat(501), plek: 'prioriteit' },
        { tekst: ' ', plek: 'afspraak' },
        { tekst: 'a'.repeat(20_000), plek: 'niet' },
        { tekst: 'b'.repeat(601), plek: 'doorbraak' },
      ],
      {},
    );
    expect(fouten.map(({ nr }) => nr)).toEqual([0, 1, 3]);
    expect(fouten[0]?.bericht).toContain('501 tekens, het past tot 500');
  });

  test('telt mee wat er al staat, en wat er eerder bij komt', () => {
    const helft = { tekst: 'a'.repeat(4999), plek: 'blok_1' as const };
    expect(checkPlan([helft, helft], {})).toEqual([]);
    expect(checkPlan([helft, helft], { 1: 'x' })).toMatchObject([{ nr: 1 }]);
  });

  test('maakt van een korte doorbraak een titel, en van een langere de zin', () => {
    expect(landStuk({ tekst: 'Wonen', plek: 'doorbraak' })).toMatchObject({ velden: { titel: 'Wonen' } });
    const lang = 'w'.repeat(121);
    expect(landStuk({ tekst: lang, plek: 'doorbraak' })).toMatchObject({ velden: { zin: lang } });
  });

  test('elke plek heeft een naam, in de volgorde van het canvas', () => {
    const namen = planPlekken.map(namePlek);
    expect(new Set(namen).size).toBe(namen.length);
    const nummers = namen.slice(0, -1).map((naam) => Number(naam[0]));
    expect(nummers).toEqual(nummers.toSorted((a, b) => a - b));
  });
});
