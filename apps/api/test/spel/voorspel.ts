import { type OpdrachtGebeurtenis, opdrachtOvergangen } from '@naast/domain/betalingen';
import { type Betrekking, countStemmen, findStap, type Gebeurtenis } from '@naast/domain/fonds';
import { planRegel } from '@naast/domain/herziening';
import type { Feit, OpdrachtFeit, StemFeit } from './feiten.ts';
import { beletselen, betrekkingen, type Stand } from './wie.ts';
import type { Zet, ZetSoort } from './zetten.ts';

/*
 * The model: may this step be taken now, by this person? Said by the pure rules of packages/domain on the facts in the
 * tables; the database has to answer the same. It has its own copy of every rule, so two writings meet here.
 */

const somVan = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

const is = (stand: Stand, a: Feit, wie: string, ...gezocht: Betrekking[]): boolean =>
  betrekkingen(stand, a, wie).some((betrekking) => gezocht.includes(betrekking));
const stap = (stand: Stand, a: Feit, wie: string, gebeurtenis: Gebeurtenis): boolean =>
  findStap(a.stand, gebeurtenis, betrekkingen(stand, a, wie)).kan;
// Who voted on a new besluit decided too.
const betaalt = (stand: Stand, a: Feit, wie: string) =>
  is(stand, a, wie, 'betaler') && !a.ooitHerzien.includes(wie);

const vrijIn = ({ feiten }: Stand, a: Feit, jaar: number): number =>
  feiten.vrij.find((v) => v.fondsId === a.fondsId && v.jaar === jaar)?.cent ?? 0;

const tel = (stand: Stand, a: Feit, stemmen: readonly StemFeit[]) =>
  countStemmen(
    stemmen.filter(({ wie }) => beletselen(stand, a, wie, stemmen).length === 0).map(({ keuze }) => keuze),
    a.quorum,
    a.wijze,
  );

function magBesluit(stand: Stand, a: Feit, zet: Zet): boolean {
  if (!stap(stand, a, zet.wie, 'besluiten')) return false;
  const { uitslag } = tel(stand, a, a.stemmen);
  if (zet.cent === 0) return uitslag === 'afwijzen' && a.gehoord;
  return uitslag === 'toekennen' && zet.cent <= vrijIn(stand, a, stand.jaar);
}

/** What recording does with the vote on a new besluit. */
export function findHerzieningUitslag(
  stand: Stand,
  a: Feit,
  wie: string,
): 'aangenomen' | 'verworpen' | 'nee' {
  const h = a.herziening;
  if (!h?.gehoord || !is(stand, a, wie, 'voorzitter')) return 'nee';
  const geldig = h.stemmen.filter((stem) => beletselen(stand, a, stem.wie, h.stemmen).length === 0);
  const keuzes = geldig.map(({ keuze }) => keuze);
  if (keuzes.length < a.quorum) return 'nee';
  if (countStemmen(keuzes, a.quorum, a.wijze).uitslag !== 'toekennen') return 'verworpen';
  if (a.onderweg || !stap(stand, a, wie, 'herzien')) return 'nee';
  const gevolg = planRegel(
    { betaaldCent: a.betaaldCent, openCent: a.openCent, kwijtgescholdenCent: 0 },
    h.cent,
  );
  // What stays promised stays in its year; what is more comes out of this year.
  const past =
    gevolg.toekenningCent <= a.openCent ||
    gevolg.toekenningCent <= vrijIn(stand, a, stand.jaar) + (a.openJaar === stand.jaar ? a.openCent : 0);
  return past ? 'aangenomen' : 'nee';
}

const inPlan = (a: Feit) => a.termijnen.filter(({ geldig, stand }) => geldig && stand === 'gepland');
const gepland = (a: Feit): number => somVan(inPlan(a).map(({ cent }) => cent));

