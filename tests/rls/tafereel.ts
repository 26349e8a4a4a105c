import { randomUUID } from 'node:crypto';
import { kastanjeInvoer } from '../../apps/api/test/kastanje-invoer.ts';
import {
  createConcept,
  createInBehandeling,
  decide,
  drieVoor,
  stap,
  type TestFonds,
} from '../../apps/api/test/maak-aanvraag.ts';
import { insertAanwezig } from '../../apps/api/test/maak-aanwezig.ts';
import * as betaal from '../../apps/api/test/maak-betaling.ts';
import { createBezwaar } from '../../apps/api/test/maak-bezwaar.ts';
import { maakBijlage } from '../../apps/api/test/maak-bijlage.ts';
import { createCasus, giveToegang, type TestCasus } from '../../apps/api/test/maak-casus.ts';
import { addAntwoordGezin, fillCasusleven } from '../../apps/api/test/maak-casusleven.ts';
import {
  insertLidcorrectie,
  insertSamenvoeging,
  insertVerplaatsing,
  makeVerhuizing,
} from '../../apps/api/test/maak-gezinsleven.ts';
import { herzie, pay } from '../../apps/api/test/maak-herziening.ts';
import { makeKladje } from '../../apps/api/test/maak-kladje.ts';
import { maakLoketverzoek } from '../../apps/api/test/maak-loketverzoek.ts';
import { insertTaak } from '../../apps/api/test/maak-taak.ts';
import type { TestApp } from '../../apps/api/test/test-app.ts';
import { addVeiligheid } from './tafereel-veiligheid.ts';

type Post = (url: string, body: object) => Promise<{ id: string }>;

const makePost =
  (test: TestApp): Post =>
  async (url, body) => {
    const antwoord = await test.als('anna', { method: 'POST', url, body, sleutel: true });
    if (antwoord.statusCode !== 201) throw new Error(`${url}: ${antwoord.statusCode} ${antwoord.body}`);
    return antwoord.json();
  };

async function fillCanvas(test: TestApp, { casusId, leden }: TestCasus, post: Post): Promise<string> {
  const canvas = `/casussen/${casusId}/canvas`;
  const put = (pad: string, body: object) =>
    test.als('anna', { method: 'PUT', url: canvas + pad, versie: 1, body });
  const een = await post(`${canvas}/belemmeringen`, { soort: 'systeem' });
  await post(`${canvas}/belemmeringen`, { soort: 'systeem', veroorzaakt: [een.id] });
  await post(`${canvas}/prioriteiten`, { belemmeringen: [een.id] });
  const doorbraak = await post(`${canvas}/doorbraken`, { breekt: [een.id] });
  await post(`${canvas}/afspraken`, {});
  await post(`${canvas}/situaties`, { kapitaalvorm: 'sociaal' });
  await post(`${canvas}/plakken`, { stukken: [{ tekst: 'Post openen', plek: 'afspraak' }] });
  await put('/blokken/1', { tekst: 'Wie wij zijn.' });
  await put(`/eigen-woorden/${leden.moeder}`, { woorden: 'Rust.' });
  await put('/volgordes/7', { ids: [doorbraak.id] });
  return doorbraak.id;
}

