import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kastanjeInvoer } from './kastanje-invoer.ts';
import {
  asGebruiker,
  besluitBody,
  createConcept,
  createFonds,
  createInBehandeling,
  createIngediend,
  decide,
  drieVoor,
  fillCanvas,
  regel,
  stap,
  submit,
  type TestFonds,
} from './maak-aanvraag.ts';
import { createCasus } from './maak-casus.ts';
import { seedLijsten } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp();
  await seedLijsten(test);
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

const lees = (wie: PersoonNaam, id: string) => test.als(wie, { url: `/aanvragen/${id}` });
const saldo = async () => {
  const { items } = (await test.als('fleur', { url: '/fondsen' })).json();
  return items.find((f: { id: string }) => f.id === fonds.fondsId);
};

describe('een concept', () => {
  it('begint met de doorbraken die naar het fonds gaan', async () => {
    const casus = await createCasus(test, 'anna');
    const doorbraakId = await fillCanvas(test, casus, 'anna');
    const nieuw = await test.als('anna', {
      method: 'POST',
      url: `/casussen/${casus.casusId}/aanvragen`,
      body: { fondsId: fonds.fondsId },
      sleutel: true,
    });
    expect(nieuw.statusCode).toBe(201);
    expect(nieuw.json().code).toMatch(/^AV-\d{4}-\d{4}$/);
    const aanvraag = (await lees('anna', nieuw.json().id)).json();
    expect(aanvraag).toMatchObject({ stand: 'concept', doorbraakIds: [doorbraakId], pakket: null });
    expect(aanvraag.controle).toEqual([
      { veld: 'regels', code: 'geen_regel', bericht: 'Zet er minstens één regel in: wat is er nodig?' },
    ]);
    expect(aanvraag.mijn).toMatchObject({ magWijzigen: true, acties: ['indienen', 'intrekken'] });
  });

  it('bewaart ook wat nog niet af is, en houdt de regels hun eigen id', async () => {
    const concept = await createConcept(test, fonds);
    const voor = (await lees('anna', concept.id)).json();
    const leeg = regel({ wat: '', ontvanger: '', bedragCent: 0 });
    const na = await test.als('anna', {
      method: 'PATCH',
      url: `/aanvragen/${concept.id}`,
      versie: concept.versie,
      body: { regels: [{ ...leeg, id: voor.regels[0].id }, regel()] },
    });
    expect(na.statusCode).toBe(200);
    expect(na.json().regels[0]).toMatchObject({ id: voor.regels[0].id, wat: '' });
    expect(na.json().controle.map((c: { veld: string }) => c.veld)).toEqual([
      'regels.0.wat',
      'regels.0.ontvanger',
      'regels.0.bedragCent',
    ]);
  });

  it('rekent een maandbedrag keer het aantal maanden', async () => {
    const concept = await createConcept(test, fonds);
    const na = await test.als('anna', {
      method: 'PATCH',
      url: `/aanvragen/${concept.id}`,
      versie: concept.versie,
      body: { regels: [regel({ bedragCent: 26_000, termijn: 'maandelijks', aantalMaanden: 12 })] },
    });
    expect(na.json().gevraagdCent).toBe(312_000);
  });

  it('verliest van twee schrijvers tegelijk niets: de tweede krijgt 412 met wat er nu staat', async () => {
    const concept = await createConcept(test, fonds);
    const schrijf = (toelichting: string) =>
      test.als('anna', {
        method: 'PATCH',
        url: `/aanvragen/${concept.id}`,
        versie: concept.versie,
        body: { toelichting },
      });
    const antwoorden = await Promise.all([schrijf('een'), schrijf('twee')]);
    expect(antwoorden.map((a) => a.statusCode).sort()).toEqual([200, 412]);
    const winnaar = antwoorden.find((a) => a.statusCode === 200)?.json();
    const verliezer = antwoorden.find((a) => a.statusCode === 412)?.json();
    expect(verliezer.huidig.toelichting).toBe(winnaar.toelichting);
  });

  it('weigert een doorbraak van een andere casus bij het veld', async () => {
    const concept = await createConcept(test, fonds);
    const ander = await createConcept(test, fonds);
    const antwoord = await test.als('anna', {
      method: 'PATCH',
      url: `/aanvragen/${concept.id}`,
      versie: concept.versie,
      body: { doorbraakIds: [ander.doorbraakId] },
    });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0]).toMatchObject({ veld: 'doorbraakIds', code: 'onbekend' });
  });

  it('zegt zonder If-Match dat de versie mist', async () => {
    const concept = await createConcept(test, fonds);
    const antwoord = await test.als('anna', { method: 'PATCH', url: `/aanvragen/${concept.id}`, body: {} });
    expect(antwoord.statusCode).toBe(428);
  });
});

