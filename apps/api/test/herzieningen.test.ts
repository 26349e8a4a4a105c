import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFonds, createInBehandeling, stap, type TestFonds } from './maak-aanvraag.ts';
import { giveToegang } from './maak-casus.ts';
import {
  bedrag,
  besluitOver,
  createBesloten,
  hear,
  herzie,
  pay,
  propose,
  saldoVan,
  spend,
  stemOver,
} from './maak-herziening.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test, { budgetCent: 100_000_000 });
});
afterAll(() => test.stop());

const lees = async (wie: PersoonNaam, id: string) =>
  (await test.als(wie, { url: `/aanvragen/${id}/besluiten` })).json();
const standVan = async (id: string) =>
  (await test.eigenaar.query('select stand from aanvraag where id = $1', [id])).rows[0].stand as string;
describe('een voorstel', () => {
  it.each(['vera', 'fleur'] as const)('kan van %s komen, voorzitter of fondsbeheerder', async (wie) => {
    const { id } = await createBesloten(test, fonds);
    expect((await propose(test, id, { cent: 100_000 }, wie)).statusCode).toBe(201);
  });

  it.each(['mo', 'anna', 'bas', 'cor', 'tina'] as const)('kan niet van %s komen', async (wie) => {
    const { id } = await createBesloten(test, fonds);
    expect((await propose(test, id, { cent: 100_000 }, wie)).statusCode).toBe(403);
  });

  it('bestaat niet voor een ander netwerk', async () => {
    const { id } = await createBesloten(test, fonds);
    expect((await propose(test, id, { cent: 100_000 }, 'xenia')).statusCode).toBe(404);
    expect((await test.als('xenia', { url: `/aanvragen/${id}/besluiten` })).statusCode).toBe(404);
  });

  it('kan niet voor er een besluit is, en niet twee tegelijk', async () => {
    const open = await createInBehandeling(test, fonds);
    expect((await propose(test, open.id, { cent: 100_000 })).json().code).toBe('verkeerde_stand');
    const { id } = await createBesloten(test, fonds);
    await propose(test, id, { cent: 100_000 });
    expect((await propose(test, id, { cent: 90_000 })).json().code).toBe('herziening_loopt');
  });

  it.each([
    ['niets verandert', { cent: bedrag }, 'niets_anders'],
    ['het meer is dan gevraagd', { cent: bedrag + 1 }, 'regels_passen_niet'],
    [
      'intrekken niets verlaagt',
      { soort: 'intrekken', cent: bedrag, voorwaarde: 'Eerst dit.' },
      'regels_passen_niet',
    ],
    ['er niets kwijt te schelden is', { soort: 'kwijtschelden', cent: bedrag }, 'geen_vordering'],
  ])('wordt geweigerd als %s', async (_, voorstel, code) => {
    const { id } = await createBesloten(test, fonds);
    expect((await propose(test, id, voorstel)).json()).toMatchObject({ status: 409, code });
  });

  it('met een dag die voorbij is, zegt dat bij het veld', async () => {
    const { id } = await createBesloten(test, fonds);
    const antwoord = await propose(test, id, { cent: 1, terugVoor: '2020-01-01' });
    expect(antwoord.json()).toMatchObject({ status: 400, errors: [{ veld: 'terugVoor' }] });
  });

  it('kan worden gestopt; dan blijft het besluit zoals het is', async () => {
    const { id } = await createBesloten(test, fonds);
    const h = (await propose(test, id, { cent: 1 })).json().id;
    expect((await stap(test, 'anna', id, `herzieningen/${h}/stopzetting`, { reden: 'x' })).statusCode).toBe(
      403,
    );
    expect((await stap(test, 'vera', id, `herzieningen/${h}/stopzetting`, { reden: 'x' })).statusCode).toBe(
      201,
    );
    expect((await hear(test, id, h)).json().code).toBe('herziening_klaar');
    expect((await lees('vera', id)).besluiten).toHaveLength(1);
  });
});

