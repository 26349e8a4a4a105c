import { useDutchMessages } from '@naast/contract/foutmeldingen';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { v7 as uuidv7 } from 'uuid';
import { afsprakenRoutes } from './afspraken/afspraken.routes.ts';
import { afwezigheidRoutes } from './afwezigheid/afwezigheid.routes.ts';
import { bankRoutes } from './betalingen/bank.routes.ts';
import { fondsrekeningRoutes } from './betalingen/fondsrekening.routes.ts';
import {
  betaalopdrachtRoutes,
  opdrachtBestandRoutes,
  opdrachtStapRoutes,
} from './betalingen/opdracht.routes.ts';
import { betaalplanRoutes, opvolgingRoutes } from './betalingen/uitvoering.routes.ts';
import { bezwaarBehandelingRoutes, bezwarenRoutes } from './bezwaren/bezwaren.routes.ts';
import { bijlagenRoutes } from './bijlagen/bijlagen.routes.ts';
import { canvasRoutes } from './canvas/canvas.routes.ts';
import { canvasItemsRoutes } from './canvas/canvas-items.routes.ts';
import { plakkenRoutes } from './canvas/plakken.routes.ts';
import { voorstellenRoutes } from './canvas/voorstellen.routes.ts';
import { aandachtspuntenRoutes } from './casussen/aandachtspunten.routes.ts';
import { casussenRoutes } from './casussen/casussen.routes.ts';
import { deelnemersRoutes } from './casussen/deelnemers.routes.ts';
import { levensgebeurtenissenRoutes } from './casussen/levensgebeurtenissen.routes.ts';
import { nazorgRoutes } from './casussen/nazorg.routes.ts';
import { notitiesRoutes } from './casussen/notities.routes.ts';
import { opschalingenRoutes } from './casussen/opschalingen.routes.ts';
import { overdrachtenRoutes } from './casussen/overdrachten.routes.ts';
import { tijdlijnRoutes } from './casussen/tijdlijn.routes.ts';
import { toegangRoutes } from './casussen/toegang.routes.ts';
import { vertrekkenRoutes } from './casussen/vertrekken.routes.ts';
import { aanvraagRoutes } from './fonds/aanvraag.routes.ts';
import { aanvraagBerekeningRoutes } from './fonds/aanvraag-berekening.routes.ts';
import { beschikkingRoutes } from './fonds/beschikking.routes.ts';
import { conceptRoutes } from './fonds/concept.routes.ts';
import { fondsRoutes } from './fonds/fonds.routes.ts';
import { fondsRendementRoutes } from './fonds/fonds-rendement.routes.ts';
import { handtekeningRoutes } from './fonds/handtekening.routes.ts';
import { aanvragerRoutes, commissieRoutes, uitvoeringRoutes } from './fonds/stappen.routes.ts';
import { fondsCommissieRoutes } from './fondsregels/commissie.routes.ts';
import { fondsRegelsRoutes } from './fondsregels/fonds-regels.routes.ts';
import { gebeurtenissenRoutes } from './gebeurtenissen/gebeurtenissen.routes.ts';
import { gebruikersRoutes } from './gebruikers/gebruikers.routes.ts';
import { loginRoutes } from './gebruikers/login.routes.ts';
import { rondleidingRoutes } from './gebruikers/rondleiding.routes.ts';
import { gesprekkenRoutes } from './gesprekken/gesprekken.routes.ts';
import { vragenlijstBeheerRoutes } from './gesprekken/vragenlijst-beheer.routes.ts';
import { vragenlijstenRoutes } from './gesprekken/vragenlijsten.routes.ts';
import { herzieningenRoutes } from './herzieningen/herzieningen.routes.ts';
import { correctiesRoutes } from './huishoudens/correcties.routes.ts';
import { familieRoutes } from './huishoudens/familie.routes.ts';
import { huishoudensRoutes } from './huishoudens/huishoudens.routes.ts';
import { ledenRoutes } from './huishoudens/leden.routes.ts';
import { samenvoegenRoutes } from './huishoudens/samenvoegen.routes.ts';
import { zoektreffersRoutes } from './huishoudens/zoektreffers.routes.ts';
import { kladjesRoutes } from './kladjes/kladjes.routes.ts';
import { loketverzoekenRoutes } from './loketverzoeken/loketverzoeken.routes.ts';
import { meldingenRoutes } from './meldingen/meldingen.routes.ts';
import { agendaRoutes } from './mijn-werk/agenda.routes.ts';
import { mijnWerkRoutes } from './mijn-werk/mijn-werk.routes.ts';
import { markOefenbestanden, oefenruimteRoutes } from './oefenruimte/oefenruimte.routes.ts';
import type { Deps } from './platform/deps.ts';
import { healthRoutes } from './platform/health.routes.ts';
import { httpPlugin } from './platform/http.ts';
import { createLogOpties } from './platform/log.ts';
import { openapiPlugin } from './platform/openapi.ts';
import { answerFrameworkFout, problemPlugin } from './platform/problem.ts';
import { rechtPlugin } from './platform/recht.ts';
import { scopePlugin } from './platform/scope.ts';
import { versiePlugin } from './platform/versie.ts';
import { webClient } from './platform/web.ts';
import { gebruikRoutes } from './regelingen/gebruik.routes.ts';
import { regelingenRoutes } from './regelingen/regelingen.routes.ts';
import { berekeningRoutes } from './rendement/berekening.routes.ts';
import { indexreeksRoutes } from './rendement/indexreeks.routes.ts';
import { prijsRoutes } from './rendement/prijs.routes.ts';
import { prijsImportRoutes } from './rendement/prijs-import.routes.ts';
import { prijslijstRoutes } from './rendement/prijslijst.routes.ts';
import { prijslijstBeheerRoutes } from './rendement/prijslijst-beheer.routes.ts';
import { realisatieRoutes } from './rendement/realisatie.routes.ts';
import { sessiesRoutes } from './sessies/sessies.routes.ts';
import { takenRoutes } from './taken/taken.routes.ts';
import { afschermingRoutes } from './veiligheid/afscherming.routes.ts';
import { veiligheidRoutes } from './veiligheid/veiligheid.routes.ts';
import { inbrengRoutes } from './vergaderingen/inbreng.routes.ts';
import { stukkenRoutes, vergaderingenRoutes } from './vergaderingen/vergaderingen.routes.ts';
import { boekingenRoutes } from './verslagen/boekingen.routes.ts';
import { controleRoutes } from './verslagen/controle.routes.ts';
import { grootboekRoutes } from './verslagen/grootboek.routes.ts';
import { steekproefRoutes } from './verslagen/steekproef.routes.ts';

