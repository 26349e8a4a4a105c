import { useDutchMessages } from '@naast/contract/meldingen';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { v7 as uuidv7 } from 'uuid';
import { canvasRoutes } from './canvas/canvas.routes.ts';
import { canvasItemsRoutes } from './canvas/canvas-items.routes.ts';
import { casussenRoutes } from './casussen/casussen.routes.ts';
import { deelnemersRoutes } from './casussen/deelnemers.routes.ts';
import { overdrachtenRoutes } from './casussen/overdrachten.routes.ts';
import { tijdlijnRoutes } from './casussen/tijdlijn.routes.ts';
import { toegangRoutes } from './casussen/toegang.routes.ts';
import { aanvraagRoutes } from './fonds/aanvraag.routes.ts';
import { beschikkingRoutes } from './fonds/beschikking.routes.ts';
import { fondsRoutes } from './fonds/fonds.routes.ts';
import { fondsRendementRoutes } from './fonds/fonds-rendement.routes.ts';
import { aanvragerRoutes, commissieRoutes, uitvoeringRoutes } from './fonds/stappen.routes.ts';
import { gebruikersRoutes } from './gebruikers/gebruikers.routes.ts';
import { loginRoutes } from './gebruikers/login.routes.ts';
import { gesprekkenRoutes } from './gesprekken/gesprekken.routes.ts';
import { vragenlijstenRoutes } from './gesprekken/vragenlijsten.routes.ts';
import { huishoudensRoutes } from './huishoudens/huishoudens.routes.ts';
import { ledenRoutes } from './huishoudens/leden.routes.ts';
import { zoektreffersRoutes } from './huishoudens/zoektreffers.routes.ts';
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
import { berekeningRoutes } from './rendement/berekening.routes.ts';
import { indexreeksRoutes } from './rendement/indexreeks.routes.ts';
import { prijsRoutes } from './rendement/prijs.routes.ts';
import { prijsImportRoutes } from './rendement/prijs-import.routes.ts';
import { prijslijstRoutes } from './rendement/prijslijst.routes.ts';
import { prijslijstBeheerRoutes } from './rendement/prijslijst-beheer.routes.ts';
import { realisatieRoutes } from './rendement/realisatie.routes.ts';
import { sessiesRoutes } from './sessies/sessies.routes.ts';

// A field may be 5 MB too long and still get its message at the field, so the limit lies above that.
const bodyLimit = 8 * 1024 * 1024;

/** Every feature of the API, in one list: what is not here does not exist. */
const features = [
  loginRoutes,
  gebruikersRoutes,
  huishoudensRoutes,
  ledenRoutes,
  zoektreffersRoutes,
  canvasRoutes,
  canvasItemsRoutes,
  prijslijstRoutes,
  prijslijstBeheerRoutes,
  prijsRoutes,
  prijsImportRoutes,
  indexreeksRoutes,
  berekeningRoutes,
  realisatieRoutes,
  vragenlijstenRoutes,
  gesprekkenRoutes,
  sessiesRoutes,
  casussenRoutes,
  deelnemersRoutes,
  toegangRoutes,
  overdrachtenRoutes,
  tijdlijnRoutes,
  fondsRoutes,
  fondsRendementRoutes,
  beschikkingRoutes,
  aanvraagRoutes,
  aanvragerRoutes,
  commissieRoutes,
  uitvoeringRoutes,
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
      for (const feature of features) await api.register(feature);
    },
    { prefix: '/api/v1' },
  );
  await app.register(webClient);
  return app;
}
