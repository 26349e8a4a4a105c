import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asGebruiker,
  createFonds,
  createInBehandeling,
  createIngediend,
  decide,
  demoMandaat,
  drieVoor,
  stap,
  type TestFonds,
} from './maak-aanvraag.ts';
import { giveToegang } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp();
  fonds = await createFonds(test, { mandaat: demoMandaat });
});
afterAll(() => test.stop());

// Above what two people may decide, so that the commissie does.
const groot = { bedragCent: 6_000_00 };
const ingediend = () => createIngediend(test, fonds, groot);
const plan = (wie: PersoonNaam = 'vera', over: Partial<TestFonds> = {}) =>
  test.als(wie, {
    method: 'POST',
    url: `/fondsen/${over.fondsId ?? fonds.fondsId}/vergaderingen`,
    sleutel: true,
    body: { begintOp: '2026-12-01T09:00:00.000Z', plaats: 'Kamer 3' },
  });
const planId = async (): Promise<string> => (await plan()).json().id;
const lees = async (id: string, wie: PersoonNaam = 'vera') =>
  (await test.als(wie, { url: `/vergaderingen/${id}` })).json();
const zet = (id: string, versie: number, body: object, wie: PersoonNaam = 'vera') =>
  test.als(wie, { method: 'PATCH', url: `/vergaderingen/${id}`, versie, body });
const codes = (vergadering: { punten: { aanvraag: { id: string } }[] }) =>
  vergadering.punten.map(({ aanvraag }) => aanvraag.id);

describe('een vergadering plannen', () => {
  it('zet alles wat op de commissie wacht op de agenda, en wat twee mensen beslissen niet', async () => {
    const groteAanvraag = await ingediend();
    const kleineAanvraag = await createIngediend(test, fonds, { bedragCent: 400_00 });
    const vergadering = await lees(await planId());
    expect(codes(vergadering)).toContain(groteAanvraag.id);
    expect(codes(vergadering)).not.toContain(kleineAanvraag.id);
    expect(vergadering).toMatchObject({ stand: 'gepland', plaats: 'Kamer 3', magLeiden: true });
    const leden = vergadering.leden.map(({ gebruikerId }: { gebruikerId: string }) => gebruikerId);
    expect(leden[0]).toBe(test.wereld.gebruiker.vera.id);
    expect(leden).toContain(test.wereld.gebruiker.koen.id);
  });

  it('kan de voorzitter en de fondsbeheerder, een gewoon lid niet, en de controleur kijkt alleen', async () => {
    expect((await plan('vera')).statusCode).toBe(201);
    expect((await plan('fleur')).statusCode).toBe(201);
    expect((await plan('mo')).statusCode).toBe(403);
    expect((await plan('cor')).statusCode).toBe(403);
    expect((await plan('anna')).statusCode).toBe(403);
    expect((await plan('xenia')).statusCode).toBe(404);
    const id = await planId();
    for (const wie of ['mo', 'cor', 'fleur'] as const)
      expect((await test.als(wie, { url: `/vergaderingen/${id}` })).statusCode).toBe(200);
    expect((await test.als('xenia', { url: `/vergaderingen/${id}` })).statusCode).toBe(404);
    expect((await test.als('anna', { url: `/vergaderingen/${id}` })).statusCode).toBe(403);
  });

  it('laat de agenda anders zetten, maar niet met iets dat er niet op hoort', async () => {
    const [een, twee] = [await ingediend(), await ingediend()];
    const id = await planId();
    const { agendaVersie } = await lees(id);
    const zetAgenda = (versie: number, aanvraagIds: string[]) =>
      test.als('vera', { method: 'PUT', url: `/vergaderingen/${id}/agenda`, versie, body: { aanvraagIds } });
    const na = await zetAgenda(agendaVersie, [twee.id, een.id]);
    expect(codes(na.json())).toEqual([twee.id, een.id]);
    expect((await zetAgenda(agendaVersie, [een.id])).statusCode).toBe(412);
    expect((await zetAgenda(agendaVersie + 1, [een.id, een.id])).statusCode).toBe(400);
    const vreemd = await createIngediend(test, fonds, { bedragCent: 400_00 });
    expect((await zetAgenda(agendaVersie + 1, [vreemd.id])).statusCode).toBe(400);
    const terug = await zetAgenda(agendaVersie + 1, [een.id]);
    expect(codes(terug.json())).toEqual([een.id]);
    expect(terug.json().teAgenderen.map(({ id: ander }: { id: string }) => ander)).toContain(twee.id);
  });
});

