import { type Stembeletsel, stembeletselRedenen } from '@naast/domain/fonds';
import { nietGevonden, Problem } from '../platform/problem.ts';

interface PgFout {
  code?: unknown;
  constraint?: unknown;
}

// What the database refuses by itself, in the words of the reader.
const zinnen: Record<string, string> = {
  verkeerde_stand: 'De aanvraag is al verder, of nog niet zover. Bekijk de aanvraag opnieuw.',
  niet_jouw_stap: 'Deze stap is voor iemand anders.',
  vier_mensen: 'Je deed al iets anders bij deze aanvraag. Betalen en controleren doen andere mensen.',
  alleen_kijken: 'Je mag dit zien, maar niet indienen.',
  aanvraag_vast: 'De aanvraag is ingediend. Er verandert niets meer aan.',
  aanvraag_onvolledig: 'De aanvraag is nog niet compleet. Bekijk wat er mist en dien opnieuw in.',
  geen_mandaatregel: 'Voor dit bedrag is bij het fonds nog niet geregeld wie beslist.',
  berekening_niet_af: 'De berekening is nog niet af. Maak haar af, of haal haar uit de aanvraag.',
  al_beantwoord: 'Deze vraag is al beantwoord.',
  geen_quorum: 'Er zijn nog niet genoeg stemmen voor een besluit.',
  past_niet_bij_stemmen: 'Dit besluit past niet bij de stemmen.',
  zienswijze_nodig: 'Vraag eerst aan het gezin wat zij van de afwijzing vinden.',
  regels_passen_niet: 'De bedragen passen niet bij de aanvraag of bij de uitkomst.',
  meer_dan_toegekend: 'Dit is meer dan er nog openstaat.',
  voorwaarde_open: 'Schrijf op hoe aan de voorwaarde is voldaan.',
  niet_genoeg_vrij: 'Er is niet genoeg vrij budget.',
  niet_genoeg_verplicht: 'Dit is meer dan er nog openstaat.',
  niet_genoeg_betaald: 'Dit is meer dan er is betaald.',
};

const statussen: Record<string, number> = { NA403: 403, NA409: 409 };

const describe = (reden: string): string =>
  reden.startsWith('stembeletsel_')
    ? stembeletselRedenen[reden.slice('stembeletsel_'.length) as Stembeletsel]
    : (zinnen[reden] ?? 'Dit kan nu niet.');

/** The Problem behind a refusal of the fonds functions in the database; anything else comes back as it was. */
export function toWeigering(fout: unknown): unknown {
  const { code, constraint } = (fout ?? {}) as PgFout;
  if (typeof constraint !== 'string') return fout;
  if (code === 'NA404') return nietGevonden();
  const status = statussen[String(code)] ?? (constraint.startsWith('niet_genoeg_') ? 409 : undefined);
  return status ? new Problem(status, constraint, describe(constraint), { cause: fout }) : fout;
}

/** Runs a command of the database, and says its refusal in Dutch. @throws Problem 403, 404 or 409. */
export async function withWeigering<T>(work: Promise<T>): Promise<T> {
  return work.catch((fout: unknown) => {
    throw toWeigering(fout);
  });
}

/** A step that the table of the domain refuses, before the database has to. */
export const weigerStap = (reden: 'verkeerde_stand' | 'verkeerde_persoon'): Problem =>
  reden === 'verkeerde_stand'
    ? new Problem(409, reden, describe(reden))
    : new Problem(403, 'niet_jouw_stap', describe('niet_jouw_stap'));
