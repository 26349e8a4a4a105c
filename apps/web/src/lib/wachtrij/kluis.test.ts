import { beforeEach, describe, expect, it } from 'vitest';
import { openKluis } from './kluis.ts';
import { createProefarchief, createProefopslag } from './proefopslag.ts';

let opslag: ReturnType<typeof createProefopslag>;
beforeEach(() => {
  opslag = createProefopslag();
});

const tekst = (url: string, nieuw: string) => ({
  plek: url,
  label: url,
  verzoek: { method: 'PUT' as const, url, body: { tekst: nieuw }, versie: 1 },
});

describe('wat de browser bewaart', () => {
  const sleutel = (n: number) => btoa(String.fromCharCode(...new Uint8Array(32).fill(n)));
  const leesbaar = () => {
    const lees = (waarde: unknown): string =>
      waarde instanceof ArrayBuffer || ArrayBuffer.isView(waarde)
        ? ['utf-8', 'utf-16le'].map((soort) => new TextDecoder(soort).decode(waarde as ArrayBuffer)).join()
        : String(waarde);
    return [...opslag.rijen.values()].flatMap((rij) => Object.values(rij).map(lees)).join();
  };

  it('is zonder de sleutel niet te lezen: geen tekst, geen adres, geen naam van een plek', async () => {
    const archief = createProefarchief(opslag, 'anna', await openKluis(sleutel(1)));
    const { verzoek, ...rest } = tekst('/casussen/1/geheim', 'Marja wil rust');
    const bericht = {
      ...rest,
      verzoek,
      id: 'x',
      op: '',
      adres: '/casussen/1',
      staat: { soort: 'wacht' },
    } as const;
    await archief.put(bericht);
    for (const woord of ['Marja', 'geheim', 'casussen', 'wacht']) expect(leesbaar()).not.toContain(woord);
    expect(await archief.list()).toMatchObject([bericht]);
  });

  it('gaat niet open met de sleutel van een ander, onder een andere naam, of na een verandering', async () => {
    const van = async (wie: string, n: number) =>
      createProefarchief(opslag, wie, await openKluis(sleutel(n)));
    const anna = await van('anna', 1);
    await anna.put({ ...tekst('/a', 'x'), id: 'x', op: '', adres: '', staat: { soort: 'wacht' } });
    expect(await (await van('anna', 2)).list()).toEqual([]);
    const rij = opslag.rijen.get('x');
    if (!rij) throw new Error('er ligt niets');
    opslag.rijen.set('y', { ...rij, id: 'y' });
    expect(await anna.list()).toHaveLength(1);
    new Uint8Array(rij.inhoud).fill(0, 3, 4);
    expect(await anna.list()).toEqual([]);
  });
});
