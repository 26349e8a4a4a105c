import type { createHerziening, decideHerziening } from '@naast/contract/herzieningen';
import { addDagen } from '@naast/domain/bezwaar';
import { zienswijzeDagen } from '@naast/domain/herziening';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { noteHulp } from '../fonds/hulp.read.ts';
import { cleanVoorCommissie, stepOnAanvraag } from '../fonds/stap.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { veldfout } from '../platform/problem.ts';
import * as stappen from './herziening-stappen.queries.ts';

const dagVan = (nu: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(nu);

/** Proposes a new besluit. The family has two weeks to say what it thinks when it would get less. */
export async function proposeHerziening(
  scope: DbScope,
  aanvraagId: string,
  body: z.infer<typeof createHerziening.schema.body>,
): Promise<{ id: string }> {
  const vandaag = dagVan(scope.nu);
  if (body.terugVoor !== undefined && body.terugVoor <= vandaag)
    throw veldfout('terugVoor', 'al_voorbij', 'Kies een dag die nog komt.');
  const id = uuidv7();
  const zienswijzeVoor = addDagen(vandaag, zienswijzeDagen);
  await stepOnAanvraag(scope, aanvraagId, () =>
    stappen.openHerziening(scope, aanvraagId, { id, ...body, zienswijzeVoor }),
  );
  return { id };
}

/** Passes on what the family thinks, without their names. */
export async function passZienswijze(
  scope: DbScope,
  { id, herzieningId }: { id: string; herzieningId: string },
  zienswijze: string,
): Promise<{ id: string }> {
  const tekst = await cleanVoorCommissie(scope, id, 'zienswijze', zienswijze, 4000);
  await stepOnAanvraag(scope, id, () => stappen.hearGezin(scope, id, herzieningId, tekst));
  return { id: herzieningId };
}

/** Records what the votes say; a new besluit that grants nothing says who helps now. */
export async function recordHerziening(
  scope: DbScope,
  { id, herzieningId }: { id: string; herzieningId: string },
  { motivering, hulpDaarna: hulp }: z.infer<typeof decideHerziening.schema.body>,
): Promise<{ id: string; stand: 'aangenomen' | 'verworpen' }> {
  const besluit = { id: uuidv7(), motivering };
  let stand: 'aangenomen' | 'verworpen' = 'verworpen';
  await stepOnAanvraag(scope, id, async () => {
    stand = await stappen.decideHerziening(scope, id, herzieningId, besluit);
  });
  const uitkomst = await stappen.findUitkomst(scope, besluit.id);
  if (uitkomst) await noteHulp(scope, id, besluit.id, { afgewezen: uitkomst === 'afgewezen', hulp });
  return { id: herzieningId, stand };
}
