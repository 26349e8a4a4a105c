import { describe, expect, it } from 'vitest';
import { maakCanvas, maakDoorbraak, maakTekst } from '../canvas/maak-canvas.ts';
import { checkAanvraag } from './controle.ts';
import type { AanvraagRegel } from './regel.ts';

const regel: AanvraagRegel = {
  wat: 'Huurachterstand',
  domein: 'wonen',
  ontvanger: 'De corporatie',
  ontvangerSoort: 'leverancier',
  bedragCent: 196500,
  termijn: 'eenmalig',
  aantalMaanden: 1,
  vanafMaand: null,
  totMaand: null,
  voorliggend: '',
  geprobeerd: [],
};
const compleet = () => ({
  canvas: maakCanvas({ blokken: [maakTekst(2, 'Rust')], doorbraken: [maakDoorbraak('d1')] }),
  doorbraakIds: ['d1'],
  regels: [regel],
  spoed: { gevraagd: false, reden: '' },
});
const paden = (aanvraag: Parameters<typeof checkAanvraag>[0]) =>
  checkAanvraag(aanvraag).map((r) => `${r.pad} ${r.code}`);

describe('de harde controles', () => {
  it('laten een aanvraag door die compleet is, ook zonder berekening', () => {
    expect(checkAanvraag(compleet())).toEqual([]);
  });

  it('vragen bij spoed waarom het niet kan wachten', () => {
    const met = (reden: string) => paden({ ...compleet(), spoed: { gevraagd: true, reden } });
    expect(met(' ')).toEqual(['spoed.reden spoed_zonder_reden']);
    expect(met('Vrijdag staat het gezin op straat.')).toEqual([]);
  });

  it('vragen een perspectief', () => {
    const canvas = maakCanvas({ doorbraken: [maakDoorbraak('d1')] });
    expect(paden({ ...compleet(), canvas })).toEqual(['perspectief perspectief_leeg']);
  });

  it('vragen minstens één doorbraak en één regel', () => {
    expect(paden({ ...compleet(), doorbraakIds: [], regels: [] })).toEqual([
      'doorbraken geen_doorbraak',
      'regels geen_regel',
    ]);
  });

  it('wijzen een doorbraak af die van het canvas is gehaald', () => {
    expect(paden({ ...compleet(), doorbraakIds: ['d1', 'weg'] })).toEqual(['doorbraken.1 doorbraak_weg']);
  });

  it.each([
    [{ zin: 'Eerst dit. Dan dat.' }, 'doorbraken.0.zin meer_dan_een_zin'],
    [{ legitimiteit: ' ' }, 'doorbraken.0.legitimiteit hoek_ontbreekt'],
    [{ betrokkenheid: '' }, 'doorbraken.0.betrokkenheid hoek_ontbreekt'],
    [{ rendement: '' }, 'doorbraken.0.rendement hoek_ontbreekt'],
    [{ eerderGeprobeerd: '' }, 'doorbraken.0.eerderGeprobeerd eerder_ontbreekt'],
    [{ antwoordGezin: 'nee' as const }, 'doorbraken.0.antwoordGezin geen_ja'],
    [{ antwoordGezin: null }, 'doorbraken.0.antwoordGezin antwoord_ontbreekt'],
    [{ antwoordZin: 'Een andere zin.' }, 'doorbraken.0.antwoordGezin ja_op_andere_zin'],
  ])('noemen bij de doorbraak wat er mist: %j', (over, verwacht) => {
    const canvas = maakCanvas({ blokken: [maakTekst(2, 'Rust')], doorbraken: [maakDoorbraak('d1', over)] });
    expect(paden({ ...compleet(), canvas })).toEqual([verwacht]);
  });

  it('vragen bij elke regel wat, voor wie en hoeveel', () => {
    const leeg = { ...regel, wat: ' ', ontvanger: '', bedragCent: 0 };
    expect(paden({ ...compleet(), regels: [regel, leeg] })).toEqual([
      'regels.1.wat regel_zonder_wat',
      'regels.1.ontvanger regel_zonder_ontvanger',
      'regels.1.bedragCent regel_zonder_bedrag',
    ]);
  });

  it.each([
    [{}, ['vanafMaand regel_zonder_vanaf', 'totMaand regel_zonder_tot']],
    [{ vanafMaand: '2026-12' }, ['totMaand regel_zonder_tot']],
    [{ vanafMaand: '2026-12', totMaand: '2026-11' }, ['totMaand regel_maanden']],
    [{ vanafMaand: '2026-12', totMaand: '2037-01' }, ['totMaand regel_maanden']],
    [{ vanafMaand: '2026-12', totMaand: '2027-11' }, []],
  ])('vragen bij elke maand van welke tot welke maand: %j', (over, verwacht) => {
    const perMaand = { ...regel, termijn: 'maandelijks' as const, aantalMaanden: 12, ...over };
    expect(paden({ ...compleet(), regels: [perMaand] })).toEqual(verwacht.map((p) => `regels.0.${p}`));
  });
});
