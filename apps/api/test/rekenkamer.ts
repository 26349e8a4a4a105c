import type { Berekening } from '@naast/contract/rendement';
import type { InvoerBody } from '@naast/contract/rendement-invoer';
import type { LightMyRequestResponse } from 'fastify';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { type DbScope, withGebruiker } from '../src/platform/db-scope.ts';
import { seedPrijslijst } from '../src/rendement/seed-prijslijst.ts';
import { kastanjeInvoer } from './kastanje-invoer.ts';
import { createCasus, type TestCasus } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

/** A test app with price lists and Anna's casus, and the requests that every test about berekeningen makes. */
export interface Rekenkamer {
  test: TestApp;
  casus: TestCasus;
  begin: (body?: object, wie?: PersoonNaam) => Promise<LightMyRequestResponse>;
  create: (invoer?: InvoerBody) => Promise<Berekening>;
  save: (id: string, versie: number, body: object, wie?: PersoonNaam) => Promise<LightMyRequestResponse>;
  get: (id: string, wie?: PersoonNaam) => Promise<LightMyRequestResponse>;
  remove: (id: string, versie: number, wie?: PersoonNaam) => Promise<LightMyRequestResponse>;
  copy: (id: string, wie?: PersoonNaam) => Promise<LightMyRequestResponse>;
  /** Freezes as the aanvraag does. */
  freeze: (id: string) => Promise<boolean>;
  /** A doorbraak on the canvas of a casus. */
  createDoorbraak: (casusId: string) => Promise<string>;
  inScope: <T>(work: (scope: DbScope) => Promise<T>) => Promise<T>;
}

/** The worked example with its first regel changed. */
export function withRegel(verandering: object): InvoerBody {
  const invoer = kastanjeInvoer();
  return { ...invoer, regels: invoer.regels.map((r, i) => (i === 0 ? { ...r, ...verandering } : r)) };
}

export async function openRekenkamer(): Promise<Rekenkamer> {
  const test = await startTestApp();
  await seedPrijslijst(test.eigenaar, test.wereld.netwerkA);
  await seedPrijslijst(test.eigenaar, test.wereld.netwerkB);
  const casus = await createCasus(test, 'anna');
  const inScope: Rekenkamer['inScope'] = (work) =>
    withGebruiker(
      test.pool,
      { ...test.wereld.gebruiker.anna, rollen: ['professional'], loginId: uuidv7() },
      { nu: test.klok.nu, traceId: 'test' },
      work,
    );
  const begin: Rekenkamer['begin'] = (body = {}, wie = 'anna') =>
    test.als(wie, {
      method: 'POST',
      url: `/casussen/${casus.casusId}/berekeningen`,
      body: { naam: 'D1, D2 en D4', ...body },
      sleutel: true,
    });
  return {
    test,
    casus,
    begin,
    inScope,
    create: async (invoer) => (await begin(invoer ? { invoer } : {})).json(),
    get: (id, wie = 'anna') => test.als(wie, { url: `/berekeningen/${id}` }),
    save: (id, versie, body, wie = 'anna') =>
      test.als(wie, { method: 'PATCH', url: `/berekeningen/${id}`, versie, body }),
    remove: (id, versie, wie = 'anna') =>
      test.als(wie, { method: 'DELETE', url: `/berekeningen/${id}`, versie }),
    copy: (id, wie = 'anna') =>
      test.als(wie, { method: 'POST', url: `/berekeningen/${id}/kopie`, sleutel: true }),
    freeze: (id) => inScope((scope) => freeze(scope, id)),
    createDoorbraak: (casusId) => inScope((scope) => createDoorbraak(scope, casusId)),
  };
}

async function freeze(scope: DbScope, id: string): Promise<boolean> {
  const { rows } = await sql<{ vast: boolean }>`
    select freeze_berekening(${id}, ${scope.nu.toISOString()}) as vast`.execute(scope.db);
  return rows[0]?.vast ?? false;
}

async function createDoorbraak(scope: DbScope, casusId: string): Promise<string> {
  const id = uuidv7();
  await sql`insert into doorbraak (netwerk_id, id, casus_id, titel, zin)
    values (${scope.gebruiker.netwerkId}, ${id}, ${casusId}, 'Wonen', 'De huurachterstand gaat weg.')`.execute(
    scope.db,
  );
  return id;
}
