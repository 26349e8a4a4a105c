import { createHash } from 'node:crypto';
import type { signAanvraagBody } from '@naast/contract/fonds-handtekening';
import { isHandtekening, writeAkkoordtekst } from '@naast/domain/bijlagen';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { listDoorbraken } from '../canvas/canvas.read.ts';
import { findCasusToegang, requireMeewerken } from '../casussen/casus.read.ts';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem, veldfout } from '../platform/problem.ts';
import type { AanvraagRij } from './aanvraag.queries.ts';
import { requireAanvraag } from './aanvraag.read.ts';
import { listDoorbraakIds, listRegels } from './aanvraag-delen.queries.ts';
import { lockConcept } from './concept.queries.ts';
import {
  findGeldigeHandtekening,
  insertHandtekening,
  lapseHandtekening,
  listHandtekeningen,
} from './handtekening.queries.ts';
import { logAanvraag } from './log-aanvraag.ts';
import { weigerStap, withWeigering } from './weigering.ts';

type Vraag = z.infer<typeof signAanvraagBody>;

const kleineLetter = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1);

async function writeNu(scope: DbScope, rij: AanvraagRij) {
  const [regels, ids, doorbraken] = await Promise.all([
    listRegels(scope, rij.id),
    listDoorbraakIds(scope, rij.id),
    listDoorbraken(scope, rij.casusId),
  ]);
  const tekst = writeAkkoordtekst({
    code: rij.code,
    fonds: rij.fonds.naam,
    doorbraken: doorbraken.filter(({ id }) => ids.includes(id)).map(({ zin, titel }) => zin || titel),
    regels,
    gemachtigde: `De ${kleineLetter(rij.aanvrager.functie)} van ${rij.aanvrager.organisatie}`,
  });
  return { tekst, sha256: createHash('sha256').update(tekst, 'utf8').digest('hex'), aantal: regels.length };
}

/** The signed yes with the text to sign now. @throws Problem 404 when the aanvraag is hidden. */
export async function readHandtekening(scope: DbScope, aanvraagId: string) {
  const rij = await requireAanvraag(scope, aanvraagId);
  const kan = rij.stand === 'concept' && rij.zietCasus;
  const [geldig, handtekeningen, toegang, nu] = await Promise.all([
    findGeldigeHandtekening(scope, aanvraagId),
    listHandtekeningen(scope, aanvraagId),
    rij.zietCasus ? findCasusToegang(scope, rij.casusId) : undefined,
    kan ? writeNu(scope, rij) : undefined,
    logAanvraag(scope, 'lezen', rij),
  ]);
  return {
    geldig: geldig ?? null,
    handtekeningen,
    nu: nu && nu.aantal > 0 ? { tekst: nu.tekst, sha256: nu.sha256 } : null,
    magTekenen: kan && toegang?.mag === 'meewerken',
  };
}

function checkVraag({ wijze, streken, bijlageId, getekendOp }: Vraag, vandaag: string): void {
  if (wijze === 'scherm' && !(streken && isHandtekening(streken)))
    throw veldfout('streken', 'geen_handtekening', 'Zet een handtekening in het vak.');
  if (wijze === 'papier' && !bijlageId)
    throw veldfout('bijlageId', 'scan_ontbreekt', 'Voeg de scan of foto van het papier toe.');
  if (wijze === 'papier' && !getekendOp)
    throw veldfout('getekendOp', 'datum_ontbreekt', 'Vul in wanneer er is getekend.');
  if (getekendOp && getekendOp > vandaag)
    throw veldfout('getekendOp', 'later', 'Deze dag is nog niet geweest. Vul in wanneer er is getekend.');
}

/**
 * Keeps the yes of the inwoner with the very text that was read. Saving the concept waits for it.
 * @throws Problem 404, 403, 409 after submission or when the text is another one by now, 400 at the field.
 */
export async function signAanvraag(
  scope: DbScope,
  aanvraagId: string,
  vraag: Vraag,
): Promise<{ id: string }> {
  const rij = await requireOpen(scope, aanvraagId);
  checkVraag(vraag, scope.nu.toISOString().slice(0, 10));
  await lockConcept(scope, rij);
  const nu = await writeNu(scope, rij);
  if (nu.aantal === 0)
    throw new Problem(409, 'geen_regels', 'Schrijf eerst op wat er nodig is. Teken daarna.');
  if (nu.sha256 !== vraag.sha256)
    throw new Problem(
      409,
      'tekst_veranderd',
      'De aanvraag is intussen veranderd. Lees de tekst opnieuw voordat je tekent.',
    );
  const id = uuidv7();
  const nieuw = {
    id,
    casusId: rij.casusId,
    aanvraagId,
    wijze: vraag.wijze,
    naam: vraag.naam,
    tekst: nu.tekst,
    streken: vraag.wijze === 'scherm' ? (vraag.streken ?? null) : null,
    bijlageId: vraag.wijze === 'papier' ? (vraag.bijlageId ?? null) : null,
    getekendOp: vraag.wijze === 'papier' ? `${vraag.getekendOp}T12:00:00.000Z` : scope.nu.toISOString(),
  };
  await withWeigering(insertHandtekening(scope, nieuw)).catch((fout: unknown) => {
    throw toScanfout(fout);
  });
  await logAanvraag(scope, 'wijzigen', rij);
  return { id };
}

/** A scan that is not of this aanvraag does not exist for the database either. */
function toScanfout(fout: unknown): unknown {
  const reden = fout instanceof Problem ? fout.code : (findConstraint(fout) ?? '');
  return reden === 'scan_ontbreekt' || reden.startsWith('handtekening_netwerk_id_casus_id_bijlage_id')
    ? veldfout('bijlageId', 'scan_ontbreekt', 'Voeg eerst de scan van het papier toe.')
    : fout;
}

async function requireOpen(scope: DbScope, aanvraagId: string): Promise<AanvraagRij> {
  const rij = await requireAanvraag(scope, aanvraagId);
  if (!rij.zietCasus) throw weigerStap('verkeerde_persoon');
  await requireMeewerken(scope, rij.casusId);
  if (rij.stand !== 'concept') throw weigerStap('verkeerde_stand');
  return rij;
}

/** Takes the signature away; it stays to be seen as lapsed. @throws Problem 404, 403, 409. */
export async function removeHandtekening(scope: DbScope, aanvraagId: string): Promise<{ id: string }> {
  const rij = await requireOpen(scope, aanvraagId);
  await withWeigering(lapseHandtekening(scope, aanvraagId));
  await logAanvraag(scope, 'wijzigen', rij);
  return { id: aanvraagId };
}
