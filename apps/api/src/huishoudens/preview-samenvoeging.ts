import type { Huishouden } from '@naast/contract/huishoudens';
import type { SamenvoegKant, SamenvoegVoorbeeld } from '@naast/contract/huishoudens-samenvoegen';
import { isOpen } from '@naast/domain/casussen';
import { listSamenvoegBeletsels, matchLeden } from '@naast/domain/huishoudens';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { requireHuishouden } from './require-huishouden.ts';
import { countDossier, isGescheiden, type SamenvoegTelling } from './samenvoegen.queries.ts';

type Rij = Omit<Huishouden, 'waarschuwingen'>;

const toKant = (h: Rij, { gesprekken, afspraken, aanvragen }: SamenvoegTelling): SamenvoegKant => ({
  id: h.id,
  naam: h.naam,
  wijk: h.wijk,
  taal: h.taal,
  tolk: h.tolk,
  leden: h.leden,
  casussen: h.casussen,
  gesprekken,
  afspraken,
  aanvragen,
});

const heeftOpen = (h: Rij): boolean => h.casussen.some(({ fase }) => isOpen(fase));

/** How it will be when `wegId` goes into `blijftId`. @throws Problem 404 when one of the two is absent or hidden */
export async function previewSamenvoeging(
  scope: DbScope,
  blijftId: string,
  wegId: string,
): Promise<SamenvoegVoorbeeld> {
  const [blijft, weg] = [await requireHuishouden(scope, blijftId), await requireHuishouden(scope, wegId)];
  if (blijft.id === weg.id) throw nietGevonden();
  const [telBlijft, telWeg, gescheiden] = await Promise.all([
    countDossier(scope, blijft.id),
    countDossier(scope, weg.id),
    isGescheiden(scope, blijft.id, weg.id),
    ...[blijft.id, weg.id].map((id) =>
      logActie(scope, { actie: 'lezen', onderwerp: 'huishouden', onderwerpId: id, huishoudenId: id }),
    ),
  ]);
  return {
    blijft: toKant(blijft, telBlijft),
    weg: toKant(weg, telWeg),
    dubbelen: matchLeden(weg.leden, blijft.leden),
    beletsels: listSamenvoegBeletsels({
      leidtBlijft: telBlijft.leidt,
      leidtWeg: telWeg.leidt,
      openBlijft: heeftOpen(blijft),
      openWeg: heeftOpen(weg),
      gescheiden,
    }),
    fondsBeslist: telBlijft.fondsBeslist || telWeg.fondsBeslist,
  };
}
