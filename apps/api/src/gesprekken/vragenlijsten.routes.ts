import * as contract from '@naast/contract/vragenlijsten';
import { listVragen, type Vragenlijst } from '@naast/domain/gesprekken';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
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
    ...contract.listRegelingen,
    config: { recht: 'gesprek.lezen' },
    handler: async (request) => {
      const regelingen = await request.inScope(listRegelingen);
      return { items: regelingen.filter((regeling) => regeling.actief) };
    },
  });
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
