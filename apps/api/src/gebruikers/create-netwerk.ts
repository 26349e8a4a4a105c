import { rollen } from '@naast/domain/gebruikers';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import * as z from 'zod/mini';

const naam = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const sleutel = z.string().check(z.minLength(1));

/** A netwerk as the file of `npm run netwerk` holds it; teams and gebruikers point to the keys above them. */
export const inrichtingSchema = z.object({
  netwerk: naam,
  verwerkingsverantwoordelijken: z.array(naam).check(z.minLength(1)),
  organisaties: z.record(
    sleutel,
    z.object({ naam, soort: z.enum(['gemeente', 'welzijn', 'zorg', 'onderwijs', 'wonen', 'overig']) }),
  ),
  teams: z.record(sleutel, z.object({ organisatie: sleutel, naam })),
  gebruikers: z.record(
    sleutel,
    z.object({
      naam,
      email: z.email().check(z.toLowerCase(), z.maxLength(254)),
      functie: naam,
      team: sleutel,
      rollen: z.readonly(z.array(z.enum(rollen)).check(z.minLength(1))),
      /** What this person comes to do; only on the login page of the demo. */
      uitleg: z.optional(z.string()),
    }),
  ),
});
export type Inrichting = z.infer<typeof inrichtingSchema>;

export interface NieuwNetwerk {
  netwerkId: string;
  /** Id of each gebruiker, by its key. */
  gebruikers: Record<string, string>;
}

/** An id for each key, so that rows can point to one another. */
const nieuweIds = (tabel: object): Record<string, string> =>
  Object.fromEntries(Object.keys(tabel).map((naam) => [naam, uuidv7()]));

function find<T>(tabel: Record<string, T>, naam: string, soort: string): T {
  const gevonden = tabel[naam];
  if (gevonden === undefined) throw new RangeError(`${soort} "${naam}" staat niet in de inrichting`);
  return gevonden;
}

/**
 * Makes the netwerk with its organisaties, teams and people, as owner of the database. Nobody has a password yet.
 * @throws RangeError when a team or gebruiker points to what is not there
 */
export async function createNetwerk(
  client: pg.ClientBase,
  inrichting: Inrichting,
  { demo = false } = {},
): Promise<NieuwNetwerk> {
  const netwerkId = uuidv7();
  const [organisaties, teams, gebruikers] = [
    nieuweIds(inrichting.organisaties),
    nieuweIds(inrichting.teams),
    nieuweIds(inrichting.gebruikers),
  ];
  await client.query(
    'insert into netwerk (id, naam, verwerkingsverantwoordelijken, demo) values ($1, $2, $3, $4)',
    [netwerkId, inrichting.netwerk, inrichting.verwerkingsverantwoordelijken, demo],
  );
  for (const [k, { naam, soort }] of Object.entries(inrichting.organisaties)) {
    const velden = [netwerkId, organisaties[k], naam, soort];
    await client.query(
      'insert into organisatie (netwerk_id, id, naam, soort) values ($1, $2, $3, $4)',
      velden,
    );
  }
  for (const [k, { naam, organisatie }] of Object.entries(inrichting.teams)) {
    const velden = [netwerkId, teams[k], find(organisaties, organisatie, 'organisatie'), naam];
    await client.query(
      'insert into team (netwerk_id, id, organisatie_id, naam) values ($1, $2, $3, $4)',
      velden,
    );
  }
  for (const [k, gebruiker] of Object.entries(inrichting.gebruikers)) {
    const { organisatie } = find(inrichting.teams, gebruiker.team, 'team');
    const plek = {
      netwerkId,
      id: gebruikers[k] as string,
      organisatieId: organisaties[organisatie],
      teamId: teams[gebruiker.team],
    };
    await insertGebruiker(client, plek, gebruiker);
  }
  return { netwerkId, gebruikers };
}

interface Plek {
  netwerkId: string;
  id: string;
  organisatieId: string | undefined;
  teamId: string | undefined;
}

async function insertGebruiker(
  client: pg.ClientBase,
  plek: Plek,
  gebruiker: Inrichting['gebruikers'][string],
): Promise<void> {
  const { naam, email, functie, uitleg } = gebruiker;
  await client.query(
    `insert into gebruiker (netwerk_id, id, email, naam, functie, organisatie_id, team_id, demo_uitleg, gemaakt_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp())`,
    [plek.netwerkId, plek.id, email, naam, functie, plek.organisatieId, plek.teamId, uitleg ?? null],
  );
  for (const rol of new Set(gebruiker.rollen)) {
    await client.query('insert into gebruiker_rol (netwerk_id, gebruiker_id, rol) values ($1, $2, $3)', [
      plek.netwerkId,
      plek.id,
      rol,
    ]);
  }
}
