import { createVragenlijst as makeLeeg, type Vragenlijst } from '@naast/domain/gesprekken';
import { v7 as uuidv7 } from 'uuid';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { findLaatste, insertConcept, insertVragenlijst } from './versies.queries.ts';
import { readYaml } from './yaml.ts';

interface Nieuw {
  id: string;
  versie: number;
}

const hasConcept = () =>
  new Problem(409, 'al_concept', 'Er is al een concept van deze vragenlijst. Werk daarin verder.');

async function keep(
  scope: DbScope,
  plek: { vragenlijstId: string; nummer: number },
  inhoud: Vragenlijst,
): Promise<Nieuw> {
  const id = uuidv7();
  await insertConcept(scope, { id, ...plek, inhoud }).catch((fout: unknown) => {
    // Two who begin at once: one concept at a time, and each number once.
    if (findConstraint(fout)?.startsWith('vragenlijst_')) throw hasConcept();
    throw fout;
  });
  await logActie(scope, { actie: 'aanmaken', onderwerp: 'vragenlijst', onderwerpId: id });
  return { id, versie: 1 };
}

/** A list of its own, as a concept. `veld` is where a title that exists is told. @throws Problem 400. */
async function createLijst(scope: DbScope, titel: string, inhoud: Vragenlijst, veld: string): Promise<Nieuw> {
  const vragenlijstId = uuidv7();
  await insertVragenlijst(scope, vragenlijstId, titel).catch((fout: unknown) => {
    if (findConstraint(fout) !== 'vragenlijst_netwerk_id_titel_key') throw fout;
    throw veldfout(
      veld,
      'titel_bestaat',
      `Er is al een vragenlijst die "${titel}" heet. Maak daar een nieuwe versie van.`,
    );
  });
  return keep(scope, { vragenlijstId, nummer: 1 }, inhoud);
}

/** An empty vragenlijst to write in. @throws Problem 400 when the title exists. */
export const createVragenlijst = (scope: DbScope, titel: string): Promise<Nieuw> =>
  createLijst(scope, titel, makeLeeg(titel), 'titel');

async function nextPlek(scope: DbScope, vragenlijstId: string) {
  const laatste = await findLaatste(scope, vragenlijstId);
  if (!laatste) throw nietGevonden();
  if (laatste.stand === 'concept') throw hasConcept();
  return { laatste, plek: { vragenlijstId, nummer: laatste.nummer + 1 } };
}

/** A new version with the questions of the last one. @throws Problem 404 or 409. */
export async function createVersie(scope: DbScope, vragenlijstId: string): Promise<Nieuw> {
  const { laatste, plek } = await nextPlek(scope, vragenlijstId);
  return keep(scope, plek, laatste.inhoud);
}

/** Reads YAML into a concept. @throws Problem 400 with every mistake at its line, 404 or 409. */
export async function importVragenlijst(
  scope: DbScope,
  { yaml, vragenlijstId }: { yaml: string; vragenlijstId: string | null },
): Promise<Nieuw> {
  const gelezen = readYaml(yaml);
  if (!gelezen.ok) {
    throw new Problem(400, 'ongeldige_invoer', 'Er staan fouten in dit bestand. Er is niets bewaard.', {
      errors: gelezen.fouten.map(({ regel, bericht }) => ({
        veld: 'yaml',
        code: 'yaml',
        bericht: `Regel ${regel}: ${bericht}`,
      })),
    });
  }
  const { vragenlijst } = gelezen;
  if (vragenlijstId === null) return createLijst(scope, vragenlijst.titel.slice(0, 200), vragenlijst, 'yaml');
  return keep(scope, (await nextPlek(scope, vragenlijstId)).plek, vragenlijst);
}
