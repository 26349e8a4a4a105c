import { describe, expect, it } from 'vitest';
import { describeMelding, findHerinnering, isMailTijd, meldingSoorten } from './index.ts';

describe('de zin van een melding', () => {
  it.each(meldingSoorten)('is bij %s één of twee gewone zinnen, met een hoofdletter en een punt', (soort) => {
    const zin = describeMelding(soort, 'AV-2026-0012');
    expect(zin).toMatch(/^[A-Z].*\.$/);
    expect(zin.length).toBeLessThan(140);
    for (const deel of zin.split('. ')) expect(deel.split(' ').length).toBeLessThanOrEqual(15);
  });

  it('noemt de aanvraag bij zijn code', () => {
    expect(describeMelding('besluit_genomen', 'AV-2026-0012')).toBe(
      'Er is besloten over aanvraag AV-2026-0012.',
    );
    expect(describeMelding('aanvraag_ingetrokken', null)).toBe('Een aanvraag is ingetrokken.');
  });
});

describe('het moment van de mail', () => {
  const wacht = { keuze: 'direct', oudsteOp: '2026-11-18T12:00:00Z', laatsteMailOp: null } as const;

  it('is bij meteen na twee minuten: wie het in de app al las, krijgt niets', () => {
    expect(isMailTijd(wacht, '2026-11-18T12:01:59Z')).toBe(false);
    expect(isMailTijd(wacht, '2026-11-18T12:02:00Z')).toBe(true);
  });

  it('is bij dagelijks om zeven uur Nederlandse tijd, in de winter en in de zomer', () => {
    const dagelijks = { ...wacht, keuze: 'dagelijks' } as const;
    expect(isMailTijd(dagelijks, '2026-11-19T05:59:00Z')).toBe(false);
    expect(isMailTijd(dagelijks, '2026-11-19T06:00:00Z')).toBe(true);
    const zomer = { ...dagelijks, oudsteOp: '2026-07-01T12:00:00Z' };
    expect(isMailTijd(zomer, '2026-07-02T04:59:00Z')).toBe(false);
    expect(isMailTijd(zomer, '2026-07-02T05:00:00Z')).toBe(true);
  });

  it('is bij dagelijks hoogstens één keer per dag', () => {
    const gemaild = { ...wacht, keuze: 'dagelijks', laatsteMailOp: '2026-11-19T06:00:10Z' } as const;
    expect(isMailTijd(gemaild, '2026-11-19T15:00:00Z')).toBe(false);
    expect(isMailTijd({ ...gemaild, oudsteOp: '2026-11-19T09:00:00Z' }, '2026-11-20T06:00:00Z')).toBe(true);
  });

  it('haalt een gemiste ronde in', () => {
    expect(isMailTijd({ ...wacht, keuze: 'dagelijks' }, '2026-11-19T13:00:00Z')).toBe(true);
  });

  it('is bij wekelijks op maandag', () => {
    const wekelijks = { ...wacht, keuze: 'wekelijks' } as const;
    expect(isMailTijd(wekelijks, '2026-11-22T20:00:00Z')).toBe(false);
    expect(isMailTijd(wekelijks, '2026-11-23T06:00:00Z')).toBe(true);
  });

  it('is er bij geen e-mail nooit', () => {
    expect(isMailTijd({ ...wacht, keuze: 'geen' }, '2027-11-23T06:00:00Z')).toBe(false);
  });
});

describe('herinneringen', () => {
  const ingediend = { naar: 'ingediend', op: '2026-10-01T09:00:00.000Z' } as const;
  const loopt = {
    stand: 'in_behandeling',
    dagen: 56,
    streefDagen: 14,
    herinnerDagen: [7, 2],
    wissels: [ingediend],
  } as const;

  it('komen op de dagen die het fonds noemt, en als de termijn voorbij is', () => {
    expect(findHerinnering(loopt, '2026-11-19T09:00:00.000Z')?.soort).toBe('streef_voorbij');
    expect(findHerinnering(loopt, '2026-11-19T09:00:01.000Z')).toEqual({
      soort: 'termijn_nadert',
      dag: '2026-11-19',
    });
    expect(findHerinnering(loopt, '2026-11-25T09:00:00.000Z')?.dag).toBe('2026-11-24');
    expect(findHerinnering({ ...loopt, herinnerDagen: [] }, '2026-11-25T09:00:00.000Z')?.soort).toBe(
      'streef_voorbij',
    );
    expect(findHerinnering(loopt, '2026-11-27T09:00:00.000Z')).toEqual({
      soort: 'termijn_voorbij',
      dag: '2026-11-26',
    });
  });

  it('komen de dag na de dag waarop we willen besluiten, en schuiven mee met een vraag', () => {
    expect(findHerinnering(loopt, '2026-10-15T20:00:00.000Z')).toBeUndefined();
    const over = { soort: 'streef_voorbij', dag: '2026-10-15' };
    expect(findHerinnering(loopt, '2026-10-16T06:00:00.000Z')).toEqual(over);
    expect(findHerinnering(loopt, '2026-10-30T06:00:00.000Z')).toEqual(over);
    const gepauzeerd = [
      ingediend,
      { naar: 'aanvulling_gevraagd', op: '2026-10-03T09:00:00.000Z' },
      { naar: 'in_behandeling', op: '2026-10-08T09:00:00.000Z' },
    ] as const;
    expect(findHerinnering({ ...loopt, wissels: gepauzeerd }, '2026-10-20T06:00:00.000Z')).toBeUndefined();
    const zelfdeDag = { ...loopt, streefDagen: 0 };
    expect(findHerinnering(zelfdeDag, '2026-10-02T06:00:00.000Z')?.dag).toBe('2026-10-01');
  });

  it('gaan naar wie antwoord moet geven zolang de klok stilstaat, elke week één', () => {
    const vraag = {
      ...loopt,
      stand: 'aanvulling_gevraagd',
      wissels: [ingediend, { naar: 'aanvulling_gevraagd', op: '2026-10-03T09:00:00.000Z' }],
    } as const;
    expect(findHerinnering(vraag, '2026-10-10T08:59:00.000Z')).toBeUndefined();
    expect(findHerinnering(vraag, '2026-10-10T09:00:00.000Z')).toEqual({
      soort: 'antwoord_wacht',
      dag: '2026-10-10',
    });
    expect(findHerinnering(vraag, '2026-10-13T09:00:00.000Z')).toEqual({
      soort: 'antwoord_wacht',
      dag: '2026-10-10',
    });
    expect(findHerinnering(vraag, '2026-10-18T09:00:00.000Z')).toEqual({
      soort: 'antwoord_wacht',
      dag: '2026-10-17',
    });
  });

  it('zijn er niet voor wat nog niet is ingediend', () => {
    expect(findHerinnering({ ...loopt, wissels: [] }, '2027-01-01T00:00:00.000Z')).toBeUndefined();
  });
});
