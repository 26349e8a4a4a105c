import { PRIJSVELDEN, type Prijsregel, type Prijsveld } from './prijsregel.ts';

export interface Gewijzigd {
  oud: Prijsregel;
  nieuw: Prijsregel;
  velden: Prijsveld[];
}

/** What differs between two lists, by code. */
export interface Prijsverschil {
  nieuw: Prijsregel[];
  gewijzigd: Gewijzigd[];
  verwijderd: Prijsregel[];
  gelijk: number;
}

/** Lays two lists side by side: a price is the same price when the code is the same. In the order of the lists. */
export function comparePrijzen(oud: readonly Prijsregel[], nieuw: readonly Prijsregel[]): Prijsverschil {
  const oudPerCode = new Map(oud.map((prijs) => [prijs.code, prijs]));
  const verschil: Prijsverschil = { nieuw: [], gewijzigd: [], verwijderd: [], gelijk: 0 };
  for (const prijs of nieuw) {
    const eerder = oudPerCode.get(prijs.code);
    oudPerCode.delete(prijs.code);
    if (!eerder) {
      verschil.nieuw.push(prijs);
      continue;
    }
    const velden = PRIJSVELDEN.filter((veld) => eerder[veld] !== prijs[veld]);
    if (velden.length === 0) verschil.gelijk += 1;
    else verschil.gewijzigd.push({ oud: eerder, nieuw: prijs, velden });
  }
  verschil.verwijderd.push(...oudPerCode.values());
  return verschil;
}
