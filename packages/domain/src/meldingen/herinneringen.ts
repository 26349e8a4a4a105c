import { calculateStreefdag, calculateUiterlijk, type Stand, type StandWissel } from '../fonds/index.ts';
import type { MeldingSoort } from './soorten.ts';

const dagMs = 24 * 60 * 60 * 1000;
/** After so many days without an answer, and each time again, who owes it is told. */
export const wachtDagen = 7;
/** So many days before a day on which something must be done, who does it is told. */
export const vooruitDagen = 7;

export interface LopendeAanvraag {
  stand: Stand;
  /** Days in which must be decided. */
  dagen: number;
  /** Days in which we mean to decide, by the mandaatregel. */
  streefDagen: number;
  /** So many days before the end who decides is told, each time once; by the rules of the fonds. */
  herinnerDagen: readonly number[];
  wissels: readonly StandWissel[];
}
export interface Herinnering {
  soort: Extract<MeldingSoort, 'termijn_nadert' | 'termijn_voorbij' | 'streef_voorbij' | 'antwoord_wacht'>;
  /** The day it belongs to, `YYYY-MM-DD`: the same reminder is given once. */
  dag: string;
}

const dagInNederland = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const amsterdamDag = (moment: string): string => dagInNederland.format(new Date(moment));
const dagVan = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

function remindAntwoord(wissels: readonly StandWissel[], nu: number): Herinnering | undefined {
  const gevraagd = wissels.findLast(({ naar }) => naar === 'aanvulling_gevraagd');
  if (!gevraagd) return undefined;
  const sinds = Date.parse(gevraagd.op);
  const keer = Math.floor((nu - sinds) / (wachtDagen * dagMs));
  return keer < 1 ? undefined : { soort: 'antwoord_wacht', dag: dagVan(sinds + keer * wachtDagen * dagMs) };
}

function remindStreef({ wissels, streefDagen }: LopendeAanvraag, nu: string): Herinnering | undefined {
  const streefdag = calculateStreefdag(wissels, streefDagen, nu);
  return streefdag && streefdag < amsterdamDag(nu) ? { soort: 'streef_voorbij', dag: streefdag } : undefined;
}

/** Which reminder is due at `nu` (ISO): who owes an answer while the clock stands still, otherwise who decides. */
export function findHerinnering(aanvraag: LopendeAanvraag, nu: string): Herinnering | undefined {
  const nuMs = Date.parse(nu);
  if (aanvraag.stand === 'aanvulling_gevraagd') return remindAntwoord(aanvraag.wissels, nuMs);
  const uiterlijk = calculateUiterlijk(aanvraag.wissels, aanvraag.dagen, nu);
  if (!uiterlijk) return undefined;
  const einde = Date.parse(uiterlijk);
  if (nuMs > einde) return { soort: 'termijn_voorbij', dag: dagVan(einde) };
  const nabij = aanvraag.herinnerDagen.filter((dagen) => nuMs > einde - dagen * dagMs);
  if (nabij.length === 0) return remindStreef(aanvraag, nu);
  return { soort: 'termijn_nadert', dag: dagVan(einde - Math.min(...nabij) * dagMs) };
}
