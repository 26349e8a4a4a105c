import { planTermijnen } from '@naast/domain/betalingen';
import { chooseMandaatregel, countStemmen, type Mandaatregel } from '@naast/domain/fonds';
import { planRegel } from '@naast/domain/herziening';
import type { Feit, OpdrachtFeit, StemFeit } from './feiten.ts';
import { findHerzieningUitslag } from './voorspel.ts';
import { beletselen, findPlekken, type Stand } from './wie.ts';
import type { Zet } from './zetten.ts';

/** The state of a history without a database: the facts, with what the tables would say beside them. */
export interface Puur extends Stand {
  spoed: ReadonlySet<string>;
  regels: ReadonlyMap<string, readonly Mandaatregel[]>;
  teller: number;
}

const nieuwId = (p: Puur): string => {
  p.teller += 1;
  return `n${p.teller}`;
};
const voegToe = (lijst: string[], wie: string): void => {
  if (!lijst.includes(wie)) lijst.push(wie);
};
const boekVrij = ({ feiten }: Puur, a: Feit, cent: number): void => {
  const saldo = feiten.vrij.find(({ fondsId }) => fondsId === a.fondsId);
  if (saldo) saldo.cent += cent;
};
const totaal = (reeks: readonly { cent: number }[]): number => reeks.reduce((som, { cent }) => som + cent, 0);

function dienIn(p: Puur, a: Feit): void {
  const eerder = p.feiten.aanvragen.filter(
    (e) => e.casusId === a.casusId && !['concept', 'ingetrokken'].includes(e.stand),
  );
  const cent = a.gevraagdCent + eerder.reduce((som, { gevraagdCent }) => som + gevraagdCent, 0);
  const regel = chooseMandaatregel(p.regels.get(a.fondsId) ?? [], {
    cent,
    domeinen: ['wonen'],
    spoed: p.spoed.has(a.id),
  });
  if (!regel) throw new Error('niemand mag beslissen');
  a.wijze = regel.wijze;
  a.quorum = regel.quorum;
  a.stand = 'ingediend';
}

function gaNaarCommissie(p: Puur, a: Feit): void {
  const regel = p.regels
    .get(a.fondsId)
    ?.find(({ wijze, totEnMetCent }) => wijze === 'commissie' && totEnMetCent === null);
  a.wijze = 'commissie';
  a.quorum = regel?.quorum ?? 3;
  a.stemmen = [];
}

function addStem(p: Puur, a: Feit, stemmen: StemFeit[], { wie, keuze }: Zet): StemFeit[] {
  const anderen = stemmen.filter((stem) => stem.wie !== wie);
  const plek = findPlekken(p, a, wie).find((x) => x === 'zetel' || !anderen.some((stem) => stem.plek === x));
  if (!plek) throw new Error('geen plek');
  return [...anderen, { wie, plek, keuze }];
}

function plan(p: Puur, a: Feit, cent: number): void {
  const vast = {
    termijn: 'eenmalig',
    aantalMaanden: 1,
    besloten: '2026-11-22',
    vanafMaand: null,
    betaaldag: null,
  } as const;
  for (const { bedragCent } of cent > 0 ? planTermijnen({ ...vast, cent }) : [])
    a.termijnen.push({
      id: nieuwId(p),
      cent: bedragCent,
      stand: 'gepland',
      geldig: true,
      terug: false,
      inConcept: false,
      betaaldCent: 0,
    });
}

function besluit(p: Puur, a: Feit, { wie, cent, metVoorwaarde }: Zet): void {
  a.stemmen = a.stemmen.filter((stem) => beletselen(p, a, stem.wie, a.stemmen).length === 0);
  const { uitslag } = countStemmen(
    a.stemmen.map(({ keuze }) => keuze),
    a.quorum,
    a.wijze,
  );
  if ((uitslag === 'toekennen') !== cent > 0)
    throw new Error('een besluit dat niet is wat de stemmen zeggen');
  a.stand = 'besloten';
  a.besluitId = nieuwId(p);
  a.toegekendCent = cent;
  a.openCent = cent;
  a.openJaar = p.jaar;
  a.voorwaarde = metVoorwaarde ? 'Een handtekening.' : '';
  a.voorwaardeOpen = metVoorwaarde;
  voegToe(a.voorzitters, wie);
  boekVrij(p, a, -cent);
  plan(p, a, cent);
}

const rondAf = (a: Feit): void => {
  if (a.openCent === 0) a.stand = 'uitbetaald';
};

function betaalTermijn(a: Feit, t: Feit['termijnen'][number], wie: string): void {
  if (a.voorwaardeOpen) throw new Error('betaald voor de voorwaarde');
  t.stand = 'betaald';
  t.inConcept = false;
  t.betaaldCent = t.cent;
  a.openCent -= t.cent;
  a.betaaldCent += t.cent;
  voegToe(a.betalers, wie);
  rondAf(a);
}