/** A payment in an order wants more than one by hand: the voorwaarde met, and an account that is known to be right. */
const kanInOpdracht = (a: Feit, termijnId: string): boolean =>
  a.stand === 'besloten' &&
  !a.herziening &&
  !a.voorwaardeOpen &&
  !a.wijzigingId &&
  a.termijnen.some((t) => t.id === termijnId && t.geldig && !t.terug);

const opdrachtStappen: Partial<Record<ZetSoort, OpdrachtGebeurtenis>> = {
  geefVrij: 'vrijgeven',
  verzend: 'verzenden',
  verwerk: 'verwerken',
  laatVervallen: 'laten_vervallen',
};

function magOpdracht(stand: Stand, o: OpdrachtFeit | undefined, zet: Zet): boolean {
  if (!o) return false;
  const isBetaler = stand.wereld.mensen.get(zet.wie)?.rollen.includes('betaler') ?? false;
  const gebeurtenis = opdrachtStappen[zet.soort];
  const overgang = opdrachtOvergangen.find((x) => x.van === o.stand && x.gebeurtenis === gebeurtenis);
  if (!overgang || !isBetaler || (overgang.wie === 'tweede' && o.maker === zet.wie)) return false;
  const posten = o.posten.map((post) => ({
    ...post,
    a: stand.feiten.aanvragen.find(({ id }) => id === post.aanvraagId) as Feit,
  }));
  if (gebeurtenis === 'laten_vervallen') return !o.geboekt;
  if (gebeurtenis === 'verzenden') return true;
  if (posten.length === 0 || !posten.every(({ a }) => betaalt(stand, a, zet.wie))) return false;
  if (gebeurtenis === 'verwerken') return posten.every(({ a }) => a.stand === 'besloten');
  return posten.every(({ a, termijnId, zelfdeRekening }) => zelfdeRekening && kanInOpdracht(a, termijnId));
}

function magRetour(stand: Stand, a: Feit, zet: Zet): boolean {
  const t = a.termijnen.find(({ id }) => id === zet.doel);
  if (t?.stand !== 'betaald' || t.betaaldCent < t.cent || !betaalt(stand, a, zet.wie)) return false;
  return !t.geldig || findStap(a.stand, 'retour', ['betaler']).kan;
}

/** Steps before the besluit. */
function magVoorBesluit(stand: Stand, a: Feit, zet: Zet): boolean {
  const { wie } = zet;
  switch (zet.soort) {
    case 'dienIn':
      return stap(stand, a, wie, 'indienen');
    case 'neem':
      return stap(stand, a, wie, 'in_behandeling_nemen');
    case 'vraag':
      return stap(stand, a, wie, 'vraag_stellen');
    case 'voornemen':
      return stap(stand, a, wie, 'voornemen_afwijzing');
    case 'antwoord':
      return a.vragen.includes(zet.doel) && stap(stand, a, wie, 'beantwoorden');
    case 'stem':
      return a.stand === 'in_behandeling' && is(stand, a, wie, 'stemmer');
    case 'naarCommissie':
      return a.wijze !== 'commissie' && stap(stand, a, wie, 'naar_commissie');
    case 'trekIn':
      return stap(stand, a, wie, 'intrekken');
    default:
      return magBesluit(stand, a, zet);
  }
}

