import type { Mandaatregel } from '@naast/domain/fonds';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Feit } from './spel/feiten.ts';
import { chooseAanvraag, chooseZet } from './spel/kies.ts';
import { type Puur, pasToe } from './spel/pas-toe.ts';
import { voorspel } from './spel/voorspel.ts';
import type { SpelWereld } from './spel/wereld.ts';
import { beletselen } from './spel/wie.ts';
import { type Worp, worp, type ZetSoort, zetSoorten } from './spel/zetten.ts';

/*
 * Thousands of random histories on the rules of packages/domain alone, without a database: three aanvragen of two
 * households at two fondsen, every way to decide, orders, returns, claims and herzieningen. It proves that the rules as
 * written keep the promises; fonds-spel.test.ts proves that the database follows those rules. No year change here: that
 * is of the grootboek, and is played there. SPEL_RUNS and SPEL_SEED play longer, or another time.
 */
const rondes = Number(process.env.SPEL_RUNS ?? 4000);
const zaad = Number(process.env.SPEL_SEED ?? 20261122);

const regel = (wijze: Mandaatregel['wijze'], totEnMetCent: number | null, quorum = 2): Mandaatregel => ({
  ...{ id: wijze, wijze, totEnMetCent, quorum },
  ...{ domeinen: [], streeftermijnDagen: null },
});
const regels = new Map([
  [
    'noord',
    [
      regel('twee_collegas', 500_00),
      regel('teamleider_en_commissielid', 5_000_00),
      regel('commissie', null, 3),
      regel('spoed', 10_000_00),
    ],
  ],
  ['zuid', [regel('commissie', null)]],
]);
const mensen: SpelWereld['mensen'] = new Map(
  (
    [
      ['anna', 'noord', ['professional']],
      ['zoe', 'zuid', ['professional']],
      ['gerda', 'gkb', ['professional', 'betaler']],
      ['tina', 'noord', ['teamleider']],
      ['theo', 'zuid', ['teamleider']],
      ['vera', 'gkb', ['commissielid']],
      ['mo', 'zuid', ['commissielid', 'betaler']],
      ['sanne', 'gkb', ['commissielid']],
      ['koen', 'gkb', ['commissielid', 'betaler', 'controleur']],
      ['bas', 'gkb', ['betaler', 'controleur']],
      ['bob', 'gkb', ['betaler']],
      ['cor', 'gkb', ['controleur', 'betaler']],
      ['fleur', 'gkb', ['fondsbeheerder', 'betaler']],
    ] as const
  ).map(([naam, team, rollen]) => [naam, { naam, team, rollen: [...rollen] }]),
);
const wereld: SpelWereld = {
  ...{ aanvraagIds: [], fondsen: [], mensen, inrichter: 'fleur' },
  leden: new Map([
    ['noord', ['vera', 'mo', 'sanne', 'koen']],
    ['zuid', ['vera', 'theo', 'gerda', 'koen']],
  ]),
};
const budget = new Map([
  ['noord', 9_000_00],
  ['zuid', 3_500_00],
]);

const maakFeit = (id: string, fondsId: string, casusId: string, gevraagdCent: number): Feit => ({
  ...{
    id,
    fondsId,
    casusId,
    gevraagdCent,
    aanvrager: 'anna',
    contact: 'anna',
    stand: 'concept',
    wijze: 'commissie',
    quorum: 0,
  },
  ...{
    regelId: id,
    stemmen: [],
    ooitGestemd: [],
    ooitHerzien: [],
    voorzitters: [],
    betalers: [],
    controleurs: [],
  },
  ...{
    teruggetreden: [],
    betrokken: ['anna'],
    vragen: [],
    gehoord: false,
    besluitId: null,
    toegekendCent: 0,
    betaaldCent: 0,
  },
  ...{
    openCent: 0,
    openJaar: null,
    voorwaarde: '',
    voorwaardeOpen: false,
    herziening: null,
    onderweg: false,
  },
  ...{ wijzigingId: null, termijnen: [], vordering: null },
});

const begin = (cent: number, spoed: boolean): Puur => ({
  ...{ wereld, regels, teller: 0, jaar: 2026, spoed: new Set(spoed ? ['een'] : []) },
  feiten: {
    aanvragen: [
      maakFeit('een', 'noord', 'kastanje', cent),
      maakFeit('twee', 'zuid', 'kastanje', 2_000_00),
      maakFeit('drie', 'noord', 'linde', 2_500_00),
    ],
    ...{ opdrachten: [], fouten: [] },
    vrij: [...budget].map(([fondsId, vrij]) => ({ fondsId, jaar: 2026, cent: vrij })),
  },
});

