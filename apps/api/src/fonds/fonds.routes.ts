import * as contract from '@naast/contract/fonds';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { findFonds, listFondsen, listMutaties, listSaldi } from './fonds.queries.ts';

/** The fondsen and their grootboek. */
export async function fondsRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listFondsen,
    config: { recht: 'fonds.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const items = await listFondsen(scope);
        await logActie(scope, {
          actie: 'lezen',
          onderwerp: 'fonds',
          aantal: items.length,
          doel: 'fonds bekijken',
        });
        return { items };
      }),
  });

  app.route({
    ...contract.getGrootboek,
    config: { recht: 'grootboek.lezen' },
    handler: (request) =>
      request.inScope((scope) =>
        readGrootboek(scope, request.params.id, request.query, request.server.deps.nu()),
      ),
  });
}

const perPagina = 100;

const legeKolommen = { vrijCent: 0, verplichtCent: 0, betaaldCent: 0 };

async function readGrootboek(
  scope: DbScope,
  fondsId: string,
  vraag: { budgetjaar?: number | undefined; na?: number | undefined },
  nu: Date,
) {
  const [fonds, saldi] = await Promise.all([findFonds(scope, fondsId), listSaldi(scope, fondsId)]);
  if (!fonds) throw nietGevonden();
  const budgetjaar = vraag.budgetjaar ?? saldi[0]?.budgetjaar ?? nu.getFullYear();
  const [rijen] = await Promise.all([
    listMutaties(scope, { fondsId, budgetjaar, voor: vraag.na ?? 2 ** 31 - 1, aantal: perPagina + 1 }),
    logActie(scope, {
      actie: 'lezen',
      onderwerp: 'grootboek',
      onderwerpId: fondsId,
      doel: 'grootboek bekijken',
    }),
  ]);
  const items = rijen.slice(0, perPagina);
  return {
    fonds,
    saldo: saldi.find((saldo) => saldo.budgetjaar === budgetjaar) ?? { budgetjaar, ...legeKolommen },
    budgetjaren: saldi.map((saldo) => saldo.budgetjaar),
    items,
    volgende: rijen.length > perPagina ? (items.at(-1)?.nr ?? null) : null,
  };
}