describe('minder dan eerst', () => {
  it('vraagt eerst wat het gezin ervan vindt, zonder namen', async () => {
    const { id } = await createBesloten(test, fonds);
    const h = (await propose(test, id, { cent: 100_000 })).json().id;
    expect((await stemOver(test, id, h, 'vera')).json().code).toBe('zienswijze_nodig');
    expect((await besluitOver(test, id, h)).json().code).toBe('zienswijze_nodig');
    const pad = `herzieningen/${h}/zienswijze`;
    await stap(test, 'anna', id, pad, { zienswijze: 'Marja schrikt hiervan.' });
    const { herzieningen } = await lees('vera', id);
    expect(herzieningen[0].zienswijze).not.toContain('Marja');
    expect(herzieningen[0].stand).toBe('stemmen');
    expect((await stemOver(test, id, h, 'vera')).statusCode).toBe(201);
  });

  it.each(['vera', 'fleur', 'cor'] as const)('laat %s niet namens het gezin spreken', async (wie) => {
    const { id } = await createBesloten(test, fonds);
    const h = (await propose(test, id, { cent: 100_000 })).json().id;
    expect((await hear(test, id, h, wie)).statusCode).toBe(403);
  });

  it('wacht niet langer dan twee weken', async () => {
    const { id } = await createBesloten(test, fonds);
    const h = (await propose(test, id, { cent: 100_000 })).json().id;
    await test.eigenaar.query(`update herziening set zienswijze_voor = current_date - 1 where id = $1`, [h]);
    expect((await stemOver(test, id, h, 'vera')).statusCode).toBe(201);
  });
});

describe('stemmen over een voorstel', () => {
  async function createVoorstel() {
    const aanvraag = await createBesloten(test, fonds);
    const h = (await propose(test, aanvraag.id, { cent: 100_000, aanleiding: 'gezin' })).json().id as string;
    await hear(test, aanvraag.id, h);
    return { ...aanvraag, h };
  }

  it.each(['anna', 'fleur', 'bas', 'cor', 'tina', 'zoe'] as const)('mag %s niet', async (wie) => {
    const { id, h } = await createVoorstel();
    expect([403, 404]).toContain((await stemOver(test, id, h, wie)).statusCode);
  });

  it('vervalt als iemand toegang tot het gezin krijgt', async () => {
    const { id, h, casusId } = await createVoorstel();
    await stemOver(test, id, h, 'koen');
    await test.eigenaar.query(
      `insert into gebruiker_rol (netwerk_id, gebruiker_id, rol) values ($1, $2, 'professional') on conflict do nothing`,
      [test.wereld.netwerkA, test.wereld.gebruiker.koen.id],
    );
    await giveToegang(test, casusId, 'koen', 'kijken');
    const { rows } = await test.eigenaar.query(
      'select vervallen_reden as reden from herziening_stem where herziening_id = $1',
      [h],
    );
    expect(rows).toEqual([{ reden: 'betrokken' }]);
    expect((await stemOver(test, id, h, 'koen')).json().code).toBe('stembeletsel_betrokken');
  });

  it('vraagt het quorum van de mandaatregel', async () => {
    const { id, h } = await createVoorstel();
    await stemOver(test, id, h, 'vera');
    await stemOver(test, id, h, 'mo');
    expect((await besluitOver(test, id, h)).json().code).toBe('geen_quorum');
  });

  it('zonder meerderheid blijft alles zoals het is', async () => {
    const { id, h } = await createVoorstel();
    await stemOver(test, id, h, 'vera');
    await stemOver(test, id, h, 'mo', 'tegen');
    await stemOver(test, id, h, 'sanne', 'onthouden');
    expect((await besluitOver(test, id, h)).json()).toMatchObject({ stand: 'verworpen' });
    expect((await lees('vera', id)).besluiten).toHaveLength(1);
    expect(await standVan(id)).toBe('besloten');
  });

  it('wordt vastgelegd door de voorzitter, niet door een ander lid', async () => {
    const { id, h } = await createVoorstel();
    for (const wie of ['vera', 'mo', 'sanne'] as const) await stemOver(test, id, h, wie);
    expect((await besluitOver(test, id, h, 'mo')).json().code).toBe('niet_jouw_stap');
    expect((await besluitOver(test, id, h)).statusCode).toBe(201);
    expect((await besluitOver(test, id, h)).json().code).toBe('herziening_klaar');
  });
});

