import type { FastifyInstance } from 'fastify';
import { createMailer } from '../platform/mailer.ts';
import { runRonde } from './run-ronde.ts';

const minuutMs = 60_000;

/**
 * Goes round every minute, as long as the API runs. Several APIs may do so at the same time: each melding and each
 * reminder is a row that only one of them can take.
 */
export function startRondes(app: FastifyInstance, adres: string): void {
  const { pool, nu, config } = app.deps;
  const mailer = createMailer(config);
  let bezig: Promise<unknown> | undefined;
  const ronde = () => {
    bezig ??= runRonde({ pool, nu, adres, mailer })
      .then(({ mislukt }) => mislukt > 0 && app.log.warn({ mislukt }, 'e-mail niet verstuurd'))
      .catch((fout: Error) => app.log.error({ fout: fout.message }, 'ronde van meldingen mislukt'))
      .finally(() => {
        bezig = undefined;
      });
  };
  const klok = setInterval(ronde, minuutMs);
  app.addHook('preClose', async () => {
    clearInterval(klok);
    await bezig;
    mailer?.close();
  });
}
