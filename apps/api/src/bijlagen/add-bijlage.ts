import { createHash } from 'node:crypto';
import type { Bijlage } from '@naast/contract/bijlagen';
import {
  type BestandWeigering,
  type BijlageSoort,
  bestandWeigeringZinnen,
  cleanBestandsnaam,
  inspectBestand,
  type ScanStand,
} from '@naast/domain/bijlagen';
import { v7 as uuidv7 } from 'uuid';
import { requireMeewerken } from '../casussen/casus.read.ts';
import { requireAanvraag } from '../fonds/aanvraag.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { veldfout } from '../platform/problem.ts';
import { insertBijlage, wisBijlagen } from './bijlagen.queries.ts';
import { checkUitpakken } from './check-uitpakken.ts';
import { describeBijlage, requireBijlage } from './read-bijlagen.ts';
import { scanVirus } from './scan-virus.ts';
import { withBijlageWeigering } from './weigering.ts';

/** A file that may be kept, or that the scanner refused. */
export interface NagekekenBestand {
  naam: string;
  soort: BijlageSoort;
  bytes: Uint8Array;
  scan: ScanStand;
}

const weiger = (reden: BestandWeigering) => veldfout('bestand', reden, bestandWeigeringZinnen[reden]);

/**
 * Looks at a file before anything of it is kept: what it is, how large it becomes, and what the scanner says. Outside
 * the transaction, so that no connection waits for it.
 * @throws Problem 400 at the field `bestand`, 503 when the scanner is silent
 */
export async function checkBestand(
  bytes: Uint8Array,
  gegevenNaam: string,
  scanner: string | undefined,
): Promise<NagekekenBestand> {
  const bestand = inspectBestand(bytes);
  if (!bestand.kan) throw weiger(bestand.reden);
  const bom = await checkUitpakken(bestand.bytes, bestand.delen);
  if (bom) throw weiger(bom);
  const scan = await scanVirus(scanner, bestand.bytes);
  const { soort } = bestand;
  return { naam: cleanBestandsnaam(decodeNaam(gegevenNaam), soort), soort, bytes: bestand.bytes, scan };
}

function decodeNaam(naam: string): string {
  try {
    return decodeURIComponent(naam);
  } catch {
    return 'bijlage';
  }
}

/** Puts a file beside a casus. @throws Problem 404 when hidden, 403 when the gebruiker may only look, 409 when closed. */
export async function addCasusBijlage(
  scope: DbScope,
  casusId: string,
  bestand: NagekekenBestand,
): Promise<Bijlage> {
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  return keepBijlage(scope, { casusId, huishoudenId, aanvraagId: null }, bestand);
}

/** Puts a file beside an aanvraag; nobody but the casus sees it until somebody says so. @throws Problem 404, 403, 409. */
export async function addAanvraagBijlage(
  scope: DbScope,
  aanvraagId: string,
  bestand: NagekekenBestand,
): Promise<Bijlage> {
  const { casusId, huishoudenId } = await requireAanvraag(scope, aanvraagId);
  await requireMeewerken(scope, casusId);
  return keepBijlage(scope, { casusId, huishoudenId, aanvraagId }, bestand);
}

async function keepBijlage(
  scope: DbScope,
  bij: { casusId: string; huishoudenId: string; aanvraagId: string | null },
  bestand: NagekekenBestand,
): Promise<Bijlage> {
  const id = uuidv7();
  const { casusId, huishoudenId, aanvraagId } = bij;
  const sha256 = createHash('sha256').update(bestand.bytes).digest('hex');
  await withBijlageWeigering(insertBijlage(scope, { id, casusId, aanvraagId, ...bestand, sha256 }));
  await Promise.all([
    logActie(scope, { actie: 'aanmaken', onderwerp: 'bijlage', onderwerpId: id, casusId, huishoudenId }),
    wisBijlagen(scope),
  ]);
  return describeBijlage(await requireBijlage(scope, id));
}
