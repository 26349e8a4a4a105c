import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keuze } from './keuze.ts';
import { type Plek, plekken, Spel } from './spel.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Always the same dice for the same seed, so that a day that went wrong can be played again. */
function dobbel(zaad: number): (n: number) => number {
  let staat = zaad * 2_654_435_761 + 1;
  return (n) => {
    staat = (Math.imul(staat ^ (staat >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return Math.abs(staat ^ (staat >>> 13)) % n;
  };
}

const kies = <T>(gooi: (n: number) => number, uit: readonly T[]): T => uit[gooi(uit.length)] as T;
const keuzes: readonly Keuze[] = ['mijn', 'ander', 'allebei'];
const rust = (ms: number) => vi.advanceTimersByTimeAsync(ms);

type Daad = (spel: Spel, plek: Plek, gooi: (n: number) => number) => unknown;
const daden: Record<string, Daad> = {
  typ: (spel, plek) => spel.type(plek),
  typNog: (spel, plek) => spel.type(plek),
  wacht: (_spel, _plek, gooi) => rust(kies(gooi, [0, 100, 200, 1_000, 6_000])),
  weg: (spel) => {
    spel.server.net = 'weg';
  },
  terug: (spel) => {
    spel.server.net = 'aan';
    spel.verstuur();
  },
  antwoordKwijt: (spel) => {
    spel.server.verliesAntwoord = true;
  },
  uitgelogd: (spel) => {
    spel.server.ingelogd = false;
  },
  ingelogd: (spel) => {
    spel.server.ingelogd = true;
    spel.verstuur();
  },
  herlaad: (spel) => {
    spel.kill();
    spel.openTab();
  },
  open: (spel) => spel.openTab(),
  verlaat: (spel, plek) => spel.verlaat(plek),
  toon: (spel, plek) => spel.toon(plek),
  ander: (spel, plek) => spel.ander(plek),
  maak: (spel) => spel.maak(),
  kies: (spel) => spel.kies(),
};

/** The connection is back and the person signed in: everything that asks for a choice gets one, the rest arrives. */
async function rondAf(spel: Spel): Promise<void> {
  spel.server.net = 'aan';
  spel.server.ingelogd = true;
  spel.server.verliesAntwoord = false;
  spel.openTab();
  await rust(200);
  spel.sluitAf();
  for (let keer = 0; keer < 40 && (await spel.wachtend()) > 0; keer += 1) {
    spel.verstuur();
    await rust(6_000);
    await spel.kies();
    await rust(1_000);
  }
}

async function speel(zaad: number): Promise<{ spel: Spel; verloop: string[] }> {
  const gooi = dobbel(zaad);
  const spel = new Spel(() => kies(gooi, keuzes));
  const verloop: string[] = [];
  spel.openTab();
  for (let stap = 0; stap < 40; stap += 1) {
    const naam = kies(gooi, Object.keys(daden));
    const plek = kies(gooi, plekken);
    verloop.push(`${naam} ${plek}`);
    await daden[naam]?.(spel, plek, gooi);
    await rust(0);
  }
  await rondAf(spel);
  return { spel, verloop };
}

const waar = (spel: Spel, tekst: string) =>
  spel.server.geschreven.filter((g) => g.tekst.split('\n\n').includes(tekst));

/** What must hold at the end of every day, whatever went wrong. */
async function checkDag(zaad: number): Promise<void> {
  const { spel, verloop } = await speel(zaad);
  const dag = `dag ${zaad}: ${verloop.join(' · ')}`;
  expect(await spel.wachtend(), `er wacht nog iets, ${dag}`).toBe(0);
  for (const tekst of spel.moet)
    expect(waar(spel, tekst).length > 0 || spel.gekozenWeg.has(tekst), `${tekst} is kwijt, ${dag}`).toBe(
      true,
    );
  // Unless its writer chose it once more, over what somebody else wrote on top of it.
  for (const { tekst } of spel.getypt.filter((g) => !spel.gebotst.has(g.tekst)))
    expect(
      spel.server.geschreven.filter((g) => g.tekst === tekst).length,
      `${tekst} twee keer, ${dag}`,
    ).toBeLessThanOrEqual(1);
  for (const id of spel.gemaakt)
    expect(waar(spel, id).length, `${id} twee keer, ${dag}`).toBeLessThanOrEqual(1);
  for (const plek of plekken) {
    const aangekomen = spel.server.geschreven
      .filter((g) => g.url === plek && g.tekst.startsWith('w') && !spel.gebotst.has(g.tekst))
      .map((g) => Number(g.tekst.slice(1)));
    expect(aangekomen, `volgorde, ${dag}`).toEqual([...aangekomen].sort((a, b) => a - b));
  }
}

describe('honderd dagen vol pech', () => {
  it.each(Array.from({ length: 20 }, (_, n) => n * 100))(
    'vanaf nummer %i kosten geen woord',
    async (begin) => {
      for (let zaad = begin; zaad < begin + 100; zaad += 1) await checkDag(zaad);
    },
  );
});