async function holdGesprek(test: TestApp, { casusId, leden }: TestCasus, post: Post): Promise<void> {
  const lijst = (await test.als('anna', { url: '/vragenlijsten' })).json().items[0].id;
  const gesprek = { vragenlijstId: lijst, meetmoment: 'start', omvang: 'heel', leden: [leden.moeder] };
  const { id } = await post(`/casussen/${casusId}/gesprekken`, gesprek);
  await test.eigenaar.query(
    `insert into antwoord (netwerk_id, id, casus_id, gesprek_id, vraag_code, waarde, wil_bespreken, gevoelig, op, door)
     select g.netwerk_id, $2, g.casus_id, g.id, v.v ->> 'code', '"iets"', true, false, now(), g.begonnen_door
       from gesprek g join vragenlijst_versie vv on vv.netwerk_id = g.netwerk_id and vv.id = g.vragenlijst_versie_id,
            jsonb_path_query(vv.inhoud, '$.secties[*].vragen[*] ? (@.gevoelig != true)') as v (v)
      where g.id = $1 limit 1`,
    [id, randomUUID()],
  );
  await test.eigenaar.query(
    `insert into antwoord_keuze (netwerk_id, casus_id, antwoord_id, inhoud, keuze, blok, door, op)
     select netwerk_id, casus_id, id, '', 'niet', 3, door, now() from antwoord where gesprek_id = $1`,
    [id],
  );
  await test.eigenaar.query(
    `insert into praatpunt (netwerk_id, antwoord_id, casus_id, opgepakt, door, op)
     select netwerk_id, id, casus_id, 'We praten er dinsdag over.', door, now() from antwoord where gesprek_id = $1`,
    [id],
  );
}

/** A signed concept, a bijlage and a letter to a loket. */
async function addBijlagen(test: TestApp, fonds: TestFonds, casus: TestCasus, post: Post): Promise<void> {
  await maakBijlage(test, 'anna', `/casussen/${casus.casusId}`);
  const { id } = await createConcept(test, fonds, { casus });
  const { nu } = (await test.als('anna', { url: `/aanvragen/${id}/handtekening` })).json();
  await post(`/aanvragen/${id}/handtekening`, { wijze: 'getypt', naam: 'Marja', sha256: nu.sha256 });
  const verzoek = await maakLoketverzoek(test, casus);
  await post(`/loketverzoeken/${verzoek.id}/stappen`, { gebeurtenis: 'versturen', hoe: 'post' });
}

/** What the family said, an advice that was asked and taken back, and the meeting it is on the agenda of. */
async function addInbreng(test: TestApp, { fondsId }: TestFonds, id: string): Promise<void> {
  await stap(test, 'vera', id, 'inspraak', { wie: 'Moeder', hoe: 'telefoon', woorden: 'Help ons.' });
  const gevraagd = await stap(test, 'vera', id, 'adviseurs', { gebruikerId: test.wereld.gebruiker.erik.id });
  // From then on Erik is a stranger again; what he sees before that is in vergaderingen.test.ts.
  const terug = await test.als('vera', {
    method: 'DELETE',
    url: `/aanvragen/${id}/adviseurs/${gevraagd.json().id}`,
    versie: 1,
  });
  if (terug.statusCode !== 204) throw new Error(terug.body);
  await test.als('vera', {
    method: 'POST',
    url: `/fondsen/${fondsId}/vergaderingen`,
    sleutel: true,
    body: { begintOp: '2026-12-01T09:00:00.000Z', plaats: '' },
  });
}

/** Paid in an order, come back from the bank, and accounted for. */
async function addBetalen(test: TestApp, fonds: TestFonds, casus: TestCasus): Promise<void> {
  await betaal.setFondsrekening(test, fonds);
  const { id, regelId } = await betaal.createBesloten(test, fonds, { casus, voorwaarde: 'Een brief.' });
  await stap(test, 'anna', id, 'voorwaarden', { regelId, waarmee: 'De brief.' });
  await stap(test, 'anna', id, 'pauze', { regelId, reden: 'Even wachten.' });
  await stap(test, 'anna', id, 'hervatting', { regelId });
  await betaal
    .createVerzonden(test, fonds, [{ id }])
    .then((opdracht) =>
      betaal.opdrachtStap(test, 'bas', opdracht, 'verwerking', { postIds: null, reden: 'Gezien.' }),
    );
  const bon = { regelId, soort: 'bon', bedragCent: 100, omschrijving: 'De bon.', bijlageId: null };
  await stap(test, 'anna', id, 'bestedingen', bon);
  const [termijn] = await betaal.termijnenVan(test, id);
  await stap(test, 'bas', id, 'retouren', { termijnId: termijn?.id, reden: 'Rekening dicht.' });
  const rekening = {
    regelId,
    iban: betaal.anderIban,
    houder: 'Corporatie',
    kenmerk: '',
    reden: 'Nieuwe bank.',
  };
  await stap(test, 'anna', id, 'rekeningwijzigingen', rekening);
}

