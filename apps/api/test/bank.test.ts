import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFonds, stap, type TestFonds } from './maak-aanvraag.ts';
import * as maak from './maak-betaling.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test);
  await maak.setFondsrekening(test, fonds);
});
afterAll(() => test.stop());

const base64 = (tekst: string) => Buffer.from(tekst).toString('base64');
const bestand = (inhoud: string) => ({ naam: 'bank.csv', inhoud: base64(inhoud) });
const controle = (inhoud: string) =>
  test.als('bas', { method: 'POST', url: '/bankbestanden/_controle', body: bestand(inhoud) });
const bewaar = (inhoud: string, wie: 'bas' | 'bob' = 'bas') =>
  test.als(wie, { method: 'POST', url: '/bankbestanden', body: bestand(inhoud), sleutel: true });

const kop = 'Datum;Bedrag;Rekening;Naam;Kenmerk;Omschrijving;Reden retour';
const rij = (
  over: { bedrag?: string; iban?: string; code?: string; woorden?: string; retour?: string } = {},
) =>
  [
    '23-11-2026',
    over.bedrag ?? '-1965,00',
    over.iban ?? maak.testIban,
    'Corporatie',
    over.code ?? '',
    over.woorden ?? '',
    over.retour ?? '',
  ].join(';');
const csv = (...rijen: string[]) => [kop, ...rijen].join('\r\n');

const camt = (
  teken: 'DBIT' | 'CRDT',
  code: string,
  over: { bedrag?: string; retour?: string; versie?: string } = {},
) =>
  `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${over.versie ?? '02'}"><BkToCstmrStmt><Stmt>
  <Acct><Id><IBAN>${maak.fondsIban}</IBAN></Id></Acct><Ntry><Amt Ccy="EUR">${over.bedrag ?? '1965.00'}</Amt><CdtDbtInd>${teken}</CdtDbtInd>
  <Sts>${over.versie === '08' ? '<Cd>BOOK</Cd>' : 'BOOK'}</Sts><BookgDt><Dt>2026-11-23</Dt></BookgDt><AcctSvcrRef>${code}${teken}</AcctSvcrRef><NtryDtls><TxDtls>
  <Refs><EndToEndId>${code}</EndToEndId></Refs><RltdPties><Cdtr><Nm>Wonen &amp; Zo</Nm></Cdtr><CdtrAcct><Id><IBAN>${maak.testIban}</IBAN></Id></CdtrAcct></RltdPties>
  ${over.retour ? `<RtrInf><Rsn><Cd>${over.retour}</Cd></Rsn></RtrInf>` : ''}</TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>`;

async function createOnderweg() {
  const aanvraag = await maak.createBesloten(test, fonds);
  const opdracht = await maak.createVerzonden(test, fonds, [aanvraag]);
  const [post] = await maak.postenVan(test, opdracht);
  return { ...aanvraag, opdracht, code: post?.code ?? '', postId: post?.id ?? '' };
}
const standVan = async (id: string) =>
  (await test.eigenaar.query('select stand from aanvraag where id = $1', [id])).rows[0].stand;

