import { joinTexts } from '../join-texts.ts';
import type { Bericht, Velden, Verzoek } from './bericht.ts';
import { isZelfde } from './oordeel.ts';

/** mijn tekst / andere tekst / allebei */
export type Keuze = 'mijn' | 'ander' | 'allebei';

/** A field on which two writers differ. */
export interface Verschil {
  veld: string;
  mijn: unknown;
  ander: unknown;
}

const botsingVan = (bericht: Bericht): Velden | undefined =>
  bericht.staat.soort === 'botsing' ? bericht.staat.huidig : undefined;

/** The fields on which what waits differs from what is there now. */
export function listVerschillen(bericht: Bericht): Verschil[] {
  const huidig = botsingVan(bericht);
  const body = (bericht.verzoek.body ?? {}) as Velden;
  if (!huidig) return [];
  return Object.entries(body)
    .filter(([veld, mijn]) => !isZelfde(mijn, huidig[veld]))
    .map(([veld, mijn]) => ({ veld, mijn, ander: huidig[veld] }));
}

const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string';

/** Both can stay when all they differ on is text; of a choice only one can. */
export const kanAllebei = (bericht: Bericht): boolean => {
  const verschillen = listVerschillen(bericht);
  return verschillen.length > 0 && verschillen.every(({ mijn, ander }) => isTekst(mijn) && isTekst(ander));
};

/** What to send after a choice: on top of what is there now. `undefined`: the other stays, nothing is sent. */
export function resolveBotsing(bericht: Bericht, keuze: Keuze): Verzoek | undefined {
  const huidig = botsingVan(bericht);
  if (!huidig || keuze === 'ander') return undefined;
  const { verzoek } = bericht;
  const versie = typeof huidig.versie === 'number' ? huidig.versie : verzoek.versie;
  if (keuze === 'mijn' || !verzoek.body) return { ...verzoek, versie };
  const samen = listVerschillen(bericht)
    .filter(({ mijn, ander }) => isTekst(mijn) && isTekst(ander))
    .map(({ veld, mijn, ander }) => [veld, joinTexts(ander as string, mijn as string)]);
  return { ...verzoek, versie, body: { ...verzoek.body, ...Object.fromEntries(samen) } };
}

/** Everything that was typed in it, to read and to copy; ids and settings are left out. */
export function readTekst({ verzoek }: Pick<Bericht, 'verzoek'>): string {
  const teksten: string[] = [];
  const loop = (waarde: unknown): void => {
    if (isTekst(waarde)) addTekst(waarde);
    else if (waarde && typeof waarde === 'object') Object.values(waarde).forEach(loop);
  };
  const addTekst = (tekst: string): void => {
    const binnen = readObject(tekst);
    if (binnen) loop(binnen);
    else if (tekst.trim() !== '' && !isId.test(tekst)) teksten.push(tekst);
  };
  loop(verzoek.body);
  return teksten.join('\n');
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A draft is JSON inside JSON: what was typed stands in there. */
function readObject(tekst: string): object | undefined {
  if (!tekst.startsWith('{') && !tekst.startsWith('[')) return undefined;
  try {
    return JSON.parse(tekst) as object;
  } catch {
    return undefined;
  }
}