// A field may be 5 MB too long and still get its message at the field, so the limit lies above that.
const bodyLimit = 8 * 1024 * 1024;

/** Every feature of the API, in one list: what is not here does not exist. */
const features = [
  loginRoutes,
  gebruikersRoutes,
  rondleidingRoutes,
  oefenruimteRoutes,
  huishoudensRoutes,
  ledenRoutes,
  samenvoegenRoutes,
  familieRoutes,
  correctiesRoutes,
  zoektreffersRoutes,
  canvasRoutes,
  canvasItemsRoutes,
  voorstellenRoutes,
  plakkenRoutes,
  prijslijstRoutes,
  prijslijstBeheerRoutes,
  prijsRoutes,
  prijsImportRoutes,
  indexreeksRoutes,
  berekeningRoutes,
  realisatieRoutes,
  vragenlijstenRoutes,
  vragenlijstBeheerRoutes,
  gesprekkenRoutes,
  sessiesRoutes,
  casussenRoutes,
  deelnemersRoutes,
  toegangRoutes,
  gebeurtenissenRoutes,
  overdrachtenRoutes,
  tijdlijnRoutes,
  nazorgRoutes,
  notitiesRoutes,
  aandachtspuntenRoutes,
  levensgebeurtenissenRoutes,
  opschalingenRoutes,
  vertrekkenRoutes,
  takenRoutes,
  afsprakenRoutes,
  mijnWerkRoutes,
  agendaRoutes,
  afwezigheidRoutes,
  meldingenRoutes,
  fondsRoutes,
  grootboekRoutes,
  boekingenRoutes,
  controleRoutes,
  steekproefRoutes,
  fondsRendementRoutes,
  fondsRegelsRoutes,
  fondsCommissieRoutes,
  beschikkingRoutes,
  aanvraagRoutes,
  conceptRoutes,
  regelingenRoutes,
  gebruikRoutes,
  aanvraagBerekeningRoutes,
  aanvragerRoutes,
  commissieRoutes,
  uitvoeringRoutes,
  opvolgingRoutes,
  betaalplanRoutes,
  betaalopdrachtRoutes,
  opdrachtStapRoutes,
  opdrachtBestandRoutes,
  fondsrekeningRoutes,
  bankRoutes,
  vergaderingenRoutes,
  stukkenRoutes,
  inbrengRoutes,
  herzieningenRoutes,
  bezwarenRoutes,
  bezwaarBehandelingRoutes,
  handtekeningRoutes,
  bijlagenRoutes,
  loketverzoekenRoutes,
  veiligheidRoutes,
  afschermingRoutes,
  kladjesRoutes,
];

/** Builds the API without listening; `server.ts` listens, tests inject. */
export async function buildApp(deps: Deps): Promise<FastifyInstance> {
  useDutchMessages();
  const app = Fastify({
    logger: createLogOpties(deps.logger),
    bodyLimit,
    genReqId: () => uuidv7(),
    routerOptions: { ignoreTrailingSlash: false },
    trustProxy: deps.config.proxy ?? false,
    frameworkErrors: answerFrameworkFout,
  });
  app.decorate('deps', deps);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(problemPlugin);
  await app.register(httpPlugin);
  await app.register(rechtPlugin);
  await app.register(versiePlugin);
  await app.register(scopePlugin);
  await app.register(openapiPlugin);
  await app.register(healthRoutes);
  await app.register(
    async (api) => {
      markOefenbestanden(api);
      for (const feature of features) await api.register(feature);
    },
    { prefix: '/api/v1' },
  );
  await app.register(webClient);
  return app;
}
