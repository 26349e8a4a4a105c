import * as contract from '@naast/contract/betaalopdrachten';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import type * as z from 'zod/mini';
import { withWeigering } from '../fonds/stap.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { setVersie, verouderd } from '../platform/versie.ts';
import { requireIban } from './require-iban.ts';

type Fondsrekening = z.infer<typeof contract.fondsrekeningSchema>;

/** From which account a fonds pays. */
export async function fondsrekeningRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getFondsrekening,
    config: { recht: 'fondsrekening.lezen' },
    handler: async (request, reply) => {
      const rekening = await request.inScope((scope) => readRekening(scope, request.params.id));
      return setVersie(reply, rekening.versie).send(rekening);
    },
  });

  app.route({
    ...contract.updateFondsrekening,
    config: { recht: 'fonds.inrichten' },
    handler: async (request, reply) => {
      const { params, body, versie } = request;
      const nieuw = await request.inScope((scope) => saveRekening(scope, params.id, versie, body));
      return setVersie(reply, nieuw).send({ versie: nieuw });
    },
  });
}

async function findRekening(scope: DbScope, fondsId: string): Promise<Fondsrekening | undefined> {
  const { rows } = await sql<Fondsrekening>`
    select r.iban, coalesce(r.houder, '') as houder, g.naam as door, r.op, coalesce(r.versie, 1) as versie
      from fonds f
      left join fonds_betaalrekening r on r.netwerk_id = f.netwerk_id and r.fonds_id = f.id
      left join gebruiker g on g.netwerk_id = r.netwerk_id and g.id = r.door
     where f.netwerk_id = ${scope.gebruiker.netwerkId} and f.id = ${fondsId}`.execute(scope.db);
  return rows[0];
}

async function readRekening(scope: DbScope, fondsId: string): Promise<Fondsrekening> {
  const rekening = await findRekening(scope, fondsId);
  if (!rekening) throw nietGevonden();
  await logActie(scope, {
    actie: 'lezen',
    onderwerp: 'fonds',
    onderwerpId: fondsId,
    doel: 'rekening van het fonds',
  });
  return rekening;
}

async function saveRekening(
  scope: DbScope,
  fondsId: string,
  versie: number,
  { iban, houder }: { iban: string; houder: string },
): Promise<number> {
  const { rows } = await withWeigering(
    sql<{
      versie: number | null;
    }>`select set_fondsrekening(${fondsId}, ${requireIban(iban)}, ${houder}, ${versie},
      ${scope.nu.toISOString()}) as versie`.execute(scope.db),
  );
  const nieuw = rows[0]?.versie;
  if (!nieuw) throw verouderd(await findRekening(scope, fondsId));
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'fonds',
    onderwerpId: fondsId,
    doel: 'rekening van het fonds',
  });
  return nieuw;
}
