import type pg from 'pg';

/** People of the demo have read what they were told long ago: a bell full of old news tells nobody anything. */
export async function readOudeMeldingen(client: pg.Client, netwerkId: string): Promise<void> {
  await client.query(
    `update melding set gelezen_op = op + interval '1 hour'
      where netwerk_id = $1 and gelezen_op is null and op < now() - interval '10 days'`,
    [netwerkId],
  );
}