describe('een bestand van de bank', () => {
  it('laat eerst zien wat past, en bewaart dan nog niets', async () => {
    const { id, code } = await createOnderweg();
    const gezien = (
      await controle(csv(rij({ code }), rij({ iban: maak.anderIban, code: 'iets' }), 'x;y;;;;;'))
    ).json();
    expect(gezien).toMatchObject({
      soort: 'naast',
      vreemd: 1,
      regels: [{ uitslag: 'betaling', codes: [code] }],
      fouten: [{ rij: 4 }],
    });
    expect(await standVan(id)).toBe('besloten');
  });

  it('betaalt na bewaren, en hetzelfde bestand nog een keer verandert niets', async () => {
    const { id, code, opdracht } = await createOnderweg();
    const tekst = csv(rij({ code }));
    expect((await bewaar(tekst)).json()).toMatchObject({ nieuw: 1, betaald: 1, open: 0 });
    expect(await standVan(id)).toBe('uitbetaald');
    expect((await test.als('bas', { url: `/betaalopdrachten/${opdracht}` })).json().stand).toBe('verwerkt');
    expect((await controle(tekst)).json().regels).toMatchObject([{ uitslag: 'bekend' }]);
    expect((await bewaar(tekst, 'bob')).json()).toMatchObject({ nieuw: 0, betaald: 0, open: 0 });
  });

  it('twee mensen die tegelijk hetzelfde bestand bewaren: één keer betaald', async () => {
    const { id, code } = await createOnderweg();
    const antwoorden = await Promise.all([bewaar(csv(rij({ code }))), bewaar(csv(rij({ code })), 'bob')]);
    expect(antwoorden.map((a) => a.statusCode)).toEqual([201, 201]);
    const { rows } = await test.eigenaar.query(
      'select count(*)::int as n from betaling where aanvraag_id = $1',
      [id],
    );
    expect(rows[0].n).toBe(1);
  });

  it.each(['02', '08'])(
    'ook als CAMT.053 .001.%s, met een retour die het geld weer toezegt',
    async (versie) => {
      const { id, code, regelId } = await createOnderweg();
      expect((await bewaar(camt('DBIT', code, { versie }))).json()).toMatchObject({ betaald: 1 });
      expect((await bewaar(camt('CRDT', code, { versie, retour: 'AC04' }))).json()).toMatchObject({
        retour: 1,
      });
      expect(await standVan(id)).toBe('besloten');
      const { rows } = await test.eigenaar.query(
        `select soort, vrij_cent as vrij, verplicht_cent as verplicht, betaald_cent as betaald, omschrijving from grootboek_mutatie
        where regel_id = $1 order by nr desc limit 1`,
        [regelId],
      );
      expect(rows).toMatchObject([{ soort: 'correctie', vrij: 0, verplicht: 196_500, betaald: -196_500 }]);
      expect(rows[0].omschrijving).toContain('de rekening is opgeheven');
      // Paid again only to an account that somebody looked at after the return.
      const [termijn] = await maak.termijnenVan(test, id);
      expect((await maak.verzamel(test, fonds, [termijn?.id ?? ''])).json()).toMatchObject({
        code: 'beletsel_retour',
      });
      const nieuw = {
        regelId,
        iban: maak.anderIban,
        houder: 'Corporatie',
        kenmerk: '',
        reden: 'Oude rekening dicht.',
      };
      const voorstel = await stap(test, 'anna', id, 'rekeningwijzigingen', nieuw);
      await stap(test, 'bob', id, `rekeningwijzigingen/${voorstel.json().id}/oordeel`, {
        akkoord: true,
        toelichting: 'Gebeld.',
      });
      const tweede = await maak.createVerzonden(test, fonds, [{ id }]);
      const [post] = await maak.postenVan(test, tweede);
      expect(post?.code).not.toBe(code);
    },
  );

  it('laat wat niet zeker is over aan een mens', async () => {
    const { id, postId } = await createOnderweg();
    expect((await bewaar(csv(rij({ woorden: 'zonder code' })))).json()).toMatchObject({
      betaald: 0,
      open: 1,
    });
    const { items } = (await test.als('bas', { url: '/bankregels' })).json();
    const regel = items.at(-1);
    const af = (body: object) =>
      test.als('bas', {
        method: 'POST',
        url: `/bankregels/${regel.id}/afhandeling`,
        body: { reden: 'Gebeld met de bank.', ...body },
        sleutel: true,
      });
    expect((await af({ hoe: 'retour', postId })).json()).toMatchObject({
      status: 409,
      code: 'verkeerde_kant',
    });
    expect((await af({ hoe: 'betaling', postId })).statusCode).toBe(201);
    expect((await af({ hoe: 'betaling', postId })).json()).toMatchObject({ status: 409 });
    expect(await standVan(id)).toBe('uitbetaald');
  });

  it('bevestigt wat met de hand als betaald was vastgelegd, en een tweede keer is voor een mens', async () => {
    const { id, code, opdracht } = await createOnderweg();
    const metDeHand = await maak.opdrachtStap(test, 'bas', opdracht, 'verwerking', {
      postIds: null,
      reden: 'Op het scherm van de bank gezien.',
    });
    expect(metDeHand.statusCode).toBe(201);
    expect((await bewaar(csv(rij({ code })))).json()).toMatchObject({
      nieuw: 1,
      betaald: 0,
      bevestigd: 1,
      open: 0,
    });
    expect(await standVan(id)).toBe('uitbetaald');
    expect((await controle(csv(rij({ code }), rij({ code })))).json().regels).toMatchObject([
      { uitslag: 'bekend' },
      { uitslag: 'onzeker', reden: 'al_betaald' },
    ]);
  });

  it.each(['<Btch><PmtInfId>{}</PmtInfId></Btch>', '<Btch><MsgId>{}</MsgId></Btch>'])(
    'herkent een opdracht die de bank als één bedrag boekte: %s',
    async (batch) => {
      const { id, code, opdracht } = await createOnderweg();
      const { code: opdrachtCode } = (await test.als('bas', { url: `/betaalopdrachten/${opdracht}` })).json();
      const tekst = camt('DBIT', code).replace(/<TxDtls>.*<\/TxDtls>/s, batch.replace('{}', opdrachtCode));
      expect((await bewaar(tekst)).json()).toMatchObject({ betaald: 1, open: 0 });
      expect(await standVan(id)).toBe('uitbetaald');
    },
  );

  it.each([
    ['RvslInd', '<RvslInd>true</RvslInd>'],
    [
      'de code van de bank',
      '<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>RRTN</SubFmlyCd></Fmly></Domn></BkTxCd>',
    ],
  ])('ziet ook een retour aan %s', async (_naam, teken) => {
    const { id, code } = await createOnderweg();
    await bewaar(camt('DBIT', code));
    const terug = camt('CRDT', code).replace('</CdtDbtInd>', `</CdtDbtInd>${teken}`);
    expect((await bewaar(terug)).json()).toMatchObject({ retour: 1 });
    expect(await standVan(id)).toBe('besloten');
  });

  it('telt ander geld dan euro niet mee', async () => {
    const { code } = await createOnderweg();
    const antwoord = (await controle(camt('DBIT', code).replace('Ccy="EUR"', 'Ccy="USD"'))).json();
    expect(antwoord).toMatchObject({ regels: [], fouten: [{ rij: 1 }] });
  });

  it('houdt een bestand niet op voor één retour die niet past: die is voor een mens', async () => {
    const { id, code, regelId } = await createOnderweg();
    const ander = await createOnderweg();
    await bewaar(csv(rij({ code }), rij({ code: ander.code })));
    await stap(test, 'bas', id, 'terugontvangsten', { regelId, bedragCent: 6500, reden: 'Was over.' });
    const terug = { bedrag: '1965,00', retour: 'AC04' };
    const na = await bewaar(csv(rij({ code, ...terug }), rij({ code: ander.code, ...terug })));
    expect(na.json()).toMatchObject({ retour: 1, open: 1 });
    const { items } = (await test.als('bas', { url: '/bankregels' })).json();
    expect(items).toContainEqual(expect.objectContaining({ reden: 'deels_terug' }));
  });

  it.each([
    ['MT940', ':20:ING\r\n:25:NL44RABO0123456789EUR\r\n:61:261123D1965,00NTRF', 'Dit is MT940'],
    ['een zip', 'PK\u0003\u0004abc', 'zip- of Excel-bestand'],
    ['een PDF', '%PDF-1.7 ...', 'Dit is een PDF'],
    ['CAMT.052', '<?xml version="1.0"?><Document><BkToCstmrAcctRpt/></Document>', 'CAMT.052'],
    ['CAMT.054', '<?xml version="1.0"?><Document><BkToCstmrDbtCdtNtfctn/></Document>', 'CAMT.054'],
    ['pain.002', '<?xml version="1.0"?><Document><CstmrPmtStsRpt/></Document>', 'pain.002'],
    ['onze eigen opdracht', '<?xml version="1.0"?><Document><CstmrCdtTrfInitn/></Document>', 'pain.001'],
    ['een webpagina', '<!doctype html><html></html>', 'webpagina'],
  ])('zegt bij %s wat het is en wat wel kan', async (_naam, inhoud, zin) => {
    const antwoord = await controle(inhoud);
    expect(antwoord.json()).toMatchObject({
      status: 400,
      errors: [{ veld: 'inhoud', bericht: expect.stringContaining(zin) }],
    });
  });

  it.each([
    ['een DOCTYPE', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Document>&b;</Document>'],
    ['kapotte XML', '<Document><BkTo'],
    ['andere XML', '<?xml version="1.0"?><Document><Iets/></Document>'],
    ['een onbekende CSV', 'a;b;c\r\n1;2;3'],
    ['niets', ' '],
    ['XML die te diep gaat', `<Document>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</Document>`],
    ['een bom van tekens', `<Document><a>${'&lt;'.repeat(200_001)}</a></Document>`],
    ['namen die JavaScript zelf gebruikt', '<Document><__proto__><a>1</a></__proto__></Document>'],
    [
      'een element zonder einde aan kenmerken',
      `<Document ${Array.from({ length: 400_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`,
    ],
  ])('weigert %s met een zin bij het bestand', async (_naam, inhoud) => {
    const antwoord = await controle(inhoud);
    expect(antwoord.json()).toMatchObject({ status: 400, errors: [{ veld: 'inhoud' }] });
  });
});

describe('verantwoorden en terugkijken', () => {
  it('vraagt om een bon of verklaring voor elke euro, of om een ja van de controleur', async () => {
    const { id, regelId, code } = await createOnderweg();
    await bewaar(csv(rij({ code })));
    const oordeel = (over: object = {}) =>
      stap(test, 'cor', id, 'verantwoording', { oordeel: 'Klopt.', ...over });
    expect((await oordeel()).json()).toMatchObject({ status: 409, code: 'niet_alles_verantwoord' });
    const bon = { regelId, soort: 'bon', bedragCent: 190_000, omschrijving: 'Kwitantie.', bijlageId: null };
    expect((await stap(test, 'anna', id, 'bestedingen', bon)).statusCode).toBe(201);
    const terug = { regelId, bedragCent: 6500, reden: 'Het kostte minder.' };
    expect(
      (await stap(test, 'bas', id, 'terugontvangsten', { ...terug, bedragCent: 196_501 })).json(),
    ).toMatchObject({ code: 'niet_genoeg_betaald' });
    expect((await stap(test, 'bas', id, 'terugontvangsten', terug)).statusCode).toBe(201);
    expect((await oordeel()).json()).toMatchObject({ stand: 'verantwoord' });
  });

  it('staan op de lijst als zij bijna aan de beurt zijn, en gaan eraf als het is gedaan', async () => {
    const { id } = await maak.createBesloten(test, fonds);
    const lees = async () =>
      ((await test.als('anna', { url: '/opvolging' })).json().items as { aanvraagId: string }[]).filter(
        (p) => p.aanvraagId === id,
      );
    expect(await lees()).toEqual([]);
    const dag = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const zet = (wie: 'vera' | 'anna', versie: number) =>
      test.als(wie, {
        method: 'PUT',
        url: `/aanvragen/${id}/opvolging`,
        versie,
        body: { evaluatieOp: dag, verantwoordenVoor: null },
      });
    expect((await zet('anna', 1)).statusCode).toBe(403);
    expect((await zet('vera', 1)).statusCode).toBe(200);
    expect((await zet('vera', 1)).statusCode).toBe(412);
    expect(await lees()).toMatchObject([{ soort: 'evaluatie', op: dag, teLaat: true }]);
    expect(
      (await stap(test, 'anna', id, 'evaluatie', { hielp: 'ja', tekst: 'Er is rust.' })).statusCode,
    ).toBe(201);
    expect(
      (await stap(test, 'anna', id, 'evaluatie', { hielp: 'ja', tekst: 'Nog eens.' })).json(),
    ).toMatchObject({ code: 'al_geevalueerd' });
    expect(await lees()).toEqual([]);
  });
});

it('rekeningnummers zijn er niet voor de commissie en niet voor de fondsbeheerder', async () => {
  const { id } = await createOnderweg();
  for (const wie of ['vera', 'mo', 'fleur'] as const)
    expect((await test.als(wie, { url: `/aanvragen/${id}/uitvoering` })).body, wie).not.toContain(
      maak.testIban,
    );
  for (const wie of ['anna', 'bas', 'cor'] as const)
    expect((await test.als(wie, { url: `/aanvragen/${id}/uitvoering` })).body, wie).toContain(maak.testIban);
});
