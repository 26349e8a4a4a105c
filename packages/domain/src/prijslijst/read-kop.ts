import type { Importfout } from './fout.ts';
import { KOLOMMEN, makeVlak } from './kolommen.ts';
import type { Prijsveld } from './prijsregel.ts';

/** Where each column stands in this file. */
export interface Kop {
  plekken: Map<Prijsveld, number>;
  gebruikt: Set<number>;
  fouten: Importfout[];
}

const perNaam = new Map(KOLOMMEN.map((kolom) => [makeVlak(kolom.naam), kolom]));

/** Reads the row of column names, in any order; a column without a name is left alone. */
export function readKop(cellen: readonly string[], rij: number): Kop {
  const plekken = new Map<Prijsveld, number>();
  const fouten: Importfout[] = [];
  for (const [plek, cel] of cellen.entries()) {
    if (cel.trim() === '') continue;
    const kolom = perNaam.get(makeVlak(cel));
    const naam = cel.trim().slice(0, 40);
    if (!kolom) {
      const bericht = `De kolom "${naam}" kennen we niet. Haal hem weg of verander de naam.`;
      fouten.push({ rij, kolom: naam, code: 'kolom_onbekend', bericht });
    } else if (plekken.has(kolom.veld)) {
      const bericht = `De kolom "${kolom.naam}" staat er twee keer.`;
      fouten.push({ rij, kolom: kolom.naam, code: 'kolom_dubbel', bericht });
    } else plekken.set(kolom.veld, plek);
  }
  const gemist = KOLOMMEN.filter(({ veld, optioneel }) => !optioneel && !plekken.has(veld));
  for (const { naam } of gemist) {
    fouten.push({
      rij,
      kolom: naam,
      code: 'kolom_mist',
      bericht: `De kolom "${naam}" staat niet in het bestand.`,
    });
  }
  return { plekken, gebruikt: new Set(plekken.values()), fouten };
}
