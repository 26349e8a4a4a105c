import type { RouteContract } from '@naast/contract/route';
import { v7 as uuidv7 } from 'uuid';
import { seedVragenlijst } from '../src/gesprekken/seed-vragenlijst.ts';
import { seedPrijslijst } from '../src/rendement/seed-prijslijst.ts';
import { kastanjeInvoer } from './kastanje-invoer.ts';
import {
  createConcept,
  createInBehandeling,
  createIngediend,
  decide,
  drieVoor,
  type TestFonds,
} from './maak-aanvraag.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
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
  casussen: async (_test, casus) => casus.casusId,
  huishoudens: async (_test, casus) => casus.huishoudenId,
  leden: async (_test, casus) => casus.leden.moeder,
  'eigen-woorden': async (_test, casus) => casus.leden.moeder,
  blokken: async () => '1',
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
  indexreeksen: async (test) =>
    (await test.als('anna', { url: '/indexreeksen' })).json().items[0].id as string,
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
  beschikkingen: (test, _casus, url) => post(test, url, { ontvanger: 'Marja' }),
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
    const isConcept = route.method === 'PATCH' || route.url.endsWith('/indiening');
    if (isConcept) return (await createConcept(test, fonds, { casus })).id;
    if (/beschikking|uitbetaling|verantwoording/.test(route.url)) return decideNieuwe(test, fonds, casus);
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
              : makers[naam];
        if (deel.startsWith(':') && !maker)
          throw new Error(`tafereel: niets om ${deel} in ${route.url} mee te vullen`);
        gevuld.push(deel.startsWith(':') && maker ? await maker(test, casus, gevuld.join('/')) : deel);
      }
      return gevuld.join('/');
    },
  };
}