describe('het nieuwe besluit', () => {
  it('vervangt het vorige, maakt vrij wat openstaat en belooft wat nog niet betaald is', async () => {
    const eigen = await createFonds(test);
    const { id } = await createBesloten(test, eigen);
    await pay(test, id, 50_000);
    await herzie(test, id, { cent: 120_000 });
    const { besluiten, vorderingen } = await lees('anna', id);
    expect(besluiten.map((b: { geldt: boolean }) => b.geldt)).toEqual([false, true]);
    expect(besluiten[1]).toMatchObject({ uitkomst: 'deels', soort: 'wijzigen', toegekendCent: 120_000 });
    expect(vorderingen).toEqual([]);
    expect(await saldoVan(test, eigen.fondsId)).toEqual({
      vrij: 24_880_000,
      verplicht: 70_000,
      betaald: 50_000,
    });
    const aanvraag = (await test.als('bas', { url: `/aanvragen/${id}/besluiten` })).json();
    expect(aanvraag.besluiten).toHaveLength(2);
    expect(await standVan(id)).toBe('besloten');
    expect((await pay(test, id, 70_000)).json()).toMatchObject({ stand: 'uitbetaald' });
  });

  it('rondt af als er niets meer open is', async () => {
    const { id } = await createBesloten(test, fonds);
    await pay(test, id, 50_000);
    await herzie(test, id, { cent: 50_000 });
    expect(await standVan(id)).toBe('uitbetaald');
  });

  it('dat niets toekent zegt wie nu helpt', async () => {
    const { id } = await createBesloten(test, fonds);
    const h = (await propose(test, id, { soort: 'intrekken', cent: 0 })).json().id;
    await hear(test, id, h);
    for (const wie of ['vera', 'mo', 'sanne'] as const) await stemOver(test, id, h, wie);
    expect((await besluitOver(test, id, h, 'vera', false)).json()).toMatchObject({
      status: 400,
      errors: [{ veld: 'hulpDaarna.wie' }],
    });
    expect((await besluitOver(test, id, h)).statusCode).toBe(201);
    const { besluiten } = await lees('anna', id);
    expect(besluiten[1]).toMatchObject({ uitkomst: 'afgewezen', soort: 'intrekken' });
    expect(besluiten[1].hulp.wie).toContain('Gerda');
    expect(await standVan(id)).toBe('besloten');
  });

  it('kan na de verantwoording, en dan kan er opnieuw worden gecontroleerd', async () => {
    const { id } = await createBesloten(test, fonds);
    await pay(test, id, bedrag);
    await spend(test, id);
    expect((await stap(test, 'cor', id, 'verantwoording', { oordeel: 'Goed.' })).statusCode).toBe(201);
    await herzie(test, id, { soort: 'terugvorderen', cent: 100_000, terugVoor: '2099-01-01' });
    expect(await standVan(id)).toBe('uitbetaald');
    test.klok.nu = new Date(test.klok.nu.getTime() + 1000);
    expect((await stap(test, 'cor', id, 'verantwoording', { oordeel: 'Weer goed.' })).statusCode).toBe(201);
  });

  it('van wie stemde, kan diegene niet betalen of controleren', async () => {
    const { id } = await createBesloten(test, fonds);
    const h = (await propose(test, id, { cent: 100_000 })).json().id;
    await hear(test, id, h);
    await stemOver(test, id, h, 'koen');
    const rol = `insert into gebruiker_rol (netwerk_id, gebruiker_id, rol) values ($1, $2, 'betaler') on conflict do nothing`;
    await test.eigenaar.query(rol, [test.wereld.netwerkA, test.wereld.gebruiker.koen.id]);
    await stap(test, 'vera', id, `herzieningen/${h}/stopzetting`, { reden: 'x' });
    const { rows } = await test.eigenaar.query('select id from aanvraag_regel where aanvraag_id = $1', [id]);
    const betaling = { regelId: rows[0].id, soort: 'betaling', bedragCent: 100, toelichting: 'x' };
    expect((await stap(test, 'koen', id, 'uitbetaling', betaling)).statusCode).toBe(403);
  });
});

describe('betalen terwijl er een voorstel loopt', () => {
  it('kan niet, en verantwoorden ook niet', async () => {
    const { id } = await createBesloten(test, fonds);
    await pay(test, id, 50_000);
    await propose(test, id, { cent: 100_000 });
    expect((await pay(test, id, 10_000)).statusCode).toBe(409);
    const klaar = await createBesloten(test, fonds);
    await pay(test, klaar.id, bedrag);
    await spend(test, klaar.id);
    await propose(test, klaar.id, { cent: 100_000 });
    const oordeel = await stap(test, 'cor', klaar.id, 'verantwoording', { oordeel: 'Goed.' });
    expect(oordeel.json().code).toBe('herziening_loopt');
  });
});
