import type { Casus } from '@naast/contract/casussen';
import {
  decideFasewissel,
  type Fase,
  type Fasewissel,
  type FasewisselInvoer,
  isOpen,
} from '@naast/domain/casussen';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { findConstraint } from '../platform/constraint.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { updateCasusRij } from './casus.queries.ts';
import { requireFeitenMetSlot } from './casusrol.queries.ts';
import {
  findFaseVoorStop,
  insertAfsluiting,
  insertFasewissel,
  withdrawOpenOverdracht,
} from './fasewissel.queries.ts';
import type { NazorgInvoer } from './nazorg.queries.ts';
import { endOpschalingen } from './opschalen.ts';
import { addNazorgmomenten } from './plan-nazorg.ts';
import { requireCasus } from './update-casus.ts';
import { endAandachtspunten } from './write-aandachtspunt.ts';

/** The fase the decision leads to. @throws Problem with the reason of a refusal */
function readNaar(besluit: Fasewissel): Fase {
  switch (besluit.soort) {
    case 'goed':
      return besluit.naar;
    case 'kan_niet':
      throw new Problem(409, 'fase_kan_niet', 'Dat kan niet in deze fase.');
    case 'mag_niet':
      throw new Problem(
        403,
        'fase_mag_niet',
        besluit.wie.includes('teamleider')
          ? 'Alleen de teamleider mag dit doen.'
          : 'Alleen de contactpersoon of de vervanger mag dit doen.',
      );
    case 'ontbreekt':
      throw new Problem(400, 'ongeldige_invoer', 'Kijk naar de velden die we noemen.', {
        errors: besluit.velden.map((veld) => ({ veld, code: 'too_small', bericht: 'Vul dit in.' })),
      });
  }
}

async function setFase(scope: DbScope, casusId: string, versie: number, naar: Fase, reden: string) {
  const gelukt = await updateCasusRij(scope, casusId, versie, {
    fase: naar,
    gestopt_reden: naar === 'gestopt' ? reden : null,
  }).catch((fout: unknown) => {
    if (findConstraint(fout) !== 'casus_een_open') throw fout;
    throw new Problem(409, 'casus_bestaat', 'Dit huishouden heeft intussen een nieuwe casus.');
  });
  if (!gelukt) throw verouderd(await requireCasus(scope, casusId));
}

async function closeCasus(
  scope: DbScope,
  casusId: string,
  invoer: FasewisselInvoer & { nazorgmomenten?: readonly NazorgInvoer[] | undefined },
): Promise<void> {
  await insertAfsluiting(scope, casusId, invoer);
  await addNazorgmomenten(scope, casusId, invoer.nazorgmomenten ?? []);
}

/** What only makes sense on a running casus ends with it; nazorg goes on. */
async function endLopende(scope: DbScope, casusId: string): Promise<void> {
  await withdrawOpenOverdracht(scope, casusId);
  await endOpschalingen(scope, casusId);
  await endAandachtspunten(scope, casusId);
}

/** Moves the casus to another fase, by the table in the domain. */
export async function changeFase(
  scope: DbScope,
  casusId: string,
  versie: number,
  invoer: FasewisselInvoer & { nazorgmomenten?: readonly NazorgInvoer[] | undefined },
): Promise<Casus> {
  const { fase: van, rollen, huishoudenId, versie: huidig } = await requireFeitenMetSlot(scope, casusId);
  if (huidig !== versie) throw verouderd(await requireCasus(scope, casusId));
  const vorige = van === 'gestopt' ? await findFaseVoorStop(scope, casusId) : undefined;
  const naar = readNaar(decideFasewissel(van, vorige, rollen, invoer));
  const reden = invoer.reden?.trim() ?? '';
  await setFase(scope, casusId, versie, naar, reden);
  await insertFasewissel(scope, { casusId, van, naar, reden });
  if (naar === 'afgesloten') await closeCasus(scope, casusId, invoer);
  if (!isOpen(naar)) await endLopende(scope, casusId);
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'fase',
    onderwerpId: casusId,
    huishoudenId,
    casusId,
  });
  return requireCasus(scope, casusId);
}
