import pg from 'pg';
import type { DemoServer } from './demo-server.ts';
import { type Meting, meetPaar } from './meet.ts';
import { readUrls } from './read-urls.ts';

const jaar = 2026;
const aantal = 20_000;
const perKeer = 500;

/** A fonds-year of 20,000 mutaties, as the owner fills it: through the same triggers as every booking. */
async function fillGrootboek(eigenaarUrl: string): Promise<string> {
  const eigenaar = new pg.Client({ connectionString: eigenaarUrl });
  await eigenaar.connect();
  const { rows } = await eigenaar.query<{ fonds: string }>('select id as fonds from fonds limit 1');
  const fondsId = rows[0]?.fonds ?? '';
  // In transactions of their own, as they come in life: one row changed 20,000 times in one gets slower each time.
  for (let gedaan = 0; gedaan < aantal; gedaan += perKeer)
    await eigenaar.query(
      `insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent, betaald_cent, omschrijving, door, op)
       select f.netwerk_id, gen_random_uuid(), f.id, $2, 'budget', n, 0, 0, 'Meting ' || n,
              (select door from grootboek_mutatie m where m.fonds_id = f.id limit 1), now()
         from fonds f, generate_series(1, $3) n where f.id = $1`,
      [fondsId, jaar, perKeer],
    );
  await eigenaar.query('analyze grootboek_mutatie');
  await eigenaar.end();
  return fondsId;
}

async function findControleur(eigenaarUrl: string): Promise<{ gebruiker: string; netwerk: string }> {
  const eigenaar = new pg.Client({ connectionString: eigenaarUrl });
  await eigenaar.connect();
  const { rows } = await eigenaar.query<{ gebruiker: string; netwerk: string }>(
    `select gebruiker_id as gebruiker, netwerk_id as netwerk from gebruiker_rol where rol = 'controleur' limit 1`,
  );
  await eigenaar.end();
  return rows[0] ?? { gebruiker: '', netwerk: '' };
}

/** The first page of 50 mutaties with their balances, against 50 bare rows of the same table by the same index. */
export async function meetGrootboek({ dataMap }: DemoServer): Promise<Meting> {
  const { app: appUrl, eigenaar } = readUrls(dataMap);
  const fondsId = await fillGrootboek(eigenaar);
  const { gebruiker, netwerk } = await findControleur(eigenaar);
  const app = new pg.Client({ connectionString: appUrl });
  await app.connect();
  await app.query(
    `select set_config('naast.gebruiker_id', $1, false), set_config('naast.netwerk_id', $2, false)`,
    [gebruiker, netwerk],
  );
  const bladzij = () =>
    app.query(
      'select * from grootboek_bladzij($1, $2::smallint, null, null, null, null, null, null, 51) order by nr desc',
      [fondsId, jaar],
    );
  const kaal = () =>
    app.query(
      `select m.*, g.naam from grootboek_mutatie m join gebruiker g on g.netwerk_id = m.netwerk_id and g.id = m.door
        where m.netwerk_id = $1 and m.fonds_id = $2 and m.budgetjaar = $3 order by m.nr desc limit 51`,
      [netwerk, fondsId, jaar],
    );
  const { a, b, verhouding } = await meetPaar(bladzij, kaal, 40);
  await app.end();
  return {
    wat: `grootboek, eerste bladzij van een jaar met ${aantal} mutaties`,
    gemeten: `${verhouding.toFixed(1)} × (${a.toFixed(1)} ms tegen ${b.toFixed(1)} ms)`,
    lat: '≤ 4 × een kale select van dezelfde rijen',
    gehaald: verhouding <= 4,
  };
}