/** Steps after the besluit that move money, or wait for it. */
function magMetGeld(stand: Stand, a: Feit, zet: Zet): boolean {
  const { wie, cent } = zet;
  const besloten = a.stand === 'besloten' && a.toegekendCent > 0;
  switch (zet.soort) {
    case 'betaal':
    case 'geefTerug':
      return besloten && !a.herziening && betaalt(stand, a, wie) && cent > 0 && cent <= gepland(a);
    case 'stop':
      return (
        a.stand === 'besloten' &&
        betaalt(stand, a, wie) &&
        a.termijnen.some((t) => t.geldig && (t.stand === 'gepland' || t.inConcept))
      );
    case 'voorwaarde':
      return (
        a.stand === 'besloten' &&
        a.voorwaardeOpen &&
        is(stand, a, wie, 'aanvrager', 'contactpersoon', 'betaler')
      );
    case 'rekening':
      return (
        ['besloten', 'uitbetaald'].includes(a.stand) &&
        !a.wijzigingId &&
        is(stand, a, wie, 'aanvrager', 'contactpersoon')
      );
    case 'keurRekening':
      return a.wijzigingId === zet.doel && betaalt(stand, a, wie);
    case 'retour':
      return magRetour(stand, a, zet);
    case 'ontvang':
      return (
        a.vordering?.id === zet.doel &&
        cent > 0 &&
        cent <= Math.min(a.vordering.openCent, a.betaaldCent) &&
        betaalt(stand, a, wie)
      );
    default:
      return !a.herziening && !a.ooitHerzien.includes(wie) && stap(stand, a, wie, 'verantwoorden');
  }
}

/** After the besluit the pack is there for who decided, for the commissie where it decides, and for who looks on. */
function zietNaBesluit({ wereld }: Stand, a: Feit, wie: string): boolean {
  const rollen: readonly string[] = wereld.mensen.get(wie)?.rollen ?? [];
  const isLid = a.wijze !== 'twee_collegas' && (wereld.leden.get(a.fondsId)?.includes(wie) ?? false);
  return (
    isLid ||
    a.ooitGestemd.includes(wie) ||
    ['fondsbeheerder', 'controleur'].some((rol) => rollen.includes(rol))
  );
}

function magHerziening(stand: Stand, a: Feit, zet: Zet): boolean {
  const { wie } = zet;
  switch (zet.soort) {
    case 'stelVoor':
      return (
        ['besloten', 'uitbetaald', 'verantwoord'].includes(a.stand) &&
        !a.herziening &&
        wie !== a.aanvrager &&
        (is(stand, a, wie, 'voorzitter') || wie === stand.wereld.inrichter) &&
        zet.cent !== a.toegekendCent
      );
    case 'zienswijze':
      return (
        a.herziening?.id === zet.doel &&
        !a.herziening.gehoord &&
        is(stand, a, wie, 'aanvrager', 'contactpersoon')
      );
    case 'stemHerziening':
      return (
        a.herziening?.id === zet.doel &&
        a.herziening.gehoord &&
        zietNaBesluit(stand, a, wie) &&
        beletselen(stand, a, wie, a.herziening.stemmen).length === 0
      );
    default:
      return a.herziening?.id === zet.doel && findHerzieningUitslag(stand, a, wie) !== 'nee';
  }
}

/** The answer the database must give; undefined where the model has no opinion. */
export function voorspel(stand: Stand, a: Feit, zet: Zet): boolean | undefined {
  switch (zet.soort) {
    case 'toegang':
    case 'treedTerug':
    case 'wisselJaar':
      return undefined;
    case 'verzamel': {
      const t = a.termijnen.find(({ id }) => id === zet.doel);
      return t?.stand === 'gepland' && kanInOpdracht(a, t.id) && betaalt(stand, a, zet.wie);
    }
    case 'geefVrij':
    case 'verzend':
    case 'verwerk':
    case 'laatVervallen':
      return magOpdracht(
        stand,
        stand.feiten.opdrachten.find(({ id }) => id === zet.doel),
        zet,
      );
    case 'stelVoor':
    case 'zienswijze':
    case 'stemHerziening':
    case 'besluitHerziening':
      return magHerziening(stand, a, zet);
    case 'betaal':
    case 'geefTerug':
    case 'stop':
    case 'voorwaarde':
    case 'rekening':
    case 'keurRekening':
    case 'retour':
    case 'ontvang':
    case 'verantwoord':
      return magMetGeld(stand, a, zet);
    default:
      return magVoorBesluit(stand, a, zet);
  }
}
