import { createHash } from 'node:crypto';
import type { Keuze, Stand } from '@naast/domain/fonds';
import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import type { Feit } from './feiten.ts';

export const zetSoorten = [
  ...['dienIn', 'neem', 'vraag', 'voornemen', 'antwoord', 'stem', 'naarCommissie', 'treedTerug', 'toegang'],
  ...['besluit', 'trekIn', 'betaal', 'geefTerug', 'stop', 'voorwaarde', 'rekening', 'keurRekening'],
  ...['verzamel', 'geefVrij', 'verzend', 'verwerk', 'laatVervallen', 'retour', 'ontvang', 'verantwoord'],
  ...['stelVoor', 'zienswijze', 'stemHerziening', 'besluitHerziening', 'wisselJaar'],
] as const;
export type ZetSoort = (typeof zetSoorten)[number];

/** One step of a history: who does what, on what. */
export interface Zet {
  soort: ZetSoort;
  wie: string;
  cent: number;
  /** The vraag, termijn, order, claim or herziening it is about. */
  doel: string;
  keuze: Keuze;
  metVoorwaarde: boolean;
}

/** What fast-check draws and makes smaller; on the facts of the moment it becomes a Zet. */
export interface Worp {
  plek: number;
  wat: number;
  wie: number;
  cent: number;
  keuze: Keuze;
  /** Somebody who may, as far as the model knows; otherwise just anybody. */
  raak: boolean;
  /** The next step on the way to the end, one that fits where the aanvraag is, or any step at all. */
  waarheen: 'vooruit' | 'passend' | 'zomaar';
}
const vaak = fc.integer({ min: 0, max: 9 }).map((n) => n < 8);
export const worp: fc.Arbitrary<Worp> = fc.record({
  plek: fc.nat(2),
  wat: fc.nat(9999),
  wie: fc.nat(9999),
  cent: fc.nat(3),
  keuze: fc.constantFrom<Keuze[]>('voor', 'voor', 'voor', 'voor', 'tegen', 'onthouden'),
  raak: vaak,
  waarheen: fc.constantFrom('vooruit', 'vooruit', 'vooruit', 'passend', 'passend', 'passend', 'zomaar'),
});

const naBesluit: readonly ZetSoort[] = [
  ...['stelVoor', 'zienswijze', 'stemHerziening', 'stemHerziening', 'besluitHerziening', 'ontvang', 'retour'],
  ...['rekening', 'keurRekening', 'wisselJaar'],
] as ZetSoort[];
/** Steps that fit a stand; what is named more often is drawn more often. */
export const passendeZetten: Record<Stand, readonly ZetSoort[]> = {
  concept: ['dienIn'],
  ingediend: ['neem', 'neem', 'neem', 'neem', 'neem', 'toegang', 'treedTerug', 'trekIn'],
  in_behandeling: [
    ...['stem', 'stem', 'stem', 'stem', 'besluit', 'besluit', 'besluit', 'vraag', 'voornemen'],
    ...['naarCommissie', 'treedTerug', 'toegang', 'trekIn'],
  ] as ZetSoort[],
  aanvulling_gevraagd: ['antwoord', 'antwoord', 'antwoord', 'vraag', 'toegang'],
  besloten: [
    ...['betaal', 'betaal', 'geefTerug', 'stop', 'voorwaarde', 'voorwaarde', 'verzamel', 'verzamel'],
    ...['geefVrij', 'geefVrij', 'verzend', 'verwerk', 'verwerk', 'laatVervallen'],
    ...naBesluit,
  ] as ZetSoort[],
  uitbetaald: ['verantwoord', 'verantwoord', ...naBesluit],
  verantwoord: naBesluit,
  ingetrokken: ['dienIn', 'stem', 'betaal', 'besluit'],
};

