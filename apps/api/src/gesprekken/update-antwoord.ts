import type { Antwoord, AntwoordBody } from '@naast/contract/gesprekken';
import {
  checkAntwoord,
  checkBezig,
  listVoorWie,
  listVragen,
  type Sectie,
  type Vraag,
} from '@naast/domain/gesprekken';
import { bsnBericht, hasBsn } from '@naast/domain/huishoudens';
import { requireMeewerken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import {
  type AntwoordInhoud,
  type AntwoordPlek,
  changeAntwoord,
  findAntwoord,
  insertAntwoord,
} from './antwoorden.queries.ts';
import { findGesprek, type GesprekRij, listGespreksLeden } from './gesprekken.queries.ts';
import { showVragenlijst } from './load-gesprekken.ts';
import { listRegelingen } from './vragenlijsten.queries.ts';

interface Opdracht {
  gesprekId: string;
  vraagCode: string;
  /** Versie of the answer that was seen; 0 when there was none. */
  versie: number;
  body: AntwoordBody;
}

type Bewaard = Antwoord & { waarschuwingen: { veld: string; code: string; bericht: string }[] };

/** Answers one question for one lid or the household. @throws Problem 400, 403, 404, 409 or 412. */
export async function updateAntwoord(scope: DbScope, opdracht: Opdracht): Promise<Bewaard> {
  const gesprek = await findGesprek(scope, opdracht.gesprekId);
  if (!gesprek) throw nietGevonden();
  const toegang = await requireMeewerken(scope, gesprek.casusId);
  const { sectie, vraag } = await findGesteldeVraag(scope, gesprek, opdracht.vraagCode);
  if (vraag.gevoelig && !toegang.isContactpersoon) {
    throw new Problem(
      403,
      'alleen_contactpersoon',
      'Deze vraag stelt alleen de contactpersoon, onder vier ogen.',
    );
  }
  const stap = checkBezig(gesprek.stand);
  if (!stap.ok) throw new Problem(409, stap.code, stap.bericht);
  await checkVoorWie(scope, gesprek, sectie, opdracht.body.lidId);
  const inhoud = readInhoud(vraag, opdracht.body);
  const { casusId } = gesprek;
  const plek = { casusId, gesprekId: gesprek.id, vraagCode: vraag.code, lidId: opdracht.body.lidId };
  const bewaard = await saveAntwoord(scope, plek, opdracht.versie, inhoud);
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'antwoord',
    onderwerpId: gesprek.id,
    casusId,
    huishoudenId: toegang.huishoudenId,
  });
  return { ...bewaard, waarschuwingen: listWaarschuwingen(inhoud) };
}

async function findGesteldeVraag(scope: DbScope, gesprek: GesprekRij, code: string) {
  const lijst = showVragenlijst(gesprek.inhoud, await listRegelingen(scope), true);
  const gevonden = listVragen(lijst).find(({ vraag }) => vraag.code === code);
  if (!gevonden) throw nietGevonden();
  return gevonden;
}

async function checkVoorWie(scope: DbScope, gesprek: GesprekRij, sectie: Sectie, lidId: string | null) {
  const leden = await listGespreksLeden(scope, gesprek.casusId);
  const voorWie = listVoorWie(
    sectie.per,
    leden.filter((lid) => lid.gesprekId === gesprek.id),
    gesprek.jaar,
  );
  if (voorWie.includes(lidId)) return;
  throw veldfout('lidId', 'lid_past_niet', 'Deze vraag gaat niet over deze persoon.');
}

function readInhoud(vraag: Vraag, { waarde, wilBespreken }: AntwoordBody): AntwoordInhoud {
  const uitkomst = checkAntwoord(vraag, waarde);
  if (!uitkomst.ok) throw veldfout('waarde', uitkomst.code, uitkomst.bericht);
  return { waarde: uitkomst.waarde, wilBespreken, gevoelig: vraag.gevoelig };
}

async function saveAntwoord(
  scope: DbScope,
  plek: AntwoordPlek,
  versie: number,
  inhoud: AntwoordInhoud,
): Promise<Antwoord> {
  const gelukt = await (versie === 0
    ? insertAntwoord(scope, plek, inhoud)
    : changeAntwoord(scope, plek, versie, inhoud)
  ).catch((fout: unknown) => {
    // Somebody paused or finished the gesprek between our look and our write.
    if (findConstraint(fout) !== 'antwoord_gesprek_bezig') throw fout;
    throw new Problem(
      409,
      'gesprek_niet_bezig',
      'Dit gesprek staat op pauze of is afgerond. Laad de pagina opnieuw.',
    );
  });
  const huidig = await findAntwoord(scope, plek);
  if (!gelukt || !huidig) throw verouderd(huidig ?? null);
  return huidig;
}

function listWaarschuwingen({ waarde }: AntwoordInhoud): Bewaard['waarschuwingen'] {
  if (typeof waarde !== 'string' || !hasBsn(waarde)) return [];
  return [{ veld: 'waarde', code: 'lijkt_op_bsn', bericht: bsnBericht }];
}
