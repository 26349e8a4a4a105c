import type { CanvasAntwoord } from '@naast/contract/canvas';
import { findZet, type Zet } from '@naast/domain/canvas';
import { describe, expect, it, vi } from 'vitest';
import { createVolgordeBewaarder, type Volgorde } from './bewaar-volgorde.ts';

const item = (id: string) => ({ id, versie: 1, tekst: id, belemmeringen: [], verwijderdOp: null });
const zet = (ids: string, id: string, plek: number) => findZet(ids.split(''), id, plek) as Zet;

/** A server with one order, and a screen that shows it. */
function maakProef(begin: string) {
  let server: Volgorde = { blok: 6, ids: [], versie: 1 };
  let scherm = {
    prioriteiten: [...begin].map(item),
    belemmeringen: [],
    volgordes: [server],
  } as unknown as CanvasAntwoord;
  const klaar = vi.fn();
  const mislukt = vi.fn();
  const schuif = createVolgordeBewaarder(6, {
    lees: () => scherm,
    toon: (verander) => {
      scherm = verander(scherm);
    },
    stuur: async (volgorde) => {
      await Promise.resolve();
      if (volgorde.versie !== server.versie) return { ok: false, huidig: server };
      server = { ...volgorde, versie: server.versie + 1 };
      return { ok: true, volgorde: server };
    },
    klaar,
    mislukt,
  });
  return {
    schuif,
    klaar,
    mislukt,
    opScherm: () => scherm.prioriteiten.map(({ id }) => id).join(''),
    opServer: () => server.ids.join(''),
    ander: (ids: string) => {
      server = { blok: 6, ids: [...ids], versie: server.versie + 1 };
    },
    rust: () =>
      vi.waitFor(() => expect(klaar.mock.calls.length + mislukt.mock.calls.length).toBeGreaterThan(0)),
  };
}

describe('de volgorde bewaren', () => {
  it('toont een zet meteen en bewaart hem', async () => {
    const proef = maakProef('abc');
    proef.schuif(zet('abc', 'c', 0));
    expect(proef.opScherm()).toBe('cab');
    await proef.rust();
    expect(proef.opServer()).toBe('cab');
  });

  it('doet de zet opnieuw als een ander eerder was: allebei blijven, niets is weg', async () => {
    const proef = maakProef('abcd');
    proef.ander('bacd');
    proef.schuif(zet('abcd', 'd', 0));
    await proef.rust();
    expect(proef.opServer()).toBe(proef.opScherm());
    expect([...proef.opServer()].sort().join('')).toBe('abcd');
    expect(proef.opServer()).toBe('dbac');
    expect(proef.klaar).toHaveBeenCalledWith(
      expect.objectContaining({ ids: [...'bacd'] }),
      expect.objectContaining({ ids: [...'dbac'] }),
      true,
    );
  });

  it('bewaart snelle zetten achter elkaar allemaal', async () => {
    const proef = maakProef('abcd');
    proef.schuif(zet('abcd', 'a', 1));
    proef.schuif(zet('bacd', 'a', 2));
    proef.schuif(zet('bcad', 'a', 3));
    await vi.waitFor(() => expect(proef.opServer()).toBe('bcda'));
    expect(proef.opScherm()).toBe('bcda');
  });
});
