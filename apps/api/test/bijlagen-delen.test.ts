import { createServer, type Server } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanVirus } from '../src/bijlagen/scan-virus.ts';
import {
  asGebruiker,
  createConcept,
  createFonds,
  decide,
  drieVoor,
  stap,
  submit,
  type TestFonds,
} from './maak-aanvraag.ts';
import { maakBijlage, maakPdf } from './maak-bijlage.ts';
import { createCasus, type TestCasus } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let fonds: TestFonds;
let casus: TestCasus;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test);
  casus = await createCasus(test, 'anna');
});
afterAll(() => test.stop());

const bij = () => `/casussen/${casus.casusId}`;
const haal = (wie: Parameters<TestApp['als']>[0], id: string) =>
  test.als(wie, { url: `/bijlagen/${id}/bestand` });

describe('wie een bijlage van een aanvraag ziet', () => {
  const lijst = async (wie: Parameters<TestApp['als']>[0], id: string) =>
    (await test.als(wie, { url: `/aanvragen/${id}/bijlagen` })).json().items as {
      id: string;
      naam: string;
      omschrijving: string;
      door: string | null;
    }[];

  it('de commissie: alleen wat voor haar is gemerkt, zonder bestandsnaam en zonder namen', async () => {
    const concept = await createConcept(test, fonds);
    const pad = `/aanvragen/${concept.id}`;
    const gedeeld = await maakBijlage(test, 'anna', pad, {
      omschrijving: 'Brief van Marja Kastanje',
      voorCommissie: true,
    });
    const eigen = await maakBijlage(test, 'anna', pad);
    expect((await test.als('vera', { url: `${pad}/bijlagen` })).statusCode).toBe(404);
    expect((await haal('vera', gedeeld.id)).statusCode).toBe(404);
    await submit(test, concept);
    const items = await lijst('vera', concept.id);
    expect(items.map(({ id }) => id)).toEqual([gedeeld.id]);
    expect(JSON.stringify(items)).not.toMatch(/Marja|brief\.pdf|Anna/);
    const bestand = await haal('vera', gedeeld.id);
    expect(bestand.statusCode).toBe(200);
    expect(bestand.headers['content-disposition']).not.toContain('brief.pdf');
    expect((await haal('vera', eigen.id)).statusCode).toBe(404);
    expect((await haal('bas', gedeeld.id)).statusCode).toBe(404);
    expect((await haal('zoe', gedeeld.id)).statusCode).toBe(404);
    expect((await haal('xenia', gedeeld.id)).statusCode).toBe(404);
    expect(await lijst('anna', concept.id)).toHaveLength(2);
  });

  it('de betaler en de controleur: rekeningen, en pas na het besluit', async () => {
    const concept = await createConcept(test, fonds);
    const rekening = await maakBijlage(test, 'anna', `/aanvragen/${concept.id}`, { isRekening: true });
    await submit(test, concept);
    expect((await haal('bas', rekening.id)).statusCode).toBe(404);
    expect((await haal('vera', rekening.id)).statusCode).toBe(404);
    await stap(test, 'vera', concept.id, 'behandeling');
    for (const wie of Object.keys(drieVoor) as (keyof typeof drieVoor)[])
      await stap(test, wie, concept.id, 'stemmen', { keuze: 'voor', reden: 'Goed.' });
    expect((await decide(test, concept.id)).statusCode).toBe(201);
    expect((await haal('bas', rekening.id)).statusCode).toBe(200);
    expect((await haal('cor', rekening.id)).statusCode).toBe(200);
    expect((await haal('vera', rekening.id)).statusCode).toBe(404);
  });

  it('elke blik telt: openen en bekijken staan in het logboek', async () => {
    const concept = await createConcept(test, fonds);
    const { id } = await maakBijlage(test, 'anna', `/aanvragen/${concept.id}`, { voorCommissie: true });
    await submit(test, concept);
    await lijst('mo', concept.id);
    await haal('mo', id);
    const { rows } = await test.eigenaar.query(
      `select actie from logregel where onderwerp = 'bijlage' and gebruiker_id = $1 and casus_id = $2 order by op, actie`,
      [test.wereld.gebruiker.mo.id, concept.casusId],
    );
    expect(rows.map(({ actie }) => actie).toSorted()).toEqual(['exporteren', 'lezen']);
  });

  it('een bijlage van de casus zelf kan niet naar de commissie', async () => {
    const { id, versie } = await maakBijlage(test, 'anna', bij());
    const antwoord = await test.als('anna', {
      method: 'PATCH',
      url: `/bijlagen/${id}`,
      versie,
      body: { voorCommissie: true },
    });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0].veld).toBe('voorCommissie');
  });
});

