import { antwoordSleutel, type CanvasVoorstel, listVoorstellen } from '@naast/domain/gesprekken';
import type { CasusToegang } from '../casussen/casus.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { findGesprek } from './gesprekken.queries.ts';
import { insertKeuze, type KeuzeRij, listKeuzes } from './keuzes.queries.ts';
import { type GeladenGesprek, loadGesprekken } from './load-gesprekken.ts';

export { insertKeuze };

export interface VoorstelMetKeuzes {
  voorstel: CanvasVoorstel;
  /** Name of the lid; null for the household. */
  wie: string | null;
  /** What was chosen about this very answer. */
  keuze: KeuzeRij | undefined;
  /** Something was chosen about an earlier answer to the same question. */
  veranderd: boolean;
}

const sleutel = ({ gesprekId, vraagCode, lidId }: Pick<KeuzeRij, 'gesprekId' | 'vraagCode' | 'lidId'>) =>
  `${gesprekId}|${antwoordSleutel(vraagCode, lidId)}`;

/** Casus of a gesprek; undefined when absent or hidden. */
export const findCasusVanGesprek = async (scope: DbScope, gesprekId: string): Promise<string | undefined> =>
  (await findGesprek(scope, gesprekId))?.casusId;

/** Every answer that the canvas could take over, with what was chosen about it. The caller writes the audit line. */
export async function loadVoorstellen(
  scope: DbScope,
  toegang: CasusToegang,
): Promise<{ items: VoorstelMetKeuzes[]; bezig: number }> {
  const [gesprekken, keuzes] = await Promise.all([
    loadGesprekken(scope, toegang),
    listKeuzes(scope, toegang.casusId),
  ]);
  const metStand = gesprekken.map((gesprek) => ({ ...gesprek, stand: gesprek.rij.stand }));
  const namen = new Map(gesprekken.flatMap(({ leden }) => leden.map(({ id, naam }) => [id, naam] as const)));
  const items = listVoorstellen(metStand).map((voorstel) => {
    const eigen = keuzes.filter((keuze) => sleutel(keuze) === sleutel(voorstel));
    const keuze = eigen.find(({ geldt }) => geldt);
    const wie = voorstel.lidId === null ? null : (namen.get(voorstel.lidId) ?? null);
    return { voorstel, wie, keuze, veranderd: keuze === undefined && eigen.length > 0 };
  });
  return { items, bezig: countBezig(gesprekken) };
}

const countBezig = (gesprekken: readonly GeladenGesprek[]): number =>
  gesprekken.filter(({ rij }) => rij.stand === 'bezig').length;
