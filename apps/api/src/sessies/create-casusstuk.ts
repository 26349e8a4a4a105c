import type { createCasusstukBody, Export } from '@naast/contract/sessies';
import { createSchoon, freezeCanvas } from '@naast/domain/canvas';
import { checkExport } from '@naast/domain/sessies';
import type { CasusPdf } from '@naast/pdf/casus-document';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { getCanvas, listOverigeNamen } from '../canvas/canvas.read.ts';
import { requireKijken } from '../casussen/casus.read.ts';
import { insertExport, listExports, nextExemplaar } from '../gebruikers/export.queries.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';
import { getBerekeningZonderGevoelig } from '../rendement/berekening.read.ts';
import { hideAfgeschermd } from '../veiligheid/afscherming.read.ts';
import { type CasusstukKop, findCasusstukKop } from './casusstuk.queries.ts';
import { toBerekeningPdf } from './to-berekening-pdf.ts';
import { toCanvasPdf, toLeden } from './to-canvas-pdf.ts';

type Vraag = z.infer<typeof createCasusstukBody>;

async function findBerekeningPdf(
  scope: DbScope,
  casusId: string,
  vraag: Vraag,
  nummers: Map<string, number>,
  schoon: (tekst: string) => string,
) {
  if (!vraag.berekeningId) return undefined;
  const berekening = await getBerekeningZonderGevoelig(scope, vraag.berekeningId);
  if (berekening.casusId !== casusId) throw nietGevonden();
  return toBerekeningPdf(berekening, nummers, schoon);
}

async function composeDocument(
  scope: DbScope,
  casusId: string,
  kop: CasusstukKop,
  vraag: Vraag,
): Promise<Omit<CasusPdf, 'exportId' | 'exemplaarNummer'>> {
  const [canvas, overigeNamen] = await Promise.all([
    getCanvas(scope, casusId),
    listOverigeNamen(scope, casusId),
  ]);
  const { naam, functie, organisatie } = kop.contactpersoon;
  const { metNamen } = vraag;
  const { leden } = canvas;
  const peildatum = scope.nu.toISOString().slice(0, 10);
  const bevroren = freezeCanvas(canvas, leden, organisatie, peildatum, overigeNamen, metNamen);
  const schoon = createSchoon({ canvas, leden, peildatum, overigeNamen, metNamen });
  const nummers = new Map(bevroren.doorbraken.map((d) => [d.id, d.nr]));
  const berekening = await findBerekeningPdf(scope, casusId, vraag, nummers, schoon);
  return {
    kop: {
      titel: vraag.metNamen ? `Huishouden ${kop.huishoudenNaam}` : `Huishouden ${kop.code}`,
      wijk: kop.wijk,
      fase: kop.fase as CasusPdf['kop']['fase'],
      contactpersoon: { functie, organisatie, ...(vraag.metNamen ? { naam } : {}) },
      metNamen: vraag.metNamen,
    },
    doel: vraag.doel,
    ontvanger: vraag.ontvanger,
    leden: toLeden(bevroren),
    canvas: toCanvasPdf(bevroren, kop, { metNamen, schoon }),
    ...(berekening ? { berekening } : {}),
  };
}

/**
 * Makes one numbered copy for one recipient and puts it in the register; the PDF is printed from what is kept there.
 * @throws Problem 404 when the casus is hidden, 403 when the gebruiker may not take this copy, 400 without a reason
 */
export async function createCasusstuk(scope: DbScope, casusId: string, vraag: Vraag): Promise<Export> {
  await hideAfgeschermd(scope);
  const toegang = await requireKijken(scope, casusId);
  const kop = await findCasusstukKop(scope, casusId);
  if (!kop) throw nietGevonden();
  const oordeel = checkExport({ ...toegang, isTeamleider: kop.isTeamleider }, vraag);
  if (oordeel.soort === 'mag_niet') throw new Problem(403, oordeel.code, oordeel.bericht);
  if (oordeel.soort === 'ontbreekt') throw veldfout(oordeel.veld, 'reden_nodig', oordeel.bericht);
  const inhoud = await composeDocument(scope, casusId, kop, vraag);
  const id = uuidv7();
  const exemplaarNummer = await nextExemplaar(scope, casusId);
  const document: CasusPdf = { ...inhoud, exemplaarNummer, exportId: id.slice(-12) };
  const reden = vraag.metNamen ? (vraag.reden ?? '') : '';
  await insertExport(scope, {
    id,
    soort: 'casusstuk',
    casusId,
    exemplaarNummer,
    ontvanger: vraag.ontvanger,
    doel: vraag.doel,
    metNamen: vraag.metNamen,
    reden,
    document,
  });
  await logActie(scope, {
    actie: 'exporteren',
    onderwerp: 'casusstuk',
    onderwerpId: id,
    casusId,
    huishoudenId: toegang.huishoudenId,
    doel: vraag.doel,
  });
  const gemaakt = (await listExports(scope, casusId)).find((regel) => regel.id === id);
  if (!gemaakt) throw new Error('export is niet terug te vinden');
  return gemaakt;
}