async function walkAanvraag(test: TestApp, fonds: TestFonds, casus: TestCasus, post: Post): Promise<void> {
  const { id } = await createInBehandeling(test, fonds, { casus, stemmen: drieVoor });
  const vraag = await stap(test, 'vera', id, 'vragen', { soort: 'vraag', vraag: 'Waarom?' });
  await stap(test, 'anna', id, `vragen/${vraag.json().vraagId}/antwoord`, { antwoord: 'Daarom.' });
  await stap(test, 'koen', id, 'terugtreding', { reden: 'Ik ken hen.' });
  await addInbreng(test, fonds, id);
  const besloten = await decide(test, id);
  if (besloten.statusCode !== 201) throw new Error(besloten.body);
  const { rows } = await test.eigenaar.query(
    'select id, bedrag_cent as cent from aanvraag_regel where aanvraag_id = $1',
    [id],
  );
  const betaling = {
    regelId: rows[0].id,
    soort: 'betaling',
    bedragCent: rows[0].cent,
    toelichting: 'Volgens de nota.',
  };
  await stap(test, 'bas', id, 'uitbetaling', betaling);
  await stap(test, 'cor', id, 'verantwoording', { oordeel: 'Goed besteed.', zonderBon: true });
  await post(`/aanvragen/${id}/beschikkingen`, { ontvanger: 'Marja' });
}

/** A besluit that is changed, a claim that comes back, a refusal with help, and a bezwaar. */
async function addHerziening(test: TestApp, fonds: TestFonds, casus: TestCasus): Promise<void> {
  const { id } = await createInBehandeling(test, fonds, { casus, stemmen: drieVoor });
  await decide(test, id);
  await pay(test, id, 50_000);
  await herzie(test, id, { soort: 'intrekken', cent: 0, terugVoor: '2099-01-01' });
  const { rows } = await test.eigenaar.query('select id from vordering where aanvraag_id = $1', [id]);
  await stap(test, 'bas', id, `vorderingen/${rows[0].id}/ontvangsten`, { bedragCent: 100, toelichting: '' });
  await createBezwaar(test, id);
}

/** A second berekening, frozen, with what really happened. */
async function addRealisatie(test: TestApp, { casusId }: TestCasus, post: Post): Promise<void> {
  const invoer = kastanjeInvoer();
  const { id } = await post(`/casussen/${casusId}/berekeningen`, { naam: 'Vast', invoer });
  await test.eigenaar.query(`update berekening set stand = 'vastgezet', vastgezet_op = now() where id = $1`, [
    id,
  ]);
  await post(`/berekeningen/${id}/realisaties`, {
    peildatum: test.klok.nu.toISOString().slice(0, 10),
    jaren: 1,
    bron: 'Nagevraagd.',
    regels: [{ id: invoer.regels[0]?.id, aantalMet: 0, prijsCent: null }],
    investeringen: [],
  });
}

