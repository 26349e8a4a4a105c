import type { Berekening } from '@naast/contract/rendement';
import type { InvoerBody } from '@naast/contract/rendement-invoer';
import type { MandaatWijze } from '@naast/domain/fonds';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { withGebruiker } from '../src/platform/db-scope.ts';
import { kastanjeInvoer } from './kastanje-invoer.ts';
import { createCasus, type TestCasus } from './maak-casus.ts';
import type { TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

export interface TestFonds {
  fondsId: string;
  jaar: number;
}

const domeinen = ['wonen', 'passend_onderwijs', 'psychische_ondersteuning', 'tijdelijk_inkomen'];

interface TestMandaat {
  wijze: MandaatWijze;
  totEnMetCent?: number;
  quorum?: number;
  domeinen?: string[];
}
const alleenCommissie: readonly TestMandaat[] = [{ wijze: 'commissie', quorum: 3 }];

/** The mandate of the demo: two colleagues, then a teamleider and a commissielid, then the commissie; and spoed. */
export const demoMandaat: readonly TestMandaat[] = [
  { wijze: 'twee_collegas', totEnMetCent: 500_00 },
  { wijze: 'teamleider_en_commissielid', totEnMetCent: 5_000_00 },
  { wijze: 'commissie', quorum: 3 },
  { wijze: 'spoed', totEnMetCent: 10_000_00 },
];

/** A fund of netwerk A: Vera chairs, Mo, Sanne and Koen sit with her; Fleur set the mandate. */
export async function createFonds(
  test: TestApp,
  {
    budgetCent = 250_000_00,
    leden = ['mo', 'sanne', 'koen'] as PersoonNaam[],
    mandaat = alleenCommissie,
  } = {},
): Promise<TestFonds> {
  const { netwerkA, gebruiker } = test.wereld;
  const fondsId = uuidv7();
  const jaar = test.klok.nu.getFullYear();
  const doe = (tekst: string, ...waarden: unknown[]) =>
    test.eigenaar.query(tekst, [netwerkA, fondsId, ...waarden]);
  await doe(
    `insert into fonds (netwerk_id, id, naam, rechtsvorm, grondslag, orgaan, domeinen, gebied, streeftermijn_dagen, beslistermijn_dagen)
     values ($1, $2, 'Testfonds', 'college', 'een verordening', 'het college', $3, '{Selwerd}', 14, 56)`,
    domeinen,
  );
  for (const [plek, naam] of (['vera', ...leden] as const).entries())
    await doe(
      `insert into commissielid (netwerk_id, fonds_id, id, gebruiker_id, vanaf, is_voorzitter) values ($1, $2, $3, $4, '2020-01-01', $5)`,
      uuidv7(),
      gebruiker[naam].id,
      plek === 0,
    );
  const versieId = uuidv7();
  await doe(
    `insert into fonds_versie (netwerk_id, fonds_id, id, nr, geldig_vanaf, vastgesteld_door, vastgesteld_op, rechtsvorm, grondslag,
       orgaan, domeinen, gebied, streeftermijn_dagen, beslistermijn_dagen, herinner_dagen)
     values ($1, $2, $3, 1, '2020-01-01', $4, now(), 'college', 'een verordening', 'het college', $5, '{Selwerd}', 14, 56, '{7}')`,
    versieId,
    gebruiker.fleur.id,
    domeinen,
  );
  for (const { wijze, totEnMetCent = null, quorum = 2, domeinen: voor = [] } of mandaat)
    await doe(
      `insert into mandaatregel (netwerk_id, fonds_id, id, fonds_versie_id, wijze, tot_en_met_cent, quorum, domeinen)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      uuidv7(),
      versieId,
      wijze,
      totEnMetCent,
      quorum,
      voor,
    );
  await doe(
    `insert into grootboek_mutatie (netwerk_id, fonds_id, id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, omschrijving, door, op)
     values ($1, $2, $3, $4, 'budget', $5, 0, 0, 'Budget', $6, now())`,
    uuidv7(),
    jaar,
    budgetCent,
    gebruiker.fleur.id,
  );
  return { fondsId, jaar };
}

export const goedeDoorbraak = {
  zin: 'De huurachterstand gaat in één keer weg.',
  eerder_geprobeerd: 'Noodfonds: al gebruikt.',
  legitimiteit: 'Het doel van de wet is schulden beheersbaar maken.',
  betrokkenheid: 'Marja tekent zelf.',
  rendement: 'Zie de berekening.',
  antwoord_gezin: 'ja' as string | null,
};

/** Fills the canvas so far that it can be submitted. @returns the id of the doorbraak. */
export async function fillCanvas(
  test: TestApp,
  casus: TestCasus,
  wie: PersoonNaam,
  over: Partial<typeof goedeDoorbraak> = {},
): Promise<string> {
  const d = { ...goedeDoorbraak, ...over };
  const doorbraakId = uuidv7();
  await asGebruiker(test, wie, async (db, netwerkId) => {
    await sql`insert into canvas_blok (netwerk_id, casus_id, blok, tekst) values (${netwerkId}, ${casus.casusId}, 2, 'Dat Marja weer slaapt.')
      on conflict (netwerk_id, casus_id, blok) do nothing`.execute(db);
    await sql`insert into doorbraak (netwerk_id, id, casus_id, titel, zin, route, domein, eerder_geprobeerd, legitimiteit, betrokkenheid, rendement, antwoord_gezin, antwoord_op)
      values (${netwerkId}, ${doorbraakId}, ${casus.casusId}, 'Wonen', ${d.zin}, 'fonds', 'wonen', ${d.eerder_geprobeerd}, ${d.legitimiteit},
              ${d.betrokkenheid}, ${d.rendement}, ${d.antwoord_gezin}, '2026-11-03')`.execute(db);
  });
  return doorbraakId;
}

type Work<T> = (db: Parameters<ReturnType<typeof sql>['execute']>[0], netwerkId: string) => Promise<T>;

/** Plain SQL as the app's own role, in the scope of this person: what the database itself allows. */
export function asGebruiker<T>(test: TestApp, wie: PersoonNaam, work: Work<T>): Promise<T> {
  const { id, netwerkId } = test.wereld.gebruiker[wie];
  return withGebruiker(
    test.pool,
    { id, netwerkId, rollen: [], loginId: uuidv7() },
    { nu: test.klok.nu, traceId: 'test' },
    ({ db }) => work(db, netwerkId),
  );
}

export const regel = (over: object = {}) => ({
  wat: 'Huurachterstand van Marja',
  domein: 'wonen',
  ontvanger: 'De corporatie',
  ontvangerSoort: 'leverancier',
  bedragCent: 196_500,
  termijn: 'eenmalig',
  aantalMaanden: 1,
  voorliggend: 'Noodfonds is al gebruikt.',
  ...over,
});

export interface TestAanvraag extends TestCasus {
  id: string;
  versie: number;
  doorbraakId: string;
}

interface Opties {
  wie?: PersoonNaam;
  bedragCent?: number;
  /** A casus that is there already; otherwise a new one. */
  casus?: TestCasus;
}

/** A concept by `wie` that can be submitted. */
export async function createConcept(
  test: TestApp,
  fonds: TestFonds,
  { wie = 'anna', bedragCent = 196_500, casus }: Opties = {},
): Promise<TestAanvraag> {
  const van = casus ?? (await createCasus(test, wie));
  const doorbraakId = await fillCanvas(test, van, wie);
  const nieuw = await test.als(wie, {
    method: 'POST',
    url: `/casussen/${van.casusId}/aanvragen`,
    body: { fondsId: fonds.fondsId },
    sleutel: true,
  });
  if (nieuw.statusCode !== 201) throw new Error(nieuw.body);
  const { id } = nieuw.json();
  const bewaard = await test.als(wie, {
    method: 'PATCH',
    url: `/aanvragen/${id}`,
    versie: 1,
    body: {
      regels: [regel({ bedragCent })],
      toelichting: 'Marja heeft rust nodig.',
      doorbraakIds: [doorbraakId],
    },
  });
  if (bewaard.statusCode !== 200) throw new Error(bewaard.body);
  return { ...van, id, versie: bewaard.json().versie, doorbraakId };
}

const stap = (test: TestApp, wie: PersoonNaam, id: string, pad: string, body?: unknown) =>
  test.als(wie, { method: 'POST', url: `/aanvragen/${id}/${pad}`, body: body as object, sleutel: true });

export const submit = (test: TestApp, aanvraag: TestAanvraag, wie: PersoonNaam = 'anna') =>
  test.als(wie, {
    method: 'POST',
    url: `/aanvragen/${aanvraag.id}/indiening`,
    versie: aanvraag.versie,
    sleutel: true,
  });

/** A new aanvraag that is submitted. */
export async function createIngediend(
  test: TestApp,
  fonds: TestFonds,
  opties: Opties = {},
): Promise<TestAanvraag> {
  const aanvraag = await createConcept(test, fonds, opties);
  const ingediend = await submit(test, aanvraag, opties.wie);
  if (ingediend.statusCode !== 201) throw new Error(ingediend.body);
  return aanvraag;
}

/** A new aanvraag that is submitted with a berekening of this invoer. @returns it, with what Anna sees of the sum */
export async function createMetBerekening(
  test: TestApp,
  fonds: TestFonds,
  {
    casus,
    naam = 'Som',
    invoer = kastanjeInvoer(),
  }: { casus?: TestCasus; naam?: string; invoer?: InvoerBody } = {},
): Promise<TestAanvraag & { berekening: Berekening }> {
  const concept = await createConcept(test, fonds, casus ? { casus } : {});
  const begonnen = await test.als('anna', {
    method: 'POST',
    url: `/casussen/${concept.casusId}/berekeningen`,
    body: { naam, invoer },
    sleutel: true,
  });
  if (begonnen.statusCode !== 201) throw new Error(begonnen.body);
  const berekening: Berekening = begonnen.json();
  const gekoppeld = await test.als('anna', {
    method: 'PATCH',
    url: `/aanvragen/${concept.id}`,
    versie: concept.versie,
    body: { berekeningId: berekening.id },
  });
  if (gekoppeld.statusCode !== 200) throw new Error(gekoppeld.body);
  const ingediend = await submit(test, { ...concept, versie: gekoppeld.json().versie });
  if (ingediend.statusCode !== 201) throw new Error(ingediend.body);
  return { ...concept, berekening };
}

/** A new aanvraag that Vera took, with these stemmen. */
export async function createInBehandeling(
  test: TestApp,
  fonds: TestFonds,
  { stemmen = {}, ...opties }: Opties & { stemmen?: Partial<Record<PersoonNaam, string>> } = {},
): Promise<TestAanvraag> {
  const aanvraag = await createIngediend(test, fonds, opties);
  const genomen = await stap(test, 'vera', aanvraag.id, 'behandeling');
  if (genomen.statusCode !== 201) throw new Error(genomen.body);
  for (const [wie, keuze] of Object.entries(stemmen)) {
    const antwoord = await stap(test, wie as PersoonNaam, aanvraag.id, 'stemmen', {
      keuze,
      reden: 'Omdat het helpt.',
    });
    if (antwoord.statusCode !== 201) throw new Error(antwoord.body);
  }
  return aanvraag;
}

export const drieVoor = { vera: 'voor', mo: 'voor', sanne: 'voor' };

/** The body of a besluit that grants everything that was asked. */
export async function besluitBody(test: TestApp, id: string, over: { uitkomst?: string } & object = {}) {
  const { rows } = await test.eigenaar.query(
    'select id, (bedrag_cent * aantal_maanden)::bigint as cent from aanvraag_regel where aanvraag_id = $1 order by volgorde',
    [id],
  );
  const regels = rows.map((r) => ({ regelId: r.id, toegekendCent: r.cent, voorwaarde: '' }));
  const hulp = over.uitkomst === 'afgewezen' ? { hulpDaarna: hulpNa } : {};
  return { uitkomst: 'toegekend', motivering: 'Zonder huis lukt niets.', regels, ...hulp, ...over };
}

/** Who helps after a refusal. */
export const hulpNa = {
  wie: 'Gerda van de kredietbank',
  wat: 'vraagt samen met u bijzondere bijstand aan',
  wanneer: 'deze week',
};

export async function decide(test: TestApp, id: string, over: object = {}, wie: PersoonNaam = 'vera') {
  return stap(test, wie, id, 'besluit', await besluitBody(test, id, over));
}

export { stap };
