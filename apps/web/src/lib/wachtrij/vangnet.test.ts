import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Concept } from './bericht.ts';
import { createProefarchief, createProefopslag, createProefsloten } from './proefopslag.ts';
import { Vangnet } from './vangnet.ts';
import { Wachtrij } from './wachtrij.ts';

let opslag: ReturnType<typeof createProefopslag>;
let wachtrij: Wachtrij | undefined;
beforeEach(() => {
  vi.useFakeTimers();
  opslag = createProefopslag();
  wachtrij = new Wachtrij({
    archief: createProefarchief(opslag),
    sloten: createProefsloten().tab().sloten,
    zend: async () => ({ ok: false, status: 0, problem: { detail: '' } }),
    onVerandering: () => {},
    onAangekomen: () => {},
    nu: () => new Date(),
    adres: () => '/',
    nieuwId: () => 'een',
  });
});
afterEach(() => vi.useRealTimers());

const concept = (tekst: string): Concept => ({
  plek: '/a',
  label: 'a',
  verzoek: { method: 'PUT', url: '/a', body: { tekst }, versie: 1 },
});
const bewaard = async () => (await wachtrij?.list())?.map(({ verzoek }) => verzoek.body);

describe('het vangnet onder wat getypt wordt', () => {
  it('is veilig zodra de laatste letter ligt, en bewaart alleen de laatste', async () => {
    const net = new Vangnet(async () => wachtrij);
    expect(net.veilig).toBe(true);
    for (const tekst of ['D', 'Da', 'Dat']) net.vang(concept(tekst));
    expect(net.veilig).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(net.veilig).toBe(true);
    expect(await bewaard()).toEqual([{ tekst: 'Dat' }]);
  });

  it('is leeg als de server alles heeft, ook als er nog iets onderweg was naar de opslag', async () => {
    const net = new Vangnet(async () => wachtrij);
    net.vang(concept('x'));
    void net.nu();
    net.klaar();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await bewaard()).toEqual([]);
    expect(net.veilig).toBe(true);
  });

  it('zegt dat het niet veilig is zolang er geen sleutel is, en vangt daarna alsnog', async () => {
    const later = wachtrij;
    let open: Wachtrij | undefined;
    const net = new Vangnet(async () => open);
    net.vang(concept('x'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(net.veilig).toBe(false);
    open = later;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(net.veilig).toBe(true);
    expect(await bewaard()).toEqual([{ tekst: 'x' }]);
  });

  it('zegt dat het niet veilig is als de computer vol is, geeft dan niets over, en vangt zodra er ruimte is', async () => {
    const { put } = opslag;
    opslag.put = () => Promise.reject(new DOMException('vol', 'QuotaExceededError'));
    const net = new Vangnet(async () => wachtrij);
    net.vang(concept('x'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(net.veilig).toBe(false);
    expect(await net.los()).toBe(false);
    net.vang(concept('y'));
    opslag.put = put;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(net.veilig).toBe(true);
    expect(await net.los()).toBe(true);
    expect(await bewaard()).toEqual([{ tekst: 'y' }]);
  });

  it('geeft terug wat er lag, maar nooit over wat intussen getypt is', async () => {
    const eerst = new Vangnet(async () => wachtrij);
    eerst.vang(concept('van gisteren'));
    await eerst.los();
    const net = new Vangnet(async () => wachtrij);
    const aan = vi.fn(() => true);
    const bezig = net.neemOver('/a', aan);
    net.vang(concept('van nu'));
    await bezig;
    expect(aan).not.toHaveBeenCalled();
    const ander = new Vangnet(async () => wachtrij);
    await ander.neemOver('/a', aan);
    expect(aan).toHaveBeenCalledWith(expect.objectContaining(concept('van gisteren')));
  });
});
