import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './app.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { startVergeten } from './kladjes/start-vergeten.ts';
import { startRondes } from './meldingen/start-rondes.ts';
import { claimPoort, describePoortFout } from './platform/claim-poort.ts';
import { type Config, ConfigFout, projectMap, readConfig } from './platform/config.ts';
import { createPool, verifyAppRol } from './platform/database.ts';
import { readJwtGeheim } from './platform/jwt-geheim.ts';
import { migrate } from './platform/migrate.ts';
import { type GestarteDatabase, startDatabase } from './platform/start-database.ts';

const zeg = (zin: string) => process.stdout.write(`${zin}\n`);

/** Migrates as owner and fills an empty demo database; then the owner's connection is closed for good. */
async function prepareDatabase(config: Config, database: GestarteDatabase): Promise<void> {
  const gedaan = await migrate(database.eigenaar);
  if (gedaan.length > 0)
    zeg(`Database bijgewerkt: ${gedaan.length} ${gedaan.length === 1 ? 'migratie' : 'migraties'}.`);
  if (config.demo && (await seedDemo(database, config.demoVerhalen)))
    zeg('Demo gevuld: netwerk Groningen-Noord (demo).');
}

async function listen(config: Config, database: GestarteDatabase) {
  const pool = createPool(database.app);
  await verifyAppRol(pool);
  const webMap = join(projectMap, 'apps/web/dist');
  const app = await buildApp({
    pool,
    config: { ...config, jwtGeheim: readJwtGeheim(config) },
    nu: () => new Date(),
    logger: process.env.NAAST_LOG === 'ja',
    ...(existsSync(join(webMap, 'index.html')) ? { webMap } : {}),
  });
  app.addHook('onClose', () => pool.end());
  const { host, poort } = config;
  startRondes(app, config.adres ?? `http://${host}:${poort}`);
  startVergeten(app);
  await app.listen({ host, port: poort }).catch((fout: NodeJS.ErrnoException) => {
    throw describePoortFout(fout, host, poort);
  });
  return app;
}

/** A known mistake is one sentence; anything else shows its stack, for whoever has to repair it. */
function stopWithFout(fout: unknown): never {
  if (fout instanceof ConfigFout) process.stderr.write(`Naast start niet. ${fout.message}\n`);
  else
    process.stderr.write(
      `Naast start niet door een onverwachte fout.\n${fout instanceof Error ? fout.stack : String(fout)}\n`,
    );
  process.exit(1);
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  await claimPoort(config.host, config.poort);
  const database = await startDatabase(config);
  try {
    await prepareDatabase(config, database);
    const app = await listen(config, database);
    const stop = () => {
      // A second signal must not start a second drain.
      process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
      app.close().finally(() => {
        database.stop();
        process.exit(0);
      });
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    zeg(`Naast draait op http://${config.host}:${config.poort}`);
  } catch (fout) {
    database.stop();
    throw fout;
  }
}

main().catch(stopWithFout);
