import type { FastifyInstance } from 'fastify';
import { withSysteem } from '../platform/db-scope.ts';
import { forgetKladjes } from './kladjes.queries.ts';

const uurMs = 60 * 60_000;

/** Every hour, and at the start: throws away the drafts that nobody came back to. */
export function startVergeten(app: FastifyInstance): void {
  const { pool, nu } = app.deps;
  let bezig: Promise<unknown> | undefined;
  const ronde = () => {
    bezig ??= withSysteem(pool, { nu: nu() }, forgetKladjes)
      .catch((fout: Error) => app.log.error({ fout: fout.message }, 'kladjes vergeten mislukt'))
      .finally(() => {
        bezig = undefined;
      });
  };
  const klok = setInterval(ronde, uurMs);
  app.addHook('onReady', async () => ronde());
  app.addHook('preClose', async () => {
    clearInterval(klok);
    await bezig;
  });
}
