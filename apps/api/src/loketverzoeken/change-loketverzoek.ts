import type {
  Loketverzoek,
  stepLoketverzoek as stepContract,
  updateLoketverzoekBody,
} from '@naast/contract/loketverzoeken';
import { calculateLoketUiterlijk, findLoketStap, type LoketGebeurtenis } from '@naast/domain/loketverzoeken';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { requireMeewerken } from '../casussen/casus.read.ts';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem, veldfout } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { moveLoketverzoek, type Stap, updateLoketverzoek } from './loketverzoeken.queries.ts';
import { getLoketverzoek, logVerzoek, requireVerzoek } from './read-loketverzoek.ts';

type Wijziging = z.infer<typeof updateLoketverzoekBody>;
type Vraag = z.infer<(typeof stepContract)['schema']['body']>;

const zinnen: Record<string, string> = {
  verkeerde_stand: 'Dit verzoek is al verder, of nog niet zover. Bekijk het opnieuw.',
  brief_verstuurd: 'De brief is al weg. Er verandert niets meer aan.',
  toestemming_nodig: 'Schrijf eerst op wat het gezin goed vindt om te delen, en wie dat zei.',
};

async function withLoketWeigering<T>(work: Promise<T>): Promise<T> {
  return work.catch((fout: unknown) => {
    const reden = findConstraint(fout) ?? '';
    throw zinnen[reden] ? new Problem(409, reden, zinnen[reden], { cause: fout }) : fout;
  });
}

const verkeerdeStand = () => new Problem(409, 'verkeerde_stand', zinnen.verkeerde_stand ?? '');

/** Changes the letter while it is a concept, and the next step always. @throws Problem 404, 403, 409, 412, 400. */
export async function changeLoketverzoek(
  scope: DbScope,
  id: string,
  versie: number,
  wijziging: Wijziging,
): Promise<Loketverzoek> {
  const { verzoek } = await requireVerzoek(scope, id);
  const toegang = await requireMeewerken(scope, verzoek.casusId);
  if (wijziging.akkoordOp && wijziging.akkoordOp > scope.nu.toISOString().slice(0, 10))
    throw veldfout('akkoordOp', 'later', 'Deze dag is nog niet geweest.');
  if (!(await withLoketWeigering(updateLoketverzoek(scope, id, versie, wijziging))))
    throw verouderd(await getLoketverzoek(scope, id));
  await logVerzoek(scope, 'wijzigen', toegang, id);
  return getLoketverzoek(scope, id);
}

type Velden = Stap['velden'];

function checkVersturen(
  verzoek: Omit<Loketverzoek, 'geschiedenis' | 'mijn'>,
  vraag: Vraag,
  vandaag: string,
): Velden {
  const op = vraag.op ?? vandaag;
  if (verzoek.loket.trim() === '') throw veldfout('loket', 'leeg', 'Schrijf op aan wie de brief gaat.');
  if (verzoek.brief.trim() === '') throw veldfout('brief', 'leeg', 'De brief is leeg. Schrijf hem eerst.');
  if (!vraag.hoe) throw veldfout('hoe', 'leeg', 'Kies hoe je de brief verstuurt.');
  if (op > vandaag) throw veldfout('op', 'later', 'Deze dag is nog niet geweest.');
  return {
    verstuurd_op: op,
    verstuurd_hoe: vraag.hoe,
    uiterlijk_op: calculateLoketUiterlijk(op, verzoek.termijnDagen),
  };
}

function checkAntwoord(verstuurdOp: string | null, { op, toelichting }: Vraag, vandaag: string): Velden {
  const dag = op ?? vandaag;
  if (!toelichting?.trim()) throw veldfout('toelichting', 'leeg', 'Schrijf op wat het antwoord is.');
  if (dag > vandaag) throw veldfout('op', 'later', 'Deze dag is nog niet geweest.');
  if (verstuurdOp && dag < verstuurdOp)
    throw veldfout('op', 'te_vroeg', 'Dit is voor de dag dat de brief wegging.');
  return { antwoord: toelichting, antwoord_op: dag };
}

/**
 * One step in the life of a loketverzoek; an answer that is clear at once takes both steps.
 * @throws Problem 404, 403, 409 when it cannot now, 400 at the field.
 */
export async function stepLoketverzoek(scope: DbScope, id: string, vraag: Vraag): Promise<Loketverzoek> {
  const { verzoek } = await requireVerzoek(scope, id);
  const toegang = await requireMeewerken(scope, verzoek.casusId);
  const naar = findLoketStap(verzoek.stand, vraag.gebeurtenis);
  if (!naar) throw verkeerdeStand();
  const vandaag = scope.nu.toISOString().slice(0, 10);
  const velden: Velden = {
    ...(vraag.gebeurtenis === 'versturen' ? checkVersturen(verzoek, vraag, vandaag) : {}),
    ...(vraag.gebeurtenis === 'antwoord_noteren' ? checkAntwoord(verzoek.verstuurdOp, vraag, vandaag) : {}),
    ...(vraag.vervolg === undefined ? {} : { vervolg: vraag.vervolg }),
  };
  if (['heropenen', 'intrekken'].includes(vraag.gebeurtenis) && !vraag.toelichting?.trim())
    throw veldfout('toelichting', 'leeg', 'Schrijf op waarom.');
  const take = async (gebeurtenis: LoketGebeurtenis, stap: Omit<Stap, 'gebeurtenis'>) => {
    const gelukt = await withLoketWeigering(
      moveLoketverzoek(scope, verzoek, { ...stap, gebeurtenis }, uuidv7()),
    );
    if (!gelukt) throw verkeerdeStand();
  };
  await take(vraag.gebeurtenis, { van: verzoek.stand, naar, toelichting: vraag.toelichting ?? '', velden });
  const verder =
    vraag.uitkomst && vraag.gebeurtenis === 'antwoord_noteren' && findLoketStap(naar, vraag.uitkomst);
  if (vraag.uitkomst && verder)
    await take(vraag.uitkomst, { van: naar, naar: verder, toelichting: '', velden: {} });
  await logVerzoek(scope, 'wijzigen', toegang, id);
  return getLoketverzoek(scope, id);
}
