import type { Batenhouder, Invoer, Regel, Uitkomst } from '@naast/domain/rendement';

/** One cell inside a number, with the sign it counts with. */
export interface Post {
  id: string;
  jaar: number;
  omschrijving: string;
  wat: 'zonder' | 'baat' | 'investering';
  cent: number;
}

/** Which number: the sum of these cells, by rule of the method. */
export interface Vraag {
  /** Per kind of cell the sign it counts with; absent is not counted. */
  tekens: Partial<Record<Post['wat'], 1 | -1>>;
  jaren?: (jaar: number) => boolean;
  regels?: (regel: Regel) => boolean;
  /** Without what only moves from one party to another. */
  maatschappelijk?: boolean;
  /** Also cells of zero: a single cell tells why it is nothing. */
  metNul?: boolean;
}

/** The numbers of a berekening, each as a sum of cells (rekenmethode.md §3). */
export const vragen = {
  zonder: { tekens: { zonder: 1 } },
  met: { tekens: { zonder: 1, baat: -1, investering: 1 } },
  baten: { tekens: { baat: 1 } },
  investering: { tekens: { investering: 1 } },
  saldo: { tekens: { baat: 1, investering: -1 } },
} as const satisfies Record<string, Vraag>;

/** The cells that a number is the sum of; cells of zero are left out. */
export function listPosten(invoer: Invoer, uitkomst: Uitkomst, vraag: Vraag): Post[] {
  const { tekens, jaren = () => true, regels = () => true, maatschappelijk = false, metNul = false } = vraag;
  const telt = (soort: string, jaar: number) => jaren(jaar) && !(maatschappelijk && soort === 'overdracht');
  const perRegel = new Map(invoer.regels.map((regel) => [regel.id, regel]));
  const perInvestering = new Map(invoer.investeringen.map((investering) => [investering.id, investering]));
  const posten: Post[] = [];
  const add = (wat: Post['wat'], cel: { id: string; jaar: number }, omschrijving: string, cent: number) => {
    const teken = tekens[wat];
    if (teken && (cent !== 0 || metNul))
      posten.push({ id: cel.id, jaar: cel.jaar, omschrijving, wat, cent: teken * cent + 0 });
  };
  for (const cel of uitkomst.cellen.regels) {
    const regel = perRegel.get(cel.id);
    if (!regel || uitkomst.nietMeegeteld.includes(cel.id)) continue;
    if (!telt(regel.prijs.soort, cel.jaar) || !regels(regel)) continue;
    add('zonder', cel, regel.omschrijving, cel.zonderCent);
    add('baat', cel, regel.omschrijving, cel.baatCent);
  }
  for (const cel of uitkomst.cellen.investeringen) {
    const investering = perInvestering.get(cel.id);
    if (investering && telt(investering.soort, cel.jaar)) {
      add('investering', cel, investering.omschrijving, cel.bedragCent);
    }
  }
  return posten;
}

type Kolom = 'baten' | 'investering' | 'saldo';

/** The cells in one number of one party: its own regels, and the other side of every overdracht. */
export function listPartijposten(
  invoer: Invoer,
  uitkomst: Uitkomst,
  partij: Batenhouder,
  kolom: Kolom,
): Post[] {
  const bronnen = new Map(
    [
      ...invoer.regels.map(({ id, prijs }) => [id, { ...prijs, van: prijs.batenhouder }] as const),
      ...invoer.investeringen.map((i) => [i.id, { ...i, van: i.betaler }] as const),
    ].map(([id, { van, soort, tegenpartij }]) => [
      id,
      { van, naar: soort === 'overdracht' ? (tegenpartij ?? 'huishouden') : undefined },
    ]),
  );
  return listPosten(invoer, uitkomst, vragen.saldo).flatMap((post) => {
    const bron = bronnen.get(post.id);
    const eigen = bron?.van === partij;
    const isBaat = post.wat === 'baat';
    const delen: Post[] = [];
    if (eigen && kolom !== (isBaat ? 'investering' : 'baten')) {
      // Shown as what it costs in its own column, and subtracted in the saldo.
      delen.push(kolom === 'investering' ? { ...post, cent: -post.cent } : post);
    }
    // What the one saves the other loses, and what the one pays the other receives.
    if (bron?.naar === partij && kolom !== 'investering') delen.push({ ...post, cent: -post.cent });
    return delen;
  });
}

export const sumPosten = (posten: readonly Post[]): number => posten.reduce((som, { cent }) => som + cent, 0);
