import { nietGevonden, Problem } from '../platform/problem.ts';

interface PgFout {
  code?: unknown;
  constraint?: unknown;
}

// What the database refuses by itself, in the words of the reader.
const zinnen: Record<string, string> = {
  niet_van_beide:
    'Samenvoegen doet wie voor beide gezinnen staat: de contactpersoon van allebei, hun teamleider, of de praktijkverbinder.',
  afgeschermd: 'Deze gezinnen zijn voor de veiligheid uit elkaar gehouden. Dat blijft zo.',
  beide_open:
    'Beide gezinnen hebben een open casus. Er is altijd één plan. Stop of sluit eerst een van de twee, of draag hem over.',
  dubbelen_kloppen_niet: 'Wie dezelfde persoon is, klopt niet meer. Bekijk de twee lijsten opnieuw.',
  huishouden_opgegaan: 'Dit gezin is samengevoegd met een ander. Open dat gezin.',
  al_teruggedraaid: 'Dit is al teruggedraaid.',
  te_laat_terug: 'Dit kan niet meer terug: het is langer dan 30 dagen geleden.',
  later_verplaatst: 'De casus ging daarna nog een keer naar een ander gezin.',
  niet_van_casus: 'Alleen de contactpersoon of de teamleider mag een casus bij een ander gezin zetten.',
  zelfde_huishouden: 'De casus hoort al bij dit gezin.',
  casus_een_open: 'Dat gezin heeft al een open casus. Er is altijd één plan.',
  aanvraag_loopt:
    'Er loopt een aanvraag bij het fonds. Wacht op het besluit, of trek de aanvraag in. Daarna kan de casus naar het goede gezin.',
  alleen_teamleider_na_aanvraag:
    'Er is al iets aangevraagd bij het fonds voor deze casus. Daarom mag alleen de teamleider hem bij een ander gezin zetten.',
  leden_passen_niet: 'Zeg van iedereen over wie iets is opgeschreven, wie dat is in het andere gezin.',
  nieuw_gezin_leeft:
    'In het nieuwe gezin is intussen al iets gedaan. Voeg de twee gezinnen samen als ze toch één zijn.',
  ander_heeft_ook: 'Bij die persoon staat al iets. Je kunt de twee laten wisselen.',
  deel_afgeschermd: 'Dit deel is afgeschermd. Vraag de contactpersoon om het recht te zetten.',
  zelfde_lid: 'Het staat al bij deze persoon.',
  familie_kring: 'Zo zou iemand zijn eigen voorouder zijn. Kijk na wie de ouder is.',
  familie_te_veel_ouders: 'Iemand kan hier hoogstens vier ouders hebben.',
  alleen_kijken: 'Je mag dit zien, maar niet veranderen. Vraag de contactpersoon om mee te werken.',
};

const statussen: Record<string, number> = { NA403: 403, NA409: 409 };

/** The Problem behind a refusal of the functions for households; anything else comes back as it was. */
function toWeigering(fout: unknown): unknown {
  const { code, constraint } = (fout ?? {}) as PgFout;
  if (code === 'NA404') return nietGevonden();
  if (typeof constraint !== 'string') return fout;
  // Two at the very same moment: the second meets an index.
  if (constraint === 'casus_een_open') return weiger(409, 'casus_een_open', fout);
  if (constraint === 'samenvoeging_een') return weiger(409, 'huishouden_opgegaan', fout);
  const status = statussen[String(code)];
  return status && zinnen[constraint] ? weiger(status, constraint, fout) : fout;
}

const weiger = (status: number, code: string, cause: unknown): Problem =>
  new Problem(status, code, zinnen[code] ?? 'Dit kan nu niet.', { cause });

/** Runs a command of the database, and says its refusal in Dutch. @throws Problem 403, 404 or 409. */
export async function withWeigering<T>(work: Promise<T>): Promise<T> {
  return work.catch((fout: unknown) => {
    throw toWeigering(fout);
  });
}
