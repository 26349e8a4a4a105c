import type { RouteContract } from '@naast/contract/route';
import { addDagen } from '@naast/domain/taken';
import { v7 as uuidv7 } from 'uuid';
import { seedVragenlijst } from '../src/gesprekken/seed-vragenlijst.ts';
import { seedPrijslijst } from '../src/rendement/seed-prijslijst.ts';
import { kastanjeInvoer } from './kastanje-invoer.ts';
import {
  createConcept,
  createInBehandeling,
  createIngediend,
  createMetBerekening,
  decide,
  drieVoor,
  type TestFonds,
} from './maak-aanvraag.ts';
import { insertAanwezig } from './maak-aanwezig.ts';
import { createBezwaar } from './maak-bezwaar.ts';
import { maakBijlage } from './maak-bijlage.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import {
  gebeurtenisBody,
  makeAandachtspunt,
  makeVertrek,
  momentBody,
  notitieBody,
  vraagBody,
} from './maak-casusleven.ts';
import {
  insertSamenvoeging,
  insertVerplaatsing,
  makeAnderGezin,
  makeFamilieband,
  makeVerhuizing,
} from './maak-gezinsleven.ts';
import { propose } from './maak-herziening.ts';
import { makeKladje } from './maak-kladje.ts';
import { maakLoketverzoek } from './maak-loketverzoek.ts';
import { insertTaak } from './maak-taak.ts';
import { makeAdviseur, makePunt, makeStukken, makeVergadering } from './maak-vergadering.ts';
import { makeCorrectie, makeMutatie, makeSteekproef } from './maak-verslag.ts';
import { makeBankregel, makeOpdracht, makePost, makeWijziging } from './tafereel-betalen.ts';
import type { TestApp } from './test-app.ts';

/** Makes, through the API and as Anna, what a route of the matrix needs to exist. */
export interface Tafereel {
  casus: TestCasus;
  /** Fills every `:param` of the url with something real. */
  fillUrl: (route: RouteContract) => Promise<string>;
}

export async function seedLijsten(test: TestApp): Promise<void> {
  for (const netwerkId of [test.wereld.netwerkA, test.wereld.netwerkB]) {
    await seedVragenlijst(test.eigenaar, netwerkId);
    const client = await test.eigenaar.connect();
    await seedPrijslijst(client as never, netwerkId);
    client.release();
  }
}

type Maker = (test: TestApp, casus: TestCasus, url: string) => Promise<string>;

async function post(test: TestApp, url: string, body: object): Promise<string> {
  const antwoord = await test.als('anna', { method: 'POST', url, body, sleutel: true });
  if (antwoord.statusCode !== 201)
    throw new Error(`tafereel: ${url} gaf ${antwoord.statusCode} ${antwoord.body}`);
  return antwoord.json().id as string;
}

const nieuw: Record<string, object> = {
  situaties: { kapitaalvorm: 'economisch' },
  belemmeringen: { soort: 'systeem' },
  prioriteiten: {},
  doorbraken: {},
  afspraken: {},
};

const makeAfscherming: Maker = (test, { casusId, leden }) =>
  post(test, `/casussen/${casusId}/afschermingen`, {
    lidId: leden.zoon,
    leefgebied: 'wonen',
    wie: 'contactpersoon',
    lezers: [],
    metEigenWoorden: false,
  });

async function makeToegang(test: TestApp, casus: TestCasus): Promise<string> {
  const { rows } = await test.eigenaar.query<{ id: string }>(
    'select id from toegang where casus_id = $1 and gebruiker_id = $2',
    [casus.casusId, test.wereld.gebruiker.bram.id],
  );
  return rows[0]?.id ?? '';
}

async function makeVragenlijstId(test: TestApp): Promise<string> {
  return (await test.als('anna', { url: '/vragenlijsten' })).json().items[0].id as string;
}

