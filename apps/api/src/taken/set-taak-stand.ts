import type { Taak } from '@naast/contract/taken';
import { isEldersKlaar, type TaakStand } from '@naast/domain/taken';
import { requireKijken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { findTaak, updateStand } from './taken.queries.ts';

interface Wat {
  casusId: string;
  taakId: string;
  versie: number;
  stand: TaakStand;
}

/**
 * A taak is done, does not go on, or is open again. Also after the casus was closed: nazorg goes on then.
 * @throws Problem 404 when hidden,  403 for who only looks along (but not for whose taak it is),
 * 409 for one that ends in the dossier with its outcome, 412 when somebody was first.
 */
export async function setTaakStand(scope: DbScope, { casusId, taakId, versie, stand }: Wat): Promise<Taak> {
  const toegang = await requireKijken(scope, casusId);
  const taak = await findTaak(scope, casusId, taakId);
  if (!taak) throw nietGevonden();
  if (toegang.mag !== 'meewerken' && taak.gebruiker?.id !== scope.gebruiker.id)
    throw new Problem(403, 'alleen_kijken', 'Deze taak is van een ander. Je mag hem zien, niet veranderen.');
  if (isEldersKlaar(taak))
    throw new Problem(
      409,
      'elders_klaar',
      'Schrijf in het dossier op hoe het ging. Dan is deze taak vanzelf klaar.',
    );
  if (!(await updateStand(scope, { casusId, id: taakId, versie, stand }))) throw verouderd(taak);
  const { huishoudenId } = toegang;
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'taak',
    onderwerpId: taakId,
    casusId,
    huishoudenId,
  });
  return (await findTaak(scope, casusId, taakId)) ?? taak;
}
