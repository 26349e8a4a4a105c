import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stroom, type Uitgang } from '../src/gebeurtenissen/stroom.ts';
import { type Filter, Uitzending, type Verteld } from '../src/gebeurtenissen/uitzending.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An answer that keeps what is written; a slow one takes nothing. */
class Bak implements Uitgang {
  regels: string[] = [];
  stand: 'open' | 'geëindigd' | 'afgebroken' = 'open';
  writableLength = 0;
  readonly #traag: boolean;

  constructor(traag = false) {
    this.#traag = traag;
  }

  write(tekst: string): boolean {
    if (!this.#traag) this.regels.push(tekst);
    else this.writableLength += tekst.length;
    return !this.#traag;
  }
  end(): void {
    this.stand = 'geëindigd';
  }
  destroy(): void {
    this.stand = 'afgebroken';
  }
}

const alles: Filter = async (_stroom, verteld) => ({ zichtbaar: verteld, wieSchrijft: true });

function opstelling(filter: Filter = alles) {
  const uitzending = new Uitzending({ filter, wachtMs: 10, perGebruiker: 3 });
  let nummer = 0;
  const open = (wie: string, casusId = 'casus', uit = new Bak()) => {
    const stroom = new Stroom({
      id: String(nummer++),
      casusId,
      gebruiker: { id: wie, netwerkId: 'n', rollen: [], loginId: 'l' },
      traceId: 't',
      uit,
      onDicht: (s) => uitzending.remove(s),
    });
    uitzending.add(stroom);
    return { stroom, uit };
  };
  return { uitzending, open };
}

const verteld = (versie: number, extra: Partial<Verteld> = {}): Verteld => ({
  casusId: 'casus',
  onderwerp: 'canvas',
  tabel: 'canvas_blok',
  blok: 1,
  id: null,
  versie,
  door: 'anna',
  ...extra,
});
const flush = () => vi.advanceTimersByTimeAsync(50);

describe('uitzenden', () => {
  it('vraagt per gebruiker één keer wat die mag weten, hoeveel vensters die ook heeft', async () => {
    const filter = vi.fn(alles);
    const { uitzending, open } = opstelling(filter);
    const [a, b, c] = [open('anna'), open('anna'), open('bram')];
    uitzending.tell(verteld(2));
    uitzending.tell(verteld(3));
    await flush();
    expect(filter).toHaveBeenCalledTimes(2);
    for (const { uit } of [a, b, c]) {
      expect(uit.regels).toHaveLength(1);
      expect(uit.regels[0]).toContain('"versie":3');
    }
  });

  it('zegt niets over wat een lezer niet mag zien, en alles tegen wie het wel mag', async () => {
    const { uitzending, open } = opstelling(async ({ gebruiker }, lijst) => ({
      zichtbaar: lijst.filter(({ id }) => gebruiker.id === 'anna' || id !== 'geheim'),
      wieSchrijft: true,
    }));
    const [anna, bram] = [open('anna'), open('bram')];
    uitzending.tell(verteld(1, { tabel: 'situatie', blok: 3, id: 'geheim' }));
    uitzending.tell(verteld(1, { tabel: 'situatie', blok: 3, id: 'gewoon' }));
    await flush();
    expect(anna.uit.regels).toHaveLength(2);
    expect(bram.uit.regels.join()).not.toContain('geheim');
  });

  it('noemt na een scheiding niet wie het deed, behalve tegen diegene zelf', async () => {
    const { uitzending, open } = opstelling(async (_s, zichtbaar) => ({ zichtbaar, wieSchrijft: false }));
    const [anna, bram] = [open('anna'), open('bram')];
    uitzending.tell(verteld(2));
    await flush();
    expect(anna.uit.regels[0]).toContain('"door":"anna"');
    expect(bram.uit.regels[0]).toContain('"door":null');
  });

  it('sluit wie de casus niet meer mag zien, en wie we het niet kunnen vragen', async () => {
    const { uitzending, open } = opstelling(async ({ gebruiker }, zichtbaar) => {
      if (gebruiker.id === 'stuk') throw new Error('database weg');
      return gebruiker.id === 'weg' ? undefined : { zichtbaar, wieSchrijft: true };
    });
    const [weg, stuk, goed] = [open('weg'), open('stuk'), open('goed')];
    uitzending.tell(verteld(2));
    await flush();
    expect(weg.uit.regels).toEqual([expect.stringContaining('event: weg')]);
    expect(stuk.uit.regels).toEqual([]);
    expect([weg.uit.stand, stuk.uit.stand, goed.uit.stand]).toEqual(['geëindigd', 'geëindigd', 'open']);
    expect(uitzending.stromen).toHaveLength(1);
  });

  it('doet niets voor een casus die niemand open heeft', async () => {
    const filter = vi.fn(alles);
    const { uitzending, open } = opstelling(filter);
    open('anna', 'andere');
    uitzending.tell(verteld(2));
    await flush();
    expect(filter).not.toHaveBeenCalled();
  });

  it('houdt de volgorde, ook als de vraag lang duurt', async () => {
    let klaar = () => {};
    const { uitzending, open } = opstelling(
      (_s, zichtbaar) => new Promise((los) => (klaar = () => los({ zichtbaar, wieSchrijft: true }))),
    );
    const { uit } = open('anna');
    uitzending.tell(verteld(2));
    await flush();
    uitzending.tell(verteld(3));
    await flush();
    expect(uit.regels).toEqual([]);
    klaar();
    await flush();
    klaar();
    await flush();
    expect(uit.regels.map((r) => /"versie":(\d)/.exec(r)?.[1])).toEqual(['2', '3']);
  });
});

describe('wat er in het geheugen blijft', () => {
  it('is begrensd met tweehonderd stromen en tienduizend gebeurtenissen, ook als de database niets meer zegt', async () => {
    let los = () => {};
    const dicht = new Promise<void>((klaar) => (los = klaar));
    const filter = vi.fn<Filter>(async (_s, zichtbaar) => {
      await dicht;
      return { zichtbaar, wieSchrijft: true };
    });
    const { uitzending, open } = opstelling(filter);
    const stromen = Array.from({ length: 200 }, (_, i) => open(`g${i}`));
    for (let i = 0; i < 10_000; i++) uitzending.tell(verteld(i, { id: `i${i}`, tabel: 'situatie' }));
    await flush();
    los();
    await flush();
    for (const { uit } of stromen) {
      expect(uit.regels).toHaveLength(1);
      expect(uit.regels[0]).toContain('event: opnieuw');
    }
    for (const { stroom } of stromen) stroom.gone();
    expect(uitzending.stromen).toEqual([]);
  });

  it('laat een trage lezer los in plaats van voor hem te bewaren', async () => {
    const { uitzending, open } = opstelling();
    const traag = open('traag', 'casus', new Bak(true));
    const vlot = open('vlot');
    for (let i = 0; i < 2_000 && traag.uit.stand === 'open'; i++) {
      uitzending.tell(verteld(i));
      await flush();
    }
    expect(traag.uit.stand).toBe('afgebroken');
    expect(traag.uit.writableLength).toBeLessThan(40_000);
    expect(vlot.uit.stand).toBe('open');
    expect(uitzending.stromen).toHaveLength(1);
  });

  it('kent per gebruiker een grens: de oudste stroom gaat dicht', () => {
    const { uitzending, open } = opstelling();
    const eigen = [open('anna'), open('anna'), open('anna'), open('anna')];
    expect(eigen.map(({ uit }) => uit.stand)).toEqual(['geëindigd', 'open', 'open', 'open']);
    expect(eigen[0]?.uit.regels).toEqual([expect.stringContaining('event: vol')]);
    expect(uitzending.stromen).toHaveLength(3);
  });

  it('is leeg na het stoppen', async () => {
    const { uitzending, open } = opstelling();
    const lezers = [open('anna'), open('bram')];
    uitzending.tell(verteld(2));
    await uitzending.stop();
    await flush();
    expect(uitzending.stromen).toEqual([]);
    expect(lezers.map(({ uit }) => [uit.stand, uit.regels.length])).toEqual([
      ['geëindigd', 0],
      ['geëindigd', 0],
    ]);
  });
});
