import { stap } from './maak-aanvraag.ts';
import type { TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

/** The besluit that holds now. */
export async function besluitIdVan(test: TestApp, aanvraagId: string): Promise<string> {
  const { rows } = await test.eigenaar.query<{ id: string }>(
    'select id from besluit where aanvraag_id = $1 order by genomen_op desc, vervangt_id nulls last limit 1',
    [aanvraagId],
  );
  return rows[0]?.id ?? '';
}

/** The day of today, some days away, in Amsterdam. */
export const dag = (test: TestApp, dagen = 0): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(
    new Date(test.klok.nu.getTime() + dagen * 86_400_000),
  );

/** Registers a bezwaar that came in today against the besluit of ten days ago. */
export async function registreer(test: TestApp, id: string, over: object = {}, wie: PersoonNaam = 'anna') {
  return stap(test, wie, id, 'bezwaren', {
    besluitId: await besluitIdVan(test, id),
    ontvangenOp: dag(test),
    bekendOp: dag(test, -10),
    hoe: 'brief',
    van: 'inwoner',
    inhoud: 'Het bedrag is te laag voor Marja.',
    metCommissie: false,
    ...over,
  });
}

export async function createBezwaar(test: TestApp, id: string, over: object = {}): Promise<string> {
  const antwoord = await registreer(test, id, over);
  if (antwoord.statusCode !== 201) throw new Error(antwoord.body);
  return antwoord.json().id as string;
}

/** A step of who handles it. */
export const behandel = (
  test: TestApp,
  id: string,
  bezwaarId: string,
  pad: string,
  body?: object,
  wie: PersoonNaam = 'koen',
) => stap(test, wie, id, `bezwaren/${bezwaarId}/${pad}`, body);
