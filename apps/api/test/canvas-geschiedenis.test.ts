import type { CanvasWijziging } from '@naast/contract/canvas';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CanvasProef, startCanvasProef } from './canvas-proef.ts';
import { giveToegang } from './maak-casus.ts';

let proef: CanvasProef;
beforeAll(async () => {
  proef = await startCanvasProef();
});
afterAll(() => proef.test.stop());
beforeEach(() => proef.nieuweCasus());

describe('de geschiedenis', () => {
  const wijzigingen = async (): Promise<CanvasWijziging[]> => {
    const alle: CanvasWijziging[] = [];
    for (let na: string | null = ''; na !== null; ) {
      const pagina = (
        await proef.test.als('anna', { url: proef.url(`/wijzigingen?aantal=3${na ? `&na=${na}` : ''}`) })
      ).json() as { items: CanvasWijziging[]; volgende: string | null };
      alle.push(...pagina.items);
      na = pagina.volgende;
    }
    return alle;
  };

  it('zegt wie wat wanneer veranderde, van wat naar wat', async () => {
    await giveToegang(proef.test, proef.casus.casusId, 'gerda', 'meewerken');
    const { id } = await proef.add('prioriteiten', { tekst: 'huis' });
    await proef.patch('gerda', `/prioriteiten/${id}`, 1, { tekst: 'huis houden' });
    const [laatste, eerste] = await wijzigingen();
    expect(eerste).toMatchObject({
      blok: 6,
      soort: 'prioriteiten',
      itemId: id,
      actie: 'gemaakt',
      door: { naam: 'Anna' },
    });
    expect(laatste).toMatchObject({
      actie: 'gewijzigd',
      velden: [{ veld: 'tekst', van: 'huis', naar: 'huis houden' }],
      door: { naam: 'Gerda' },
      op: proef.test.klok.nu.toISOString(),
    });
  });

  it('zegt ook wat er weggehaald en teruggezet werd', async () => {
    const { id } = await proef.add('prioriteiten', { tekst: 'huis' });
    await proef.remove(`/prioriteiten/${id}`, 1);
    await proef.test.als('anna', {
      method: 'POST',
      url: proef.url(`/prioriteiten/${id}/herstel`),
      sleutel: true,
    });
    const acties = (await wijzigingen()).filter(({ itemId }) => itemId === id);
    expect(acties.map(({ actie, velden }) => [actie, velden])).toEqual([
      ['hersteld', [{ veld: 'tekst', van: null, naar: 'huis' }]],
      ['verwijderd', [{ veld: 'tekst', van: 'huis', naar: null }]],
      ['gemaakt', [{ veld: 'tekst', van: null, naar: 'huis' }]],
    ]);
  });

  it('bouwt het hele canvas opnieuw op', async () => {
    const gkb = await proef.add('belemmeringen', { soort: 'systeem', omschrijving: 'GKB wacht' });
    const huis = await proef.add('belemmeringen', {
      soort: 'systeem',
      omschrijving: 'ontruiming',
      veroorzaakt: [gkb.id],
    });
    await proef.put('anna', '/blokken/2', 1, { tekst: 'In dit huis blijven.' });
    await proef.put('anna', `/eigen-woorden/${proef.casus.leden.dochter}`, 1, {
      woorden: 'Op voetbal blijven.',
    });
    const doorbraak = await proef.add('doorbraken', { titel: 'Wonen', breekt: [gkb.id, huis.id] });
    await proef.patch('anna', `/doorbraken/${doorbraak.id}`, 1, {
      breekt: [huis.id],
      zin: 'De achterstand gaat weg.',
    });
    await proef.put('anna', '/volgordes/5', 1, { ids: [huis.id, gkb.id] });
    await proef.remove(`/belemmeringen/${gkb.id}`, 1);

    const tabellen = new Map<string, Map<string, unknown>>();
    const { rows } = await proef.test.eigenaar.query(
      'select soort, voor, na from canvas_wijziging where casus_id = $1 order by nr',
      [proef.casus.casusId],
    );
    for (const { soort, voor, na } of rows) {
      const tabel = tabellen.get(soort) ?? tabellen.set(soort, new Map()).get(soort);
      if (voor) expect(tabel?.delete(sleutelVan(voor))).toBe(true);
      if (na) tabel?.set(sleutelVan(na), na);
    }
    expect([...tabellen.keys()]).toHaveLength(7);
    for (const [tabel, rijen] of tabellen) {
      const nu = await proef.test.eigenaar.query(
        `select to_jsonb(t) as rij from ${tabel} t where casus_id = $1`,
        [proef.casus.casusId],
      );
      expect(new Map(nu.rows.map(({ rij }) => [sleutelVan(rij), rij])), tabel).toEqual(rijen);
    }
  });

  it('kan de app zelf niet schrijven of veranderen', async () => {
    for (const sql of [
      'update canvas_wijziging set actie = actie',
      'delete from canvas_wijziging',
      `insert into canvas_wijziging (netwerk_id, casus_id, blok, soort, actie, door, op)
       values (gen_random_uuid(), gen_random_uuid(), 1, 'x', 'gemaakt', gen_random_uuid(), now())`,
      'delete from prioriteit',
    ])
      await expect(proef.test.pool.query(sql), sql).rejects.toThrow(/permission denied/);
  });

  it('kent geen bladzijde die niet bestaat', async () => {
    expect((await proef.test.als('anna', { url: proef.url('/wijzigingen?na=x') })).statusCode).toBe(400);
  });
});

/** What names a row, whichever table it is of: its ids and its block, not its contents. */
function sleutelVan(rij: Record<string, unknown>): string {
  const namen =
    'id' in rij
      ? ['id']
      : ['blok', 'lid_id', 'belemmering_id', 'veroorzaakt_id', 'prioriteit_id', 'doorbraak_id'];
  return JSON.stringify(namen.map((naam) => rij[naam]));
}