describe('tijdens een vergadering', () => {
  it('loopt zij van gepland via bezig naar gesloten, en daarna verandert er niets meer', async () => {
    await ingediend();
    const id = await planId();
    expect((await zet(id, 1, { stand: 'gesloten' })).statusCode).toBe(409);
    expect((await zet(id, 1, { stand: 'bezig' }, 'mo')).statusCode).toBe(403);
    expect((await zet(id, 1, { stand: 'bezig' })).statusCode).toBe(200);
    const ander = await planId();
    expect((await zet(ander, 1, { stand: 'bezig' })).json().code).toBe('al_bezig');
    const [punt] = (await lees(id)).punten;
    const noteer = (versie: number, wie: PersoonNaam = 'vera') =>
      test.als(wie, {
        method: 'PATCH',
        url: `/vergaderingen/${id}/punten/${punt.id}`,
        versie,
        body: { verslag: 'We spraken over de huur.', behandeld: true },
      });
    expect((await noteer(1, 'mo')).statusCode).toBe(403);
    expect((await noteer(1)).json()).toMatchObject({ verslag: 'We spraken over de huur.', versie: 2 });
    expect((await noteer(1)).statusCode).toBe(412);
    const aanwezig = await test.als('vera', {
      method: 'PUT',
      url: `/vergaderingen/${id}/aanwezigen`,
      body: { gebruikerIds: [test.wereld.gebruiker.mo.id] },
    });
    expect(aanwezig.json().leden.filter((lid: { aanwezig: boolean }) => lid.aanwezig)).toHaveLength(1);
    const fout = await test.als('vera', {
      method: 'PUT',
      url: `/vergaderingen/${id}/aanwezigen`,
      body: { gebruikerIds: [test.wereld.gebruiker.anna.id] },
    });
    expect(fout.json().errors[0]).toMatchObject({ veld: 'gebruikerIds' });
    expect((await zet(id, 2, { stand: 'gesloten' })).statusCode).toBe(200);
    expect((await zet(id, 3, { plaats: 'Elders' })).statusCode).toBe(409);
    expect((await noteer(2)).statusCode).toBe(409);
    expect((await zet(ander, 1, { stand: 'vervallen' })).statusCode).toBe(200);
  });

  it('weigert de database een verslag na het sluiten ook zelf', async () => {
    await ingediend();
    const id = await planId();
    await zet(id, 1, { stand: 'bezig' });
    await zet(id, 2, { stand: 'gesloten' });
    await expect(
      asGebruiker(test, 'vera', (db) =>
        sql`update vergadering_punt set verslag = 'later' where vergadering_id = ${id}`.execute(db),
      ),
    ).rejects.toMatchObject({ constraint: 'vergadering_gesloten' });
    await expect(
      asGebruiker(test, 'vera', (db) =>
        sql`update vergadering set plaats = 'later' where id = ${id}`.execute(db),
      ),
    ).rejects.toMatchObject({ constraint: 'vergadering_gesloten' });
  });

  it('sluit zij precies één keer als twee mensen het tegelijk doen', async () => {
    const id = await planId();
    await zet(id, 1, { stand: 'bezig' });
    const antwoorden = await Promise.all([
      zet(id, 2, { stand: 'gesloten' }),
      zet(id, 2, { stand: 'gesloten' }, 'fleur'),
    ]);
    const standen = antwoorden.map(({ statusCode }) => statusCode).sort();
    expect(standen[0]).toBe(200);
    expect([409, 412]).toContain(standen[1]);
  });

  it('staat een spoedbesluit op de agenda tot het in een vergadering is verteld', async () => {
    const { rows } = await test.eigenaar.query(
      `select id from mandaatregel where fonds_id = $1 and wijze = 'spoed' limit 1`,
      [fonds.fondsId],
    );
    const aanvraag = await createInBehandeling(test, fonds, { ...groot, stemmen: drieVoor });
    expect((await decide(test, aanvraag.id)).statusCode).toBe(201);
    await test.eigenaar.query(
      'update aanvraag set mandaatregel_id = $2, spoed = true, spoed_reden = $3 where id = $1',
      [aanvraag.id, rows[0].id, 'Vrijdag op straat.'],
    );
    const id = await planId();
    const [punt] = (await lees(id)).punten.filter(
      (een: { aanvraag: { id: string } }) => een.aanvraag.id === aanvraag.id,
    );
    expect(punt).toMatchObject({ soort: 'spoed', aanvraag: { spoedReden: 'Vrijdag op straat.' } });
    expect(codes(await lees(await planId()))).toContain(aanvraag.id);
    await zet(id, 1, { stand: 'bezig' });
    await zet(id, 2, { stand: 'gesloten' });
    expect(codes(await lees(await planId()))).not.toContain(aanvraag.id);
  });
});