/** A concept whose line says where the money goes and which regeling was tried; the household's own list beside it. */
async function addRegelingen(test: TestApp, fonds: TestFonds, casus: TestCasus): Promise<void> {
  const { id } = await createConcept(test, fonds, { casus });
  const doe = (tekst: string, ...waarden: unknown[]) =>
    test.eigenaar.query(tekst, [test.wereld.netwerkA, id, test.wereld.gebruiker.anna.id, ...waarden]);
  await doe(
    `insert into aanvraag_regel_rekening (netwerk_id, aanvraag_id, regel_id, iban, gewijzigd_door, gewijzigd_op)
     select $1, $2, id, 'NL91ABNA0417164300', $3, now() from aanvraag_regel where netwerk_id = $1 and aanvraag_id = $2`,
  );
  await doe(
    `insert into aanvraag_regel_regeling (netwerk_id, aanvraag_id, regel_id, regeling_id, regeling_versie, uitkomst, toelichting)
     select $1, $2, r.id, g.id, 1, 'afgewezen', $3 from aanvraag_regel r, regeling g
      where r.netwerk_id = $1 and r.aanvraag_id = $2 and g.netwerk_id = $1 limit 1`,
  );
  await doe(
    `insert into regeling_gebruik (netwerk_id, casus_id, regeling_id, regeling_versie, stand, notitie, door, gewijzigd_op)
     select $1, $4, id, 1, 'gebruikt', $2, $3, now() from regeling where netwerk_id = $1 limit 1`,
    casus.casusId,
  );
}

/** Somebody on the map who delivers a product of the price list. */
async function addDeelnemer(test: TestApp, casusId: string, post: Post): Promise<void> {
  const { rows } = await test.eigenaar.query(
    `select id from prijs where netwerk_id = $1 and code = 'ZVW-02' limit 1`,
    [test.wereld.netwerkA],
  );
  await post(`/casussen/${casusId}/deelnemers`, {
    soort: 'professional',
    naam: 'Huisarts',
    organisatie: '',
    rol: '',
    aanbod: '',
    producten: [{ prijsId: rows[0].id, aantal: 11, per: 'jaar' }],
  });
}

/** A casus of Anna with at least one row in every table that belongs to it; Gerda looks along. */
export async function fillCasus(test: TestApp, fonds: TestFonds): Promise<TestCasus> {
  const casus = await createCasus(test, 'anna');
  const { casusId, huishoudenId } = casus;
  const post = makePost(test);
  await giveToegang(test, casusId, 'gerda', 'kijken');
  const doorbraakId = await fillCanvas(test, casus, post);
  await holdGesprek(test, casus, post);
  await post(`/casussen/${casusId}/berekeningen`, {
    naam: 'Som',
    invoer: kastanjeInvoer(),
    doorbraakIds: [doorbraakId],
  });
  await addRealisatie(test, casus, post);
  await addBijlagen(test, fonds, casus, post);
  await addDeelnemer(test, casusId, post);
  await insertTaak(test, { casusId });
  await fillCasusleven(test, casus);
  await insertAanwezig(test, casusId);
  await post(`/casussen/${casusId}/exports`, { ontvanger: 'Groep', doel: 'toets', metNamen: false });
  await walkAanvraag(test, fonds, casus, post);
  await addBetalen(test, fonds, casus);
  await addHerziening(test, fonds, casus);
  await addRegelingen(test, fonds, casus);
  const vandaag = test.klok.nu.toISOString().slice(0, 10);
  const { bram, zoe } = test.wereld.gebruiker;
  await post(`/casussen/${casusId}/vervangers`, { gebruikerId: bram.id, vanaf: vandaag });
  const overdracht = { naarId: bram.id, reden: 'verlof', antwoordGezin: '' };
  await addAntwoordGezin(test, (await post(`/casussen/${casusId}/overdrachten`, overdracht)).id);
  await test.eigenaar.query(
    `insert into afsluiting (netwerk_id, id, casus_id, ontheffing, door) values ($1, $2, $3, 'proef', $4)`,
    [test.wereld.netwerkA, randomUUID(), casusId, test.wereld.gebruiker.anna.id],
  );
  await test.eigenaar.query(
    'insert into zoektreffer (netwerk_id, id, huishouden_id, zoeker_id) values ($1, $2, $3, $4)',
    [test.wereld.netwerkA, randomUUID(), huishoudenId, zoe.id],
  );
  await makeKladje(test, 'anna', { casusId });
  await insertSamenvoeging(test, casus);
  await makeVerhuizing(test, casus);
  await insertVerplaatsing(test, casus);
  await insertLidcorrectie(test, casus);
  await addVeiligheid(test, casus);
  return casus;
}
