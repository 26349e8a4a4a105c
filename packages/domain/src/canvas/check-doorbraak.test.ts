import { describe, expect, it } from 'vitest';
import { checkDoorbraak, isDoorbraakIndienbaar, isEenZin } from './check-doorbraak.ts';
import { maakDoorbraak } from './maak-canvas.ts';

describe('een doorbraak indienen', () => {
  it('kan als alles er staat', () => {
    expect(checkDoorbraak(maakDoorbraak('d'))).toEqual([]);
    expect(isDoorbraakIndienbaar(maakDoorbraak('d'))).toBe(true);
  });

  it.each([
    ['zin_ontbreekt', { zin: '  ' }],
    ['meer_dan_een_zin', { zin: 'De huur gaat weg. Moeder slaapt weer.' }],
    ['hoek_ontbreekt', { legitimiteit: '' }],
    ['hoek_ontbreekt', { betrokkenheid: ' ' }],
    ['hoek_ontbreekt', { rendement: '' }],
    ['eerder_ontbreekt', { eerderGeprobeerd: '' }],
    ['antwoord_ontbreekt', { antwoordGezin: null }],
    ['geen_ja', { antwoordGezin: 'nee' as const }],
    ['geen_ja', { antwoordGezin: 'niet_zo' as const }],
    ['ja_op_andere_zin', { antwoordZin: 'Een eerdere zin.' }],
  ])('kan niet: %s bij %o', (code, over) => {
    const tekort = checkDoorbraak(maakDoorbraak('d', over));
    expect(tekort.map((t) => t.code)).toEqual([code]);
    expect(isDoorbraakIndienbaar(maakDoorbraak('d', over))).toBe(false);
  });

  it.each([
    'Eén begeleider in plaats van twee; WIJ is het enige aanspreekpunt.',
    'Binnen twee weken traumabehandeling (12 zittingen) bij dhr. Jansen, o.a. EMDR',
    'Art. 18 Participatiewet wordt toegepast.',
    'De huur (€ 1.965) gaat in één keer weg!',
  ])('herkent één zin: %s', (zin) => {
    expect(isEenZin(zin)).toBe(true);
  });

  it.each(['Eerst dit. Dan dat.', 'Eerst dit\nDan dat', 'Mag dat? Ja.', ''])(
    'herkent geen één zin: %s',
    (zin) => {
      expect(isEenZin(zin)).toBe(false);
    },
  );
});
