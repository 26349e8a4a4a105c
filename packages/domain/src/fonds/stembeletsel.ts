/** Why someone may not decide on an aanvraag; the database checks the same by itself (`stembeletselen`). */
export const stembeletselen = [
  'geen_lid',
  'aanvrager',
  'betrokken',
  'teamleider_aanvrager',
  'mandaat_vastgesteld',
  'teruggetrokken',
  'zetel_bezet',
] as const;
export type Stembeletsel = (typeof stembeletselen)[number];

/** How many months before the indiening an involvement with the household still counts. */
export const betrokkenMaanden = 24;

export const stembeletselRedenen: Record<Stembeletsel, string> = {
  geen_lid: 'Je bent nu geen lid van deze commissie.',
  aanvrager: 'Je hebt deze aanvraag zelf gedaan.',
  betrokken:
    'Je werkt met dit huishouden, of je deed dat in de 24 maanden voor de aanvraag. Daarom beslis je niet mee.',
  teamleider_aanvrager: 'Je bent teamleider van degene die deze aanvraag deed.',
  mandaat_vastgesteld: 'Je hebt de regel vastgesteld waaronder deze aanvraag valt.',
  teruggetrokken: 'Je hebt je bij deze aanvraag teruggetrokken.',
  zetel_bezet: 'Voor jouw plek is al gestemd, door het lid of door de plaatsvervanger.',
};

/** An involvement with a casus of the household; `tot` null when it still lasts. Moments in ISO, UTC. */
export interface Betrokkenheid {
  vanaf: string;
  tot: string | null;
}

export interface BeletselFeiten {
  isLid: boolean;
  isAanvrager: boolean;
  isTeamleiderVanAanvrager: boolean;
  heeftMandaatVastgesteld: boolean;
  heeftTeruggetrokken: boolean;
  zetelBezet: boolean;
  /** As contactpersoon, vervanger or with toegang, to any casus of the household. */
  betrokkenheden: readonly Betrokkenheid[];
  ingediendOp: string;
}

/** Every reason why this person may not decide; empty when they may. */
export function listStembeletselen(feiten: BeletselFeiten): Stembeletsel[] {
  const grens = subtractMaanden(feiten.ingediendOp, betrokkenMaanden);
  const geldt: Record<Stembeletsel, boolean> = {
    geen_lid: !feiten.isLid,
    aanvrager: feiten.isAanvrager,
    // No upper bound: who gets involved before the decision is barred from then on.
    betrokken: feiten.betrokkenheden.some(({ tot }) => tot === null || Date.parse(tot) > grens),
    teamleider_aanvrager: feiten.isTeamleiderVanAanvrager,
    mandaat_vastgesteld: feiten.heeftMandaatVastgesteld,
    teruggetrokken: feiten.heeftTeruggetrokken,
    zetel_bezet: feiten.zetelBezet,
  };
  return stembeletselen.filter((reden) => geldt[reden]);
}

/** Same day some months earlier, or the last day of that month. */
function subtractMaanden(moment: string, maanden: number): number {
  const dag = new Date(moment);
  const gewenst = dag.getUTCDate();
  dag.setUTCDate(1);
  dag.setUTCMonth(dag.getUTCMonth() - maanden);
  const laatste = new Date(Date.UTC(dag.getUTCFullYear(), dag.getUTCMonth() + 1, 0)).getUTCDate();
  dag.setUTCDate(Math.min(gewenst, laatste));
  return dag.getTime();
}