/** By the last fixed part before the param: `/gesprekken/:id`, `/deelnemers/:deelnemerId`. */
const makers: Record<string, Maker> = {
  agenda: async (test) => {
    const link = await test.als('anna', { method: 'POST', url: '/mij/agendalink' });
    return new URL(link.json().adres).pathname.split('/').at(-1) ?? '';
  },
  casussen: async (_test, casus) => casus.casusId,
  huishoudens: async (_test, casus) => casus.huishoudenId,
  leden: async (_test, casus) => casus.leden.moeder,
  'eigen-woorden': async (_test, casus) => casus.leden.moeder,
  samenvoegen: async (test) => (await makeAnderGezin(test)).huishoudenId,
  samenvoegingen: insertSamenvoeging,
  verhuizingen: makeVerhuizing,
  familiebanden: makeFamilieband,
  verplaatsing: async (test) => (await makeAnderGezin(test)).huishoudenId,
  verplaatsingen: insertVerplaatsing,
  blokken: async () => '1',
  afschermingen: makeAfscherming,
  volgordes: async () => '7',
  antwoorden: async () => 'taal',
  toegang: makeToegang,
  deelnemers: (test, { casusId }) =>
    post(test, `/casussen/${casusId}/deelnemers`, {
      soort: 'eigen_kring',
      naam: 'Zus',
      organisatie: '',
      rol: '',
      aanbod: '',
    }),
  vervangers: (test, { casusId }) =>
    post(test, `/casussen/${casusId}/vervangers`, {
      gebruikerId: test.wereld.gebruiker.bram.id,
      vanaf: test.klok.nu.toISOString().slice(0, 10),
    }),
  overdrachten: (test, { casusId }) =>
    post(test, `/casussen/${casusId}/overdrachten`, {
      naarId: test.wereld.gebruiker.zoe.id,
      reden: 'verlof',
      antwoordGezin: 'goed',
    }),
  berekeningen: (test, { casusId }) =>
    post(test, `/casussen/${casusId}/berekeningen`, { naam: 'Proef', invoer: kastanjeInvoer() }),
  exports: (test, { casusId }) =>
    post(test, `/casussen/${casusId}/exports`, { ontvanger: 'Groep', doel: 'toets', metNamen: false }),
  prijslijsten: async (test) => {
    const { items } = (await test.als('anna', { url: '/prijslijsten' })).json();
    return items.find(({ stand }: { stand: string }) => stand === 'vastgesteld').id as string;
  },
  prijzen: async () => uuidv7(),
  gebruikers: async (test) => test.wereld.gebruiker.anna.id,
  teamleden: async (test) => test.wereld.gebruiker.anna.id,
  afwezigheid: (test, _casus, url) => makeAfwezigheid(test, url),
  taken: (test, { casusId }) => insertTaak(test, { casusId }),
  regelingen: async (test) => (await test.als('anna', { url: '/regelingen' })).json().items[0].id as string,
  regels: async (test, _casus, url) => {
    const aanvraag = await test.als('anna', { url: url.replace(/\/regels$/, '') });
    return aanvraag.json().regels[0].id as string;
  },
  cijfers: async () => '2006',
  indexreeksen: async (test) =>
    (await test.als('anna', { url: '/indexreeksen' })).json().items[0].id as string,
  vragenlijsten: makeVragenlijstId,
  vragenlijstversies: async (test) => {
    const body = { titel: `Lijst ${uuidv7()}` };
    const lijst = await test.als('bea', { method: 'POST', url: '/vragenlijsten', body, sleutel: true });
    return lijst.json().id as string;
  },
  gesprekken: async (test, { casusId, leden }) =>
    post(test, `/casussen/${casusId}/gesprekken`, {
      vragenlijstId: await makeVragenlijstId(test),
      meetmoment: 'start',
      omvang: 'kort',
      leden: [leden.moeder],
    }),
  vragen: async (test, _casus, url) => {
    await test.als('vera', { method: 'POST', url: url.replace(/\/vragen$/, '/behandeling'), sleutel: true });
    const antwoord = await test.als('vera', {
      method: 'POST',
      url,
      body: { soort: 'vraag', vraag: 'Hoe dan?' },
      sleutel: true,
    });
    return antwoord.json().vraagId as string;
  },
  aanwezigen: (test, { casusId }) => insertAanwezig(test, casusId),
  nazorg: (test, { casusId }) => post(test, `/casussen/${casusId}/nazorg`, momentBody),
  notities: (test, { casusId }) => post(test, `/casussen/${casusId}/notities`, notitieBody),
  aandachtspunten: makeAandachtspunt,
  levensgebeurtenissen: (test, { casusId, leden }) =>
    post(test, `/casussen/${casusId}/levensgebeurtenissen`, { ...gebeurtenisBody, lidId: leden.zoon }),
  opschalingen: (test, { casusId }) => post(test, `/casussen/${casusId}/opschalingen`, vraagBody),
  vertrekken: makeVertrek,
  bijlagen: async (test, { casusId }) => (await maakBijlage(test, 'anna', `/casussen/${casusId}`)).id,
  plakken: (test, { casusId }) =>
    post(test, `/casussen/${casusId}/canvas/plakken`, { stukken: [{ tekst: 'Rust.', plek: 'blok_2' }] }),
  kladjes: (test, { casusId }) => makeKladje(test, 'anna', { casusId }),
  loketverzoeken: async (test, casus) => (await maakLoketverzoek(test, casus)).id,
  brieven: async (test, { casusId }, url) => {
    if (url.includes('/afspraken/'))
      await post(test, `/casussen/${casusId}/canvas/afspraken`, { wat: 'Bellen.' });
    return post(test, url, { ontvanger: 'Loket' });
  },
  herzieningen: async (test, _casus, url) =>
    (await propose(test, url.split('/')[2] ?? '', { cent: 100 })).json().id,
  vorderingen: async (test, _casus, url) => makeVordering(test, url.split('/')[2] ?? ''),
  bezwaren: (test, _casus, url) => createBezwaar(test, url.split('/')[2] ?? ''),
  beschikkingen: (test, _casus, url) => post(test, url, { ontvanger: 'Marja' }),
  rekeningwijzigingen: makeWijziging,
  betaalopdrachten: makeOpdracht,
  posten: async (test, casus, url) =>
    url.startsWith('/betaalopdrachten') ? makePost(test, casus, url) : '1',
  bankregels: makeBankregel,
  punten: makePunt,
  stukken: makeStukken,
  adviseurs: makeAdviseur,
  grootboek: makeMutatie,
  correcties: makeCorrectie,
  steekproeven: makeSteekproef,
  versies: async (test) => {
    const { rows } = await test.eigenaar.query<{ id: string }>('select id from fonds_versie limit 1');
    return rows[0]?.id ?? '';
  },
  commissie: async (test, _casus, url) => {
    const { rows } = await test.eigenaar.query<{ id: string }>(
      'select id from commissielid where fonds_id = $1 and gebruiker_id = $2 order by vanaf limit 1',
      [url.split('/')[2], test.wereld.gebruiker.koen.id],
    );
    return rows[0]?.id ?? '';
  },
  zoektreffers: async (test, { huishoudenId }) => {
    const { rows } = await test.eigenaar.query<{ id: string }>(
      'insert into zoektreffer (netwerk_id, id, huishouden_id, zoeker_id) values ($1, gen_random_uuid(), $2, $3) returning id',
      [test.wereld.netwerkA, huishoudenId, test.wereld.gebruiker.zoe.id],
    );
    return rows[0]?.id ?? '';
  },
  ...Object.fromEntries(
    Object.entries(nieuw).map(([lijst, body]) => [
      lijst,
      (test: TestApp, { casusId }: TestCasus) => post(test, `/casussen/${casusId}/canvas/${lijst}`, body),
    ]),
  ),
};