describe('indienen', () => {
  it('zet het canvas vast: canonieke JSON met een hash die klopt, zonder namen', async () => {
    const ingediend = await createIngediend(test, fonds);
    const { rows } = await test.eigenaar.query(
      'select canvas, sha256 from aanvraag_pakket where aanvraag_id = $1',
      [ingediend.id],
    );
    expect(createHash('sha256').update(rows[0].canvas, 'utf8').digest('hex')).toBe(rows[0].sha256);
    expect(rows[0].canvas).not.toMatch(/Marja|Daan|Noor|Kastanje/);
    const pakket = (await lees('vera', ingediend.id)).json();
    expect(pakket).toMatchObject({ stand: 'ingediend', gevraagdCent: 196_500, casus: { id: null } });
    expect(pakket.pakket.canvas.overEenJaar.tekst).toBe('Dat ouder weer slaapt.');
    expect(JSON.stringify(pakket)).not.toMatch(/Marja|Kastanje/);
  });

  it('laat het pakket zoals het was als het canvas daarna verandert', async () => {
    const ingediend = await createIngediend(test, fonds);
    const voor = (await lees('vera', ingediend.id)).json().pakket;
    await asGebruiker(test, 'anna', async (db, netwerkId) => {
      await sql`update doorbraak set zin = 'Iets heel anders.', versie = versie + 1 where netwerk_id = ${netwerkId} and id = ${ingediend.doorbraakId}`.execute(
        db,
      );
    });
    expect((await lees('vera', ingediend.id)).json().pakket).toEqual(voor);
  });

  it('zet de berekening vast met haar uitkomst; daarna verandert zij niet meer', async () => {
    const concept = await createConcept(test, fonds);
    const berekening = (
      await test.als('anna', {
        method: 'POST',
        url: `/casussen/${concept.casusId}/berekeningen`,
        body: { naam: 'Huis houden', invoer: kastanjeInvoer() },
        sleutel: true,
      })
    ).json();
    const bewaard = await test.als('anna', {
      method: 'PATCH',
      url: `/aanvragen/${concept.id}`,
      versie: concept.versie,
      body: { berekeningId: berekening.id },
    });
    await submit(test, { ...concept, versie: bewaard.json().versie });
    const { pakket } = (await lees('vera', concept.id)).json();
    expect(pakket.berekening).toMatchObject({ naam: 'Huis houden', uitkomst: { saldoCent: 31_694_58 } });
    const wijziging = await test.als('anna', {
      method: 'PATCH',
      url: `/berekeningen/${berekening.id}`,
      versie: berekening.versie + 1,
      body: { naam: 'Anders' },
    });
    expect(wijziging.statusCode).toBe(409);
  });

  it('zegt bij elk veld wat er nog mist', async () => {
    const casus = await createCasus(test, 'anna');
    const doorbraakId = await fillCanvas(test, casus, 'anna', { antwoord_gezin: null, rendement: '' });
    const nieuw = await test.als('anna', {
      method: 'POST',
      url: `/casussen/${casus.casusId}/aanvragen`,
      body: { fondsId: fonds.fondsId },
      sleutel: true,
    });
    const antwoord = await submit(test, { ...casus, id: nieuw.json().id, versie: 1, doorbraakId });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json()).toMatchObject({ code: 'aanvraag_onvolledig' });
    expect(antwoord.json().errors.map((e: { veld: string }) => e.veld)).toEqual([
      'doorbraken.0.rendement',
      'doorbraken.0.antwoordGezin',
      'regels',
    ]);
  });

  it('gaat met een verouderde versie niet door', async () => {
    const concept = await createConcept(test, fonds);
    expect((await submit(test, { ...concept, versie: 1 })).statusCode).toBe(412);
  });

  it('telt voor het mandaat alles van twaalf maanden voor dit huishouden', async () => {
    const eerste = await createIngediend(test, fonds);
    const tweede = await createConcept(test, fonds, { casus: eerste, bedragCent: 50_000 });
    await submit(test, tweede);
    const pakket = (await lees('vera', tweede.id)).json();
    expect(pakket.twaalfMaandenCent).toBe(246_500);
    expect(pakket.eerder).toMatchObject([{ gevraagdCent: 196_500, toegekendCent: null }]);
    expect(Object.keys(pakket.eerder[0]).sort()).toEqual([
      'gevraagdCent',
      'ingediendOp',
      'stand',
      'toegekendCent',
    ]);
  });

  it('kan één keer: daarna verandert er niets meer', async () => {
    const ingediend = await createIngediend(test, fonds);
    expect((await submit(test, ingediend)).statusCode).toBe(409);
    const wijziging = await test.als('anna', {
      method: 'PATCH',
      url: `/aanvragen/${ingediend.id}`,
      versie: ingediend.versie + 1,
      body: { toelichting: 'Toch anders' },
    });
    expect(wijziging.statusCode).toBe(409);
  });
});

