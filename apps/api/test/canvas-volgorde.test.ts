import { applyZet, findZet, joinVolgorde, orderItems, type Volgorde, type Zet } from '@naast/domain/canvas';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CanvasProef, startCanvasProef } from './canvas-proef.ts';
import { giveToegang } from './maak-casus.ts';
import type { PersoonNaam } from './wereld.ts';

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

  it('van twee tegelijk, steeds weer: wie te laat was doet zijn zet opnieuw, en geen enkel item raakt weg', async () => {
    const ids: string[] = await maakDrie();
    for (const tekst of ['werk', 'rust']) ids.push((await proef.add('prioriteiten', { tekst })).id);
    await giveToegang(proef.test, proef.casus.casusId, 'gerda', 'meewerken');
    /** Moves one item as the screen does: on a 412 the same move on the order that stands there now. */
    const schuif = async (wie: PersoonNaam, zet: Zet): Promise<void> => {
      let nu: Volgorde = { blok: 6, ids, versie: 1 };
      for (;;) {
        const antwoord = await proef.put(wie, '/volgordes/6', nu.versie, { ids: applyZet(nu.ids, zet) });
        if (antwoord.statusCode === 200) return;
        expect(antwoord.statusCode).toBe(412);
        const huidig: Volgorde = antwoord.json().huidig;
        const zichtbaar = orderItems(
          ids.map((id) => ({ id })),
          huidig.ids,
        ).map(({ id }) => id);
        nu = { ...huidig, ids: joinVolgorde(huidig.ids, zichtbaar) };
      }
    };
    await Promise.all([
      schuif('anna', findZet(ids, ids[4] as string, 0) as Zet),
      schuif('gerda', findZet(ids, ids[0] as string, 2) as Zet),
      proef.add('prioriteiten', { tekst: 'erbij' }),
    ]);
    const nu = await teksten();
    expect(nu.toSorted()).toEqual(['erbij', 'huis', 'leren', 'rust', 'slapen', 'werk']);
    expect(nu.indexOf('huis')).toBe(nu.indexOf('leren') + 1);
    expect(nu.indexOf('rust')).toBeLessThan(nu.indexOf('slapen'));
    expect(nu.at(-1)).toBe('erbij');
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
