import type { Prijslijst } from '@naast/contract/prijslijst';
import type { Importcontrole } from '@naast/contract/prijslijst-beheer';
import {
  comparePrijzen,
  type Importfout,
  type Prijsbestand,
  type Prijsregel,
  readPrijsbestandInStappen,
} from '@naast/domain/prijslijst';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem } from '../platform/problem.ts';
import { completeWijziging, type Gezien } from './change-prijslijst.ts';
import type { Meld, MetVoortgang } from './import-voortgang.ts';
import { listIndexreeksen } from './indexreeks.queries.ts';
import { deletePrijzen, savePrijzen } from './prijs.queries.ts';
import { listPrijzen } from './prijslijst.queries.ts';
import { claimPrijslijst, requirePrijslijst } from './prijslijst-beheer.queries.ts';
import { readCsv } from './read-csv.ts';

const hoogstensFouten = 5000;
const hoogstensInWeigering = 100;
const hoogstensVoorproef = 20;

async function readBestand(scope: DbScope, inhoud: string, meld: Meld): Promise<Prijsbestand> {
  const csv = readCsv(Buffer.from(inhoud, 'base64'));
  if (!csv.goed) return { goed: false, aantalRijen: 0, fouten: [csv.fout] };
  const reeksen = await listIndexreeksen(scope);
  const opties = { jaar: scope.nu.getUTCFullYear(), eersteRij: csv.eersteRij, reeksen };
  const stappen = readPrijsbestandInStappen(csv.rijen, opties);
  for (;;) {
    const { done, value } = stappen.next();
    if (done) return value;
    await meld(value.klaar, value.totaal);
  }
}

/** What an import would do, or every reason why it cannot. Stores nothing. @throws Problem 404 */
export async function checkImport(
  scope: DbScope,
  id: string,
  inhoud: string,
  metVoortgang: MetVoortgang,
): Promise<Importcontrole> {
  const { versie } = await requirePrijslijst(scope, id);
  const bestand = await metVoortgang('controleren', (meld) => readBestand(scope, inhoud, meld));
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
    const voorproef = { nieuw: [], gewijzigd: [], verwijderd: [] };
    const geteld = { nieuw: 0, gewijzigd: 0, verwijderd: 0, gelijk: 0, voorproef };
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
    voorproef: {
      nieuw: verschil.nieuw.slice(0, hoogstensVoorproef),
      gewijzigd: verschil.gewijzigd.slice(0, hoogstensVoorproef),
      verwijderd: verschil.verwijderd.slice(0, hoogstensVoorproef),
    },
    versie,
  };
}

/** Makes a concept hold exactly the prices of the file, or changes nothing. @throws Problem 400, 404, 409, 412 */
export async function importPrijzen(
  scope: DbScope,
  gezien: Gezien,
  inhoud: string,
  metVoortgang: MetVoortgang,
): Promise<Prijslijst> {
  await claimPrijslijst(scope, { ...gezien, van: 'concept' });
  await metVoortgang('bewaren', async (meld) => {
    const bestand = await readBestand(scope, inhoud, () => meld(0, 0));
    if (!bestand.goed) throw weiger(bestand.fouten);
    await savePrijsbestand(scope, gezien.id, bestand.prijzen, meld);
  });
  return completeWijziging(scope, gezien.id, 'prijzen inlezen uit een bestand');
}

const prijzenPerKeer = 500;

async function savePrijsbestand(
  scope: DbScope,
  id: string,
  prijzen: readonly Prijsregel[],
  meld: Meld,
): Promise<void> {
  const verschil = comparePrijzen(await listPrijzen(scope, id), prijzen);
  await deletePrijzen(
    scope,
    id,
    verschil.verwijderd.map(({ code }) => code),
  );
  const anders = [...verschil.nieuw, ...verschil.gewijzigd.map(({ nieuw }) => nieuw)];
  for (let van = 0; van < anders.length; van += prijzenPerKeer) {
    await meld(van, anders.length);
    await savePrijzen(scope, id, anders.slice(van, van + prijzenPerKeer));
  }
}

const weiger = (fouten: readonly Importfout[]): Problem =>
  new Problem(400, 'bestand_met_fouten', 'Er staan fouten in dit bestand. Er is niets bewaard.', {
    errors: fouten.slice(0, hoogstensInWeigering).map(({ rij, kolom, code, bericht }) => ({
      veld: 'inhoud',
      code,
      bericht: `Rij ${rij}${kolom ? `, ${kolom}` : ''}: ${bericht}`,
    })),
  });
