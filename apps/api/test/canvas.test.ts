import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DbScope, withGebruiker } from '../src/platform/db-scope.ts';
import { type CanvasProef, startCanvasProef } from './canvas-proef.ts';
import { createCasus, giveToegang } from './maak-casus.ts';
import type { PersoonNaam } from './wereld.ts';

let proef: CanvasProef;
beforeAll(async () => {
  proef = await startCanvasProef();
});
afterAll(() => proef.test.stop());
beforeEach(() => proef.nieuweCasus());

describe('het canvas lezen', () => {
  it('geeft een leeg canvas met vier tekstblokken, ieders eigen woorden en vijf volgordes', async () => {
    const canvas = await proef.read();
    expect(canvas.blokken.map((b) => [b.blok, b.tekst, b.versie])).toEqual(
      [1, 2, 4, 9].map((b) => [b, '', 1]),
    );
    expect(canvas.eigenWoorden.map((w) => w.lidId)).toEqual(Object.values(proef.casus.leden));
    expect(canvas.volgordes.map((v) => v.blok)).toEqual([3, 5, 6, 7, 8]);
    expect(canvas).toMatchObject({
      mag: 'meewerken',
      code: proef.casus.code,
      huishouden: { naam: 'Kastanje' },
    });
    expect(canvas.leden.map((l) => l.naam)).toEqual(['Marja', 'Daan', 'Noor']);
    expect(canvas.gebruikers.map((g) => g.naam)).toEqual(['Anna']);
  });

  it('schrijft een logregel', async () => {
    await proef.read();
    const { rows } = await proef.test.eigenaar.query(
      `select actie, onderwerp from logregel where casus_id = $1 order by op desc`,
      [proef.casus.casusId],
    );
    expect(rows).toEqual([{ actie: 'lezen', onderwerp: 'canvas' }]);
  });

  it('zet belemmeringen op volgorde: systeem, professional, bij onszelf', async () => {
    for (const soort of ['bij_onszelf', 'professional', 'systeem'])
      await proef.add('belemmeringen', { soort, omschrijving: soort });
    expect((await proef.read()).belemmeringen.map((b) => b.soort)).toEqual([
      'systeem',
      'professional',
      'bij_onszelf',
    ]);
  });
});

describe('wie het canvas mag zien', () => {
  it.each(['bram', 'gerda', 'theo', 'vera', 'bea', 'xander', 'xenia'] as const)(
    'bestaat het canvas niet voor %s',
    async (wie) => {
      expect((await proef.test.als(wie, { url: proef.url() })).statusCode).toBe(404);
      expect((await proef.test.als(wie, { url: proef.url('/wijzigingen') })).statusCode).toBe(404);
      expect((await proef.put(wie, '/blokken/1', 1, { tekst: 'x' })).statusCode).toBe(404);
      const post = {
        method: 'POST',
        url: proef.url('/prioriteiten'),
        body: { tekst: 'x' },
        sleutel: true,
      } as const;
      expect((await proef.test.als(wie, post)).statusCode).toBe(404);
    },
  );

  it('laat de teamleider kijken, niet schrijven', async () => {
    expect((await proef.read('tina')).mag).toBe('kijken');
    expect((await proef.put('tina', '/blokken/1', 1, { tekst: 'x' })).statusCode).toBe(403);
  });

  it('weigert elke wijziging van wie alleen mag kijken', async () => {
    await giveToegang(proef.test, proef.casus.casusId, 'gerda', 'kijken');
    const item = await proef.add('prioriteiten', { tekst: 'huis houden' });
    const pad = proef.url(`/prioriteiten/${item.id}`);
    const codes = await Promise.all([
      proef.put('gerda', '/blokken/2', 1, { tekst: 'x' }),
      proef.put('gerda', `/eigen-woorden/${proef.casus.leden.zoon}`, 1, { woorden: 'x' }),
      proef.put('gerda', '/volgordes/6', 1, { ids: [item.id] }),
      proef.patch('gerda', `/prioriteiten/${item.id}`, 1, { tekst: 'x' }),
      proef.test.als('gerda', {
        method: 'POST',
        url: proef.url('/prioriteiten'),
        body: { tekst: 'x' },
        sleutel: true,
      }),
      proef.test.als('gerda', { method: 'DELETE', url: pad, versie: 1 }),
      proef.test.als('gerda', { method: 'POST', url: `${pad}/herstel` }),
    ]);
    expect(codes.map((a) => a.statusCode)).toEqual([403, 403, 403, 403, 403, 403, 403]);
    expect((await proef.read('gerda')).prioriteiten[0]?.tekst).toBe('huis houden');
  });

  it('laat wie mag meewerken schrijven', async () => {
    await giveToegang(proef.test, proef.casus.casusId, 'gerda', 'meewerken');
    expect(
      (await proef.put('gerda', '/blokken/1', 1, { tekst: 'Wij zijn met z’n drieën.' })).statusCode,
    ).toBe(200);
  });

  it('verandert niets meer als de casus is afgesloten', async () => {
    await proef.test.eigenaar.query(
      `update casus set fase = 'gestopt', gestopt_reden = 'verhuisd' where id = $1`,
      [proef.casus.casusId],
    );
    const antwoord = await proef.put('anna', '/blokken/1', 1, { tekst: 'x' });
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([409, 'casus_dicht']);
    expect((await proef.read()).mag).toBe('kijken');
  });
});

