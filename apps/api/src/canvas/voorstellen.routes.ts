import * as contract from '@naast/contract/gesprekken-voorstellen';
import { landVoorstel } from '@naast/domain/gesprekken';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireKijken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { loadVoorstellen, type VoorstelMetKeuzes } from '../gesprekken/voorstellen.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { chooseVoorstel } from './choose-voorstel.ts';

/** What the family said in a gesprek, taken over on the canvas one by one. */
export async function voorstellenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listVoorstellen,
    config: { recht: 'canvas.lezen' },
    handler: (request) => request.inScope((scope) => showVoorstellen(scope, request.params.id)),
  });

  app.route({
    ...contract.kiesVoorstel,
    config: { recht: 'canvas.wijzigen' },
    handler: (request) => {
      const { id: gesprekId, vraagCode } = request.params;
      return request.inScope((scope) => chooseVoorstel(scope, { gesprekId, vraagCode, ...request.body }));
    },
  });
}

async function showVoorstellen(scope: DbScope, casusId: string) {
  const toegang = await requireKijken(scope, casusId);
  const { huishoudenId, mag } = toegang;
  const [{ items, bezig }] = await Promise.all([
    loadVoorstellen(scope, toegang),
    logActie(scope, { actie: 'lezen', onderwerp: 'antwoord', casusId, huishoudenId }),
  ]);
  return {
    mag,
    bezig,
    open: items.filter(({ keuze }) => !keuze).map(describeOpen),
    gekozen: items.flatMap(describeGekozen),
  };
}

const describeOpen = ({ voorstel, wie, veranderd }: VoorstelMetKeuzes) => ({
  ...voorstel,
  wie,
  veranderd,
  past: landVoorstel(voorstel) !== undefined,
});

const describeGekozen = ({ voorstel, wie, keuze }: VoorstelMetKeuzes) =>
  keuze ? [{ ...voorstel, wie, keuze: keuze.keuze, gekozenOp: keuze.op, gekozenDoor: keuze.door }] : [];
