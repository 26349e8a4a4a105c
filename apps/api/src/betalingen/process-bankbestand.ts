import { createHash } from 'node:crypto';
import type { Bankcontrole, Bankvoorstel } from '@naast/contract/bank';
import {
  type Bankregel,
  type BankUitkomst,
  type Match,
  matchBankregels,
  readBankCsv,
  type TeMatchen,
} from '@naast/domain/betalingen';
import { CsvError } from 'csv-parse/sync';
import { v7 as uuidv7 } from 'uuid';
import { withWeigering } from '../fonds/stap.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { veldfout } from '../platform/problem.ts';
import * as bank from './bank.queries.ts';
import { decodeBestand, readRijen } from './decode-bestand.ts';
import { explainBestand } from './explain-bestand.ts';
import { readCamt } from './read-camt.ts';

const maxRegels = 20_000;

interface Bestand {
  naam: string;
  /** base64 */
  inhoud: string;
}

type Gelezen = Extract<BankUitkomst, { goed: true }>;

/** One line with what it is about and how it is known. */
interface Beoordeeld {
  regel: Bankregel;
  match: Match;
  vingerafdruk: string;
  bekend: boolean;
}

function readBestand(bytes: Buffer): Gelezen {
  const tekst = decodeBestand(bytes);
  const iets = explainBestand(tekst);
  if (iets) throw veldfout('inhoud', 'bestand_onbekend', iets);
  const uitkomst = /^\uFEFF?\s*</.test(tekst) ? readCamt(tekst) : readTabel(tekst);
  if (!uitkomst.goed) throw veldfout('inhoud', 'bestand_onbekend', uitkomst.bericht);
  if (uitkomst.regels.length + uitkomst.fouten.length === 0)
    throw veldfout('inhoud', 'bestand_leeg', 'In dit bestand staan geen boekingen.');
  if (uitkomst.regels.length > maxRegels)
    throw veldfout(
      'inhoud',
      'te_veel_regels',
      `Dit bestand heeft meer dan ${maxRegels} regels. Kies een kortere periode.`,
    );
  return uitkomst;
}

function readTabel(tekst: string): BankUitkomst {
  try {
    return readBankCsv(readRijen(tekst));
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    return { goed: false, bericht: 'Dit bestand is niet te lezen als CSV. Haal het opnieuw op bij de bank.' };
  }
}

/**
 * How a line is known again in another file: by the name the bank gives it, else by everything in it and how many equal
 * lines came before it in this file.
 */
function makeVingerafdrukken(soort: string, regels: readonly Bankregel[]): string[] {
  const geteld = new Map<string, number>();
  return regels.map((regel) => {
    const { rekening, boekdatum, bedragCent, tegenrekening, tegennaam, kenmerk, omschrijving, bankId } =
      regel;
    const eigen = bankId === '' ? [tegenrekening, tegennaam, kenmerk, omschrijving] : [bankId];
    const inhoud = JSON.stringify([soort, rekening, boekdatum, bedragCent, ...eigen]);
    const keer = (geteld.get(inhoud) ?? 0) + 1;
    geteld.set(inhoud, keer);
    return createHash('sha256').update(`${inhoud}#${keer}`).digest('hex');
  });
}

async function judge(
  scope: DbScope,
  gelezen: Gelezen,
): Promise<{ regels: Beoordeeld[]; posten: TeMatchen[] }> {
  const vingerafdrukken = makeVingerafdrukken(gelezen.soort, gelezen.regels);
  const [posten, bekend] = await Promise.all([
    bank.listTeMatchen(scope),
    bank.listBekend(scope, vingerafdrukken),
  ]);
  const paren = gelezen.regels.map((regel, i) => ({ regel, vingerafdruk: vingerafdrukken[i] ?? '' }));
  const nieuw = paren.filter(({ vingerafdruk }) => !bekend.has(vingerafdruk));
  const matches = matchBankregels(
    nieuw.map(({ regel }) => regel),
    posten,
  );
  const perRegel = new Map(nieuw.map(({ regel }, i) => [regel, matches[i]]));
  const regels = paren.map(({ regel, vingerafdruk }) => ({
    regel,
    vingerafdruk,
    match: perRegel.get(regel) ?? ({ uitslag: 'vreemd' } as const),
    bekend: bekend.has(vingerafdruk),
  }));
  return { regels, posten };
}

