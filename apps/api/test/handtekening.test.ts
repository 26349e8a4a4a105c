import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asGebruiker,
  createConcept,
  createFonds,
  regel,
  submit,
  type TestAanvraag,
  type TestFonds,
} from './maak-aanvraag.ts';
import { maakBijlage } from './maak-bijlage.ts';
import { giveToegang } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

const streken = [
  [
    [10, 10],
    [200, 120],
    [400, 30],
  ],
];
const lees = async (id: string, wie: PersoonNaam = 'anna') =>
  (await test.als(wie, { url: `/aanvragen/${id}/handtekening` })).json();
const teken = async (id: string, over: object = {}, wie: PersoonNaam = 'anna') => {
  const { nu } = await lees(id);
  const body = {
    wijze: 'scherm',
    naam: 'Marja Kastanje',
    sha256: nu?.sha256 ?? 'a'.repeat(64),
    streken,
    ...over,
  };
  return test.als(wie, { method: 'POST', url: `/aanvragen/${id}/handtekening`, body, sleutel: true });
};
const bewaar = async ({ id }: TestAanvraag, body: object) => {
  const { versie } = (await test.als('anna', { url: `/aanvragen/${id}` })).json();
  const antwoord = await test.als('anna', { method: 'PATCH', url: `/aanvragen/${id}`, versie, body });
  if (antwoord.statusCode !== 200) throw new Error(antwoord.body);
  return antwoord.json();
};

