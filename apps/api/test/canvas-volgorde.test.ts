import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CanvasProef, startCanvasProef } from './canvas-proef.ts';

let proef: CanvasProef;
beforeAll(async () => {
  proef = await startCanvasProef();
});
afterAll(() => proef.test.stop());
beforeEach(() => proef.nieuweCasus());

describe('de volgorde', () => {
  const maakDrie = async () => {
    const items = [];
    for (const tekst of ['huis', 'slapen', 'leren'])
      items.push((await proef.add('prioriteiten', { tekst })).id);
    return items as [string, string, string];
  };
  const teksten = async () => (await proef.read()).prioriteiten.map((p) => p.tekst);

  it('is van het gezin; wat erbij komt staat achteraan', async () => {
    const [huis, slapen, leren] = await maakDrie();
    expect((await proef.put('anna', '/volgordes/6', 1, { ids: [leren, huis, slapen] })).json().versie).toBe(
      2,
    );
    await proef.add('prioriteiten', { tekst: 'werk' });
    expect(await teksten()).toEqual(['leren', 'huis', 'slapen', 'werk']);
  });

  it('botst niet met schrijven in een item', async () => {
    const [huis, slapen, leren] = await maakDrie();
    const beide = await Promise.all([
      proef.put('anna', '/volgordes/6', 1, { ids: [leren, slapen, huis] }),
      proef.patch('anna', `/prioriteiten/${huis}`, 1, { tekst: 'in dit huis blijven' }),
    ]);
    expect(beide.map((a) => a.statusCode)).toEqual([200, 200]);
    expect(await teksten()).toEqual(['leren', 'slapen', 'in dit huis blijven']);
  });

  it('van twee tegelijk: één 412 met de volgorde die er nu is', async () => {
    const [huis, slapen, leren] = await maakDrie();
    const beide = await Promise.all([
      proef.put('anna', '/volgordes/6', 1, { ids: [leren, huis, slapen] }),
      proef.put('anna', '/volgordes/6', 1, { ids: [slapen, huis, leren] }),
    ]);
    expect(beide.map((a) => a.statusCode).sort()).toEqual([200, 412]);
    const [winnaar, verliezer] = beide[0].statusCode === 200 ? beide : beide.toReversed();
    expect(verliezer?.json().huidig).toEqual(winnaar?.json());
  });

  it('houdt de plek vast van wat is weggehaald', async () => {
    const [huis, slapen, leren] = await maakDrie();
    await proef.put('anna', '/volgordes/6', 1, { ids: [leren, slapen, huis] });
    await proef.remove(`/prioriteiten/${slapen}`, 1);
    await proef.test.als('anna', { method: 'POST', url: proef.url(`/prioriteiten/${slapen}/herstel`) });
    expect(await teksten()).toEqual(['leren', 'slapen', 'huis']);
  });

  it('weigert dubbele en vreemde items', async () => {
    const [huis] = await maakDrie();
    const dubbel = await proef.put('anna', '/volgordes/6', 1, { ids: [huis, huis] });
    expect([dubbel.statusCode, dubbel.json().errors[0].code]).toEqual([400, 'dubbel']);
    const vreemd = await proef.put('anna', '/volgordes/7', 1, { ids: [huis] });
    expect([vreemd.statusCode, vreemd.json().errors[0].code]).toEqual([400, 'onbekend']);
  });
});
