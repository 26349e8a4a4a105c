import { describe, expect, it } from 'vitest';
import { leegInhoud, mergeInhoud, readInhoud, writeInhoud } from './inhoud.ts';
import { computePlek, type Formulier, findDossier } from './plek.ts';

const id = '01890000-0000-7000-8000-00000000000a';

describe('de inhoud van een kladje', () => {
  it('is alleen wat er anders is dan waar het formulier mee begon', () => {
    const begin = { reden: '', op: '2026-11-22', wie: undefined };
    expect(writeInhoud(begin, begin)).toBe(leegInhoud);
    expect(writeInhoud({ ...begin, wie: '' }, begin)).toBe(leegInhoud);
    expect(readInhoud(writeInhoud({ ...begin, reden: 'Zij wil' }, begin))).toEqual({ reden: 'Zij wil' });
  });

  it.each([
    ['iban', 'NL91ABNA0417164300'],
    ['wachtwoord', 'geheim123'],
    ['toelichting', 'stort op NL91 ABNA 0417 1643 00 graag'],
    ['regels', [{ rekening: 'DE89370400440532013000' }]],
  ])('houdt %s nooit vast', (veld, waarde) => {
    expect(writeInhoud({ [veld]: waarde, reden: 'x' }, {})).toBe('{"reden":"x"}');
  });

  it('komt terug zonder weg te halen wat er intussen getypt is', () => {
    const kladje = { reden: 'Eerder', aantal: 2 };
    expect(mergeInhoud(kladje, { reden: '', aantal: 1 }, { reden: '', aantal: 1 })).toEqual(kladje);
    expect(mergeInhoud(kladje, { reden: 'Nu', aantal: 1 }, { reden: '', aantal: 1 })).toEqual({
      reden: 'Eerder\n\nNu',
      aantal: 2,
    });
  });

  it('die onleesbaar is, is leeg', () => expect(readInhoud('{')).toEqual({}));
});

describe('de plek van een kladje', () => {
  const formulier: Formulier = {
    gebruikerId: id,
    pad: `/casussen/${id}/dossier`,
    titel: 'Casus overdragen',
    over: '',
    namen: ['Waarom draag je over?'],
    begin: { reden: '', op: '2026-11-22' },
  };

  it('is morgen dezelfde, en voor een ander, een ander venster of een andere regel een andere', async () => {
    const plek = await computePlek(formulier);
    expect(plek).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await computePlek({ ...formulier, begin: { op: '2026-11-23', reden: '' } })).toBe(plek);
    const anderen: Formulier[] = [
      { ...formulier, gebruikerId: 'b' },
      { ...formulier, pad: '/' },
      { ...formulier, titel: 'Casus stoppen' },
      { ...formulier, over: 'vraag-2' },
      { ...formulier, namen: ['Waarom stop je?'] },
      { ...formulier, begin: { reden: 'van regel twee', op: '2026-11-22' } },
      { ...formulier, begin: { uitleg: '' } },
    ];
    for (const ander of anderen) expect(await computePlek(ander)).not.toBe(plek);
  });

  it('zegt bij welke casus, welk gezin of welke aanvraag het hoort', () => {
    expect(findDossier(`/casussen/${id}/gesprek`)).toEqual({ casusId: id });
    expect(findDossier(`/huishoudens/${id}`)).toEqual({ huishoudenId: id });
    expect(findDossier(`/fonds/aanvragen/${id}`)).toEqual({ aanvraagId: id });
    expect(findDossier('/huishoudens/nieuw')).toEqual({});
  });
});
