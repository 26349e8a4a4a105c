import type { createBezwaar, decideBezwaar, hearBezwaar } from '@naast/contract/bezwaren';
import { bezwaarsoortVan, calculateTermijnen, calculateVerdaagd } from '@naast/domain/bezwaar';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { requireAanvraag } from '../fonds/aanvraag.read.ts';
import { cleanVoorCommissie, stepOnAanvraag } from '../fonds/stap.read.ts';
import { findUitgereikt } from '../fonds/uitgereikt.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import * as stappen from './bezwaar-stappen.queries.ts';
import { findKader, findTermijn, listBezwaren } from './bezwaren.queries.ts';

type Plek = stappen.Plek;

const dagVan = (moment: Date | string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(moment));

/** @throws Problem 404 when the aanvraag is hidden. */
export async function readBezwaren(scope: DbScope, aanvraagId: string) {
  const { casusId, huishoudenId } = await requireAanvraag(scope, aanvraagId);
  const [items, kader] = await Promise.all([
    listBezwaren(scope, aanvraagId),
    findKader(scope, aanvraagId),
    logActie(scope, { actie: 'lezen', onderwerp: 'bezwaar', onderwerpId: aanvraagId, casusId, huishoudenId }),
  ]);
  if (!kader) throw nietGevonden();
  const uitgereikt = kader.besluitId ? await findUitgereikt(scope, aanvraagId, kader.besluitId) : undefined;
  return {
    items,
    soort: bezwaarsoortVan[kader.rechtsvorm],
    bekendOp: uitgereikt ? dagVan(uitgereikt) : null,
    magRegistreren: kader.magRegistreren && kader.besluitId !== null,
  };
}

function checkDagen(
  vandaag: string,
  { ontvangenOp, bekendOp }: { ontvangenOp: string; bekendOp: string },
): void {
  if (ontvangenOp > vandaag) throw veldfout('ontvangenOp', 'nog_niet', 'Deze dag moet nog komen.');
  if (bekendOp > ontvangenOp)
    throw veldfout('bekendOp', 'na_ontvangst', 'Het gezin kreeg de brief voordat het reageerde.');
}

/** Registers what came in; the terms follow from the law, never from what somebody types. */
export async function registerBezwaar(
  scope: DbScope,
  aanvraagId: string,
  body: z.infer<typeof createBezwaar.schema.body>,
): Promise<{ id: string }> {
  await requireAanvraag(scope, aanvraagId);
  checkDagen(dagVan(scope.nu), body);
  const kader = await findKader(scope, aanvraagId);
  if (!kader) throw nietGevonden();
  const termijnen = calculateTermijnen({ soort: bezwaarsoortVan[kader.rechtsvorm], ...body });
  const inhoud = await cleanVoorCommissie(scope, aanvraagId, 'inhoud', body.inhoud, 8000);
  const bezwaarId = uuidv7();
  await stepOnAanvraag(scope, aanvraagId, () =>
    stappen.registerBezwaar(scope, { id: aanvraagId, bezwaarId }, body.besluitId, {
      ...body,
      inhoud,
      ...termijnen,
    }),
  );
  return { id: bezwaarId };
}

/** Postpones the decision once, by the weeks of the law. */
export async function postpone(scope: DbScope, plek: Plek, reden: string): Promise<{ id: string }> {
  await requireAanvraag(scope, plek.id);
  const termijn = await findTermijn(scope, plek.id, plek.bezwaarId);
  if (!termijn) throw nietGevonden();
  const nieuw = calculateVerdaagd(termijn.beslisVoor, termijn.soort);
  await stepOnAanvraag(scope, plek.id, () => stappen.postponeBezwaar(scope, plek, reden, nieuw));
  return { id: plek.bezwaarId };
}

/** Notes the conversation with the family, or why there was none. */
export async function noteGehoord(
  scope: DbScope,
  plek: Plek,
  { gehoordOp, verslag }: z.infer<typeof hearBezwaar.schema.body>,
): Promise<{ id: string }> {
  if (gehoordOp !== null && gehoordOp > dagVan(scope.nu))
    throw veldfout('gehoordOp', 'nog_niet', 'Deze dag moet nog komen.');
  await stepOnAanvraag(scope, plek.id, () => stappen.hearBezwaar(scope, plek, gehoordOp, verslag));
  return { id: plek.bezwaarId };
}

/** The outcome. Who is right gets a vote of the commissie on better amounts. */
export async function settleBezwaar(
  scope: DbScope,
  plek: Plek,
  { uitkomst, motivering, regels }: z.infer<typeof decideBezwaar.schema.body>,
): Promise<{ id: string }> {
  if (uitkomst === 'gegrond' && regels.length === 0)
    throw new Problem(409, 'regels_passen_niet', 'Vul in wat het gezin dan krijgt.');
  const herzieningId = uuidv7();
  await stepOnAanvraag(scope, plek.id, () =>
    stappen.decideBezwaar(scope, plek, { soort: uitkomst, motivering, herzieningId, regels }),
  );
  return { id: plek.bezwaarId };
}

/** The family takes it back. */
export async function withdraw(scope: DbScope, plek: Plek, reden: string): Promise<{ id: string }> {
  const tekst = await cleanVoorCommissie(scope, plek.id, 'reden', reden, 2000);
  await stepOnAanvraag(scope, plek.id, () => stappen.withdrawBezwaar(scope, plek, tekst));
  return { id: plek.bezwaarId };
}
