import type { Praatpunt } from '@naast/contract/gesprekken-praatpunten';
import { antwoordSleutel, listPraatpunten, listVoorstellen } from '@naast/domain/gesprekken';
import { type CasusToegang, requireMeewerken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { findGesprek } from './gesprekken.queries.ts';
import { listKeuzes } from './keuzes.queries.ts';
import { loadGesprekken } from './load-gesprekken.ts';
import { insertOpgepakt, listOpgepakt, type PraatpuntPlek } from './praatpunten.queries.ts';

const sleutel = ({ gesprekId, vraagCode, lidId }: PraatpuntPlek): string =>
  `${gesprekId}|${antwoordSleutel(vraagCode, lidId)}`;

/** What the family wants to talk about, with who took it up and how. The caller writes the audit line. */
export async function loadPraatpunten(scope: DbScope, toegang: CasusToegang): Promise<Praatpunt[]> {
  const [geladen, keuzes, opgepakt] = await Promise.all([
    loadGesprekken(scope, toegang),
    listKeuzes(scope, toegang.casusId),
    listOpgepakt(scope, toegang.casusId),
  ]);
  const gesprekken = geladen.map((gesprek) => ({ ...gesprek, stand: gesprek.rij.stand }));
  const namen = new Map(geladen.flatMap(({ leden }) => leden.map(({ id, naam }) => [id, naam] as const)));
  const gekozen = keuzes.filter(({ geldt }) => geldt);
  const opCanvas = new Set(gekozen.filter(({ keuze }) => keuze === 'overgenomen').map(sleutel));
  const bekeken = new Set(gekozen.map(sleutel));
  const voorstellen = new Set(listVoorstellen(gesprekken).map(sleutel));
  return listPraatpunten(gesprekken).map((punt) => {
    const dit = sleutel(punt);
    const gedaan = opgepakt.find((rij) => sleutel(rij) === dit);
    return {
      ...punt,
      wie: punt.lidId === null ? null : (namen.get(punt.lidId) ?? null),
      stand: gedaan ? 'opgepakt' : opCanvas.has(dit) ? 'op_canvas' : 'open',
      kanOpCanvas: voorstellen.has(dit) && !bekeken.has(dit),
      opgepakt: gedaan ? { tekst: gedaan.tekst, op: gedaan.op, door: gedaan.door } : null,
    };
  });
}

const alOpgepakt = () =>
  new Problem(409, 'al_opgepakt', 'Een collega pakte dit al op. Laad de pagina opnieuw.');

/**
 * Writes down what is done with something the family wants to talk about, once.
 * @throws Problem 403, 404, or 409 when it is no praatpunt or was taken up already.
 */
export async function pakPraatpuntOp(
  scope: DbScope,
  { opgepakt, ...plek }: PraatpuntPlek & { opgepakt: string },
): Promise<NonNullable<Praatpunt['opgepakt']>> {
  const casusId = (await findGesprek(scope, plek.gesprekId))?.casusId;
  if (casusId === undefined) throw nietGevonden();
  const toegang = await requireMeewerken(scope, casusId);
  const punt = (await loadPraatpunten(scope, toegang)).find((p) => sleutel(p) === sleutel(plek));
  if (!punt)
    throw new Problem(409, 'geen_praatpunt', 'Het gezin kruiste hier niet aan dat ze willen praten.');
  if (punt.opgepakt) throw alOpgepakt();
  await insertOpgepakt(scope, plek, opgepakt).catch((fout: unknown) => {
    if (findConstraint(fout) === 'praatpunt_een') throw alOpgepakt();
    throw fout;
  });
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'antwoord',
    onderwerpId: plek.gesprekId,
    casusId,
    huishoudenId: toegang.huishoudenId,
  });
  const nu = (await listOpgepakt(scope, casusId)).find((rij) => sleutel(rij) === sleutel(plek));
  if (!nu) throw nietGevonden();
  return { tekst: nu.tekst, op: nu.op, door: nu.door };
}