/** Takes this much out of what is planned: paid now, or free again. */
function neemUitPlan(p: Puur, a: Feit, cent: number, doe: (t: Feit['termijnen'][number]) => void): void {
  let rest = cent;
  for (const t of a.termijnen.filter((x) => x.geldig && x.stand === 'gepland')) {
    if (rest === 0) return;
    const deel = Math.min(rest, t.cent);
    const stuk = deel === t.cent ? t : { ...t, id: nieuwId(p), cent: deel };
    if (stuk !== t) {
      t.cent -= deel;
      a.termijnen.push(stuk);
    }
    rest -= deel;
    doe(stuk);
  }
}

function geefVrij(p: Puur, a: Feit, cent: number, wie: string): void {
  neemUitPlan(p, a, cent, (t) => {
    t.stand = 'vervallen';
  });
  a.openCent -= cent;
  boekVrij(p, a, cent);
  voegToe(a.betalers, wie);
  rondAf(a);
}

const termijnVan = (p: Puur, { aanvraagId, termijnId }: OpdrachtFeit['posten'][number]) => {
  const a = p.feiten.aanvragen.find(({ id }) => id === aanvraagId) as Feit;
  return { a, t: a.termijnen.find(({ id }) => id === termijnId) as Feit['termijnen'][number] };
};

/** What is in a concept order goes back to the plan. */
function leegConcept(p: Puur, a: Feit): void {
  for (const o of p.feiten.opdrachten.filter(({ stand }) => stand === 'concept'))
    o.posten = o.posten.filter(({ aanvraagId }) => aanvraagId !== a.id);
  for (const t of a.termijnen.filter(({ inConcept }) => inConcept))
    Object.assign(t, { stand: 'gepland', inConcept: false });
}

function retour(p: Puur, a: Feit, { doel, wie }: Zet): void {
  const t = a.termijnen.find(({ id }) => id === doel) as Feit['termijnen'][number];
  a.betaaldCent -= t.cent;
  voegToe(a.betalers, wie);
  if (!t.geldig) {
    t.stand = 'vervallen';
    boekVrij(p, a, t.cent);
    return;
  }
  Object.assign(t, { stand: 'gepland', terug: true, betaaldCent: 0 });
  a.openCent += t.cent;
  a.stand = 'besloten';
}

function neemNieuwBesluit(p: Puur, a: Feit, { wie }: Zet): void {
  const uitslag = findHerzieningUitslag(p, a, wie);
  const cent = a.herziening?.cent ?? 0;
  a.herziening = null;
  if (uitslag === 'verworpen') return;
  const gevolg = planRegel(
    { betaaldCent: a.betaaldCent, openCent: a.openCent, kwijtgescholdenCent: 0 },
    cent,
  );
  leegConcept(p, a);
  boekVrij(p, a, gevolg.vrijvalCent - gevolg.toekenningCent);
  for (const t of a.termijnen)
    Object.assign(t, { geldig: false, stand: t.stand === 'betaald' ? 'betaald' : 'vervallen' });
  const betaaldOoit = a.termijnen.some(({ stand }) => stand === 'betaald');
  a.toegekendCent = cent;
  a.openCent = gevolg.toekenningCent;
  a.vordering = gevolg.vorderingCent > 0 ? { id: nieuwId(p), openCent: gevolg.vorderingCent } : null;
  a.stand = 'besloten';
  voegToe(a.voorzitters, wie);
  plan(p, a, gevolg.toekenningCent);
  if (betaaldOoit) rondAf(a);
}

function metOpdracht(p: Puur, a: Feit, { soort, doel, wie }: Zet): void {
  if (soort === 'verzamel') {
    const t = a.termijnen.find(({ id }) => id === doel);
    if (t) Object.assign(t, { stand: 'in_opdracht', inConcept: true });
    voegToe(a.betalers, wie);
    const posten = [{ aanvraagId: a.id, termijnId: doel, zelfdeRekening: true }];
    p.feiten.opdrachten.push({
      id: nieuwId(p),
      stand: 'concept',
      maker: wie,
      versie: 1,
      geboekt: false,
      posten,
    });
    return;
  }
  const o = p.feiten.opdrachten.find(({ id }) => id === doel) as OpdrachtFeit;
  if (soort === 'geefVrij' && o.maker === wie) throw new Error('vrijgegeven door wie haar maakte');
  for (const post of o.posten) {
    const { a: van, t } = termijnVan(p, post);
    t.inConcept = false;
    if (soort === 'geefVrij') voegToe(van.betalers, wie);
    if (soort === 'verwerk') betaalTermijn(van, t, wie);
    if (soort === 'laatVervallen') t.stand = 'gepland';
    van.onderweg = soort === 'geefVrij' || soort === 'verzend';
  }
  o.stand = (
    {
      geefVrij: 'vrijgegeven',
      verzend: 'verzonden',
      verwerk: 'verwerkt',
      laatVervallen: 'vervallen',
    } as const
  )[soort as 'verzend'];
  if (soort === 'verwerk' || soort === 'laatVervallen') o.posten = [];
}

