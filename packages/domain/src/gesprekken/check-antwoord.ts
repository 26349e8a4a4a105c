import type { Waarde } from './voorwaarde.ts';
import type { Vraag } from './vragenlijst.ts';

/** A checked answer (null: cleared), or why not: `code` is stable, `bericht` is for the reader. */
export type AntwoordUitkomst =
  | { ok: true; waarde: Waarde | null }
  | { ok: false; code: string; bericht: string };

export const maxTekens = 10_000;
const maxGetal = 1_000_000;
/** Ten million euro, in cents. */
const maxBedragCent = 1_000_000_000;

const refuse = (code: string, bericht: string): AntwoordUitkomst => ({ ok: false, code, bericht });
const accept = (waarde: Waarde | null): AntwoordUitkomst => ({ ok: true, waarde });

/**
 * Checks a raw value against its question. Empty text and an empty list clear the answer, as null does.
 * Money is whole cents, a date `YYYY-MM-DD`.
 */
export function checkAntwoord(vraag: Vraag, waarde: unknown): AntwoordUitkomst {
  if (waarde === null) return accept(null);
  switch (vraag.soort) {
    case 'open':
      return checkOpen(waarde);
    case 'keuze':
    case 'ja_nee':
      return checkKeuze(vraag, waarde);
    case 'meerkeuze':
      return checkMeerkeuze(vraag, waarde);
    case 'schaal':
      return isGeheel(waarde, 1, 10)
        ? accept(waarde)
        : refuse('geen_cijfer', 'Kies een cijfer van 1 tot en met 10.');
    case 'getal':
      return isGeheel(waarde, 0, maxGetal)
        ? accept(waarde)
        : refuse('geen_getal', 'Vul een heel getal in, van 0 tot en met 1.000.000.');
    case 'bedrag':
      return isGeheel(waarde, 0, maxBedragCent)
        ? accept(waarde)
        : refuse('geen_bedrag', 'Vul een bedrag in van 0 tot en met 10 miljoen euro.');
    case 'datum':
      return isDatum(waarde)
        ? accept(waarde)
        : refuse('geen_datum', 'Deze datum bestaat niet. Schrijf hem als 2026-11-22.');
    default:
      return vraag.soort satisfies never;
  }
}

// Tab and newline may be typed; the rest PostgreSQL cannot store or nobody types on purpose.
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point
const besturing = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function checkOpen(waarde: unknown): AntwoordUitkomst {
  if (typeof waarde !== 'string') return refuse('geen_tekst', 'Vul hier tekst in.');
  // Composing may lengthen text in a few scripts, so the limit is checked on what is kept.
  const netjes = waarde.length > maxTekens ? waarde : waarde.normalize('NFC');
  if (netjes.length > maxTekens) {
    return refuse('te_lang', 'Dit is te lang. Gebruik hoogstens 10.000 tekens.');
  }
  if (besturing.test(netjes) || !netjes.isWellFormed()) {
    return refuse('vreemde_tekens', 'Deze tekst bevat tekens die we niet kunnen opslaan.');
  }
  return accept(netjes.trim() === '' ? null : netjes);
}

function checkKeuze(vraag: Vraag, waarde: unknown): AntwoordUitkomst {
  return typeof waarde === 'string' && vraag.opties.some((optie) => optie.waarde === waarde)
    ? accept(waarde)
    : refuse('geen_optie', 'Kies een van de antwoorden.');
}

function checkMeerkeuze(vraag: Vraag, waarde: unknown): AntwoordUitkomst {
  if (!Array.isArray(waarde)) return refuse('geen_lijst', 'Kies een of meer van de antwoorden.');
  const bekend = vraag.opties.map((optie) => optie.waarde);
  if (waarde.some((w) => !bekend.includes(w))) {
    return refuse('geen_optie', 'Kies alleen uit de antwoorden die er staan.');
  }
  // In the order of the options, each once: the same choice is always the same answer.
  const gekozen = bekend.filter((optie) => waarde.includes(optie));
  return accept(gekozen.length === 0 ? null : gekozen);
}

const isGeheel = (waarde: unknown, min: number, max: number): waarde is number =>
  typeof waarde === 'number' && Number.isInteger(waarde) && waarde >= min && waarde <= max;

function isDatum(waarde: unknown): waarde is string {
  const delen = typeof waarde === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(waarde) : null;
  if (!delen) return false;
  const [jaar, maand, dag] = delen.slice(1).map(Number) as [number, number, number];
  const echt = new Date(Date.UTC(jaar, maand - 1, dag));
  return jaar >= 1900 && jaar <= 2100 && echt.getUTCMonth() === maand - 1 && echt.getUTCDate() === dag;
}