/** The way to the end: the first of these that somebody can take. */
export const vooruit: Record<Stand, readonly ZetSoort[]> = {
  concept: ['dienIn'],
  ingediend: ['neem'],
  in_behandeling: ['besluit', 'stem'],
  aanvulling_gevraagd: ['antwoord'],
  besloten: [
    ...['besluitHerziening', 'stemHerziening', 'zienswijze', 'voorwaarde', 'keurRekening', 'verwerk'],
    ...['geefVrij', 'verzamel', 'betaal', 'rekening', 'stelVoor'],
  ] as ZetSoort[],
  uitbetaald: ['besluitHerziening', 'stemHerziening', 'zienswijze', 'ontvang', 'verantwoord'],
  verantwoord: ['besluitHerziening', 'stemHerziening', 'zienswijze', 'ontvang', 'stelVoor'],
  ingetrokken: ['dienIn'],
};

const deel = (cent: number, hoe: number): number => [cent, Math.floor(cent / 2), 0, cent + 1][hoe] ?? cent;

/** The amount a step is about: all of it, half, nothing, or one cent too much. */
export function chooseCent(a: Feit, soort: ZetSoort, hoe: number): number {
  const open = a.termijnen.filter(({ geldig, stand }) => geldig && stand === 'gepland');
  if (soort === 'besluit' || soort === 'stelVoor')
    return hoe === 3 ? a.gevraagdCent : deel(a.gevraagdCent, hoe);
  if (soort === 'ontvang') return deel(a.vordering?.openCent ?? 0, hoe);
  return deel(
    open.reduce((som, { cent }) => som + cent, 0),
    hoe,
  );
}

const lit = (tekst: string) => `'${tekst.replaceAll("'", "''")}'`;
const leegPakket = createHash('sha256').update('{}').digest('hex');

