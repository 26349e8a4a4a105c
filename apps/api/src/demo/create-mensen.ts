import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { type Mens, type MensNaam, mensen, organisaties, teams } from './mensen.ts';

export interface DemoNetwerk {
  netwerkId: string;
  mensen: Record<MensNaam, string>;
}

/** Ids for each key of a table, so that rows can point to one another. */
const ids = <K extends string>(tabel: Record<K, unknown>): Record<K, string> =>
  Object.fromEntries(Object.keys(tabel).map((sleutel) => [sleutel, uuidv7()])) as Record<K, string>;

/** Makes the demo netwerk with its organisaties, teams and people. Nobody gets a password: the demo lets you pick a role. */
export async function createMensen(client: pg.Client): Promise<DemoNetwerk> {
  const netwerkId = uuidv7();
  const organisatieIds = ids(organisaties);
  const teamIds = ids(teams);
  const mensIds = ids(mensen);
  await client.query(
    'insert into netwerk (id, naam, verwerkingsverantwoordelijken, demo) values ($1, $2, $3, true)',
    [netwerkId, 'Groningen-Noord (demo)', ['Gemeente Groningen (verzonnen voorbeeld)']],
  );
  for (const [sleutel, { naam, soort }] of Object.entries(organisaties)) {
    const id = organisatieIds[sleutel as keyof typeof organisaties];
    await client.query('insert into organisatie (netwerk_id, id, naam, soort) values ($1, $2, $3, $4)', [
      netwerkId,
      id,
      naam,
      soort,
    ]);
  }
  for (const [sleutel, { naam, organisatie }] of Object.entries(teams)) {
    const id = teamIds[sleutel as keyof typeof teams];
    await client.query('insert into team (netwerk_id, id, organisatie_id, naam) values ($1, $2, $3, $4)', [
      netwerkId,
      id,
      organisatieIds[organisatie],
      naam,
    ]);
  }
  for (const [volgorde, [sleutel, mens]] of Object.entries(mensen).entries()) {
    const organisatieId = organisatieIds[teams[mens.team].organisatie];
    await addMens(client, {
      netwerkId,
      id: mensIds[sleutel as MensNaam],
      sleutel,
      mens,
      organisatieId,
      teamId: teamIds[mens.team],
      volgorde,
    });
  }
  return { netwerkId, mensen: mensIds };
}

interface NieuweMens {
  netwerkId: string;
  id: string;
  sleutel: string;
  mens: Mens;
  organisatieId: string;
  teamId: string;
  /** Place on the login page. */
  volgorde: number;
}

async function addMens(
  client: pg.Client,
  { netwerkId, id, sleutel, mens, organisatieId, teamId, volgorde }: NieuweMens,
): Promise<void> {
  await client.query(
    `insert into gebruiker (netwerk_id, id, email, naam, functie, organisatie_id, team_id, demo_uitleg, gemaakt_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, timestamptz '2026-01-05 09:00+01' + make_interval(mins => $9))`,
    [
      netwerkId,
      id,
      `${sleutel}@demo.naast.example`,
      mens.naam,
      mens.functie,
      organisatieId,
      teamId,
      mens.uitleg ?? null,
      volgorde,
    ],
  );
  for (const rol of mens.rollen) {
    await client.query('insert into gebruiker_rol (netwerk_id, gebruiker_id, rol) values ($1, $2, $3)', [
      netwerkId,
      id,
      rol,
    ]);
  }
}