describe('indienen en weghalen tegelijk', () => {
  it('de commissie heeft de bijlage, of de aanvraag is ingediend zonder: nooit half', async () => {
    for (let ronde = 0; ronde < 8; ronde++) {
      const concept = await createConcept(test, fonds);
      const { id, versie } = await maakBijlage(test, 'anna', `/aanvragen/${concept.id}`, {
        voorCommissie: true,
      });
      const [weg, ingediend] = await Promise.all([
        test.als('anna', { method: 'DELETE', url: `/bijlagen/${id}`, versie }),
        submit(test, concept),
      ]);
      expect(ingediend.statusCode, ingediend.body).toBe(201);
      expect([200, 409]).toContain(weg.statusCode);
      expect((await haal('vera', id)).statusCode).toBe(weg.statusCode === 200 ? 404 : 200);
    }
  });

  it('na het indienen blijft wat de commissie heeft, ook voor gewone SQL', async () => {
    const concept = await createConcept(test, fonds);
    const gedeeld = await maakBijlage(test, 'anna', `/aanvragen/${concept.id}`, { voorCommissie: true });
    const eigen = await maakBijlage(test, 'anna', `/aanvragen/${concept.id}`);
    await submit(test, concept);
    const weg = await test.als('anna', {
      method: 'DELETE',
      url: `/bijlagen/${gedeeld.id}`,
      versie: gedeeld.versie,
    });
    expect(weg.json().code).toBe('bijlage_bij_commissie');
    expect(
      (await test.als('anna', { method: 'DELETE', url: `/bijlagen/${eigen.id}`, versie: eigen.versie }))
        .statusCode,
    ).toBe(200);
    await expect(
      asGebruiker(test, 'anna', async (db) =>
        sql`update bijlage set voor_commissie = false where id = ${gedeeld.id}`.execute(db),
      ),
    ).rejects.toMatchObject({ constraint: 'bijlage_bij_commissie' });
    await expect(
      asGebruiker(test, 'vera', async (db) => {
        const { numAffectedRows } =
          await sql`update bijlage set omschrijving = 'x' where id = ${gedeeld.id}`.execute(db);
        if (numAffectedRows === 0n) throw new Error('niets');
      }),
    ).rejects.toThrow('niets');
  });
});

describe('de virusscanner', () => {
  const startClamd = (antwoord: string): Promise<{ adres: string; server: Server; gezien: Buffer[] }> => {
    const gezien: Buffer[] = [];
    const server = createServer((lijn) => {
      const delen: Buffer[] = [];
      lijn.on('data', (stuk) => {
        delen.push(stuk);
        const alles = Buffer.concat(delen);
        if (!alles.subarray(-4).equals(Buffer.alloc(4))) return;
        gezien.push(alles);
        lijn.end(`${antwoord}\0`);
      });
    });
    return new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const adres = server.address();
        const poort = typeof adres === 'object' ? adres?.port : 0;
        resolve({ adres: `tcp://127.0.0.1:${poort}`, server, gezien });
      });
    });
  };

  it.each([
    ['stream: OK', 'schoon'],
    ['stream: Eicar-Signature FOUND', 'geweigerd'],
  ])('bij "%s" is het bestand %s', async (antwoord, stand) => {
    const { adres, server, gezien } = await startClamd(antwoord);
    expect(await scanVirus(adres, Buffer.alloc(200_000, 7))).toBe(stand);
    expect(gezien[0]?.subarray(0, 10).toString()).toBe('zINSTREAM\0');
    expect(gezien[0]?.length).toBe(10 + 200_000 + 4 * 5);
    server.close();
  });

  it.each([['INSTREAM size limit exceeded. ERROR'], ['']])(
    'bij "%s" komt er niets binnen',
    async (antwoord) => {
      const { adres, server } = await startClamd(antwoord);
      await expect(scanVirus(adres, maakPdf())).rejects.toMatchObject({
        status: 503,
        code: 'geen_virusscanner',
      });
      server.close();
    },
  );

  it('die niet antwoordt laat niets door; zonder scanner is een bestand niet gescand', async () => {
    const { adres, server } = await startClamd('stream: OK');
    await new Promise((klaar) => server.close(klaar));
    await expect(scanVirus(adres, maakPdf())).rejects.toMatchObject({ status: 503 });
    expect(await scanVirus(undefined, maakPdf())).toBe('niet_gescand');
  });
});