/** Of Anna, who can be away once on the same days: what was noted before is over. In a team the teamleider notes it. */
async function makeAfwezigheid(test: TestApp, url: string): Promise<string> {
  await test.eigenaar.query('update afwezigheid set beeindigd_op = now() where beeindigd_op is null');
  const dag = test.klok.nu.toISOString().slice(0, 10);
  const waarnemerId = test.wereld.gebruiker.zoe.id;
  const body = { waarnemerId, vanaf: addDagen(dag, 1), tot: addDagen(dag, 2) };
  if (!url.startsWith('/teamleden')) return post(test, '/mij/afwezigheid', body);
  return (await test.als('tina', { method: 'POST', url, body, sleutel: true })).json().id as string;
}

async function makeVordering(test: TestApp, aanvraagId: string): Promise<string> {
  const { rows } = await test.eigenaar.query<{ id: string }>(
    `insert into vordering (netwerk_id, id, aanvraag_id, besluit_id, regel_id, bedrag_cent, voor, op)
     select netwerk_id, gen_random_uuid(), aanvraag_id, besluit_id, regel_id, 100, '2099-01-01', now()
       from besluit_regel where aanvraag_id = $1 returning id`,
    [aanvraagId],
  );
  return rows[0]?.id ?? '';
}

async function decideNieuwe(test: TestApp, fonds: TestFonds, casus: TestCasus): Promise<string> {
  const { id } = await createInBehandeling(test, fonds, { casus, stemmen: drieVoor });
  const besluit = await decide(test, id);
  if (besluit.statusCode !== 201) throw new Error(besluit.body);
  return id;
}

