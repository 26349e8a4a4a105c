const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** What a page is about, by its address: who may no longer see that, no longer sees the draft either. */
export interface Dossier {
  casusId?: string;
  huishoudenId?: string;
  aanvraagId?: string;
}

const delen: readonly [keyof Dossier, RegExp][] = [
  ['casusId', new RegExp(`^/casussen/(${uuid})`)],
  ['huishoudenId', new RegExp(`^/huishoudens/(${uuid})`)],
  ['aanvraagId', new RegExp(`^/fonds/aanvragen/(${uuid})`)],
];

export const findDossier = (pad: string): Dossier =>
  Object.fromEntries(
    delen.flatMap(([naam, vorm]) => {
      const id = vorm.exec(pad)?.[1];
      return id ? [[naam, id]] : [];
    }),
  );

const isDag = (tekst: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(tekst);

/** Words that a form began with: they tell two forms of one list apart. Days and numbers change by themselves. */
function listWoorden(waarde: unknown): string[] {
  if (typeof waarde === 'string') return waarde === '' || isDag(waarde) ? [] : [waarde];
  if (waarde === null || typeof waarde !== 'object') return [];
  return Object.entries(waarde).flatMap(([naam, deel]) =>
    listWoorden(deel).map((woord) => `${naam}=${woord}`),
  );
}

export interface Formulier {
  gebruikerId: string;
  pad: string;
  /** Title of the dialog it stands in, or empty. */
  titel: string;
  /** Id of what it is about, where a page has it more than once. */
  over?: string;
  /** What its fields for words are called. */
  namen?: readonly string[];
  /** What it was filled with at the start. */
  begin: Readonly<Record<string, unknown>>;
}

/** The place of a form as a UUID (v8) made of a hash: the same form on the same page, and nothing to read in it. */
export async function computePlek({
  gebruikerId,
  pad,
  titel,
  over = '',
  namen = [],
  begin,
}: Formulier): Promise<string> {
  const velden = Object.keys(begin).sort();
  const tekst = JSON.stringify([gebruikerId, pad, titel, over, namen, velden, listWoorden(begin).sort()]);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(tekst)));
  hash[6] = 0x80 | ((hash[6] ?? 0) & 0x0f);
  hash[8] = 0x80 | ((hash[8] ?? 0) & 0x3f);
  const hex = [...hash.slice(0, 16)].map((b) => b.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
