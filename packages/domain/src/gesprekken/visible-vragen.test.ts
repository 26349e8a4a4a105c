import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calculateVoortgang,
  type GegevenAntwoord,
  type GespreksLid,
  type Gespreksvorm,
  visibleVragen,
} from './visible-vragen.ts';
import { dochter, moeder, voorbeeld, zoon } from './voorbeeld-vragenlijst.ts';
import { listVragen } from './vragenlijst.ts';

const heel = { omvang: 'heel', jaar: 2026 } as const;
const codes = (antwoorden: GegevenAntwoord[], leden: GespreksLid[], vorm: Gespreksvorm) =>
  visibleVragen(voorbeeld, antwoorden, leden, vorm).map(
    ({ vraag, lidId }) => `${vraag.code}${lidId ? `/${lidId}` : ''}`,
  );
const antwoord = (vraagCode: string, waarde: GegevenAntwoord['waarde'], lidId: string | null = null) => ({
  vraagCode,
  lidId,
  waarde,
});

describe('welke vragen gesteld worden', () => {
  it('stelt een vraag over het huishouden één keer en een vraag per lid aan wie meedoet', () => {
    expect(codes([], [moeder, { ...zoon, geboortejaar: 2000 }], heel)).toEqual([
      'cijfer',
      'schulden',
      'regelingen',
      'zijn/moeder',
      'veilig/moeder',
      'zijn/zoon',
      'veilig/zoon',
    ]);
  });

  it('stelt kindvragen over elk kind in huis, ook als het kind niet meedoet', () => {
    expect(codes([], [moeder, dochter], heel).slice(-1)).toEqual(['school/dochter']);
  });

  it('vindt iemand van 17 een kind en iemand van 18 niet meer, naar geboortejaar', () => {
    const kind = (geboortejaar: number | null) => [{ ...dochter, geboortejaar }];
    expect(codes([], kind(2009), heel)).toContain('school/dochter');
    expect(codes([], kind(2008), heel)).not.toContain('school/dochter');
    expect(codes([], kind(null), heel)).toContain('school/dochter');
  });

  it('houdt een voorwaarde op een onbeantwoorde vraag voor onwaar, ook met !=', () => {
    expect(codes([], [moeder], heel)).not.toContain('bedrag');
    expect(codes([], [moeder], heel)).not.toContain('datum');
    expect(codes([antwoord('schulden', 'weet_ik_niet')], [moeder], heel)).toContain('datum');
    expect(codes([antwoord('schulden', 'ja')], [moeder], heel)).toContain('bedrag');
    expect(codes([antwoord('schulden', null)], [moeder], heel)).not.toContain('bedrag');
  });

  it('houdt een voorwaarde per kind bij dat kind, en laat een vraag aan het huishouden voor elk kind gelden', () => {
    const kinderen = [{ ...zoon, doetMee: false }, dochter];
    const gesteld = codes(
      [antwoord('school', 'nee', 'zoon'), antwoord('school', 'ja', 'dochter'), antwoord('schulden', 'nee')],
      kinderen,
      heel,
    );
    expect(gesteld.slice(-5)).toEqual([
      'school/zoon',
      'nodig/zoon',
      'zakgeld/zoon',
      'school/dochter',
      'zakgeld/dochter',
    ]);
  });

  it('gebruikt een verborgen antwoord niet: wat ervan afhangt verdwijnt mee', () => {
    const alles = [antwoord('schulden', 'ja'), antwoord('wie', ['bank', 'familie'])];
    expect(codes(alles, [moeder], heel)).toContain('familie');
    const omgezet = [antwoord('schulden', 'nee'), antwoord('wie', ['bank', 'familie'])];
    expect(codes(omgezet, [moeder], heel)).not.toContain('familie');
  });

  it('stelt in de korte versie alleen de startvragen', () => {
    expect(codes([antwoord('schulden', 'ja')], [moeder, zoon], { omvang: 'kort', jaar: 2026 })).toEqual([
      'cijfer',
      'zijn/moeder',
      'zijn/zoon',
    ]);
  });

  it('telt de voortgang over wat nu gesteld wordt', () => {
    const antwoorden = [antwoord('schulden', 'nee'), antwoord('bedrag', 500), antwoord('cijfer', null)];
    const zichtbaar = visibleVragen(voorbeeld, antwoorden, [moeder], heel);
    expect(calculateVoortgang(zichtbaar, antwoorden)).toEqual({ beantwoord: 1, totaal: 5 });
  });
});

const leden = [moeder, zoon, dochter];
const vragen = listVragen(voorbeeld);
const waarde = fc.oneof(
  fc.constantFrom('ja', 'nee', 'weet_ik_niet', 'soms', 'bank', 'familie'),
  fc.subarray(['bank', 'familie']),
  fc.integer({ min: 0, max: 10 }),
  fc.constant(null),
);
const antwoorden = fc.uniqueArray(
  fc.record({
    vraagCode: fc.constantFrom(...vragen.map(({ vraag }) => vraag.code)),
    lidId: fc.constantFrom(null, 'moeder', 'zoon', 'dochter'),
    waarde,
  }),
  { selector: (a) => `${a.vraagCode}|${a.lidId}`, maxLength: 40 },
);
const vorm = fc.record({
  omvang: fc.constantFrom('kort' as const, 'heel' as const),
  jaar: fc.integer({ min: 2010, max: 2040 }),
});

describe('eigenschappen', () => {
  it('geeft altijd dezelfde vragen, hoe de antwoorden ook geordend zijn', () => {
    fc.assert(
      fc.property(antwoorden, vorm, (gegeven, v) => {
        const eerste = visibleVragen(voorbeeld, gegeven, leden, v);
        expect(visibleVragen(voorbeeld, gegeven.toReversed(), leden, v)).toEqual(eerste);
      }),
    );
  });

  it('verandert niets aan de vragen als een verborgen antwoord verandert of verdwijnt', () => {
    fc.assert(
      fc.property(antwoorden, vorm, waarde, (gegeven, v, ander) => {
        const eerste = visibleVragen(voorbeeld, gegeven, leden, v);
        const zichtbaar = new Set(eerste.map(({ vraag, lidId }) => `${vraag.code}|${lidId}`));
        const isZichtbaar = (a: GegevenAntwoord) => zichtbaar.has(`${a.vraagCode}|${a.lidId}`);
        const veranderd = gegeven.map((a) => (isZichtbaar(a) ? a : { ...a, waarde: ander }));
        expect(visibleVragen(voorbeeld, veranderd, leden, v)).toEqual(eerste);
        expect(visibleVragen(voorbeeld, gegeven.filter(isZichtbaar), leden, v)).toEqual(eerste);
      }),
    );
  });

  it('stelt elke vraag hoogstens één keer per persoon, in de volgorde van de lijst', () => {
    fc.assert(
      fc.property(antwoorden, vorm, (gegeven, v) => {
        const zichtbaar = visibleVragen(voorbeeld, gegeven, leden, v);
        const sleutels = zichtbaar.map(({ vraag, lidId }) => `${vraag.code}|${lidId}`);
        expect(new Set(sleutels).size).toBe(sleutels.length);
        const secties = zichtbaar.map(({ sectie }) => sectie);
        expect(secties).toEqual(secties.toSorted((a, b) => a - b));
      }),
    );
  });

  it('laat de korte versie een deel van de hele zijn als er geen antwoorden zijn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2010, max: 2040 }), (jaar) => {
        const alles = codes([], leden, { omvang: 'heel', jaar });
        expect(alles).toEqual(expect.arrayContaining(codes([], leden, { omvang: 'kort', jaar })));
      }),
    );
  });
});
