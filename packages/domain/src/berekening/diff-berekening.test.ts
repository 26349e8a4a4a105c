import { describe, expect, it } from 'vitest';
import { calculateRendement } from '../rendement/index.ts';
import { CPI } from '../rendement/voorbeeld/cpi.ts';
import { createVoorbeeld } from '../rendement/voorbeeld/voorbeeld.ts';
import {
  type ConceptInvoer,
  diffBerekening,
  type Gerekend,
  isZonderVerschil,
  type Lijstprijs,
  refreshPrijzen,
  toInvoer,
} from './index.ts';

const voorbeeld = createVoorbeeld() as ConceptInvoer;
const reken = (invoer: ConceptInvoer): Gerekend => ({
  invoer,
  uitkomst: calculateRendement(toInvoer(invoer), CPI),
});
const lijst = (procent: number): Lijstprijs[] =>
  voorbeeld.regels.map(({ prijs }) => ({
    ...prijs,
    omschrijving: prijs.code,
    eenheid: 'keer',
    bedragCent: Math.round((prijs.bedragCent * procent) / 100),
    bedragLaagCent: null,
    bedragHoogCent: null,
    gebruik: 'effect' as const,
    bron: 'Lijst',
    bronAdres: '',
  }));
const reeks = { oud: CPI, nieuw: CPI };
const som = (oud: Gerekend, nieuw: Gerekend) =>
  diffBerekening(oud, nieuw).reduce((totaal, { verschilCent }) => totaal + verschilCent, 0);

describe('het verschil per regel', () => {
  it('zegt of er een verschil is, ook als alleen de invoer anders is en het bedrag gelijk', () => {
    expect(isZonderVerschil(diffBerekening(reken(voorbeeld), reken(structuredClone(voorbeeld))))).toBe(true);
    const nul = structuredClone(voorbeeld);
    for (const regel of nul.regels) Object.assign(regel, { aantalZonder: 0, aantalMet: 0 });
    const anders = structuredClone(nul);
    Object.assign(anders.regels[0] as object, { attributie: 0.5 });
    expect(isZonderVerschil(diffBerekening(reken(nul), reken(anders)))).toBe(false);
  });

  it('is er niet tussen een berekening en haar kopie', () => {
    const zelfde = diffBerekening(reken(voorbeeld), reken(structuredClone(voorbeeld)));
    expect(zelfde).toHaveLength(voorbeeld.regels.length + voorbeeld.investeringen.length);
    expect(zelfde.filter(({ redenen, verschilCent }) => redenen.length > 0 || verschilCent !== 0)).toEqual(
      [],
    );
  });

  it('is bij een nieuwe prijslijst samen precies het verschil in saldo', () => {
    const [oud, nieuw] = [reken(voorbeeld), reken(refreshPrijzen(voorbeeld, lijst(107), reeks))];
    expect(nieuw.uitkomst.saldoCent).not.toBe(oud.uitkomst.saldoCent);
    expect(som(oud, nieuw)).toBe(nieuw.uitkomst.saldoCent - oud.uitkomst.saldoCent);
    const regels = diffBerekening(oud, nieuw).filter(({ soort }) => soort === 'regel');
    expect(regels.map(({ redenen }) => redenen[0])).toEqual(regels.map(() => 'prijs'));
  });

  it('laat een regel zien die erbij kwam, weg is of niet meer telt', () => {
    const [eerste, ...rest] = voorbeeld.regels;
    if (!eerste) throw new Error('leeg');
    const anders = reken({ ...voorbeeld, regels: [...rest, { ...eerste, id: 'extra' }] });
    const verschil = diffBerekening(reken(voorbeeld), anders);
    expect(verschil.find(({ id }) => id === eerste.id)).toMatchObject({ nieuwCent: null, redenen: ['weg'] });
    expect(verschil.find(({ id }) => id === 'extra')).toMatchObject({ oudCent: null, redenen: ['nieuw'] });
    expect(som(reken(voorbeeld), anders)).toBe(
      anders.uitkomst.saldoCent - reken(voorbeeld).uitkomst.saldoCent,
    );
  });
});

describe('rekenen met een nieuwere prijslijst', () => {
  it('laat een regel weg waarvan de prijs er niet meer is', () => {
    const [weg, ...prijzen] = lijst(100);
    const { regels } = refreshPrijzen(voorbeeld, prijzen, reeks);
    expect(regels.map(({ prijs }) => prijs.code)).not.toContain(weg?.code);
    expect(regels).toHaveLength(voorbeeld.regels.filter(({ prijs }) => prijs.code !== weg?.code).length);
  });

  it('houdt eigen grenzen met hun reden, zolang de nieuwe prijs ertussen ligt', () => {
    const eigen = structuredClone(voorbeeld);
    for (const { prijs } of eigen.regels) {
      Object.assign(prijs, {
        bedragLaagCent: prijs.bedragCent - 1,
        bedragHoogCent: prijs.bedragCent + 1,
        grensReden: 'regio',
      });
    }
    const zelfde = refreshPrijzen(eigen, lijst(100), reeks).regels[0]?.prijs;
    expect(zelfde?.grensReden).toBe('regio');
    expect(refreshPrijzen(eigen, lijst(150), reeks).regels[0]?.prijs).not.toHaveProperty('grensReden');
  });

  it('gaat mee naar het nieuwste jaar van de index, maar alleen als zij dat al volgde', () => {
    const nieuw = [...CPI, { jaar: 2026, mutatieProcent: 2 }];
    const jaar = (rekenjaar: number) =>
      refreshPrijzen({ ...voorbeeld, rekenjaar }, lijst(100), { oud: CPI, nieuw }).rekenjaar;
    expect([jaar(2025), jaar(2024)]).toEqual([2026, 2024]);
  });
});