/** Shows what a file would do, and stores nothing. Lines that are not ours are counted only. @throws Problem 400 */
export async function checkBankbestand(scope: DbScope, { inhoud }: Bestand): Promise<Bankcontrole> {
  const gelezen = readBestand(Buffer.from(inhoud, 'base64'));
  const { regels, posten } = await judge(scope, gelezen);
  const codes = new Map(posten.map(({ postId, code }) => [postId, code]));
  const voorstellen = regels.map((deze) => describeVoorstel(deze, codes));
  await logActie(scope, {
    actie: 'lezen',
    onderwerp: 'bankbestand',
    aantal: regels.length,
    doel: 'betalingen vergelijken met de bank',
  });
  return {
    soort: gelezen.soort,
    regels: voorstellen.filter(({ uitslag }) => uitslag !== 'vreemd'),
    fouten: gelezen.fouten.slice(0, 100),
    vreemd: voorstellen.filter(({ uitslag }) => uitslag === 'vreemd').length,
  };
}

function describeVoorstel(
  { regel, match, bekend }: Beoordeeld,
  codes: ReadonlyMap<string, string>,
): Bankvoorstel {
  const postIds = match.uitslag === 'vreemd' ? [] : match.postIds;
  return {
    rij: regel.rij,
    boekdatum: regel.boekdatum,
    bedragCent: regel.bedragCent,
    tegennaam: regel.tegennaam,
    tegenrekening: regel.tegenrekening,
    omschrijving: regel.omschrijving,
    uitslag: bekend ? 'bekend' : match.uitslag,
    reden: match.uitslag === 'onzeker' ? match.reden : null,
    codes: postIds.map((id) => codes.get(id) ?? ''),
  };
}

/** Stores what a file says about our payments: certain lines are booked, the rest waits for a person. @throws Problem 400, 403 */
export async function storeBankbestand(scope: DbScope, { naam, inhoud }: Bestand) {
  const bytes = Buffer.from(inhoud, 'base64');
  const gelezen = readBestand(bytes);
  const { regels } = await judge(scope, gelezen);
  const id = uuidv7();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const teBewaren = regels
    .filter(({ match, bekend }) => !bekend && match.uitslag !== 'vreemd')
    .map(describeBewaren);
  const nieuw = await withWeigering(
    bank.storeBestand(scope, { id, naam, soort: gelezen.soort, sha256 }, teBewaren),
  );
  await logActie(scope, {
    actie: 'aanmaken',
    onderwerp: 'bankbestand',
    onderwerpId: id,
    aantal: nieuw,
    doel: 'betalingen vergelijken met de bank',
  });
  return { id, nieuw, ...(await bank.countUitslagen(scope, id)) };
}

const uitslagen: Record<Match['uitslag'], bank.TeBewaren['uitslag']> = {
  betaling: 'betaling',
  bevestiging: 'geen',
  retour: 'retour',
  onzeker: 'open',
  vreemd: 'open',
};

function describeBewaren({ regel, match, vingerafdruk }: Beoordeeld): bank.TeBewaren {
  const {
    rij: _rij,
    rekening: _rekening,
    opdracht: _opdracht,
    bankId: _bankId,
    isRetour: _isRetour,
    ...velden
  } = regel;
  return {
    ...velden,
    vingerafdruk,
    uitslag: uitslagen[match.uitslag],
    reden: match.uitslag === 'onzeker' ? match.reden : '',
    postIds: match.uitslag === 'vreemd' ? [] : match.postIds,
  };
}
