import { nietGevonden, Problem } from '../platform/problem.ts';

interface PgFout {
  code?: unknown;
  constraint?: unknown;
}

// What the database refuses by itself, in the words of the reader.
const zinnen: Record<string, string> = {
  niet_jouw_stap: 'Deze stap is voor iemand anders.',
  jaar_loopt_nog: 'Dit jaar loopt nog. De jaarwisseling kan pas als het jaar voorbij is.',
  jaar_al_gewisseld: 'Dit is al meegenomen naar het volgende jaar.',
  saldo_veranderd: 'De stand is net veranderd. Bekijk de bedragen opnieuw.',
  niets_over: 'Er is niets om mee te nemen.',
  correctie_al_beslist: 'Over deze correctie is al beslist.',
  niet_je_eigen_correctie:
    'Een correctie wordt voorgesteld door de een, en geboekt of afgewezen door een ander.',
  correctie_twee_mensen: 'Een correctie wordt voorgesteld door de een, en geboekt door een ander.',
  niet_genoeg_vrij: 'Er is niet genoeg vrij budget.',
  niet_genoeg_verplicht: 'Dit is meer dan er nog is toegezegd.',
  niet_genoeg_betaald: 'Dit is meer dan er is betaald.',
  geen_betalingen: 'In dit jaar is nog niets betaald. Er is niets om uit te trekken.',
  vier_mensen: 'Je deed al iets bij deze aanvraag. Controleren doet een ander.',
  bevinding_verouderd: 'Iemand anders heeft intussen iets opgeschreven bij deze betaling. Bekijk het eerst.',
};

const statussen: Record<string, number> = { NA403: 403, NA409: 409, '23514': 409 };

/** The Problem behind a refusal of the functions for the grootboek; anything else comes back as it was. */
function toWeigering(fout: unknown): unknown {
  const { code, constraint } = (fout ?? {}) as PgFout;
  if (typeof constraint !== 'string') return fout;
  if (code === 'NA404') return nietGevonden();
  // Two at the very same moment: the second meets the index.
  if (constraint.startsWith('jaarwisseling_')) return weiger(409, 'jaar_al_gewisseld', fout);
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
