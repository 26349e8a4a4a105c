import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from './autosave.ts';
import type { AutosaveState, Botsing } from './autosave-types.ts';

type Uitkomst = Awaited<ReturnType<ConstructorParameters<typeof Autosave<string>>[0]['save']>>;

const weiger = (status: number, huidig?: unknown): Uitkomst => ({
  ok: false,
  status,
  problem: { type: 'about:blank', title: '', status, detail: '', code: 'x', huidig },
});

/** An autosave above a net of which the test sees what falls in it. */
function speel(antwoord: () => Uitkomst) {
  const staten: AutosaveState[] = [];
  const opvang = {
    veilig: true,
    vang: vi.fn(),
    klaar: vi.fn(),
    nu: vi.fn(async () => {}),
    los: vi.fn(async () => true),
  };
  const save = vi.fn(async (_waarde: string, _versie: number) => antwoord());
  const onConflict = vi.fn();
  const autosave = new Autosave<string>({
    waarde: '',
    versie: 1,
    save,
    readHuidig: (huidig) => huidig as Botsing<string> | undefined,
    onState: (staat) => staten.push(staat),
    onConflict,
    opvang,
  });
  return { autosave, opvang, save, staten, onConflict };
}

const goed: Uitkomst = { ok: true, body: {}, versie: 2 };
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('vanzelf opslaan boven een vangnet', () => {
  it('vangt elk woord met waar het op volgt, en laat los wat de server heeft', async () => {
    const { autosave, opvang } = speel(() => goed);
    autosave.change('een');
    expect(opvang.vang).toHaveBeenCalledWith('een', 1, '');
    expect(opvang.klaar).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(opvang.klaar).toHaveBeenCalledOnce();
  });

  it.each([
    [0, 'verbinding'],
    [401, 'login'],
    [503, 'server'],
  ] as const)('zegt na een %i waar de tekst op wacht', async (status, waarop) => {
    const { autosave, staten } = speel(() => weiger(status));
    autosave.change('een');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(staten.at(-1)).toEqual({ soort: 'wacht', waarop });
    expect([autosave.gewijzigd, autosave.veilig]).toEqual([true, true]);
  });

  it('vraagt het tabblad open te laten als deze computer de tekst niet kan vasthouden', async () => {
    const { autosave, opvang, staten } = speel(() => weiger(0));
    opvang.veilig = false;
    autosave.change('een');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(staten.at(-1)).toEqual({ soort: 'wacht', waarop: 'verbinding', onveilig: true });
    opvang.veilig = true;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(staten.at(-1)).toEqual({ soort: 'wacht', waarop: 'verbinding' });
  });

  it('meldt bij elke nieuwe poging niet opnieuw dat het bezig is', async () => {
    const { autosave, save, staten } = speel(() => weiger(0));
    autosave.change('een');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save.mock.calls.length).toBeGreaterThan(5);
    expect(staten.filter(({ soort }) => soort === 'bezig')).toHaveLength(1);
  });

  it('geeft bij het weggaan over wat niet verstuurd kon worden, en stuurt het zelf niet meer', async () => {
    const { autosave, opvang, save } = speel(() => weiger(0));
    autosave.change('een');
    await autosave.leave();
    expect(opvang.los).toHaveBeenCalledOnce();
    const keren = save.mock.calls.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(keren);
    expect(autosave.gewijzigd).toBe(false);
  });

  it('voegt bij het weggaan niets zelf samen: kiezen doet de schrijver', async () => {
    const { autosave, opvang, save } = speel(() => weiger(412, { waarde: 'ander', versie: 4 }));
    autosave.change('mijn');
    await autosave.leave();
    expect(save).toHaveBeenCalledOnce();
    expect(opvang.los).toHaveBeenCalledOnce();
  });

  it('zet terug wat nooit aankwam, op de versie waarop het getypt was', async () => {
    const { autosave, save } = speel(() => goed);
    expect(autosave.resume('van gisteren', 'basis', 7)).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(save.mock.calls.map(([waarde, versie]) => [waarde, versie])).toEqual([['van gisteren', 7]]);
  });

  it('zet niets terug over wat net getypt is', () => {
    const { autosave } = speel(() => goed);
    autosave.change('nu');
    expect(autosave.resume('van gisteren', '', 1)).toBe(false);
  });

  it('vergeet wat op een andere weg verstuurd is, ook als er nog een verzoek onderweg is', async () => {
    const { autosave, opvang, save, staten } = speel(() => goed);
    autosave.change('een');
    void autosave.flush();
    autosave.change('twee');
    await autosave.forget();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledOnce();
    expect(opvang.klaar).toHaveBeenCalled();
    expect([autosave.gewijzigd, staten.at(-1)?.soort]).toEqual([false, 'rust']);
  });
});