/** A concept for what is done to a concept; else an aanvraag as far as the route needs it. */
const makeAanvraag =
  (fonds: TestFonds, route: RouteContract): Maker =>
  async (test, casus) => {
    const isConcept = route.method === 'PATCH' || /\/(indiening|rekening)$/.test(route.url);
    if (isConcept) return (await createConcept(test, fonds, { casus })).id;
    if (
      /beschikking|uitbetaling|verantwoording|besluiten|herziening|vordering|bezwar|brieven|uitvoering|voorwaarden|pauze|hervatting|stopzetting|rekeningwijziging|retouren|terugontvangsten|bestedingen|opvolging|evaluatie/.test(
        route.url,
      )
    )
      return decideNieuwe(test, fonds, casus);
    if (route.url.endsWith('/berekening')) return (await createMetBerekening(test, fonds, { casus })).id;
    // Taken already: who may not is refused for who they are, not for where it stands.
    if (/(vragen|besluit|commissie)$/.test(route.url))
      return (await createInBehandeling(test, fonds, { casus })).id;
    return (await createIngediend(test, fonds, { casus })).id;
  };

/** A fresh casus of Anna, with Bram working along and Gerda looking along. */
export async function createTafereel(test: TestApp, fonds: TestFonds): Promise<Tafereel> {
  const casus = await createCasus(test, 'anna', `Huishouden ${Math.random().toString(36).slice(2)}`);
  await giveToegang(test, casus.casusId, 'bram', 'meewerken');
  await giveToegang(test, casus.casusId, 'gerda', 'kijken');
  return {
    casus,
    fillUrl: async (route) => {
      const delen = route.url.split('/');
      const gevuld: string[] = [];
      for (const [i, deel] of delen.entries()) {
        const naam = delen[i - 1] ?? '';
        const maker =
          naam === 'aanvragen'
            ? makeAanvraag(fonds, route)
            : naam === 'fondsen'
              ? async () => fonds.fondsId
              : naam === 'vergaderingen'
                ? async () => makeVergadering(test, fonds, casus)
                : makers[naam];
        if (deel.startsWith(':') && !maker)
          throw new Error(`tafereel: niets om ${deel} in ${route.url} mee te vullen`);
        gevuld.push(deel.startsWith(':') && maker ? await maker(test, casus, gevuld.join('/')) : deel);
      }
      return gevuld.join('/');
    },
  };
}
