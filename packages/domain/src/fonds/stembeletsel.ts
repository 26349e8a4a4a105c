import type { MandaatWijze, Stemplek } from './mandaat.ts';
import { subtractMaanden } from './termijn.ts';

/** Why someone may not decide on an aanvraag; the database checks the same by itself (`stembeletselen`). */
export const stembeletselen = [
  'geen_lid',
  'geen_collega',
  'geen_teamleider_of_lid',
  'aanvrager',
  'betrokken',
  'teamleider_aanvrager',
  'mandaat_vastgesteld',
  'ander_werk',
  'teruggetrokken',
  'zetel_bezet',
  'plek_bezet',
] as const;
export type Stembeletsel = (typeof stembeletselen)[number];

/** How many months before the indiening an involvement with the household still counts. */
export const betrokkenMaanden = 24;

export const stembeletselRedenen: Record<Stembeletsel, string> = {
  geen_lid: 'Je bent nu geen lid van deze commissie.',
  geen_collega: 'Hierover beslissen twee collega’s van andere teams dan dat van de aanvrager.',
  geen_teamleider_of_lid: 'Hierover beslissen een teamleider van een ander team en een commissielid.',
  aanvrager: 'Je hebt deze aanvraag zelf gedaan.',
  betrokken:
    'Je werkt met dit huishouden, of je deed dat in de 24 maanden voor de aanvraag. Daarom beslis je niet mee.',
  teamleider_aanvrager: 'Je bent teamleider van degene die deze aanvraag deed.',
  mandaat_vastgesteld:
    'Je hebt de regels van dit fonds vastgesteld, of mensen in de commissie benoemd. Beslissen doet een ander.',
  ander_werk: 'Je betaalde of controleerde deze aanvraag. Beslissen doet een ander.',
  teruggetrokken: 'Je hebt je bij deze aanvraag teruggetrokken.',
  zetel_bezet: 'Voor jouw plek is al gestemd, door het lid of door de plaatsvervanger.',
  plek_bezet: 'Twee anderen beslissen al over deze aanvraag.',
};

/** An involvement with a casus of the household; `tot` null when it still lasts. Moments in ISO, UTC. */
export interface Betrokkenheid {
  vanaf: string;
  tot: string | null;
}

export interface BeletselFeiten {
  /** How is decided, by the mandaatregel of the aanvraag. */
  wijze: MandaatWijze;
  /** The places that this person could decide on; see `listStemplekken`. */
  plekken: readonly Stemplek[];
  isAanvrager: boolean;
  isTeamleiderVanAanvrager: boolean;
  heeftMandaatVastgesteld: boolean;
  heeftTeruggetrokken: boolean;
  /** Paid, released or checked this aanvraag. */
  heeftBetaaldOfGecontroleerd: boolean;
  zetelBezet: boolean;
  /** Others decide on every place that this person could take. */
  plekBezet: boolean;
  /** As contactpersoon, vervanger or with toegang, to any casus of the household. */
  betrokkenheden: readonly Betrokkenheid[];
  ingediendOp: string;
}

/** Every reason why this person may not decide; empty when they may. */
export function listStembeletselen(feiten: BeletselFeiten): Stembeletsel[] {
  const zonderPlek = feiten.plekken.length === 0;
  const grens = subtractMaanden(feiten.ingediendOp, betrokkenMaanden);
  const geldt: Record<Stembeletsel, boolean> = {
    geen_lid: zonderPlek && (feiten.wijze === 'commissie' || feiten.wijze === 'spoed'),
    geen_collega: zonderPlek && feiten.wijze === 'twee_collegas',
    geen_teamleider_of_lid: zonderPlek && feiten.wijze === 'teamleider_en_commissielid',
    aanvrager: feiten.isAanvrager,
    // No upper bound: who gets involved before the decision is barred from then on.
    betrokken: feiten.betrokkenheden.some(({ tot }) => tot === null || Date.parse(tot) > grens),
    teamleider_aanvrager: feiten.isTeamleiderVanAanvrager,
    mandaat_vastgesteld: feiten.heeftMandaatVastgesteld,
    ander_werk: feiten.heeftBetaaldOfGecontroleerd,
    teruggetrokken: feiten.heeftTeruggetrokken,
    zetel_bezet: feiten.zetelBezet,
    plek_bezet: !zonderPlek && !feiten.zetelBezet && feiten.plekBezet,
  };
  return stembeletselen.filter((reden) => geldt[reden]);
}
