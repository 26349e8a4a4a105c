import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { type DemoServer, startProces, stopProces } from './demo-server.ts';
import { type Meting, mediaan } from './meet.ts';

interface Ingelogd {
  cookie: string;
  gebruiker: string;
  netwerk: string;
  casusId: string;
}

async function signIn(basis: string): Promise<Ingelogd> {
  const rollen = (await (await fetch(`${basis}/demo/rollen`)).json()) as {
    items: { gebruikerId: string; naam: string }[];
  };
  const sanne = rollen.items.find(({ naam }) => naam === 'Sanne Hofstra');
  const antwoord = await fetch(`${basis}/demo/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ gebruikerId: sanne?.gebruikerId }),
  });
  const mij = (await antwoord.json()) as { id: string; netwerk: { id: string } };
  const cookie = antwoord.headers
    .getSetCookie()
    .map((c) => c.split(';')[0])
    .join('; ');
  const lijst = (await (await fetch(`${basis}/casussen`, { headers: { cookie } })).json()) as {
    items: { id: string; huishouden: { naam: string } }[];
  };
  const casusId = lijst.items.find(({ huishouden }) => huishouden.naam === 'Kastanje')?.id ?? '';
  return { cookie, gebruiker: mij.id, netwerk: mij.netwerk.id, casusId };
}

async function shoot(url: string, cookie = ''): Promise<number> {
  const { requests, non2xx } = await autocannon({ url, connections: 20, duration: 4, headers: { cookie } });
  if (non2xx > 0) throw new Error(`${url}: ${non2xx} antwoorden waren geen 200`);
  return requests.average;
}

/** The app's own connection, as the embedded server keeps it. */
function readAppUrl(dataMap: string): string {
  const postgres = join(dataMap, 'postgres');
  const { app } = JSON.parse(readFileSync(join(postgres, 'naast-rollen.json'), 'utf8')) as { app: string };
  const poort = readFileSync(join(postgres, 'postmaster.pid'), 'utf8').split('\n')[3];
  return `postgres://naast_app:${app}@127.0.0.1:${poort}/naast`;
}

/** Open a casus: login, policies and a durable audit line against the bare read, in turn on the same database. */
export async function meetOpenCasus(demo: DemoServer): Promise<Meting> {
  const basis = `${demo.adres}/api/v1`;
  const wie = await signIn(basis);
  const env = {
    DATABASE_URL: readAppUrl(demo.dataMap),
    GEBRUIKER: wie.gebruiker,
    NETWERK: wie.netwerk,
    PORT: '4712',
  };
  const kaal = await startProces('tests/bench/kale-server.ts', env, 'klaar');
  const verhoudingen: number[] = [];
  let cijfers = '';
  for (let ronde = -1; ronde < 5; ronde++) {
    const onze = await shoot(`${basis}/casussen/${wie.casusId}`, wie.cookie);
    const bodem = await shoot(`http://127.0.0.1:4712/casussen/${wie.casusId}`);
    if (ronde >= 0) verhoudingen.push(onze / bodem);
    cijfers = `${onze.toFixed(0)} tegen ${bodem.toFixed(0)} verzoeken per seconde`;
  }
  await stopProces(kaal);
  const verhouding = mediaan(verhoudingen);
  return {
    wat: 'een casus openen (login, policies, logregel, duurzaam)',
    gemeten: `${verhouding.toFixed(2)} × (${cijfers})`,
    lat: '≥ 0,4 × een kale route met dezelfde vraag',
    gehaald: verhouding >= 0.4,
  };
}