/** What may never be true of one aanvraag. */
function listFouten(p: Puur, a: Feit): string[] {
  const plan = a.termijnen.filter((t) => t.geldig && ['gepland', 'in_opdracht'].includes(t.stand));
  const open = plan.reduce((som, { cent }) => som + cent, 0);
  const taken = [
    [a.aanvrager],
    [wereld.inrichter],
    [...new Set([...a.ooitGestemd, ...a.ooitHerzien, ...a.voorzitters])],
  ];
  const allen = [...taken, a.betalers, a.controleurs].flat();
  const inOpdracht = p.feiten.opdrachten.flatMap(({ posten }) => posten.map(({ termijnId }) => termijnId));
  const mis: Record<string, boolean> = {
    'een kolom onder nul': Math.min(a.openCent, a.betaaldCent) < 0,
    'een plan dat niet is wat er is beloofd': open !== a.openCent,
    'meer betaald dan toegekend': a.betaaldCent > a.toegekendCent + (a.vordering?.openCent ?? 0),
    'geld zonder besluit': a.besluitId === null && a.betaaldCent + a.openCent > 0,
    'een mens met twee taken': new Set(allen).size !== allen.length,
    'een termijn in twee opdrachten': new Set(inOpdracht).size !== inOpdracht.length,
    'een stem van wie betrokken is':
      a.stand === 'in_behandeling' && a.stemmen.some((stem) => a.betrokken.includes(stem.wie)),
    'een stem over een nieuw besluit van wie niet mag':
      a.herziening?.stemmen.some(
        ({ wie }) => beletselen(p, a, wie, a.herziening?.stemmen ?? []).length > 0,
      ) ?? false,
    'uitbetaald terwijl er nog iets open staat':
      ['uitbetaald', 'verantwoord'].includes(a.stand) && a.openCent > 0,
  };
  return Object.keys(mis).filter((wat) => mis[wat]);
}

function checkFondsen({ feiten }: Puur): void {
  for (const { fondsId, cent } of feiten.vrij) {
    expect(cent).toBeGreaterThanOrEqual(0);
    const uit = feiten.aanvragen.filter((a) => a.fondsId === fondsId);
    expect(uit.reduce((som, a) => som + a.openCent + a.betaaldCent, cent)).toBe(budget.get(fondsId));
  }
}

const geteld = new Map<ZetSoort, number>();

class Beurt implements fc.Command<Puur, string[]> {
  readonly gooi: Worp;
  constructor(gooi: Worp) {
    this.gooi = gooi;
  }
  check(): boolean {
    return true;
  }
  run(p: Puur, verslag: string[]): void {
    const a = chooseAanvraag(p.feiten, this.gooi);
    const zet = chooseZet(p, a, this.gooi);
    if (zet.soort === 'wisselJaar') return;
    // Where the rules have no opinion, anybody may: somebody gets toegang, or steps back before the besluit.
    const voorBesluit = ['ingediend', 'in_behandeling', 'aanvulling_gevraagd'].includes(a.stand);
    const mag = voorspel(p, a, zet) ?? (zet.soort === 'toegang' ? zet.doel !== a.contact : voorBesluit);
    if (!mag) return;
    verslag.push(`${a.wijze} ${a.stand} ${zet.soort} ${zet.wie} ${zet.cent}`);
    geteld.set(zet.soort, (geteld.get(zet.soort) ?? 0) + 1);
    pasToe(p, a, zet);
    for (const van of p.feiten.aanvragen) expect(listFouten(p, van), verslag.join('\n')).toEqual([]);
    checkFondsen(p);
  }
  toString(): string {
    return JSON.stringify(this.gooi);
  }
}

it(`houden de regels zelf het geld, de stemmen en de vier mensen (${rondes} geschiedenissen, zaad ${zaad})`, () => {
  const beurten = fc.commands([worp.map((gooi) => new Beurt(gooi))], { maxCommands: 80, size: 'max' });
  fc.assert(
    fc.property(fc.constantFrom(400_00, 3_000_00, 6_000_00), fc.boolean(), beurten, (cent, spoed, reeks) => {
      fc.modelRun(() => ({ model: begin(cent, spoed), real: [] }), reeks);
    }),
    { numRuns: rondes, seed: zaad },
  );
  const nooit = zetSoorten.filter((soort) => soort !== 'wisselJaar' && !geteld.has(soort));
  if (rondes >= 4000) expect(nooit).toEqual([]);
}, 300_000);
