import fastifySwagger from '@fastify/swagger';
import fastifySwaggerUi from '@fastify/swagger-ui';
import fp from 'fastify-plugin';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { shortenNullable } from './nullable.ts';
import { openRoutes } from './recht.ts';

/** Version of the API in the `API-Version` header (NLGov API Design Rules, /core/version-header). */
export const apiVersie = '1.0.0';

const versieKop = {
  'API-Version': { description: 'Volledige versie van de API', schema: { type: 'string' } },
};

interface Antwoord {
  headers?: object;
  content?: Record<string, unknown>;
}

interface Operatie {
  parameters?: object[];
  responses?: Record<string, Antwoord>;
}

/** What the linter asks of every answer: the version header, and problem+json for refusals. */
function completeAntwoorden(operatie: Operatie): void {
  for (const [code, antwoord] of Object.entries(operatie.responses ?? {})) {
    antwoord.headers = { ...versieKop, ...antwoord.headers };
    const inhoud = Object.values(antwoord.content ?? {})[0];
    if (Number(code) >= 400 && inhoud) antwoord.content = { 'application/problem+json': inhoud };
  }
}

const kop = (name: string, description: string) => ({
  in: 'header',
  name,
  required: true,
  description,
  schema: { type: 'string' },
});

/** OpenAPI 3.1 from the contract; readable at /api/v1/docs, served at /api/v1/openapi.json. */
export const openapiPlugin = fp(
  async (app) => {
    const metKoppen = new Map<string, object[]>();
    app.addHook('onRoute', (route) => {
      const koppen = [
        ...('metVersie' in route && route.metVersie
          ? [kop('If-Match', 'De versie die je zag, als ETag')]
          : []),
        ...('metSleutel' in route && route.metSleutel
          ? [kop('Idempotency-Key', 'Sleutel van dit verzoek')]
          : []),
      ];
      const operatie = (route.schema as { operationId?: string } | undefined)?.operationId;
      if (operatie && koppen.length > 0) metKoppen.set(operatie, koppen);
    });
    await app.register(fastifySwagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Naast',
          version: apiVersie,
          description: 'Werkplek voor mensen die naast een huishouden staan.',
          contact: { name: 'Team Naast', email: 'naast@voorbeeld.nl', url: 'https://voorbeeld.nl/naast' },
          license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
        },
        servers: [{ url: 'https://voorbeeld.nl/api/v1' }],
      },
      transform: (gegeven) => {
        const { schema, url } = jsonSchemaTransform(gegeven as never);
        return { schema, url: url.replace(/^\/api\/v1/, '') };
      },
      transformObject: (document) => {
        if (!('openapiObject' in document)) return document.swaggerObject;
        const metNamen = jsonSchemaTransformObject(document) as typeof document.openapiObject;
        const paden = metNamen.paths ?? {};
        for (const operatie of Object.values(paden).flatMap(
          (pad) => Object.values(pad ?? {}) as unknown as Operatie[],
        )) {
          completeAntwoorden(operatie);
          const koppen = metKoppen.get((operatie as { operationId?: string }).operationId ?? '');
          if (koppen) operatie.parameters = [...(operatie.parameters ?? []), ...koppen];
        }
        return shortenNullable(metNamen);
      },
    });
    app.get(
      '/api/v1/openapi.json',
      { config: { recht: 'openbaar' }, schema: { hide: true } },
      async (_request, reply) => reply.header('access-control-allow-origin', '*').send(app.swagger()),
    );
    await app.register(async (docs) => {
      openRoutes(docs);
      await docs.register(fastifySwaggerUi, { routePrefix: '/api/v1/docs' });
    });
  },
  { name: 'openapi' },
);