describe('het ja van de inwoner', () => {
  it('wordt getekend met precies de tekst die is gelezen', async () => {
    const { id } = await createConcept(test, fonds);
    const { nu } = await lees(id);
    expect(nu.tekst).toContain('1. Huurachterstand van Marja: € 1.965,00, voor De corporatie');
    expect(nu.tekst).toContain('De huurachterstand gaat in één keer weg.');
    expect((await teken(id)).statusCode).toBe(201);
    const na = await lees(id);
    expect(na.geldig).toMatchObject({ wijze: 'scherm' });
    expect(na.handtekeningen[0]).toMatchObject({
      naam: 'Marja Kastanje',
      tekst: nu.tekst,
      streken,
      genoteerdDoor: 'Anna',
      vervallenOp: null,
    });
  });

  it('telt in het advies als het ja van het gezin', async () => {
    const aanvraag = await createConcept(test, fonds);
    const machtiging = (body: { advies: { code: string; oordeel: string }[] }) =>
      body.advies.find(({ code }) => code === 'machtiging')?.oordeel;
    const lezen = async () => (await test.als('anna', { url: `/aanvragen/${aanvraag.id}` })).json();
    expect(machtiging(await lezen())).toBe('let_op');
    await teken(aanvraag.id, { wijze: 'getypt', streken: null });
    expect(machtiging(await lezen())).toBe('past');
    await bewaar(aanvraag, { regels: [regel({ bedragCent: 99 })] });
    expect(machtiging(await lezen())).toBe('let_op');
  });

  it.each([
    ['een ander bedrag', { bedragCent: 196_501 }],
    ['iets anders', { wat: 'Een auto' }],
    ['een andere ontvanger', { ontvanger: 'Iemand anders' }],
    ['het gezin zelf', { ontvangerSoort: 'huishouden' }],
  ])('vervalt zichtbaar als de regels daarna veranderen: %s', async (_naam, over) => {
    const aanvraag = await createConcept(test, fonds);
    await teken(aanvraag.id);
    await bewaar(aanvraag, { regels: [regel(over)] });
    const na = await lees(aanvraag.id);
    expect(na.geldig).toBeNull();
    expect(na.handtekeningen[0]).toMatchObject({ vervallenReden: 'gewijzigd' });
  });

  it('blijft gelden als dezelfde regels opnieuw worden bewaard, of alleen de toelichting', async () => {
    const aanvraag = await createConcept(test, fonds);
    await teken(aanvraag.id);
    const { regels } = (await test.als('anna', { url: `/aanvragen/${aanvraag.id}` })).json();
    const [{ rekening: _rekening, ...rest }] = regels;
    await bewaar(aanvraag, { regels: [{ ...regel(), id: rest.id }], toelichting: 'Meer uitleg.' });
    expect((await lees(aanvraag.id)).geldig).not.toBeNull();
  });

  it('blijft gelden na het indienen, en de commissie ziet dat er is getekend, niet wie', async () => {
    const aanvraag = await createConcept(test, fonds);
    await teken(aanvraag.id);
    const { versie } = (await test.als('anna', { url: `/aanvragen/${aanvraag.id}` })).json();
    expect((await submit(test, { ...aanvraag, versie })).statusCode).toBe(201);
    expect((await lees(aanvraag.id)).geldig).not.toBeNull();
    const commissie = await lees(aanvraag.id, 'vera');
    expect(commissie).toMatchObject({
      geldig: { wijze: 'scherm' },
      handtekeningen: [],
      nu: null,
      magTekenen: false,
    });
    expect(JSON.stringify(commissie)).not.toContain('Marja');
    expect((await teken(aanvraag.id)).statusCode).toBe(409);
  });

  it('op papier vraagt de scan bij deze aanvraag en de dag', async () => {
    const aanvraag = await createConcept(test, fonds);
    const ander = await createConcept(test, fonds);
    const papier = { wijze: 'papier', streken: null, getekendOp: '2026-11-02' };
    const veld = async (over: object) => (await teken(aanvraag.id, over)).json().errors[0].veld;
    expect(await veld(papier)).toBe('bijlageId');
    const { id: bijlageId, versie } = await maakBijlage(test, 'anna', `/aanvragen/${aanvraag.id}`);
    const { id: vreemd } = await maakBijlage(test, 'anna', `/aanvragen/${ander.id}`);
    expect(await veld({ ...papier, bijlageId: vreemd })).toBe('bijlageId');
    expect(await veld({ ...papier, bijlageId, getekendOp: null })).toBe('getekendOp');
    expect(await veld({ ...papier, bijlageId, getekendOp: '2099-01-01' })).toBe('getekendOp');
    expect((await teken(aanvraag.id, { ...papier, bijlageId })).statusCode).toBe(201);
    const weg = await test.als('anna', { method: 'DELETE', url: `/bijlagen/${bijlageId}`, versie });
    expect(weg.json().code).toBe('bijlage_getekend');
  });

  it('weigert een veeg, een lege naam en een andere tekst', async () => {
    const aanvraag = await createConcept(test, fonds);
    expect((await teken(aanvraag.id, { streken: [[[1, 1]]] })).json().errors[0].veld).toBe('streken');
    expect(
      (
        await teken(aanvraag.id, {
          streken: [
            [
              [1, 1],
              [900, 1],
            ],
          ],
        })
      ).statusCode,
    ).toBe(400);
    expect((await teken(aanvraag.id, { naam: ' ' })).json().errors[0].veld).toBe('naam');
    expect((await teken(aanvraag.id, { sha256: 'b'.repeat(64) })).json().code).toBe('tekst_veranderd');
  });

  it('kan worden weggehaald, en een nieuwe handtekening vervangt de vorige', async () => {
    const { id } = await createConcept(test, fonds);
    await teken(id);
    await teken(id, { naam: 'Noor' });
    let na = await lees(id);
    expect(na.handtekeningen.map((h: { vervallenReden: string | null }) => h.vervallenReden)).toEqual([
      null,
      'opnieuw',
    ]);
    await test.als('anna', {
      method: 'POST',
      url: `/aanvragen/${id}/handtekening/intrekking`,
      sleutel: true,
    });
    na = await lees(id);
    expect(na.geldig).toBeNull();
    expect(na.handtekeningen[0].vervallenReden).toBe('weggehaald');
  });

  it('weigert wie alleen kijkt, wie de casus niet ziet en een ander netwerk', async () => {
    const aanvraag = await createConcept(test, fonds);
    await giveToegang(test, aanvraag.casusId, 'gerda', 'kijken');
    expect((await teken(aanvraag.id, {}, 'gerda')).statusCode).toBe(403);
    for (const wie of ['zoe', 'theo', 'vera', 'xander'] as const)
      expect((await teken(aanvraag.id, {}, wie)).statusCode).toBe(404);
  });

  it('tekenen en wijzigen tegelijk laat nooit een geldig ja onder andere regels achter', async () => {
    for (let ronde = 0; ronde < 6; ronde++) {
      const aanvraag = await createConcept(test, fonds);
      await Promise.all([
        teken(aanvraag.id),
        bewaar(aanvraag, { regels: [regel({ bedragCent: 500 + ronde })] }),
      ]);
      const { geldig, handtekeningen } = await lees(aanvraag.id);
      if (geldig) expect(handtekeningen[0].tekst).toContain(`€ 5,0${ronde}`);
    }
  });

  it('verandert niet door gewone SQL van de app', async () => {
    const { id } = await createConcept(test, fonds);
    await teken(id);
    await expect(
      asGebruiker(test, 'anna', async (db) =>
        sql`update handtekening set naam = 'Iemand' where aanvraag_id = ${id}`.execute(db),
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      asGebruiker(test, 'anna', async (db) =>
        sql`delete from handtekening where aanvraag_id = ${id}`.execute(db),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
