import pg from 'pg';
import { buildApp } from '../app.ts';
import { createDemoFonds } from '../fonds/seed-fonds.ts';
import { seedVragenlijst } from '../gesprekken/seed-vragenlijst.ts';
import { ConfigFout } from '../platform/config.ts';
import { createPool } from '../platform/database.ts';
import { seedPrijslijst } from '../rendement/seed-prijslijst.ts';
import { createMensen, type DemoNetwerk } from './create-mensen.ts';
import { playKort } from './play-anderen.ts';
import { playBesluiten } from './play-besluiten.ts';
import { playBetalen, playMaandelijks } from './play-betalen.ts';
import { playCasusleven } from './play-casusleven.ts';
import { playGezinsleven } from './play-gezinsleven.ts';
import { playKastanje } from './play-kastanje.ts';
import { playMeetmomenten } from './play-meetmomenten.ts';
import { playMijnWerk } from './play-mijn-werk.ts';
import { playVeiligheid } from './play-veiligheid.ts';
import { playControle, playProefjaar } from './play-verslag.ts';
import { readOudeMeldingen } from './read-meldingen.ts';
import { type Klok, Speler } from './speler.ts';
import { anderen } from './verhaal-anderen.ts';
import { eerdere } from './verhaal-eerder.ts';

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
    await playProefjaar(speler, fondsId);
    for (const verhaal of [...eerdere, ...anderen]) {
      const casus = await playKort(speler, verhaal, fondsId);
      await playMeetmomenten(speler, casus, verhaal.huishouden.naam);
    }
    await playBesluiten(speler, fondsId);
    await playMaandelijks(speler, fondsId);
    await playKastanje(speler, fondsId);
    await playCasusleven(speler);
    await playGezinsleven(speler);
    await playVeiligheid(speler);
    await playBetalen(speler, fondsId);
    await playControle(speler, fondsId);
    await playMijnWerk(speler);
  } finally {
    await app.close();
  }
}

/**
 * Fills an empty database with the demo netwerk: people and lists as owner, the stories of twenty households through
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
    // Who tries the demo comes to look at it; the tour can be started from the help.
    await client.query(
      'insert into rondleiding select netwerk_id, id, now() from gebruiker where netwerk_id = $1',
      [netwerk.netwerkId],
    );
    await client.query('commit');
    if (metVerhalen) await playDemo(verbindingen.app, netwerk, fondsId);
    await readOudeMeldingen(client, netwerk.netwerkId);
    await client.query('update netwerk set demo_gevuld_op = now() where id = $1', [netwerk.netwerkId]);
    return true;
  } finally {
    await client.end();
  }
}
