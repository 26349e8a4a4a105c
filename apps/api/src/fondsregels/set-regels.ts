import { completeRegels, type FondsRegelsInvoer, type VolledigeRegels } from '@naast/contract/fonds-regels';
import { checkMandaatregels } from '@naast/domain/fonds';
import { v7 as uuidv7 } from 'uuid';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { insertRegels } from './fonds-regels.queries.ts';
import { readUitleg, requireFonds } from './read-uitleg.ts';
import { withFondsWeigering } from './weigering.ts';

/**
 * Sets new rules from a day on. What was submitted before keeps the rules it was submitted under.
 * @throws Problem 400 with every field that does not fit, 403 for who decides under them, 404, 412 when stale.
 */
export async function setRegels(scope: DbScope, fondsId: string, gezien: number, invoer: FondsRegelsInvoer) {
  await requireFonds(scope, fondsId);
  const regels = completeRegels(invoer);
  const errors = checkInvoer(regels);
  if (errors.length > 0)
    throw new Problem(400, 'ongeldige_invoer', 'Kijk naar de velden die we noemen.', { errors });
  const id = uuidv7();
  const mandaatregels = regels.mandaatregels.map((regel) => ({ ...regel, id: uuidv7() }));
  const nr = await withFondsWeigering(insertRegels(scope, fondsId, gezien, { ...regels, id, mandaatregels }));
  if (nr === 0) throw verouderd(await readUitleg(scope, fondsId));
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'fonds',
    onderwerpId: fondsId,
    doel: 'regels van het fonds vaststellen',
  });
  return { id, nr };
}

function checkInvoer({ mandaatregels, streeftermijnDagen, beslistermijnDagen }: VolledigeRegels) {
  const errors = checkMandaatregels(mandaatregels).map(({ pad, code, bericht }) => ({
    veld: pad,
    code,
    bericht,
  }));
  if (beslistermijnDagen < streeftermijnDagen)
    errors.push({
      veld: 'beslistermijnDagen',
      code: 'korter_dan_streven',
      bericht: 'De wettelijke termijn is niet korter dan waar jullie naar streven.',
    });
  return errors;
}
