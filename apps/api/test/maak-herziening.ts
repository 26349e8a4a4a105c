import {
  besluitBody,
  createInBehandeling,
  decide,
  drieVoor,
  hulpNa,
  stap,
  type TestAanvraag,
  type TestFonds,
} from './maak-aanvraag.ts';
import type { TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

export const bedrag = 196_500;

/** A granted aanvraag: Vera, Mo and Sanne voted. */
export async function createBesloten(
  test: TestApp,
  fonds: TestFonds,
  over: object = {},
): Promise<TestAanvraag> {
  const aanvraag = await createInBehandeling(test, fonds, { stemmen: drieVoor });
  const besluit = await decide(test, aanvraag.id, over);
  if (besluit.statusCode !== 201) throw new Error(besluit.body);
  return aanvraag;
}

/** The one line of the aanvraag with another amount. */
export async function regelsMet(test: TestApp, id: string, toegekendCent: number, voorwaarde = '') {
  const { regels } = await besluitBody(test, id);
  return regels.map((regel) => ({ ...regel, toegekendCent, voorwaarde }));
}

interface Voorstel {
  soort?: string;
  aanleiding?: string;
  cent: number;
  voorwaarde?: string;
  terugVoor?: string;
}

/** Proposes another amount for the one line. */
export async function propose(
  test: TestApp,
  id: string,
  { soort = 'wijzigen', aanleiding = 'fonds', cent, voorwaarde, terugVoor }: Voorstel,
  wie: PersoonNaam = 'vera',
) {
  const regels = await regelsMet(test, id, cent, voorwaarde);
  const body = {
    soort,
    aanleiding,
    reden: 'De offerte viel anders uit.',
    regels,
    terugRegeling: terugVoor ? 'In tien keer.' : '',
    ...(terugVoor ? { terugVoor } : {}),
  };
  return stap(test, wie, id, 'herzieningen', body);
}

export const hear = (test: TestApp, id: string, herzieningId: string, wie: PersoonNaam = 'anna') =>
  stap(test, wie, id, `herzieningen/${herzieningId}/zienswijze`, { zienswijze: 'Wij begrijpen het.' });

export const stemOver = (test: TestApp, id: string, herzieningId: string, wie: PersoonNaam, keuze = 'voor') =>
  stap(test, wie, id, `herzieningen/${herzieningId}/stemmen`, { keuze, reden: 'Daarom.' });

export const besluitOver = (
  test: TestApp,
  id: string,
  herzieningId: string,
  wie: PersoonNaam = 'vera',
  hulp = true,
) =>
  stap(test, wie, id, `herzieningen/${herzieningId}/besluit`, {
    motivering: 'Dit past beter.',
    ...(hulp ? { hulpDaarna: hulpNa } : {}),
  });

/** From proposal to new besluit: heard when needed, three votes, recorded. */
export async function herzie(test: TestApp, id: string, voorstel: Voorstel): Promise<string> {
  const geopend = await propose(test, id, voorstel);
  if (geopend.statusCode !== 201) throw new Error(geopend.body);
  const herzieningId = geopend.json().id as string;
  await hear(test, id, herzieningId);
  for (const wie of ['vera', 'mo', 'sanne'] as const) {
    const stem = await stemOver(test, id, herzieningId, wie);
    if (stem.statusCode !== 201) throw new Error(stem.body);
  }
  const besluit = await besluitOver(test, id, herzieningId);
  if (besluit.statusCode !== 201) throw new Error(besluit.body);
  return herzieningId;
}

/** Pays part of the one line. */
export async function pay(test: TestApp, id: string, bedragCent: number) {
  const regelId = (await besluitBody(test, id)).regels[0]?.regelId;
  return stap(test, 'bas', id, 'uitbetaling', {
    regelId,
    soort: 'betaling',
    bedragCent,
    toelichting: 'Op rekening.',
  });
}

export async function saldoVan(test: TestApp, fondsId: string) {
  const { rows } = await test.eigenaar.query(
    'select sum(vrij_cent)::bigint as vrij, sum(verplicht_cent)::bigint as verplicht, sum(betaald_cent)::bigint as betaald from grootboek_saldo where fonds_id = $1',
    [fondsId],
  );
  return rows[0] as { vrij: number; verplicht: number; betaald: number };
}

/** Says what the money of the one line was spent on, so that it can be checked. */
export async function spend(test: TestApp, id: string) {
  await test.eigenaar.query(
    `insert into besteding (netwerk_id, id, aanvraag_id, regel_id, soort, bedrag_cent, omschrijving, door, op)
     select r.netwerk_id, gen_random_uuid(), r.aanvraag_id, r.id, 'bon', r.bedrag_cent, 'Bon', $2, now() from aanvraag_regel r where r.aanvraag_id = $1`,
    [id, test.wereld.gebruiker.anna.id],
  );
}