describe('een tekst bewaren', () => {
  it('bewaart en geeft de nieuwe versie', async () => {
    const antwoord = await proef.put('anna', '/blokken/2', 1, { tekst: 'In dit huis blijven.' });
    expect(antwoord.json()).toMatchObject({ blok: 2, tekst: 'In dit huis blijven.', versie: 2 });
    expect(antwoord.headers.etag).toBe('"2"');
    expect((await proef.put('anna', '/blokken/2', 2, { tekst: '' })).json().versie).toBe(3);
  });

  it('bewaart de eigen woorden per lid', async () => {
    const pad = `/eigen-woorden/${proef.casus.leden.zoon}`;
    const antwoord = await proef.put('anna', pad, 1, { woorden: 'Dat mama slaapt. Dan kan ik weg.' });
    expect(antwoord.json()).toMatchObject({ lidId: proef.casus.leden.zoon, versie: 2 });
    expect((await proef.read()).eigenWoorden.map((w) => w.woorden)).toEqual([
      '',
      'Dat mama slaapt. Dan kan ik weg.',
      '',
    ]);
  });

  it('weigert een lid van een ander huishouden', async () => {
    const ander = await createCasus(proef.test, 'anna', 'Iep');
    const antwoord = await proef.put('anna', `/eigen-woorden/${ander.leden.zoon}`, 1, { woorden: 'x' });
    expect([antwoord.statusCode, antwoord.json().errors[0].veld]).toEqual([400, 'lidId']);
  });

  it.each([
    ['een versie die nooit bestond', 7, 412],
    ['de versie van een ander', 1, 412],
  ])('weigert %s en stuurt de huidige tekst mee', async (_naam, versie, code) => {
    await proef.put('anna', '/blokken/4', 1, { tekst: 'zorgervaring' });
    const antwoord = await proef.put('anna', '/blokken/4', versie, { tekst: 'iets anders' });
    expect([antwoord.statusCode, antwoord.json().huidig.tekst]).toEqual([code, 'zorgervaring']);
  });

  it('vraagt om een versie, en kent geen blok 3 of 10 als tekst', async () => {
    const zonder = await proef.test.als('anna', {
      method: 'PUT',
      url: proef.url('/blokken/1'),
      body: { tekst: 'x' },
    });
    expect(zonder.statusCode).toBe(428);
    for (const blok of ['3', '10', 'een'])
      expect((await proef.put('anna', `/blokken/${blok}`, 1, { tekst: 'x' })).statusCode).toBe(400);
    expect(
      (await proef.put('anna', '/blokken/1', 1, { tekst: 'x'.repeat(10_001) })).json().errors[0].veld,
    ).toBe('tekst');
  });

  it('laat van twee die tegelijk als eersten schrijven er één winnen; de ander krijgt diens tekst', async () => {
    await giveToegang(proef.test, proef.casus.casusId, 'gerda', 'meewerken');
    const beide = await Promise.all([
      proef.put('anna', '/blokken/1', 1, { tekst: 'van anna' }),
      proef.put('gerda', '/blokken/1', 1, { tekst: 'van gerda' }),
    ]);
    expect(beide.map((a) => a.statusCode).sort()).toEqual([200, 412]);
    const [winnaar, verliezer] = beide[0].statusCode === 200 ? beide : beide.toReversed();
    expect(verliezer?.json().huidig.tekst).toBe(winnaar?.json().tekst);
  });

  it('ziet dezelfde tekst nog eens sturen niet als botsing', async () => {
    await proef.put('anna', '/blokken/1', 1, { tekst: 'zelfde' });
    expect((await proef.put('anna', '/blokken/1', 1, { tekst: 'zelfde' })).json()).toMatchObject({
      versie: 2,
    });
  });
});

