import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from './autosave.ts';
import type { AutosaveState, Botsing } from './autosave-types.ts';

type Uitkomst = Awaited<ReturnType<ConstructorParameters<typeof Autosave<string>>[0]['save']>>;

const weiger = (status: number, huidig?: unknown): Uitkomst => ({
  ok: false,
  status,
  problem: { type: 'about:blank', title: '', status, detail: '', code: 'x', huidig },
});

/** A server that answers when the test says so. */
function speel() {
  const verzoeken: { waarde: string; versie: number; antwoord: (uitkomst: Uitkomst) => void }[] = [];
  const staten: AutosaveState['soort'][] = [];
  const standen: AutosaveState[] = [];
  const botsingen: { botsing: Botsing<string>; mijn: string }[] = [];
  const autosave = new Autosave<string>({
    waarde: '',
    versie: 1,
    wachtMs: 900,
    save: (waarde, versie) =>
      new Promise((antwoord) => {
        verzoeken.push({ waarde, versie, antwoord });
      }),
    readHuidig: (huidig) => huidig as Botsing<string> | undefined,
    onState: (staat) => {
      staten.push(staat.soort);
      standen.push(staat);
    },
    onConflict: (botsing, mijn) => botsingen.push({ botsing, mijn }),
    joinTexts: (ander, mijn) => `${ander} | ${mijn}`,
  });
  const antwoord = async (uitkomst: Uitkomst) => {
    verzoeken.at(-1)?.antwoord(uitkomst);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { autosave, verzoeken, staten, standen, botsingen, antwoord };
}

const goed = (versie: number): Uitkomst => ({ ok: true, body: {}, versie });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('vanzelf opslaan', () => {
  it('wacht op een pauze en stuurt dan alleen het laatste', async () => {
    const { autosave, verzoeken, staten, antwoord } = speel();
    for (const tekst of ['D', 'Da', 'Dat']) {
      autosave.change(tekst);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(verzoeken).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(900);
    expect(verzoeken.map((v) => v.waarde)).toEqual(['Dat']);
    await antwoord(goed(2));
    expect(staten.at(-1)).toBe('opgeslagen');
  });

  it('heeft nooit twee verzoeken tegelijk onderweg, ook niet als iedereen tegelijk wil opslaan', async () => {
    const { autosave, verzoeken, antwoord } = speel();
    autosave.change('een');
    void autosave.flush();
    await vi.advanceTimersByTimeAsync(0);
    autosave.change('twee');
    void autosave.flush();
    void autosave.flush();
    void autosave.flush(true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(verzoeken).toHaveLength(1);
    await antwoord(goed(2));
    expect(verzoeken.map(({ waarde, versie }) => [waarde, versie])).toEqual([
      ['een', 1],
      ['twee', 2],
    ]);
    await antwoord(goed(3));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(verzoeken).toHaveLength(2);
    expect(autosave.gewijzigd).toBe(false);
  });

  it('zegt niet langer "niet opgeslagen" als er weer staat wat al bewaard was', async () => {
    const { autosave, verzoeken, staten, antwoord } = speel();
    autosave.change('x');
    autosave.change('');
    await autosave.flush();
    expect(staten).toEqual(['gewijzigd', 'gewijzigd', 'rust']);
    autosave.change('een');
    await vi.advanceTimersByTimeAsync(900);
    await antwoord(goed(2));
    autosave.change('een.');
    autosave.change('een');
    await vi.advanceTimersByTimeAsync(900);
    expect(staten.at(-1)).toBe('opgeslagen');
    expect(verzoeken).toHaveLength(1);
  });

  it('probeert het opnieuw als de verbinding weg was, met wat er dan staat', async () => {
    const { autosave, verzoeken, staten, antwoord } = speel();
    autosave.change('een');
    await vi.advanceTimersByTimeAsync(900);
    await antwoord(weiger(0));
    expect(staten.at(-1)).toBe('mislukt');
    expect(autosave.gewijzigd).toBe(true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(verzoeken).toHaveLength(2);
    await antwoord(goed(2));
    expect(staten.at(-1)).toBe('opgeslagen');
  });

  it('blijft niet aandringen na een weigering', async () => {
    const { autosave, verzoeken, antwoord } = speel();
    autosave.change('een');
    await vi.advanceTimersByTimeAsync(900);
    await antwoord(weiger(403));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(verzoeken).toHaveLength(1);
  });

  it('slaat niets op als er niets veranderde', async () => {
    const { autosave, verzoeken } = speel();
    autosave.change('even');
    autosave.change('');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(verzoeken).toHaveLength(0);
  });
});

describe('twee mensen in één tekst', () => {
  async function bots() {
    const spel = speel();
    spel.autosave.change('mijn tekst');
    await vi.advanceTimersByTimeAsync(900);
    await spel.antwoord(weiger(412, { waarde: 'andere tekst', versie: 7 }));
    return spel;
  }

  it('vraagt welke tekst blijft en stuurt tot dan niets', async () => {
    const { autosave, verzoeken, botsingen, staten } = await bots();
    expect(botsingen).toEqual([{ botsing: { waarde: 'andere tekst', versie: 7 }, mijn: 'mijn tekst' }]);
    expect(staten.at(-1)).toBe('botsing');
    autosave.change('mijn tekst en meer');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(verzoeken).toHaveLength(1);
  });

  it('legt de gekozen tekst boven op de versie van de ander', async () => {
    const { autosave, verzoeken, antwoord, staten } = await bots();
    void autosave.resolve('allebei', { waarde: 'andere tekst', versie: 7 });
    await vi.advanceTimersByTimeAsync(0);
    expect(verzoeken.at(-1)).toMatchObject({ waarde: 'allebei', versie: 7 });
    await antwoord(goed(8));
    expect(staten.at(-1)).toBe('opgeslagen');
  });

  it('hoeft de tekst van de ander niet opnieuw op te slaan', async () => {
    const { autosave, verzoeken, staten } = await bots();
    await autosave.resolve('andere tekst', { waarde: 'andere tekst', versie: 7 });
    expect(verzoeken).toHaveLength(1);
    expect(staten.at(-1)).toBe('opgeslagen');
  });

  it('vraagt niets als de ander iets naast deze tekst veranderde', async () => {
    const { autosave, verzoeken, botsingen, antwoord } = speel();
    autosave.change('nieuw');
    await vi.advanceTimersByTimeAsync(900);
    await antwoord(weiger(412, { waarde: '', versie: 4 }));
    expect(botsingen).toHaveLength(0);
    expect(verzoeken.at(-1)).toMatchObject({ waarde: 'nieuw', versie: 4 });
    await antwoord(goed(5));
    expect(autosave.gewijzigd).toBe(false);
  });
});

describe('een nieuwere tekst van de server', () => {
  it('komt op het scherm zolang niemand typt', () => {
    const { autosave } = speel();
    expect(autosave.adopt('van een ander', 2)).toBe(true);
  });

  it('overschrijft nooit wat getypt is', async () => {
    const { autosave, verzoeken } = speel();
    autosave.change('van mij');
    expect(autosave.adopt('van een ander', 2)).toBe(false);
    await vi.advanceTimersByTimeAsync(900);
    expect(verzoeken.at(-1)).toMatchObject({ waarde: 'van mij', versie: 1 });
  });
});

describe('wat een ander intussen schrijft', () => {
  it('wordt al tijdens het typen gezegd, en niet bij een eigen tekst die terugkomt', async () => {
    const { autosave, standen, antwoord } = speel();
    autosave.change('van mij');
    autosave.adopt('van mij', 2);
    expect(standen.at(-1)).toEqual({ soort: 'gewijzigd' });
    autosave.adopt('van een ander', 3);
    expect(standen.at(-1)).toEqual({ soort: 'gewijzigd', ander: true });
    autosave.change('van mij, en meer');
    expect(standen.at(-1)).toEqual({ soort: 'gewijzigd', ander: true });
    await vi.advanceTimersByTimeAsync(900);
    autosave.adopt('van een ander', 3);
    expect(standen.at(-1)).toEqual({ soort: 'bezig' });
    await antwoord(goed(4));
    autosave.change('weer van mij');
    expect(standen.at(-1)).toEqual({ soort: 'gewijzigd' });
  });

  it('komt alsnog als het getypte weer weg is', async () => {
    const { autosave } = speel();
    autosave.change('van mij');
    expect(autosave.adopt('van een ander', 2)).toBe(false);
    autosave.change('');
    await vi.advanceTimersByTimeAsync(900);
    expect(autosave.adopt('van een ander', 2)).toBe(true);
  });
});

describe('weggaan van de pagina', () => {
  it('slaat meteen op wat er staat en blijft proberen', async () => {
    const { autosave, verzoeken, antwoord } = speel();
    autosave.change('nog niet klaar');
    void autosave.leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(verzoeken).toHaveLength(1);
    await antwoord(weiger(0));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(verzoeken).toHaveLength(2);
  });

  it('bewaart allebei de teksten als een ander ook schreef en niemand meer kan kiezen', async () => {
    const { autosave, verzoeken, antwoord } = speel();
    autosave.change('mijn');
    void autosave.leave();
    await vi.advanceTimersByTimeAsync(0);
    await antwoord(weiger(412, { waarde: 'ander', versie: 5 }));
    expect(verzoeken.at(-1)).toMatchObject({ waarde: 'ander | mijn', versie: 5 });
  });

  it('bewaart allebei de teksten als de keuze nog open stond', async () => {
    const { autosave, verzoeken, antwoord } = speel();
    autosave.change('mijn');
    await vi.advanceTimersByTimeAsync(900);
    await antwoord(weiger(412, { waarde: 'ander', versie: 5 }));
    expect(autosave.gewijzigd).toBe(true);
    void autosave.leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(verzoeken.at(-1)).toMatchObject({ waarde: 'ander | mijn', versie: 5 });
  });
});
