import { describe, expect, it, vi } from 'vitest';
import type { Afloop, Bericht } from './lees-stroom.ts';
import { decideVervolg, type Stand, VolgCasus } from './volg-casus.ts';

type Poging = (onBericht: (bericht: Bericht) => void) => Afloop;

const klaar: Bericht = { soort: 'klaar', gegevens: { stroomId: 's' } };
const dicht =
  (status: number): Poging =>
  () => ({ status, laatste: undefined });
const open =
  (laatste: Afloop['laatste']): Poging =>
  (onBericht) => {
    onBericht(klaar);
    return { status: 200, laatste };
  };

/** Plays these attempts one after the other; then the page goes away. */
async function speel(pogingen: Poging[], renew: 'vernieuwd' | 'verlopen' = 'vernieuwd') {
  const standen: Stand[] = [];
  const wacht = vi.fn(async () => {});
  const teken = vi.fn(async () => {});
  const vernieuw = vi.fn(async () => renew);
  const over = [...pogingen];
  const volg: VolgCasus = new VolgCasus({
    read: async (_signal, onBericht) => {
      const poging = over.shift();
      if (poging) return poging(onBericht);
      volg.stop();
      return { status: 0, laatste: undefined };
    },
    renew: vernieuw,
    wachtWakker: async () => {},
    wachtTeken: teken,
    wacht,
    onBericht: () => {},
    onStand: (stand) => standen.push(stand),
  });
  await volg.run();
  return { standen, pauzes: wacht.mock.calls as unknown as [number][], teken, vernieuw, over };
}

describe('een casus blijven volgen', () => {
  it('wacht steeds langer als het niet lukt, tot een minuut', async () => {
    const { pauzes } = await speel(Array.from({ length: 10 }, () => dicht(503)));
    const langst = pauzes.map(([ms]) => ms);
    for (const [i, ms] of langst.entries()) {
      const grens = Math.min(60_000, 1_000 * 2 ** i);
      expect(ms).toBeGreaterThanOrEqual(grens / 2);
      expect(ms).toBeLessThanOrEqual(grens);
    }
    expect(Math.max(...langst)).toBeGreaterThanOrEqual(30_000);
  });

  it('begint weer kort nadat het gelukt is', async () => {
    const { pauzes } = await speel([dicht(0), dicht(0), dicht(0), open(undefined), dicht(0)]);
    expect(pauzes[3]?.[0]).toBeLessThanOrEqual(1_000);
  });

  it('verbindt meteen opnieuw als de login vernieuwd moet worden', async () => {
    const { pauzes, vernieuw, standen } = await speel([open('vernieuw'), dicht(401), open(undefined)]);
    expect(vernieuw).toHaveBeenCalledTimes(1);
    expect(pauzes).toHaveLength(1);
    expect(standen).toEqual(['verbinden', 'live', 'verbinden', 'live', 'uit', 'verbinden']);
  });

  it('wacht op een teken van leven als er is uitgelogd, in plaats van te blijven vragen', async () => {
    const { teken, vernieuw } = await speel([dicht(401)], 'verlopen');
    expect(vernieuw).toHaveBeenCalledTimes(1);
    expect(teken).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['de toegang stopte', open('weg')],
    ['de casus is niet te zien', dicht(404)],
  ])('houdt op als %s', async (_wat, poging) => {
    const { standen, over } = await speel([poging, open(undefined)]);
    expect(standen.at(-1)).toBe('weg');
    expect(over).toHaveLength(1);
  });

  it('laat een nieuwer venster voorgaan als het er te veel zijn', async () => {
    const { teken, pauzes } = await speel([open('vol')]);
    expect(teken).toHaveBeenCalledTimes(1);
    expect(pauzes).toHaveLength(0);
  });

  it.each([
    [{ status: 0, laatste: undefined }, 'wacht'],
    [{ status: 200, laatste: 'wijziging' }, 'wacht'],
    [{ status: 429, laatste: undefined }, 'wacht'],
    [{ status: 503, laatste: undefined }, 'wacht'],
    [{ status: 200, laatste: 'vernieuw' }, 'meteen'],
    [{ status: 403, laatste: undefined }, 'stop'],
  ] as const)('%j → %s', (afloop, vervolg) => {
    expect(decideVervolg(afloop)).toBe(vervolg);
  });
});
