import { describe, expect, it } from 'vitest';
import { CPI } from '../rendement/voorbeeld/cpi.ts';
import {
  checkConcept,
  createInvoer,
  fillSjabloon,
  type Lijstprijs,
  listOntbrekendBewijs,
  sjablonen,
} from './index.ts';

const prijs = (code: string, anders: Partial<Lijstprijs> = {}): Lijstprijs => ({
  code,
  omschrijving: code,
  eenheid: 'keer',
  bedragCent: 10_000,
  bedragLaagCent: null,
  bedragHoogCent: null,
  peiljaar: 2025,
  index: 'cpi',
  batenhouder: 'zorgverzekeraar',
  soort: 'kosten',
  betrouwbaarheid: 'hoog',
  vermijdbaar: 'direct',
  gebruik: 'effect',
  bron: 'Test',
  bronAdres: '',
  ...anders,
});
const alle = sjablonen.flatMap(({ regels }) => regels.map(({ code }) => prijs(code)));
const vul = (sleutel: string, prijzen = alle) => {
  const sjabloon = sjablonen.find((ander) => ander.sleutel === sleutel);
  if (!sjabloon) throw new Error(sleutel);
  let nummer = 0;
  return fillSjabloon(sjabloon, prijzen, 3, () => `s${nummer++}`);
};

describe('een voorbeeld-situatie', () => {
  it.each(sjablonen.map(({ sleutel }) => sleutel))(
    '%s telt niet als af voordat iemand bevestigt',
    (sleutel) => {
      const { regels } = vul(sleutel);
      const redenen = checkConcept({ ...createInvoer(CPI, 1), regels }, CPI);
      const onbevestigd = redenen.filter(({ code }) => code === 'startwaarde_niet_bevestigd');
      expect(onbevestigd.map(({ pad }) => pad)).toEqual(regels.map((_, i) => `regels.${i}.teBevestigen`));
    },
  );

  it('vult bij een dreiging nooit zelf een kans in', () => {
    for (const { kansZonder, kansMet } of vul('ontruiming').regels)
      expect([kansZonder, kansMet]).toEqual([null, null]);
  });

  it('is na bevestigen gewoon te rekenen als het nu al gebeurt', () => {
    const regels = vul('crisisopvang').regels.map((regel) => ({ ...regel, teBevestigen: undefined }));
    expect(checkConcept({ ...createInvoer(CPI, 1), regels }, CPI)).toEqual([]);
  });

  it('slaat over wat de prijslijst niet heeft of niet laat kiezen, en zegt welke', () => {
    const prijzen = [prijs('OND-02', { gebruik: 'referentie' }), prijs('WRK-02')];
    const { regels, ontbreekt } = vul('thuiszitter', prijzen);
    expect(regels.map((regel) => regel.prijs.code)).toEqual(['WRK-02']);
    expect(ontbreekt).toEqual(['OND-02', 'JGD-06']);
  });
});

describe('een dreiging', () => {
  const [kaal] = vul('ontruiming').regels;
  if (!kaal) throw new Error('leeg');

  it('vraagt om signaal, bron en grenzen', () => {
    expect(listOntbrekendBewijs(kaal)).toEqual([
      'het echte signaal',
      'wie de kans schatte, en waarop',
      'de laagste en hoogste kans',
    ]);
  });

  it('vraagt niets meer als die er staan', () => {
    const vol = {
      ...kaal,
      signaal: 'Brief van 3 maart',
      kansBron: 'Corporatie',
      kansZonderLaag: 0.4,
      kansZonderHoog: 0.8,
      kansMetLaag: 0,
      kansMetHoog: 0.1,
    };
    expect(listOntbrekendBewijs(vol)).toEqual([]);
  });

  it('is iets anders dan wat nu al gebeurt: daar hoort geen signaal bij', () => {
    expect(listOntbrekendBewijs({ ...kaal, scenario: 'vandaag' })).toEqual([]);
  });
});