describe('vragen en antwoorden', () => {
  it('gaan heen en weer, en de klok staat stil zolang de vraag open is', async () => {
    const aanvraag = await createInBehandeling(test, fonds);
    const toen = test.klok.nu;
    const uiterlijk = (await lees('vera', aanvraag.id)).json().uiterlijkOp;
    const vraag = await stap(test, 'mo', aanvraag.id, 'vragen', {
      soort: 'vraag',
      vraag: 'Wat betaalt de verzekeraar?',
    });
    expect(vraag.json()).toMatchObject({ stand: 'aanvulling_gevraagd' });
    expect(
      (await stap(test, 'vera', aanvraag.id, 'stemmen', { keuze: 'voor', reden: 'ja' })).statusCode,
    ).toBe(409);
    test.klok.nu = new Date(toen.getTime() + 3 * 86_400_000);
    const antwoord = await stap(test, 'anna', aanvraag.id, `vragen/${vraag.json().vraagId}/antwoord`, {
      antwoord: 'De verzekeraar vergoedt Marja € 780.',
    });
    expect(antwoord.json()).toMatchObject({ stand: 'in_behandeling' });
    const na = (await lees('vera', aanvraag.id)).json();
    expect(Date.parse(na.uiterlijkOp) - Date.parse(uiterlijk)).toBe(3 * 86_400_000);
    expect(na.vragen[0].antwoord).toBe('De verzekeraar vergoedt ouder € 780.');
    test.klok.nu = toen;
  });

  it('wachten tot de laatste vraag is beantwoord', async () => {
    const aanvraag = await createInBehandeling(test, fonds);
    const vraag = { soort: 'vraag', vraag: 'Hoe zit dit?' };
    const een = (await stap(test, 'mo', aanvraag.id, 'vragen', vraag)).json();
    const twee = (await stap(test, 'sanne', aanvraag.id, 'vragen', vraag)).json();
    const beantwoord = (vraagId: string) =>
      stap(test, 'anna', aanvraag.id, `vragen/${vraagId}/antwoord`, { antwoord: 'Zo.' });
    expect((await beantwoord(een.vraagId)).json().stand).toBe('aanvulling_gevraagd');
    expect((await beantwoord(een.vraagId)).statusCode).toBe(409);
    expect((await beantwoord(twee.vraagId)).json().stand).toBe('in_behandeling');
  });
});

