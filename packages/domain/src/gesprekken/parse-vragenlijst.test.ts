import { describe, expect, it } from 'vitest';
import { parseVragenlijst } from './parse-vragenlijst.ts';
import { ruweVragenlijst, voorbeeld } from './voorbeeld-vragenlijst.ts';
import { findVraag } from './vragenlijst.ts';

const metVraag = (vraag: Record<string, unknown>, sectie: Record<string, unknown> = {}) => ({
  ...ruweVragenlijst,
  secties: [...ruweVragenlijst.secties, { titel: 'Extra', per: 'huishouden', vragen: [vraag], ...sectie }],
});
const fouten = (ruw: unknown) => {
  const uitkomst = parseVragenlijst(ruw);
  return uitkomst.ok ? [] : uitkomst.fouten.map(({ pad, bericht }) => `${pad}: ${bericht}`);
};
const open = { code: 'extra', soort: 'open', vraag: 'Extra?' };

describe('een vragenlijst lezen', () => {
  it('vult de antwoorden van ja/nee in, met weet ik niet', () => {
    expect(findVraag(voorbeeld, 'schulden')?.opties.map((optie) => optie.naam)).toEqual([
      'Ja',
      'Nee',
      'Weet ik niet',
    ]);
  });

  it('leest een voorwaarde op de naam van een antwoord als de waarde ervan', () => {
    expect(findVraag(voorbeeld, 'wie')?.als).toEqual({
      soort: 'antwoord_is',
      vraag: 'schulden',
      waarden: ['ja'],
    });
  });

  it('weigert wat geen vragenlijst is, zonder te struikelen', () => {
    for (const ruw of [null, [], 'tekst', 3, {}, { secties: [null] }, { secties: [{ vragen: [1] }] }]) {
      expect(parseVragenlijst(ruw).ok).toBe(false);
    }
  });

  it.each([
    ['een latere of onbekende vraag', { ...open, als: 'later = ja' }, /staat niet eerder/],
    ['een vraag aan een ander', { ...open, als: 'zijn = ja' }, /niet over dezelfde persoon/],
    ['een antwoord dat niet bestaat', { ...open, als: 'schulden = misschien' }, /geen antwoord op de vraag/],
    ['een onleesbare zin', { ...open, als: 'als het regent' }, /niet te lezen/],
    ['een lijst zonder haken', { ...open, als: 'schulden in ja, nee' }, /lijst .* niet te lezen/],
  ])('weigert een voorwaarde op %s', (_, vraag, bericht) => {
    expect(fouten(metVraag(vraag))).toEqual([expect.stringMatching(bericht)]);
  });

  it('weigert een gewone vraag die van een gevoelige afhangt', () => {
    const sectie = { per: 'lid' };
    expect(fouten(metVraag({ ...open, als: 'veilig = nee' }, sectie))).toEqual([
      'secties.3.vragen.0.als: De vraag veilig is gevoelig. Daar mag niets van afhangen.',
    ]);
    expect(fouten(metVraag({ ...open, gevoelig: true, als: 'veilig = nee' }, sectie))).toEqual([]);
  });

  it.each([
    ['een dubbele code', { ...open, code: 'cijfer' }, /code: .*twee keer/],
    ['een vreemde code', { ...open, code: 'Met Spatie' }, /code: Gebruik kleine letters/],
    ['een onbekende soort', { ...open, soort: 'liedje' }, /soort: Kies uit/],
    ['keuze met één antwoord', { ...open, soort: 'keuze', opties: ['ja'] }, /minstens twee/],
    ['twee keer hetzelfde antwoord', { ...open, soort: 'keuze', opties: ['ja', 'Ja'] }, /staat er twee keer/],
    ['antwoorden bij een open vraag', { ...open, opties: ['a', 'b'] }, /horen geen antwoorden/],
    [
      'een gevoelig antwoord naar het canvas',
      { ...open, gevoelig: true, naar: { blok: 3 } },
      /nooit naar het canvas/,
    ],
    ['blok 10', { ...open, naar: { blok: 10 } }, /blok van 1 tot en met 9/],
    ['een onbekend leefgebied', { ...open, naar: { blok: 3, leefgebied: 'tuin' } }, /leefgebied: Kies uit/],
    ['een lege vraag', { ...open, vraag: '  ' }, /vraag: Vul dit in/],
    ['schaalwoorden bij tekst', { ...open, schaal: { 1: 'a', 10: 'b' } }, /Alleen een schaal/],
  ])('weigert %s', (_, vraag, bericht) => {
    expect(fouten(metVraag(vraag))).toEqual([expect.stringMatching(bericht)]);
  });
});
