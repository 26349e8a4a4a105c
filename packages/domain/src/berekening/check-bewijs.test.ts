import { describe, expect, it } from 'vitest';
import type { Cpi } from '../rendement/index.ts';
import {
  type ConceptInvoer,
  type ConceptRegel,
  checkBewijs,
  checkConcept,
  createInvoer,
  createRegel,
  type Lijstprijs,
  listOntbrekendBewijs,
} from './index.ts';

const cpi: Cpi = [{ jaar: 2025, mutatieProcent: 3 }];
const opvang: Lijstprijs = {
  code: 'OPV-01',
  omschrijving: 'Opvang',
  eenheid: 'jaar',
  bedragCent: 2_323_600,
  bedragLaagCent: null,
  bedragHoogCent: null,
  peiljaar: 2025,
  index: 'cpi',
  batenhouder: 'gemeente_opvang',
  soort: 'kosten',
  betrouwbaarheid: 'laag',
  vermijdbaar: 'op_termijn',
  gebruik: 'effect',
  bron: 'Cebeon',
  bronAdres: '',
};
const kaal: ConceptRegel = {
  ...createRegel('r1', opvang, 3),
  scenario: 'dreigend',
  aantalZonder: 1,
  aantalMet: 1,
  kansZonder: 0.6,
  kansMet: 0.1,
};
const bewijs = {
  signaal: 'De ontruiming is aangezegd voor 27 november.',
  kansBron: 'WIJ en corporatie samen.',
  kansZonderLaag: 0.4,
  kansZonderHoog: 0.8,
  kansMetLaag: 0,
  kansMetHoog: 0.2,
};
const concept = (...regels: ConceptRegel[]): ConceptInvoer => ({ ...createInvoer(cpi, 1), regels });
const paden = (invoer: ConceptInvoer) => checkConcept(invoer, cpi).map(({ pad }) => pad);

describe('een dreiging', () => {
  it('telt niet zonder signaal, grenzen en bron: elk bij het eigen veld', () => {
    expect(checkBewijs(concept(kaal)).map(({ code, pad }) => [code, pad])).toEqual([
      ['signaal_ontbreekt', 'regels.0.signaal'],
      ['kansgrens_ontbreekt', 'regels.0.kansZonderLaag'],
      ['kansgrens_ontbreekt', 'regels.0.kansZonderHoog'],
      ['kansgrens_ontbreekt', 'regels.0.kansMetLaag'],
      ['kansgrens_ontbreekt', 'regels.0.kansMetHoog'],
      ['kansbron_ontbreekt', 'regels.0.kansBron'],
    ]);
    expect(paden(concept(kaal))).toHaveLength(6);
  });

  it('telt met alles erbij; een kans van nul procent is ook een grens', () => {
    expect(paden(concept({ ...kaal, ...bewijs }))).toEqual([]);
    expect(listOntbrekendBewijs({ ...kaal, ...bewijs })).toEqual([]);
  });

  it.each(Object.keys(bewijs))('telt niet als alleen %s ontbreekt', (veld) => {
    expect(paden(concept({ ...kaal, ...bewijs, [veld]: undefined }))).toEqual([`regels.0.${veld}`]);
  });

  it('heeft aan spaties niet genoeg', () => {
    expect(paden(concept({ ...kaal, ...bewijs, signaal: '  ' }))).toEqual(['regels.0.signaal']);
  });
});

describe('wat nu al gebeurt', () => {
  it('vraagt geen signaal', () => {
    const nu: ConceptRegel = { ...createRegel('r1', opvang, 3), aantalZonder: 1, aantalMet: 0 };
    expect(paden(concept(nu))).toEqual([]);
  });

  it('uit de kaart van deelnemers telt één keer', () => {
    const nu: ConceptRegel = {
      ...createRegel('r1', opvang, 3),
      aantalZonder: 1,
      aantalMet: 0,
      uitKaart: 'p1',
    };
    expect(paden(concept(nu, { ...nu, id: 'r2' }))).toEqual(['regels.1.uitKaart']);
    expect(paden(concept(nu, { ...nu, id: 'r2', uitKaart: 'p2' }))).toEqual([]);
  });
});
