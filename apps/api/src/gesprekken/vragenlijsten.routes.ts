import * as contract from '@naast/contract/vragenlijsten';
import { listVragen, type Vragenlijst } from '@naast/domain/gesprekken';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { showVragenlijst } from './load-gesprekken.ts';
import { type GepubliceerdeLijst, listGepubliceerd, listRegelingen } from './vragenlijsten.queries.ts';

/** What a gesprek is held with: published vragenlijsten, and the regelingen to choose from. */
export async function vragenlijstenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listVragenlijsten,
    config: { recht: 'gesprek.lezen' },
    handler: async (request) => {
      const lijsten = await request.inScope((scope) => listGepubliceerd(scope));
      return { items: lijsten.map(describeLijst) };
    },
  });

  app.route({
    ...contract.getVragenlijst,
    config: { recht: 'gesprek.lezen' },
    handler: (request) => request.inScope((scope) => showLeeg(scope, request.params.id)),
  });

  app.route({
    ...contract.listRegelingen,
    config: { recht: 'gesprek.lezen' },
    handler: async (request) => {
      const regelingen = await request.inScope(listRegelingen);
      return { items: regelingen.filter((regeling) => regeling.actief) };
    },
  });
}

// A sheet of paper lies about: what is asked under four eyes is not on it, whoever prints it.
async function showLeeg(scope: DbScope, id: string) {
  const [[lijst], regelingen] = await Promise.all([listGepubliceerd(scope, id), listRegelingen(scope)]);
  if (!lijst) throw nietGevonden();
  const gelden = regelingen.filter(({ actief }) => actief);
  return { id, nummer: lijst.nummer, inhoud: showVragenlijst(lijst.inhoud, gelden, false) };
}

const countVragen = (inhoud: Vragenlijst) => {
  const vragen = listVragen(inhoud);
  return { vragenKort: vragen.filter(({ vraag }) => vraag.start).length, vragenHeel: vragen.length };
};

const describeLijst = ({ vragenlijstId, nummer, inhoud }: GepubliceerdeLijst) => ({
  id: vragenlijstId,
  titel: inhoud.titel,
  toelichting: inhoud.toelichting,
  nummer,
  ...countVragen(inhoud),
});