describe('stemmen en besluiten', () => {
  it('leggen het geld vast zodra het besluit er is', async () => {
    const voor = await saldo();
    const aanvraag = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    const besluit = await decide(test, aanvraag.id);
    expect(besluit.statusCode).toBe(201);
    expect(besluit.json()).toMatchObject({ stand: 'besloten' });
    const na = await saldo();
    expect(na.saldi[0].vrijCent - voor.saldi[0].vrijCent).toBe(-196_500);
    expect(na.saldi[0].verplichtCent - voor.saldi[0].verplichtCent).toBe(196_500);
    const pakket = (await lees('anna', aanvraag.id)).json();
    expect(pakket.besluit).toMatchObject({
      uitkomst: 'toegekend',
      toegekendCent: 196_500,
      telling: { voor: 3, tegen: 0, onthouden: 0, quorum: 3, uitslag: 'toekennen' },
    });
    expect(pakket.stemming).toBeNull();
  });

  it('kunnen voor een deel, met een voorwaarde per regel', async () => {
    const aanvraag = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    const body = await besluitBody(test, aanvraag.id, { uitkomst: 'deels' });
    body.regels[0] = {
      ...body.regels[0],
      toegekendCent: 100_000,
      voorwaarde: 'Intrekking op schrift.',
    } as never;
    expect((await stap(test, 'vera', aanvraag.id, 'besluit', body)).statusCode).toBe(201);
    expect((await lees('vera', aanvraag.id)).json().besluit.regels[0]).toMatchObject({
      toegekendCent: 100_000,
      openCent: 100_000,
      voorwaarde: 'Intrekking op schrift.',
    });
  });

  it('laten een lid van mening veranderen: de laatste stem telt', async () => {
    const aanvraag = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    await stap(test, 'mo', aanvraag.id, 'stemmen', { keuze: 'tegen', reden: 'Bij nader inzien.' });
    const { stemming } = (await lees('vera', aanvraag.id)).json();
    expect(stemming.telling).toMatchObject({ voor: 2, tegen: 1 });
    expect(stemming.stemmen.filter((s: { naam: string }) => s.naam === 'Mo')).toMatchObject([
      { keuze: 'voor', vervallenReden: 'gewijzigd' },
      { keuze: 'tegen', vervallenOp: null },
    ]);
  });

  it('wijzen bij staking af, na de mening van het gezin', async () => {
    const stemmen = { vera: 'voor', mo: 'tegen', sanne: 'onthouden' };
    const aanvraag = await createInBehandeling(test, fonds, { stemmen });
    const afwijzing = await besluitBody(test, aanvraag.id, { uitkomst: 'afgewezen' });
    afwijzing.regels = afwijzing.regels.map((r) => ({ ...r, toegekendCent: 0 }));
    const besluit = () => stap(test, 'vera', aanvraag.id, 'besluit', afwijzing);
    expect((await besluit()).json()).toMatchObject({ status: 409, code: 'zienswijze_nodig' });
    const voornemen = await stap(test, 'vera', aanvraag.id, 'vragen', {
      soort: 'voornemen',
      vraag: 'Wij willen dit afwijzen. Wat vindt het gezin?',
    });
    await stap(test, 'anna', aanvraag.id, `vragen/${voornemen.json().vraagId}/antwoord`, {
      antwoord: 'Moeder is teleurgesteld.',
    });
    expect((await besluit()).json()).toMatchObject({ stand: 'besloten' });
    const regelId = afwijzing.regels[0]?.regelId;
    const betaling = {
      regelId,
      soort: 'betaling',
      bedragCent: 1,
      toelichting: 'Op de rekening van de corporatie.',
    };
    expect((await stap(test, 'bas', aanvraag.id, 'uitbetaling', betaling)).statusCode).toBe(409);
  });

  it.each([
    ['zonder quorum', { vera: 'voor', mo: 'voor' }, {}, 'geen_quorum'],
    ['met een meerderheid tegen', { vera: 'tegen', mo: 'tegen', sanne: 'voor' }, {}, 'past_niet_bij_stemmen'],
    ['met een te laag bedrag voor toegekend', drieVoor, { bedrag: 1 }, 'regels_passen_niet'],
    ['met meer dan is gevraagd', drieVoor, { bedrag: 196_501 }, 'regels_passen_niet'],
  ] as const)('weigeren een toekenning %s', async (_naam, stemmen, { bedrag }: { bedrag?: number }, code) => {
    const aanvraag = await createInBehandeling(test, fonds, { stemmen });
    const body = await besluitBody(test, aanvraag.id);
    if (bedrag) body.regels = body.regels.map((r) => ({ ...r, toegekendCent: bedrag }));
    expect((await stap(test, 'vera', aanvraag.id, 'besluit', body)).json()).toMatchObject({
      status: 409,
      code,
    });
    expect((await lees('vera', aanvraag.id)).json()).toMatchObject({
      stand: 'in_behandeling',
      besluit: null,
    });
  });

  it('zeggen bij te weinig geld dat er niet genoeg vrij budget is', async () => {
    const arm = await createFonds(test, { budgetCent: 196_499 });
    const aanvraag = await createInBehandeling(test, arm, { stemmen: drieVoor });
    expect((await decide(test, aanvraag.id)).json()).toMatchObject({
      status: 409,
      code: 'niet_genoeg_vrij',
      detail: 'Er is niet genoeg vrij budget.',
    });
  });
});

