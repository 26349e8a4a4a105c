import { jaNeeOpties, type Sectie, type Vraag, type Vraagsoort, type Vragenlijst } from './vragenlijst.ts';

/** What a new vragenlijst begins with. */
export const createVragenlijst = (titel: string): Vragenlijst => ({
  titel,
  toelichting: '',
  schaal: { laag: 'het gaat heel slecht', hoog: 'het gaat heel goed' },
  secties: [createSectie()],
});

/** An empty section; to be filled. */
export const createSectie = (): Sectie => ({
  titel: '',
  per: 'huishouden',
  als: null,
  kapitaalvorm: null,
  vragen: [],
});

/** A new question with a code that no other question has. */
export const createVraag = (vragenlijst: Vragenlijst, soort: Vraagsoort = 'open'): Vraag => ({
  code: nextCode(vragenlijst),
  soort,
  vraag: '',
  hulp: null,
  opties: soort === 'ja_nee' ? [...jaNeeOpties] : [],
  optiesUit: null,
  als: null,
  schaal: null,
  start: false,
  gevoelig: false,
  naar: null,
});

function nextCode({ secties }: Vragenlijst): string {
  const codes = new Set(secties.flatMap(({ vragen }) => vragen.map(({ code }) => code)));
  let nummer = codes.size + 1;
  while (codes.has(`vraag_${nummer}`)) nummer += 1;
  return `vraag_${nummer}`;
}

/** Another kind of answer: what does not belong to it goes. */
export function changeSoort(vraag: Vraag, soort: Vraagsoort): Vraag {
  const kiest = soort === 'keuze' || soort === 'meerkeuze';
  const koos = vraag.soort === 'keuze' || vraag.soort === 'meerkeuze';
  return {
    ...vraag,
    soort,
    opties: soort === 'ja_nee' ? [...jaNeeOpties] : kiest && koos ? vraag.opties : [],
    optiesUit: kiest ? vraag.optiesUit : null,
    schaal: soort === 'schaal' ? vraag.schaal : null,
  };
}

/** Sensitive is never proposed to the canvas, so it loses its place there. */
export const changeGevoelig = (vraag: Vraag, gevoelig: boolean): Vraag => ({
  ...vraag,
  gevoelig,
  naar: gevoelig ? null : vraag.naar,
});

/** Where something stands: a section, or a question in it. */
export interface Bouwplek {
  sectie: number;
  vraag: number | null;
}

/**
 * Questions a condition at this place may refer to: earlier, about the same person or about the household, and not
 * sensitive unless the question itself is.
 */
export function listEerdereVragen(vragenlijst: Vragenlijst, plek: Bouwplek): Vraag[] {
  const doel = vragenlijst.secties[plek.sectie];
  const gevoelig = plek.vraag === null ? false : (doel?.vragen[plek.vraag]?.gevoelig ?? false);
  return vragenlijst.secties.slice(0, plek.sectie + 1).flatMap((sectie, s) => {
    if (sectie.per !== 'huishouden' && sectie.per !== doel?.per) return [];
    const eerder = s < plek.sectie ? sectie.vragen : sectie.vragen.slice(0, plek.vraag ?? 0);
    return eerder.filter((vraag) => gevoelig || !vraag.gevoelig);
  });
}

/** The list with one element on another place; a place outside the list changes nothing. */
export function moveNaar<T>(lijst: readonly T[], van: number, naar: number): T[] {
  const nieuw = [...lijst];
  if (van < 0 || van >= lijst.length || naar < 0 || naar >= lijst.length) return nieuw;
  nieuw.splice(naar, 0, ...nieuw.splice(van, 1));
  return nieuw;
}

/**
 * A question one step up or down; at the edge it goes on into the section before or after. At the very beginning
 * and end it stays.
 */
export function stepVraag(vragenlijst: Vragenlijst, plek: { sectie: number; vraag: number }, stap: -1 | 1) {
  const { secties } = vragenlijst;
  const sectie = secties[plek.sectie];
  const buur = secties[plek.sectie + stap];
  const naar = plek.vraag + stap;
  if (!sectie) return { vragenlijst, plek };
  if (naar >= 0 && naar < sectie.vragen.length) {
    return moveVraag(vragenlijst, plek, { sectie: plek.sectie, vraag: naar });
  }
  if (!buur) return { vragenlijst, plek };
  return moveVraag(vragenlijst, plek, {
    sectie: plek.sectie + stap,
    vraag: stap === -1 ? buur.vragen.length : 0,
  });
}

/** A question taken from one place and put on another, also in another section. */
export function moveVraag(
  vragenlijst: Vragenlijst,
  van: { sectie: number; vraag: number },
  naar: { sectie: number; vraag: number },
): { vragenlijst: Vragenlijst; plek: { sectie: number; vraag: number } } {
  const vraag = vragenlijst.secties[van.sectie]?.vragen[van.vraag];
  if (!vraag || !vragenlijst.secties[naar.sectie]) return { vragenlijst, plek: van };
  const secties = vragenlijst.secties.map((sectie, s) => {
    const vragen = s === van.sectie ? sectie.vragen.toSpliced(van.vraag, 1) : sectie.vragen;
    return { ...sectie, vragen: s === naar.sectie ? vragen.toSpliced(naar.vraag, 0, vraag) : vragen };
  });
  return { vragenlijst: { ...vragenlijst, secties }, plek: naar };
}
