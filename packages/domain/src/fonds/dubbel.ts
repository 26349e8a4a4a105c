import type { Stand } from './standen.ts';

/** What a line of an aanvraag is compared by. */
interface Vergelijkbaar {
  wat: string;
  ontvanger: string;
  bedragCent: number;
  totaalCent: number;
  /** Null when there is none, or for who may not see it. */
  iban: string | null;
}

export interface RegelElders extends Vergelijkbaar {
  aanvraagId: string;
  code: string;
  fonds: string;
  stand: Stand;
}

/** A line that looks like one of another aanvraag for the same household. A warning, never a no. */
export interface Dubbel {
  /** Place of the line, from 0. */
  plek: number;
  aanvraagId: string;
  code: string;
  fonds: string;
  stand: Stand;
  /** In words: `dezelfde ontvanger en hetzelfde bedrag`. */
  waarin: string;
}

const woorden = (tekst: string): string[] =>
  tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('nl')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((woord) => woord !== '' && !['de', 'het', 'een', 'van', 'voor', 'bij', 'en'].includes(woord));

/** Most words of the shorter text are in the other one too. */
function isZelfde(a: string, b: string): boolean {
  const [kort, lang] = [new Set(woorden(a)), new Set(woorden(b))].sort((x, y) => x.size - y.size);
  if (!kort || !lang || kort.size === 0) return false;
  return [...kort].filter((woord) => lang.has(woord)).length / lang.size >= 0.6;
}

function describeGelijk(a: Vergelijkbaar, b: Vergelijkbaar): string[] {
  const ontvanger = (a.iban !== null && a.iban === b.iban) || isZelfde(a.ontvanger, b.ontvanger);
  const bedrag = a.bedragCent > 0 && (a.bedragCent === b.bedragCent || a.totaalCent === b.totaalCent);
  return [
    ...(ontvanger ? ['dezelfde ontvanger'] : []),
    ...(isZelfde(a.wat, b.wat) ? ['hetzelfde doel'] : []),
    ...(bedrag ? ['hetzelfde bedrag'] : []),
  ];
}

/** A line that asks the same as an earlier one of the same aanvraag. */
export interface DubbelBinnen {
  plek: number;
  /** Place of the earlier line, from 0. */
  met: number;
  waarin: string;
}

/**
 * Lines with the same purpose and the same payee or amount as an earlier line of this aanvraag. Payee and amount alone
 * are no sign: one supplier may bring two things of one price.
 */
export function findDubbeleBinnen(regels: readonly Vergelijkbaar[]): DubbelBinnen[] {
  return regels.flatMap((regel, plek) => {
    for (const [met, eerder] of regels.slice(0, plek).entries()) {
      const gelijk = describeGelijk(regel, eerder);
      if (gelijk.length > 1 && gelijk.includes('hetzelfde doel'))
        return [{ plek, met, waarin: gelijk.join(' en ') }];
    }
    return [];
  });
}

/** Lines that share at least two of payee, purpose and amount with a line elsewhere; once per other aanvraag. */
export function findDubbele(regels: readonly Vergelijkbaar[], elders: readonly RegelElders[]): Dubbel[] {
  return regels.flatMap((regel, plek) => {
    const gezien = new Set<string>();
    return elders.flatMap((ander): Dubbel[] => {
      const gelijk = describeGelijk(regel, ander);
      if (gelijk.length < 2 || gezien.has(ander.aanvraagId)) return [];
      gezien.add(ander.aanvraagId);
      const { aanvraagId, code, fonds, stand } = ander;
      return [{ plek, aanvraagId, code, fonds, stand, waarin: gelijk.join(' en ') }];
    });
  });
}