/** The statement of one step, as the app would send it. `op` is the moment, `jaar` the budgetjaar before this one. */
export function writeSql(
  a: Feit,
  zet: Zet,
  { netwerkId, op, jaar }: { netwerkId: string; op: string; jaar: number },
): string {
  const { cent, doel, wie } = zet;
  const nieuw = uuidv7();
  const [id, regel, fonds, nu] = [lit(a.id), lit(a.regelId), lit(a.fondsId), `${lit(op)}::timestamptz`];
  const regels = (voorwaarde: string) =>
    `${lit(JSON.stringify([{ regelId: a.regelId, toegekendCent: cent, voorwaarde }]))}::jsonb`;
  const stem = (tabel: string, kolom: string, waarde: string) =>
    `insert into ${tabel} (netwerk_id, id, aanvraag_id, ${kolom}gebruiker_id, keuze, reden, uitgebracht_op)
     values (${lit(netwerkId)}, ${lit(nieuw)}, ${id}, ${waarde}${lit(wie)}, ${lit(zet.keuze)}, 'Daarom.', ${nu})`;
  const hulp = `select note_hulp(${id}, ${lit(nieuw)}, 'Gerda', 'vraagt bijstand aan', 'morgen')`;
  const uitkomst = cent === 0 ? 'afgewezen' : cent === a.gevraagdCent ? 'toegekend' : 'deels';
  const zetten: Record<ZetSoort, () => string> = {
    dienIn: () => `select submit_aanvraag(${id}, '{}', '${leegPakket}', '[]', ${nu})`,
    neem: () => `select take_aanvraag(${id}, ${nu})`,
    vraag: () => `select ask_vraag(${id}, ${lit(nieuw)}, 'vraag', 'Hoe zit dat?', ${nu})`,
    voornemen: () => `select ask_vraag(${id}, ${lit(nieuw)}, 'voornemen', 'Wat vindt u?', ${nu})`,
    antwoord: () => `select answer_vraag(${id}, ${lit(doel)}, 'Zo zit het.', ${nu})`,
    stem: () => stem('stem', '', ''),
    naarCommissie: () => `select refer_aanvraag(${id}, 'Te groot voor ons.', ${nu})`,
    treedTerug: () => `select recuse_lid(${id}, 'Ik ken hen.', ${nu})`,
    toegang: () => `insert into toegang (netwerk_id, id, casus_id, gebruiker_id, niveau, reden, verleend_door)
      values (${lit(netwerkId)}, ${lit(nieuw)}, ${lit(a.casusId)}, ${lit(doel)}, 'kijken', 'Leest mee.', ${lit(wie)})`,
    besluit: () =>
      `select decide_aanvraag(${id}, ${lit(nieuw)}, ${lit(uitkomst)}, 'Hierom.', ${regels(zet.metVoorwaarde ? 'Een handtekening.' : '')}, ${nu})${cent === 0 ? `; ${hulp}` : ''}`,
    trekIn: () => `select withdraw_aanvraag(${id}, 'gezin', 'Toch niet.', ${nu})`,
    betaal: () =>
      `select settle_regel(${id}, ${lit(nieuw)}, 'betaling', ${regel}, ${cent}, 'Volgens de nota.', ${nu})`,
    geefTerug: () =>
      `select settle_regel(${id}, ${lit(nieuw)}, 'vrijval', ${regel}, ${cent}, 'Niet nodig.', ${nu})`,
    stop: () => `select stop_regel(${id}, ${lit(nieuw)}, ${regel}, 'Niet meer nodig.', ${nu})`,
    voorwaarde: () => `select note_voorwaarde(${id}, ${lit(nieuw)}, ${regel}, 'Getekend.', ${nu})`,
    rekening: () =>
      `select propose_rekening(${id}, ${lit(nieuw)}, ${regel}, '{"iban": "NL20INGB0001234567", "houder": "De Corporatie", "reden": "Nieuw."}', ${nu})`,
    keurRekening: () => `select judge_rekening(${id}, ${lit(doel)}, true, '', ${nu})`,
    verzamel: () =>
      `select create_betaalopdracht(${lit(nieuw)}, ${fonds}, ${lit(op.slice(0, 10))}, array[${lit(doel)}]::uuid[], ${nu})`,
    geefVrij: () =>
      `select 1 / release_betaalopdracht(${lit(doel)}, (select versie from betaalopdracht where id = ${lit(doel)}), ${nu})::int`,
    verzend: () => `select send_betaalopdracht(${lit(doel)}, ${nu})`,
    verwerk: () => `select settle_betaalopdracht(${lit(doel)}, null, 'Op het afschrift.', ${nu})`,
    laatVervallen: () => `select expire_betaalopdracht(${lit(doel)}, 'De bank weigert.', ${nu})`,
    retour: () => `select return_termijn(${id}, ${lit(doel)}, 'Rekening dicht.', ${nu})`,
    ontvang: () => `select receive_terug(${id}, ${lit(doel)}, ${lit(nieuw)}, ${cent}, 'Kwam terug.', ${nu})`,
    verantwoord: () => `select account_aanvraag(${id}, 'Goed besteed.', ${nu}, true)`,
    stelVoor: () =>
      `select open_herziening(${id}, ${lit(nieuw)}, 'wijzigen', 'fonds', 'De offerte viel anders uit.', ${regels(a.voorwaarde)}, '2099-01-01', 'In delen.', '2099-01-01', ${nu})`,
    zienswijze: () => `select hear_gezin(${id}, ${lit(doel)}, 'Wij begrijpen het.', ${nu})`,
    stemHerziening: () => stem('herziening_stem', 'herziening_id, ', `${lit(doel)}, `),
    // A besluit that grants nothing says who helps; when the votes say no there is no such besluit.
    besluitHerziening: () =>
      `select decide_herziening(${id}, ${lit(doel)}, ${lit(nieuw)}, 'Dit past beter.', ${nu})${cent === 0 ? `; ${hulp}` : ''}`,
    wisselJaar:
      () => `select change_jaar(${lit(nieuw)}, ${fonds}, ${jaar}::smallint, true, true, vrij_cent, verplicht_cent, 'Nieuw jaar.', ${nu})
      from grootboek_saldo where fonds_id = ${fonds} and budgetjaar = ${jaar}`,
  };
  return zetten[zet.soort]();
}
