import { type TijdlijnItem, tijdlijnsoorten } from '@naast/contract/casussen';
import { describe, expect, it } from 'vitest';
import { filterTijdlijn, findTijdlijnAdres, tijdlijngroepen } from './tijdlijn-filter.ts';

const item = (soort: TijdlijnItem['soort'], over: string | null = 'x'): TijdlijnItem => ({
  id: soort,
  op: '2026-11-03T09:00:00.000Z',
  soort,
  wie: null,
  door: null,
  van: null,
  naar: null,
  reden: '',
  over,
});
const alle = tijdlijnsoorten.map((soort) => item(soort));

describe('de tijdlijn', () => {
  it('zet elk moment in precies één groep', () => {
    const groepen = tijdlijngroepen.filter((groep) => groep !== 'alles');
    expect(groepen.flatMap((groep) => filterTijdlijn(alle, groep)).length).toBe(alle.length);
    for (const groep of groepen) expect(filterTijdlijn(alle, groep).length, groep).toBeGreaterThan(0);
    expect(filterTijdlijn(alle, 'alles')).toEqual(alle);
  });

  it.each(tijdlijnsoorten)('brengt je van %s naar de plek zelf', (soort) => {
    expect(findTijdlijnAdres('c', item(soort))).toMatch(/^\/casussen\/c\/[a-z]+/);
  });

  it('opent de aanvraag, het verzoek en het gesprek zelf', () => {
    expect(findTijdlijnAdres('c', item('aanvraag', 'a'))).toBe('/casussen/c/fonds/a');
    expect(findTijdlijnAdres('c', item('loketverzoek', 'l'))).toBe('/casussen/c/fonds/loket/l');
    expect(findTijdlijnAdres('c', item('gesprek', 'g'))).toBe('/casussen/c/gesprek/g');
    expect(findTijdlijnAdres('c', item('opschaling'))).toBe('/casussen/c/dossier#hulp');
  });
});
