import {
  besluitBody,
  createInBehandeling,
  decide,
  drieVoor,
  regel,
  stap,
  type TestAanvraag,
  type TestFonds,
} from './maak-aanvraag.ts';
import type { TestCasus } from './maak-casus.ts';
import type { TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

export const testIban = 'NL91ABNA0417164300';
export const anderIban = 'NL20INGB0001234567';
export const fondsIban = 'NL44RABO0123456789';

/** The fonds can pay: Fleur set its account. */
export async function setFondsrekening(test: TestApp, { fondsId }: TestFonds): Promise<void> {
  const antwoord = await test.als('fleur', {
    method: 'PUT',
    url: `/fondsen/${fondsId}/betaalrekening`,
    versie: 1,
    body: { iban: fondsIban, houder: 'Gemeente Groningen' },
  });
  if (antwoord.statusCode !== 200) throw new Error(antwoord.body);
}

interface Opties {
  voorwaarde?: string;
  /** Without the account that a payment needs. */
  zonderRekening?: boolean;
  toegekendCent?: number;
  stemmen?: Partial<Record<PersoonNaam, string>>;
  casus?: TestCasus;
}

export interface TestBesloten extends TestAanvraag {
  regelId: string;
}

/** Granted, with an account to pay to. */
export async function createBesloten(
  test: TestApp,
  fonds: TestFonds,
  { voorwaarde = '', zonderRekening, toegekendCent, stemmen = drieVoor, casus }: Opties = {},
): Promise<TestBesloten> {
  const aanvraag = await createInBehandeling(test, fonds, { stemmen, ...(casus ? { casus } : {}) });
  const { regels } = await besluitBody(test, aanvraag.id);
  const regelId = regels[0]?.regelId as string;
  if (!zonderRekening)
    await test.eigenaar.query(
      `insert into aanvraag_regel_rekening (netwerk_id, aanvraag_id, regel_id, iban, ten_name_van, gewijzigd_door, gewijzigd_op)
       values ($1, $2, $3, $4, 'De Corporatie', $5, now())
       on conflict (netwerk_id, aanvraag_id, regel_id) do update set iban = excluded.iban, ten_name_van = excluded.ten_name_van`,
      [test.wereld.netwerkA, aanvraag.id, regelId, testIban, test.wereld.gebruiker.anna.id],
    );
  const over = regels.map((r) => ({ ...r, voorwaarde, toegekendCent: toegekendCent ?? r.toegekendCent }));
  const besluit = await decide(test, aanvraag.id, {
    regels: over,
    ...(toegekendCent ? { uitkomst: 'deels' } : {}),
  });
  if (besluit.statusCode !== 201) throw new Error(besluit.body);
  return { ...aanvraag, regelId };
}

/** Makes the line monthly as owner, before the besluit: twelve payments from a month. */
export async function makeMaandelijks(
  test: TestApp,
  aanvraagId: string,
  { maanden, cent, vanaf }: { maanden: number; cent: number; vanaf: string },
) {
  await test.eigenaar.query('alter table aanvraag_regel disable trigger user');
  await test.eigenaar.query(
    `update aanvraag_regel set termijn = 'maandelijks', aantal_maanden = $2::int, bedrag_cent = $3, vanaf_maand = $4::date,
       tot_maand = ($4::date + make_interval(months => $2::int - 1))::date, betaaldag = 15 where aanvraag_id = $1`,
    [aanvraagId, maanden, cent, vanaf],
  );
  await test.eigenaar.query('alter table aanvraag_regel enable trigger user');
}

export const termijnenVan = async (test: TestApp, aanvraagId: string) =>
  (
    await test.eigenaar.query(
      `select id, nr, gepland_op::text as op, bedrag_cent as cent, stand from betaaltermijn where aanvraag_id = $1 order by gepland_op, nr`,
      [aanvraagId],
    )
  ).rows as { id: string; nr: number; op: string; cent: number; stand: string }[];

export const vandaag = (test: TestApp): string => test.klok.nu.toISOString().slice(0, 10);

/** Bas collects these payments. @returns the answer. */
export const verzamel = (
  test: TestApp,
  { fondsId }: TestFonds,
  termijnIds: readonly string[],
  over: { wie?: PersoonNaam; op?: string; sleutel?: string } = {},
) =>
  test.als(over.wie ?? 'bas', {
    method: 'POST',
    url: `/fondsen/${fondsId}/betaalopdrachten`,
    body: { uitvoerenOp: over.op ?? vandaag(test), termijnIds },
    sleutel: over.sleutel ?? true,
  });

export const opdrachtStap = (
  test: TestApp,
  wie: PersoonNaam,
  id: string,
  pad: string,
  body?: object,
  versie?: number,
  sleutel?: string,
) =>
  test.als(wie, {
    method: 'POST',
    url: `/betaalopdrachten/${id}/${pad}`,
    body,
    sleutel: sleutel ?? true,
    ...(versie === undefined ? {} : { versie }),
  });

/** An order of Bas with what is planned of these aanvragen. */
export async function createOpdracht(
  test: TestApp,
  fonds: TestFonds,
  aanvragen: readonly { id: string }[],
): Promise<string> {
  const termijnen = (await Promise.all(aanvragen.map(({ id }) => termijnenVan(test, id)))).flat();
  const gepland = termijnen.filter(({ stand, op }) => stand === 'gepland' && op <= vandaag(test));
  const antwoord = await verzamel(
    test,
    fonds,
    gepland.map(({ id }) => id),
  );
  if (antwoord.statusCode !== 201) throw new Error(antwoord.body);
  return antwoord.json().id;
}

/** The same, released by Bob and sent. */
export async function createVerzonden(
  test: TestApp,
  fonds: TestFonds,
  aanvragen: readonly { id: string }[],
): Promise<string> {
  const id = await createOpdracht(test, fonds, aanvragen);
  const vrij = await opdrachtStap(test, 'bob', id, 'vrijgave', undefined, 1);
  if (vrij.statusCode !== 201) throw new Error(vrij.body);
  const weg = await opdrachtStap(test, 'bas', id, 'verzending');
  if (weg.statusCode !== 201) throw new Error(weg.body);
  return id;
}

export const postenVan = async (test: TestApp, opdrachtId: string) =>
  (await test.als('bas', { url: `/betaalopdrachten/${opdrachtId}` })).json().posten as {
    id: string;
    code: string;
    bedragCent: number;
    stand: string;
    beletsel: string | null;
  }[];

export { regel, stap };
