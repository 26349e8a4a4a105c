import { randomUUID } from 'node:crypto';
import { kastanjeInvoer } from '../../apps/api/test/kastanje-invoer.ts';
import {
  createInBehandeling,
  decide,
  drieVoor,
  stap,
  type TestFonds,
} from '../../apps/api/test/maak-aanvraag.ts';
import { createCasus, giveToegang, type TestCasus } from '../../apps/api/test/maak-casus.ts';
import type { TestApp } from '../../apps/api/test/test-app.ts';

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
    `insert into antwoord (netwerk_id, id, casus_id, gesprek_id, vraag_code, waarde, gevoelig, op, door)
     select g.netwerk_id, $2, g.casus_id, g.id, v.v ->> 'code', '"iets"', false, now(), g.begonnen_door
       from gesprek g join vragenlijst_versie vv on vv.netwerk_id = g.netwerk_id and vv.id = g.vragenlijst_versie_id,
            jsonb_path_query(vv.inhoud, '$.secties[*].vragen[*] ? (@.gevoelig != true)') as v (v)
      where g.id = $1 limit 1`,
    [id, randomUUID()],
  );
}

async function walkAanvraag(test: TestApp, fonds: TestFonds, casus: TestCasus, post: Post): Promise<void> {
  const { id } = await createInBehandeling(test, fonds, { casus, stemmen: drieVoor });
  const vraag = await stap(test, 'vera', id, 'vragen', { soort: 'vraag', vraag: 'Waarom?' });
  await stap(test, 'anna', id, `vragen/${vraag.json().vraagId}/antwoord`, { antwoord: 'Daarom.' });
  await stap(test, 'koen', id, 'terugtreding', { reden: 'Ik ken hen.' });
  const besloten = await decide(test, id);
  if (besloten.statusCode !== 201) throw new Error(besloten.body);
  const { rows } = await test.eigenaar.query(
    'select id, bedrag_cent as cent from aanvraag_regel where aanvraag_id = $1',
    [id],
  );
  const betaling = { regelId: rows[0].id, soort: 'betaling', bedragCent: rows[0].cent, toelichting: '' };
  await stap(test, 'bas', id, 'uitbetaling', betaling);
  await stap(test, 'cor', id, 'verantwoording', { oordeel: 'Goed besteed.' });
  await post(`/aanvragen/${id}/beschikkingen`, { ontvanger: 'Marja' });
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
  await post(`/casussen/${casusId}/deelnemers`, {
    soort: 'eigen_kring',
    naam: 'Zus',
    organisatie: '',
    rol: '',
    aanbod: '',
  });
  await post(`/casussen/${casusId}/exports`, { ontvanger: 'Groep', doel: 'toets', metNamen: false });
  await walkAanvraag(test, fonds, casus, post);
  const vandaag = test.klok.nu.toISOString().slice(0, 10);
  const { bram, zoe } = test.wereld.gebruiker;
  await post(`/casussen/${casusId}/vervangers`, { gebruikerId: bram.id, vanaf: vandaag });
  await post(`/casussen/${casusId}/overdrachten`, { naarId: bram.id, reden: 'verlof', antwoordGezin: '' });
  await test.eigenaar.query(
    `insert into afsluiting (netwerk_id, id, casus_id, ontheffing, door) values ($1, $2, $3, 'proef', $4)`,
    [test.wereld.netwerkA, randomUUID(), casusId, test.wereld.gebruiker.anna.id],
  );
  await test.eigenaar.query(
    'insert into zoektreffer (netwerk_id, id, huishouden_id, zoeker_id) values ($1, $2, $3, $4)',
    [test.wereld.netwerkA, randomUUID(), huishoudenId, zoe.id],
  );
  return casus;
}
