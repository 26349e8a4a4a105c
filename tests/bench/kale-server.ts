// The floor of "open a casus": a bare Fastify route that runs the same read with pg and nothing else.
import Fastify from 'fastify';
import pg from 'pg';

const { DATABASE_URL, GEBRUIKER, NETWERK, PORT } = process.env;
const pool = new pg.Pool({
  connectionString: DATABASE_URL,
  max: 20,
  options: `-c naast.gebruiker_id=${GEBRUIKER} -c naast.netwerk_id=${NETWERK}`,
});
const app = Fastify();

app.get<{ Params: { id: string } }>('/casussen/:id', async (request) => {
  const { rows } = await pool.query('select * from casushoofd($1)', [request.params.id]);
  return rows[0];
});

await app.listen({ port: Number(PORT), host: '127.0.0.1' });
process.stdout.write('klaar\n');
