import type { Overdracht, proposeOverdrachtBody } from '@naast/contract/overdrachten';
import { checkOverdracht, isOpen } from '@naast/domain/casussen';
import type * as z from 'zod/mini';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { type CasusFeiten, requireFeitenMetSlot } from './casusrol.queries.ts';
import { listCollegaRollen } from './collega.queries.ts';
import { findOverdracht, insertOverdracht } from './overdrachten.queries.ts';
import { hasOpenVertrek } from './vertrekken.queries.ts';

type Invoer = z.infer<typeof proposeOverdrachtBody>;

/** True when a teamleider proposes it for a contactpersoon who left or leaves. @throws Problem with the reason of a refusal */
async function checkVoorstel(scope: DbScope, feiten: CasusFeiten, naarId: string): Promise<boolean> {
  const oordeel = checkOverdracht({
    casusOpen: isOpen(feiten.fase),
    isContactpersoon: feiten.rollen.includes('contactpersoon'),
    isTeamleider: feiten.rollen.includes('teamleider'),
    contactpersoonActief: feiten.contactpersoonActief,
    contactpersoonVertrekt:
      feiten.rollen.includes('teamleider') && (await hasOpenVertrek(scope, feiten.contactpersoonId)),
    contactpersoonId: feiten.contactpersoonId,
    naarId,
    naarIsProfessional: (await listCollegaRollen(scope, naarId)).includes('professional'),
  });
  switch (oordeel.soort) {
    case 'goed':
      return oordeel.bevestigd;
    case 'mag_niet':
      throw new Problem(403, 'alleen_contactpersoon', 'Alleen de contactpersoon stelt een overdracht voor.');
    case 'casus_dicht':
      throw new Problem(409, 'casus_dicht', 'Deze casus is afgesloten. Er verandert niets meer.');
    case 'naar_zichzelf':
      throw veldfout('naarId', oordeel.soort, 'Deze collega is al de contactpersoon.');
    case 'geen_professional':
      throw veldfout('naarId', oordeel.soort, 'Kies een collega die professional is.');
  }
}

/** Proposes a hand-over; there is one open proposal per casus. */
export async function proposeOverdracht(
  scope: DbScope,
  casusId: string,
  invoer: Invoer,
): Promise<Overdracht> {
  const feiten = await requireFeitenMetSlot(scope, casusId);
  const bevestigd = await checkVoorstel(scope, feiten, invoer.naarId);
  const id = await insertOverdracht(scope, casusId, feiten.contactpersoonId, {
    ...invoer,
    bevestigdDoor: bevestigd ? scope.gebruiker.id : null,
  });
  if (!id)
    throw new Problem(409, 'al_voorgesteld', 'Er is al een overdracht voorgesteld. Trek die eerst in.');
  await logActie(scope, {
    actie: 'aanmaken',
    onderwerp: 'overdracht',
    onderwerpId: id,
    huishoudenId: feiten.huishoudenId,
    casusId,
  });
  const overdracht = await findOverdracht(scope, id);
  if (!overdracht) throw nietGevonden();
  return overdracht;
}
