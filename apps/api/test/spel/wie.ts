import { type Betrekking, listStembeletselen, listStemplekken } from '@naast/domain/fonds';
import type { Feit, Feiten, StemFeit } from './feiten.ts';
import type { SpelWereld } from './wereld.ts';

/** Where a history is. */
export interface Stand {
  feiten: Feiten;
  wereld: SpelWereld;
  /** The budgetjaar of this moment. */
  jaar: number;
  /** What was worked out already on these same facts: who is what to which aanvraag. */
  gezien?: Map<string, Betrekking[]>;
}

/** The places this person could decide on. */
export function findPlekken({ wereld }: Pick<Stand, 'wereld'>, a: Feit, wie: string) {
  const mens = wereld.mensen.get(wie);
  const rollen: readonly string[] = mens?.rollen ?? [];
  return listStemplekken({
    wijze: a.wijze,
    isLid: wereld.leden.get(a.fondsId)?.includes(wie) ?? false,
    isCollega: ['professional', 'teamleider', 'praktijkverbinder'].some((rol) => rollen.includes(rol)),
    isTeamleider: rollen.includes('teamleider'),
    isAnderTeam: mens?.team !== wereld.mensen.get(a.aanvrager)?.team,
  });
}

/** Why this person may not decide here; over `stemmen` of the aanvraag itself or of a herziening. */
export function beletselen({ wereld }: Stand, a: Feit, wie: string, stemmen: readonly StemFeit[]): string[] {
  const mens = wereld.mensen.get(wie);
  const vrager = wereld.mensen.get(a.aanvrager);
  if (!mens || !vrager) return ['onbekend'];
  const rollen: readonly string[] = mens.rollen;
  const isAnderTeam = mens.team !== vrager.team;
  const plekken = findPlekken({ wereld }, a, wie);
  const bezet = (plek: string) => plek !== 'zetel' && stemmen.some((s) => s.plek === plek && s.wie !== wie);
  return listStembeletselen({
    wijze: a.wijze,
    plekken,
    isAanvrager: wie === a.aanvrager,
    isTeamleiderVanAanvrager: wie !== a.aanvrager && !isAnderTeam && rollen.includes('teamleider'),
    heeftMandaatVastgesteld: wie === wereld.inrichter,
    heeftTeruggetrokken: a.teruggetreden.includes(wie),
    heeftBetaaldOfGecontroleerd: a.betalers.includes(wie) || a.controleurs.includes(wie),
    zetelBezet: false,
    plekBezet: plekken.every(bezet),
    betrokkenheden: a.betrokken.includes(wie) ? [{ vanaf: '2020-01-01T00:00:00Z', tot: null }] : [],
    ingediendOp: '2026-01-01T00:00:00Z',
  });
}

/** What this person is to this aanvraag. */
export function betrekkingen(stand: Stand, a: Feit, wie: string): Betrekking[] {
  const sleutel = `${a.id} ${wie}`;
  const eerder = stand.gezien?.get(sleutel);
  if (eerder) return eerder;
  const nu = findBetrekkingen(stand, a, wie);
  stand.gezien?.set(sleutel, nu);
  return nu;
}

function findBetrekkingen(stand: Stand, a: Feit, wie: string): Betrekking[] {
  const { wereld } = stand;
  const rollen = wereld.mensen.get(wie)?.rollen ?? [];
  const deedEerder =
    wie === a.aanvrager ||
    wie === wereld.inrichter ||
    a.ooitGestemd.includes(wie) ||
    a.voorzitters.includes(wie);
  const mag = beletselen(stand, a, wie, a.stemmen).length === 0;
  const voorzitter =
    a.wijze === 'commissie'
      ? wereld.leden.get(a.fondsId)?.[0] === wie
      : a.stemmen.some((stem) => stem.wie === wie);
  const geldt: Record<Betrekking, boolean> = {
    gezin: false,
    aanvrager: wie === a.aanvrager,
    contactpersoon: wie === a.contact,
    stemmer: mag,
    voorzitter: mag && voorzitter,
    betaler: rollen.includes('betaler') && !deedEerder && !a.controleurs.includes(wie),
    controleur: rollen.includes('controleur') && !deedEerder && !a.betalers.includes(wie),
  };
  return (Object.keys(geldt) as Betrekking[]).filter((betrekking) => geldt[betrekking]);
}