describe('betalen en verantwoorden', () => {
  const betaal = (wie: PersoonNaam, id: string, regelId: string, over: object = {}) =>
    stap(test, wie, id, 'uitbetaling', {
      regelId,
      soort: 'betaling',
      bedragCent: 196_500,
      toelichting: 'Op de rekening van de corporatie.',
      ...over,
    });

  async function createBesloten(voorwaarde = '') {
    const aanvraag = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    const body = await besluitBody(test, aanvraag.id);
    body.regels = body.regels.map((r) => ({ ...r, voorwaarde }));
    await stap(test, 'vera', aanvraag.id, 'besluit', body);
    return { ...aanvraag, regelId: body.regels[0]?.regelId as string };
  }

  it('maken een aanvraag uitbetaald en dan verantwoord', async () => {
    const { id, regelId } = await createBesloten();
    expect((await betaal('bas', id, regelId, { bedragCent: 96_500 })).json().stand).toBe('besloten');
    const rest = { soort: 'vrijval', bedragCent: 100_000, toelichting: 'Het kostte minder.' };
    expect((await betaal('bas', id, regelId, rest)).json().stand).toBe('uitbetaald');
    const oordeel = { oordeel: 'De achterstand is weg, de factuur klopt.', zonderBon: true };
    expect((await stap(test, 'cor', id, 'verantwoording', oordeel)).json().stand).toBe('verantwoord');
  });

  it('betalen een regel met een voorwaarde pas als er staat hoe daaraan is voldaan', async () => {
    const { id, regelId } = await createBesloten('Intrekking op schrift.');
    const zonder = { toelichting: '' };
    expect((await betaal('bas', id, regelId, zonder)).json()).toMatchObject({
      status: 409,
      code: 'voorwaarde_open',
    });
    const bewijs = { toelichting: 'Brief van de corporatie van 4 november.' };
    expect((await betaal('bas', id, regelId, bewijs)).json().stand).toBe('uitbetaald');
  });

  it('betalen niets twee keer', async () => {
    const { id, regelId } = await createBesloten();
    const antwoorden = await Promise.all([betaal('bas', id, regelId), betaal('bas', id, regelId)]);
    expect(antwoorden.map((a) => a.statusCode).sort()).toEqual([201, 409]);
  });

  it('weigeren meer dan is toegekend', async () => {
    const { id, regelId } = await createBesloten();
    expect((await betaal('bas', id, regelId, { bedragCent: 196_501 })).json()).toMatchObject({
      status: 409,
      code: 'meer_dan_toegekend',
    });
  });
});

describe('intrekken', () => {
  it('kan voor het besluit, ook namens het gezin', async () => {
    const aanvraag = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    const antwoord = await stap(test, 'anna', aanvraag.id, 'intrekking', {
      namens: 'gezin',
      reden: 'Marja wil het niet meer.',
    });
    expect(antwoord.json()).toMatchObject({ stand: 'ingetrokken' });
    expect((await decide(test, aanvraag.id)).statusCode).toBe(409);
    const laatste = (await lees('vera', aanvraag.id)).json().geschiedenis.at(-1);
    expect(laatste).toMatchObject({ gebeurtenis: 'intrekken', namens: 'gezin', door: 'Anna' });
    expect(laatste.reden).not.toContain('Marja');
  });

  it('kan niet meer na het besluit', async () => {
    const aanvraag = await createInBehandeling(test, fonds, { stemmen: drieVoor });
    await decide(test, aanvraag.id);
    const antwoord = await stap(test, 'anna', aanvraag.id, 'intrekking', {
      namens: 'gezin',
      reden: 'Te laat.',
    });
    expect(antwoord.statusCode).toBe(409);
  });
});

describe('wie keek', () => {
  it('staat in het logboek van het dossier, ook als de commissie het pakket las', async () => {
    const ingediend = await createIngediend(test, fonds);
    await lees('koen', ingediend.id);
    const { rows } = await test.eigenaar.query(
      `select actie, onderwerp, onderwerp_id, doel from logregel where casus_id = $1 and gebruiker_id = $2`,
      [ingediend.casusId, test.wereld.gebruiker.koen.id],
    );
    expect(rows).toEqual([
      {
        actie: 'lezen',
        onderwerp: 'aanvraag',
        onderwerp_id: ingediend.id,
        doel: 'beslissen over de aanvraag',
      },
    ]);
  });
});