function raakBetrokken(p: Puur, a: Feit, wie: string): void {
  for (const van of p.feiten.aanvragen.filter(({ casusId }) => casusId === a.casusId)) {
    voegToe(van.betrokken, wie);
    if (['ingediend', 'in_behandeling', 'aanvulling_gevraagd'].includes(van.stand))
      van.stemmen = van.stemmen.filter((stem) => stem.wie !== wie);
    if (van.herziening) van.herziening.stemmen = van.herziening.stemmen.filter((stem) => stem.wie !== wie);
  }
}

const change = (a: Feit, wordt: Partial<Feit>): void => {
  Object.assign(a, wordt);
};

/** Takes the step that the rules allow: the facts are changed. */
export function pasToe(p: Puur, a: Feit, zet: Zet): void {
  const { soort, wie, cent, doel } = zet;
  const doe: Partial<Record<Zet['soort'], () => void>> = {
    dienIn: () => dienIn(p, a),
    neem: () => change(a, { stand: 'in_behandeling' }),
    trekIn: () => change(a, { stand: 'ingetrokken' }),
    naarCommissie: () => gaNaarCommissie(p, a),
    toegang: () => raakBetrokken(p, a, doel),
    besluit: () => besluit(p, a, zet),
    voorwaarde: () => change(a, { voorwaardeOpen: false }),
    rekening: () => change(a, { wijzigingId: nieuwId(p) }),
    retour: () => retour(p, a, zet),
    zienswijze: () =>
      change(a, { herziening: a.herziening && { ...a.herziening, gehoord: true, stemmen: [] } }),
    besluitHerziening: () => neemNieuwBesluit(p, a, zet),
    geefTerug: () => geefVrij(p, a, cent, wie),
    stelVoor: () =>
      change(a, { herziening: { id: nieuwId(p), gehoord: cent > a.toegekendCent, cent, stemmen: [] } }),
    vraag: () => {
      a.vragen.push(nieuwId(p));
      a.stand = 'aanvulling_gevraagd';
    },
    voornemen: () => {
      a.vragen.push(`v${nieuwId(p)}`);
      a.stand = 'aanvulling_gevraagd';
    },
    antwoord: () => {
      a.vragen = a.vragen.filter((id) => id !== doel);
      a.gehoord ||= doel.startsWith('v');
      if (a.vragen.length === 0) a.stand = 'in_behandeling';
    },
    stem: () => {
      a.stemmen = addStem(p, a, a.stemmen, zet);
      voegToe(a.ooitGestemd, wie);
      if (a.wijze !== 'commissie' && zet.keuze !== 'voor') gaNaarCommissie(p, a);
    },
    treedTerug: () => {
      voegToe(a.teruggetreden, wie);
      a.stemmen = a.stemmen.filter((stem) => stem.wie !== wie);
    },
    betaal: () => {
      a.voorwaardeOpen = false;
      neemUitPlan(p, a, cent, (t) => betaalTermijn(a, t, wie));
    },
    stop: () => {
      leegConcept(p, a);
      geefVrij(p, a, totaal(a.termijnen.filter((t) => t.geldig && t.stand === 'gepland')), wie);
    },
    keurRekening: () => {
      a.wijzigingId = null;
      for (const t of a.termijnen) t.terug = false;
      for (const post of p.feiten.opdrachten.flatMap(({ posten }) => posten))
        if (post.aanvraagId === a.id) post.zelfdeRekening = false;
      voegToe(a.betalers, wie);
    },
    ontvang: () => {
      a.betaaldCent -= cent;
      // What came back this way does not come back once more from the bank.
      for (const t of a.termijnen) t.betaaldCent -= cent;
      boekVrij(p, a, cent);
      voegToe(a.betalers, wie);
      a.vordering = a.vordering && { ...a.vordering, openCent: a.vordering.openCent - cent };
    },
    verantwoord: () => {
      a.stand = 'verantwoord';
      voegToe(a.controleurs, wie);
    },
    stemHerziening: () => {
      if (a.herziening) a.herziening.stemmen = addStem(p, a, a.herziening.stemmen, zet);
      voegToe(a.ooitHerzien, wie);
    },
  };
  (doe[soort] ?? (() => metOpdracht(p, a, zet)))();
}