describe('het antwoord van het gezin', () => {
  it('hoort bij de zin waarop zij ja zeiden', async () => {
    const { id } = await proef.add('doorbraken', { zin: 'De huur gaat weg.' });
    const ja = await proef.patch('anna', `/doorbraken/${id}`, 1, {
      antwoordGezin: 'ja',
      antwoordOp: '2026-11-03',
    });
    expect(ja.json().antwoordZin).toBe('De huur gaat weg.');
    const anders = await proef.patch('anna', `/doorbraken/${id}`, 2, {
      zin: 'De helft van de huur gaat weg.',
    });
    expect(anders.json()).toMatchObject({ antwoordGezin: 'ja', antwoordZin: 'De huur gaat weg.' });
    const opnieuw = { antwoordGezin: 'ja', antwoordOp: '2026-11-03' };
    const nogEens = await proef.patch('anna', `/doorbraken/${id}`, 3, opnieuw);
    expect(nogEens.json().antwoordZin).toBe('De helft van de huur gaat weg.');
  });
});

describe('de tweede sleutel, in de database zelf', () => {
  const alsGebruiker = <T>(wie: PersoonNaam, work: (scope: DbScope) => Promise<T>) => {
    const { id, netwerkId } = proef.test.wereld.gebruiker[wie];
    const gebruiker = { id, netwerkId, rollen: ['professional' as const], loginId: id };
    return withGebruiker(proef.test.pool, gebruiker, { nu: proef.test.klok.nu, traceId: 'test' }, work);
  };
  const write = (wie: PersoonNaam) =>
    alsGebruiker(wie, ({ db, gebruiker }) =>
      sql`insert into prioriteit (netwerk_id, id, casus_id, tekst)
          values (${gebruiker.netwerkId}, gen_random_uuid(), ${proef.casus.casusId}, 'x')`.execute(db),
    );

  it('laat wie mag kijken niets toevoegen of veranderen', async () => {
    await giveToegang(proef.test, proef.casus.casusId, 'gerda', 'kijken');
    await proef.add('prioriteiten', { tekst: 'huis' });
    await expect(write('gerda')).rejects.toThrow(/row-level security/);
    await expect(
      alsGebruiker('gerda', ({ db }) => sql`update prioriteit set tekst = 'x'`.execute(db)),
    ).rejects.toThrow(/row-level security/);
  });

  it.each(['bram', 'xander'] as const)('laat %s niets zien en niets schrijven', async (wie) => {
    await proef.add('prioriteiten', { tekst: 'huis' });
    await proef.put('anna', '/blokken/1', 1, { tekst: 'wij' });
    for (const tabel of ['prioriteit', 'canvas_blok', 'canvas_wijziging']) {
      const rijen = await alsGebruiker(wie, ({ db }) => sql`select from ${sql.table(tabel)}`.execute(db));
      expect(rijen.rows, tabel).toEqual([]);
    }
    await expect(write(wie)).rejects.toThrow(/row-level security/);
  });
});
