import { describe, expect, it } from 'vitest';
import { canVergadering, planAgenda, vergaderingStanden } from './index.ts';

describe('een vergadering', () => {
  it('gaat van gepland naar bezig naar gesloten, of vervalt voordat zij begon', () => {
    const kan = vergaderingStanden.flatMap((van) =>
      vergaderingStanden.filter((naar) => canVergadering(van, naar)).map((naar) => `${van} → ${naar}`),
    );
    expect(kan).toEqual(['gepland → bezig', 'gepland → vervallen', 'bezig → gesloten']);
  });
});

describe('de agenda', () => {
  it('houdt wat blijft, zet erbij wat nieuw is en haalt eraf wat weg is', () => {
    expect(planAgenda(['a', 'b', 'c'], ['c', 'd', 'a'])).toEqual({ erbij: ['d'], eraf: ['b'] });
  });
  it('kent elk punt één keer', () => {
    expect(planAgenda(['a'], ['b', 'b'])).toBeUndefined();
  });
});