describe('de stukken', () => {
  const maak = (id: string, wie: PersoonNaam = 'vera') =>
    test.als(wie, {
      method: 'POST',
      url: `/vergaderingen/${id}/stukken`,
      sleutel: true,
      body: { ontvanger: 'Mo, commissielid' },
    });

  it('zijn een genummerd exemplaar voor één ontvanger, elke keer dezelfde bytes', async () => {
    await ingediend();
    const id = await planId();
    const eerste = (await maak(id)).json();
    const tweede = (await maak(id, 'mo')).json();
    expect([eerste.exemplaarNummer, tweede.exemplaarNummer]).toEqual([1, 2]);
    const url = `/vergaderingen/${id}/stukken/${eerste.id}/pdf`;
    const [een, twee] = [await test.als('vera', { url }), await test.als('vera', { url })];
    expect(een.headers['content-type']).toBe('application/pdf');
    expect(een.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(een.rawPayload.equals(twee.rawPayload)).toBe(true);
    expect((await test.als('mo', { url })).statusCode).toBe(404);
    expect((await test.als('anna', { url })).statusCode).toBe(403);
  });

  it('staan als export in het dossier van elk huishouden op de agenda', async () => {
    const aanvraag = await ingediend();
    await maak(await planId());
    const { rows } = await test.eigenaar.query(
      `select count(*)::int as aantal from logregel where actie = 'exporteren' and onderwerp_id = $1`,
      [aanvraag.id],
    );
    expect(rows[0].aantal).toBe(1);
  });

  it('zijn voor een lid dat een aanvraag niet mag zien zonder die aanvraag', async () => {
    const id = await planId();
    expect((await maak(id, 'xenia')).statusCode).toBe(404);
    expect((await maak(id, 'bas')).statusCode).toBe(403);
  });
});

describe('wat het gezin zegt', () => {
  const zeg = (id: string, wie: PersoonNaam, woorden = 'Ik wil gewoon slapen.') =>
    stap(test, wie, id, 'inspraak', { wie: 'Moeder', hoe: 'aanwezig', woorden });

  it('schrijft de voorzitter of de contactpersoon op, een gewoon lid niet', async () => {
    const { id, casusId } = await ingediend();
    await giveToegang(test, casusId, 'gerda', 'kijken');
    expect((await zeg(id, 'vera')).statusCode).toBe(201);
    expect((await zeg(id, 'anna')).statusCode).toBe(201);
    expect((await zeg(id, 'mo')).statusCode).toBe(403);
    expect((await zeg(id, 'gerda')).statusCode).toBe(403);
    expect((await zeg(id, 'cor')).statusCode).toBe(403);
    expect((await zeg(id, 'zoe')).statusCode).toBe(404);
    expect((await zeg(id, 'xenia')).statusCode).toBe(404);
    const { inspraak } = (await test.als('mo', { url: `/aanvragen/${id}/inbreng` })).json();
    expect(inspraak).toHaveLength(2);
    expect(inspraak[0]).toMatchObject({ wie: 'Moeder', hoe: 'aanwezig', woorden: 'Ik wil gewoon slapen.' });
  });

  it('blijft zoals het gezegd is, en komt niet meer na het besluit', async () => {
    const { id } = await createInBehandeling(test, fonds, { ...groot, stemmen: drieVoor });
    await zeg(id, 'vera');
    await expect(
      test.eigenaar.query(`update inspraak set woorden = 'anders' where aanvraag_id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'blijft_zoals_het_was' });
    await decide(test, id);
    expect((await zeg(id, 'vera')).statusCode).toBe(409);
  });
});

describe('advies uit ervaring', () => {
  const vraag = (id: string, wie: PersoonNaam = 'vera', aan: PersoonNaam = 'erik') =>
    stap(test, wie, id, 'adviseurs', { gebruikerId: test.wereld.gebruiker[aan].id });
  const advies = (id: string, adviseurId: string, versie: number, wie: PersoonNaam = 'erik') =>
    test.als(wie, {
      method: 'PUT',
      url: `/aanvragen/${id}/adviseurs/${adviseurId}/advies`,
      versie,
      body: { advies: 'Vraag eerst wat zij zelf wil.' },
    });

  it('opent deze ene aanvraag, en geen andere', async () => {
    const [een, ander] = [await ingediend(), await ingediend()];
    expect((await test.als('erik', { url: `/aanvragen/${een.id}` })).statusCode).toBe(404);
    const { id: adviseurId } = (await vraag(een.id)).json();
    const gezien = await test.als('erik', { url: `/aanvragen/${een.id}` });
    expect(gezien.statusCode).toBe(200);
    expect(gezien.json()).toMatchObject({ stemming: null, casus: { id: null } });
    expect((await test.als('erik', { url: `/aanvragen/${ander.id}` })).statusCode).toBe(404);
    expect((await advies(een.id, adviseurId, 1)).json()).toEqual({ versie: 2 });
    expect((await advies(een.id, adviseurId, 1)).statusCode).toBe(412);
    expect((await advies(een.id, adviseurId, 2, 'vera')).statusCode).toBe(403);
    const { adviseurs } = (await test.als('mo', { url: `/aanvragen/${een.id}/inbreng` })).json();
    expect(adviseurs).toEqual([expect.objectContaining({ advies: 'Vraag eerst wat zij zelf wil.' })]);
  });

  it('vraagt alleen wie de vergadering leidt, en alleen aan wie nergens bij betrokken is', async () => {
    const { id, casusId } = await ingediend();
    expect((await vraag(id, 'mo')).statusCode).toBe(403);
    expect((await vraag(id, 'anna')).statusCode).toBe(403);
    expect((await vraag(id, 'xenia')).statusCode).toBe(404);
    expect((await vraag(id, 'vera', 'bram')).json().errors[0].code).toBe('kan_niet_adviseren');
    await giveToegang(test, casusId, 'erik', 'kijken');
    expect((await vraag(id)).statusCode).toBe(400);
  });

  it('is terug te nemen zolang er geen advies is; daarna blijft het erbij staan', async () => {
    const { id } = await ingediend();
    const neemTerug = (adviseurId: string, versie: number, wie: PersoonNaam = 'vera') =>
      test.als(wie, { method: 'DELETE', url: `/aanvragen/${id}/adviseurs/${adviseurId}`, versie });
    const { id: eerste } = (await vraag(id)).json();
    expect((await neemTerug(eerste, 1, 'mo')).statusCode).toBe(403);
    expect((await neemTerug(eerste, 1)).statusCode).toBe(204);
    expect((await test.als('erik', { url: `/aanvragen/${id}` })).statusCode).toBe(404);
    const { id: tweede } = (await vraag(id)).json();
    await advies(id, tweede, 1);
    expect((await neemTerug(tweede, 2)).statusCode).toBe(409);
  });

  it('geeft niemand stiekem voor een ander in de database', async () => {
    const { id } = await ingediend();
    const { id: adviseurId } = (await vraag(id)).json();
    await expect(
      asGebruiker(test, 'vera', (db) =>
        sql`update adviseur set advies = 'mooi', advies_op = now() where id = ${adviseurId}`.execute(db),
      ),
    ).rejects.toMatchObject({ constraint: 'niet_jouw_stap' });
  });
});
