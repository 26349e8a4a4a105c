// `npm run netwerk -- inrichting.json`: makes a netwerk with its people and lists, and prints a first password for each.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { useDutchMessages } from '@naast/contract/foutmeldingen';
import pg from 'pg';
import { createNetwerk, type Inrichting, inrichtingSchema } from './gebruikers/create-netwerk.ts';
import { hashWachtwoord } from './gebruikers/update-wachtwoord.ts';
import { seedVragenlijst } from './gesprekken/seed-vragenlijst.ts';
import { ConfigFout, readConfig } from './platform/config.ts';
import { migrate } from './platform/migrate.ts';
import { startDatabase } from './platform/start-database.ts';
import { seedPrijslijst } from './rendement/seed-prijslijst.ts';

function readInrichting(bestand: string | undefined): Inrichting {
  if (!bestand)
    throw new ConfigFout('Geef het bestand met de inrichting: npm run netwerk -- inrichting.json');
  useDutchMessages();
  const uitkomst = inrichtingSchema.safeParse(JSON.parse(readFileSync(bestand, 'utf8')));
  if (uitkomst.success) return uitkomst.data;
  const fouten = uitkomst.error.issues.map((fout) => `${fout.path.join('.')}: ${fout.message}`);
  throw new ConfigFout(`De inrichting klopt niet.\n${fouten.join('\n')}`);
}

/** Everything in one transaction: a mistake half-way leaves no half netwerk. */
async function makeNetwerk(client: pg.Client, inrichting: Inrichting): Promise<Map<string, string>> {
  const wachtwoorden = new Map<string, string>();
  await client.query('begin');
  const { netwerkId, gebruikers } = await createNetwerk(client, inrichting);
  for (const [sleutel, id] of Object.entries(gebruikers)) {
    const wachtwoord = randomBytes(12).toString('base64url');
    const hash = await hashWachtwoord(wachtwoord);
    await client.query('insert into wachtwoord (netwerk_id, gebruiker_id, hash) values ($1, $2, $3)', [
      netwerkId,
      id,
      hash,
    ]);
    wachtwoorden.set(inrichting.gebruikers[sleutel]?.email ?? sleutel, wachtwoord);
  }
  await seedPrijslijst(client, netwerkId);
  await seedVragenlijst(client, netwerkId);
  await client.query('commit');
  return wachtwoorden;
}

async function main(): Promise<void> {
  const inrichting = readInrichting(process.argv[2]);
  const database = await startDatabase(readConfig(process.env));
  const client = new pg.Client({ connectionString: database.eigenaar });
  try {
    await migrate(database.eigenaar);
    await client.connect();
    const wachtwoorden = await makeNetwerk(client, inrichting);
    process.stdout.write(`Netwerk ${inrichting.netwerk} staat klaar. Geef ieder zijn eerste wachtwoord:\n`);
    for (const [email, wachtwoord] of wachtwoorden) process.stdout.write(`${email}\t${wachtwoord}\n`);
  } finally {
    await client.end();
    database.stop();
  }
}

const dubbel = (fout: unknown): boolean => (fout as { code?: string }).code === '23505';

main().catch((fout: unknown) => {
  if (dubbel(fout))
    process.stderr.write('Een van de e-mailadressen is al in gebruik. Er is niets aangemaakt.\n');
  else process.stderr.write(`${fout instanceof ConfigFout ? fout.message : (fout as Error).stack}\n`);
  process.exit(1);
});
