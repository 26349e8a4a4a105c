import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAntwoord } from './check-antwoord.ts';
import { describeAntwoord } from './describe-antwoord.ts';
import { voorbeeld } from './voorbeeld-vragenlijst.ts';
import { fillOpties, findVraag, listVragen, type Vraag } from './vragenlijst.ts';

const vragenlijst = fillOpties(voorbeeld, [{ waarde: 'r1', naam: 'Zorgtoeslag' }]);
const vraag = (code: string) => findVraag(vragenlijst, code) as Vraag;
const codeVan = (code: string, waarde: unknown) => {
  const uitkomst = checkAntwoord(vraag(code), waarde);
  return uitkomst.ok ? 'goed' : uitkomst.code;
};

describe('een antwoord nakijken', () => {
  it.each([
    ['cijfer', 0, 'geen_cijfer'],
    ['cijfer', 11, 'geen_cijfer'],
    ['cijfer', 5.5, 'geen_cijfer'],
    ['cijfer', '5', 'geen_cijfer'],
    ['schulden', 'misschien', 'geen_optie'],
    ['school', 'Ja', 'geen_optie'],
    ['wie', 'bank', 'geen_lijst'],
    ['wie', ['bank', 'buurman'], 'geen_optie'],
    ['regelingen', ['r2'], 'geen_optie'],
    ['bedrag', -1, 'geen_bedrag'],
    ['bedrag', 10.5, 'geen_bedrag'],
    ['zakgeld', -1, 'geen_getal'],
    ['zakgeld', Number.NaN, 'geen_getal'],
    ['datum', '2026-02-31', 'geen_datum'],
    ['datum', '2026-2-3', 'geen_datum'],
    ['datum', '0026-02-03', 'geen_datum'],
    ['datum', 20260203, 'geen_datum'],
    ['zijn', 12, 'geen_tekst'],
    ['zijn', 'x'.repeat(10_001), 'te_lang'],
    ['zijn', 'a\u0000b', 'vreemde_tekens'],
    ['zijn', 'half \ud83d', 'vreemde_tekens'],
  ])('weigert bij %s de waarde %j met %s', (code, waarde, fout) => {
    expect(codeVan(code, waarde)).toBe(fout);
  });

  it('bewaart emoji, tekst van rechts naar links en regels zoals ze getypt zijn', () => {
    for (const tekst of ['Het gaat 😊 👨‍👩‍👧', 'أنا أم لطفلين', 'een\ntwee\tdrie']) {
      expect(checkAntwoord(vraag('zijn'), tekst)).toEqual({ ok: true, waarde: tekst });
    }
  });

  it('schrijft samengestelde letters op één manier', () => {
    expect(checkAntwoord(vraag('zijn'), 'Zoe\u0308')).toEqual({ ok: true, waarde: 'Zoë' });
  });

  it('maakt met lege tekst, een lege lijst of null het antwoord leeg', () => {
    expect(checkAntwoord(vraag('zijn'), ' \n')).toEqual({ ok: true, waarde: null });
    expect(checkAntwoord(vraag('wie'), [])).toEqual({ ok: true, waarde: null });
    expect(checkAntwoord(vraag('cijfer'), null)).toEqual({ ok: true, waarde: null });
  });

  it('houdt meer antwoorden in de volgorde van de lijst, elk één keer', () => {
    expect(checkAntwoord(vraag('wie'), ['familie', 'bank', 'bank'])).toEqual({
      ok: true,
      waarde: ['bank', 'familie'],
    });
  });

  it('gooit nooit, wat er ook binnenkomt, en keurt goed wat het zelf goedkeurde', () => {
    const vragen = listVragen(vragenlijst).map((v) => v.vraag);
    fc.assert(
      fc.property(fc.constantFrom(...vragen), fc.anything(), (v, waarde) => {
        const uitkomst = checkAntwoord(v, waarde);
        if (uitkomst.ok) expect(checkAntwoord(v, uitkomst.waarde)).toEqual(uitkomst);
      }),
    );
  });
});

describe('een antwoord in woorden', () => {
  it.each([
    ['cijfer', 3, '3 van 10'],
    ['schulden', 'weet_ik_niet', 'Weet ik niet'],
    ['wie', ['bank', 'familie'], 'bank, familie'],
    ['regelingen', ['r1'], 'Zorgtoeslag'],
    ['regelingen', ['weg'], 'Staat niet meer in de lijst'],
    ['bedrag', 196_500, '€\u00a01.965,00'],
    ['zakgeld', 1200, '1.200'],
    ['datum', '2026-11-22', '22 november 2026'],
    ['zijn', 'Zwaar.', 'Zwaar.'],
  ])('zegt bij %s %j: %s', (code, waarde, tekst) => {
    expect(describeAntwoord(vraag(code), waarde)).toBe(tekst);
  });
});
