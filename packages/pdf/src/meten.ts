import { dekking } from './lettertype/dekking.ts';
import { breedtes as italic } from './lettertype/italic.ts';
import { breedtes as regular } from './lettertype/regular.ts';
import { breedtes as semibold } from './lettertype/semibold.ts';
import type { Snede, Stijl } from './opmaak.ts';
import { prepareTekst } from './tekst.ts';

const tabellen: Record<Snede, Uint16Array> = {
  regular: indexBreedtes(regular),
  semibold: indexBreedtes(semibold),
  italic: indexBreedtes(italic),
};

/** Width of prepared text in points. */
export function measureTekst(tekst: string, stijl: Stijl): number {
  const tabel = tabellen[stijl.snede];
  let som = 0;
  for (let i = 0; i < tekst.length; i++) som += tabel[tekst.charCodeAt(i)] ?? 0;
  return (som * stijl.grootte) / 1000;
}

/** Prepares text and breaks it into lines of at most `breedte` points. Empty text has no lines. */
export function wrapTekst(tekst: string, stijl: Stijl, breedte: number): string[] {
  const schoon = prepareTekst(tekst).trimEnd();
  return schoon === '' ? [] : schoon.split('\n').flatMap((alinea) => wrapAlinea(alinea, stijl, breedte));
}

/** Wraps a short field; what does not fit in `aantal` lines ends in `…`. */
export function shortenTekst(tekst: string, stijl: Stijl, breedte: number, aantal = 1): string[] {
  const regels = wrapTekst(tekst.replaceAll('\n', ' '), stijl, breedte);
  if (regels.length <= aantal) return regels;
  const laatste = regels[aantal - 1] ?? '';
  return [...regels.slice(0, aantal - 1), `${laatste.slice(0, -2).trimEnd()}…`];
}

function wrapAlinea(alinea: string, stijl: Stijl, breedte: number): string[] {
  const regels: string[] = [];
  let regel = '';
  for (const woord of alinea.split(/ +/)) {
    const langer = regel === '' ? woord : `${regel} ${woord}`;
    if (measureTekst(langer, stijl) <= breedte) {
      regel = langer;
      continue;
    }
    if (regel !== '') regels.push(regel);
    const stukken = breakWoord(woord, stijl, breedte);
    regel = stukken.pop() ?? '';
    regels.push(...stukken);
  }
  return [...regels, regel];
}

/** Cuts a word that is wider than the line, after a hyphen or slash when there is one in its last third. */
function breakWoord(woord: string, stijl: Stijl, breedte: number): string[] {
  const tabel = tabellen[stijl.snede];
  const ruimte = (breedte * 1000) / stijl.grootte;
  const stukken: string[] = [];
  let begin = 0;
  let som = 0;
  for (let i = 0; i < woord.length; i++) {
    const extra = tabel[woord.charCodeAt(i)] ?? 0;
    if (som + extra > ruimte && i > begin) {
      const knip = findKnip(woord, begin, i);
      stukken.push(woord.slice(begin, knip));
      begin = knip;
      som = (measureTekst(woord.slice(begin, i), stijl) * 1000) / stijl.grootte;
    }
    som += extra;
  }
  return [...stukken, woord.slice(begin)];
}

function findKnip(woord: string, begin: number, eind: number): number {
  for (let i = eind; i > begin + (eind - begin) * 0.66; i--) {
    if ('-/–'.includes(woord.charAt(i - 1))) return i;
  }
  return eind;
}

function indexBreedtes(breedtes: readonly number[]): Uint16Array {
  const tabel = new Uint16Array(0x10000);
  dekking.forEach((code, i) => {
    tabel[code] = breedtes[i] ?? 0;
  });
  return tabel;
}
