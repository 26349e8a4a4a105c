import type { Prijslijst } from '@naast/contract/prijslijst';
import type { Importcontrole } from '@naast/contract/prijslijst-beheer';
import {
  comparePrijzen,
  type Importfout,
  type Prijsbestand,
  readPrijsbestand,
} from '@naast/domain/prijslijst';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem } from '../platform/problem.ts';
import { completeWijziging, type Gezien } from './change-prijslijst.ts';
import { deletePrijzen, savePrijzen } from './prijs.queries.ts';
import { listPrijzen } from './prijslijst.queries.ts';
import { claimPrijslijst, requirePrijslijst } from './prijslijst-beheer.queries.ts';
import { readCsv } from './read-csv.ts';

const hoogstensFouten = 5000;
const hoogstensInWeigering = 100;

function readBestand(scope: DbScope, inhoud: string): Prijsbestand {
  const csv = readCsv(Buffer.from(inhoud, 'base64'));
  if (!csv.goed) return { goed: false, aantalRijen: 0, fouten: [csv.fout] };
  return readPrijsbestand(csv.rijen, { jaar: scope.nu.getUTCFullYear(), eersteRij: csv.eersteRij });
}

/** What an import would do, or every reason why it cannot. Stores nothing. @throws Problem 404 */
export async function checkImport(scope: DbScope, id: string, inhoud: string): Promise<Importcontrole> {
  const { versie } = await requirePrijslijst(scope, id);
  const bestand = readBestand(scope, inhoud);
  const aantalRijen = bestand.goed ? bestand.prijzen.length : bestand.aantalRijen;
  await logActie(scope, {
    actie: 'lezen',
    onderwerp: 'prijslijst',
    onderwerpId: id,
    doel: 'een bestand controleren',
    aantal: aantalRijen,
  });
  if (!bestand.goed) {
    const { fouten } = bestand;
    const geteld = { nieuw: 0, gewijzigd: 0, verwijderd: 0, gelijk: 0 };
    const eerste = fouten.slice(0, hoogstensFouten);
    return { goed: false, aantalRijen, aantalFouten: fouten.length, fouten: eerste, ...geteld, versie };
  }
  const verschil = comparePrijzen(await listPrijzen(scope, id), bestand.prijzen);
  return {
    goed: true,
    aantalRijen,
    aantalFouten: 0,
    fouten: [],
    nieuw: verschil.nieuw.length,
    gewijzigd: verschil.gewijzigd.length,
    verwijderd: verschil.verwijderd.length,
    gelijk: verschil.gelijk,
    versie,
  };
}

/** Makes a concept hold exactly the prices of the file, or changes nothing. @throws Problem 400, 404, 409, 412 */
export async function importPrijzen(scope: DbScope, gezien: Gezien, inhoud: string): Promise<Prijslijst> {
  await claimPrijslijst(scope, { ...gezien, van: 'concept' });
  const bestand = readBestand(scope, inhoud);
  if (!bestand.goed) throw weiger(bestand.fouten);
  const verschil = comparePrijzen(await listPrijzen(scope, gezien.id), bestand.prijzen);
  await deletePrijzen(
    scope,
    gezien.id,
    verschil.verwijderd.map(({ code }) => code),
  );
  await savePrijzen(scope, gezien.id, [...verschil.nieuw, ...verschil.gewijzigd.map(({ nieuw }) => nieuw)]);
  return completeWijziging(scope, gezien.id, 'prijzen inlezen uit een bestand');
}

const weiger = (fouten: readonly Importfout[]): Problem =>
  new Problem(400, 'bestand_met_fouten', 'Er staan fouten in dit bestand. Er is niets bewaard.', {
    errors: fouten.slice(0, hoogstensInWeigering).map(({ rij, kolom, code, bericht }) => ({
      veld: 'inhoud',
      code,
      bericht: `Rij ${rij}${kolom ? `, ${kolom}` : ''}: ${bericht}`,
    })),
  });
