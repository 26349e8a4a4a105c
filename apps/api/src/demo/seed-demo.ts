import pg from 'pg';
import { buildApp } from '../app.ts';
import { createDemoFonds } from '../fonds/seed-fonds.ts';
import { seedVragenlijst } from '../gesprekken/seed-vragenlijst.ts';
import { ConfigFout } from '../platform/config.ts';
import { createPool } from '../platform/database.ts';
import { seedPrijslijst } from '../rendement/seed-prijslijst.ts';
import { createMensen, type DemoNetwerk } from './create-mensen.ts';
import { playKort } from './play-anderen.ts';
import { playKastanje } from './play-kastanje.ts';
import { type Klok, Speler } from './speler.ts';
import { anderen } from './verhaal-anderen.ts';

/** The demo netwerk: absent, half-way (a start was cut off) or complete. */
async function readStand(client: pg.Client): Promise<'leeg' | 'halverwege' | 'klaar'> {
  const { rows } = await client.query<{ half: boolean }>(
    'select demo and demo_gevuld_op is null as half from netwerk limit 1',
  );
  if (rows.length === 0) return 'leeg';
  return rows[0]?.half ? 'halverwege' : 'klaar';
}

async function seedLijsten(client: pg.Client, { netwerkId, mensen }: DemoNetwerk): Promise<string> {
  await seedPrijslijst(client, netwerkId);
  await seedVragenlijst(client, netwerkId);
  return createDemoFonds(client, {
    netwerkId,
    voorzitterId: mensen.ahmet,
    ledenIds: [mensen.lotte, mensen.pieter, mensen.joke],
    fondsbeheerderId: mensen.willem,
  });
}

async function playDemo(appUrl: string, netwerk: DemoNetwerk, fondsId: string): Promise<void> {
  const klok: Klok = { nu: new Date() };
  const pool = createPool(appUrl, 2);
  const app = await buildApp({
    pool,
    config: {
      demo: true,
      https: false,
      adres: undefined,
      idleMinuten: 30,
      maxUren: 10,
      jwtGeheim: 'alleen-voor-het-vullen-van-de-demo',
    },
    nu: () => klok.nu,
    zonderLimieten: true,
  });
  app.addHook('onClose', () => pool.end());
  try {
    await app.ready();
    const speler = new Speler(app, netwerk, klok);
    for (const verhaal of anderen) await playKort(speler, verhaal, fondsId);
    await playKastanje(speler, fondsId);
  } finally {
    await app.close();
  }
}

/**
 * Fills an empty database with the demo netwerk: people and lists as owner, the stories of twelve households through
 * the real API (unless `metVerhalen` is false). @returns false when there was a netwerk already. @throws ConfigFout when an earlier start was cut off.
 */
export async function seedDemo(
  verbindingen: { app: string; eigenaar: string },
  metVerhalen = true,
): Promise<boolean> {
  const client = new pg.Client({ connectionString: verbindingen.eigenaar });
  await client.connect();
  try {
    const stand = await readStand(client);
    if (stand === 'halverwege') {
      throw new ConfigFout(
        'De demo is halverwege gestopt. Verwijder de map .data (of NAAST_DATA) en start opnieuw.',
      );
    }
    if (stand === 'klaar') return false;
    await client.query('begin');
    const netwerk = await createMensen(client);
    const fondsId = await seedLijsten(client, netwerk);
    await client.query('commit');
    if (metVerhalen) await playDemo(verbindingen.app, netwerk, fondsId);
    await client.query('update netwerk set demo_gevuld_op = now() where id = $1', [netwerk.netwerkId]);
    return true;
  } finally {
    await client.end();
  }
}
