import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import autocannon from 'autocannon';
import { type Meting, mediaan } from './meet.ts';

const project = resolve(import.meta.dirname, '../..');

/** Starts a process and waits until it says that it listens. */
function start(bestand: string, env: NodeJS.ProcessEnv, klaarTekst: string): Promise<ChildProcess> {
  const proces = spawn(process.execPath, [bestand], {
    cwd: project,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((klaar, fout) => {
    let uitvoer = '';
    proces.stdout.on('data', (stuk: Buffer) => {
      uitvoer += stuk.toString();
      if (uitvoer.includes(klaarTekst)) klaar(proces);
    });
    proces.once('exit', () => fout(new Error(`${bestand} stopte: ${uitvoer}`)));
  });
}

const stop = (proces: ChildProcess): Promise<void> =>
  new Promise((klaar) => {
    proces.removeAllListeners('exit');
    proces.once('exit', () => klaar());
    proces.kill('SIGTERM');
  });

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
export async function meetOpenCasus(): Promise<Meting> {
  const dataMap = mkdtempSync(join(tmpdir(), 'naast-bench-'));
  // Open to the account that runs PostgreSQL, so that the data stays in this folder.
  chmodSync(dataMap, 0o755);
  const api = await start('apps/api/src/server.ts', { NAAST_DATA: dataMap, PORT: '4711' }, 'Naast draait');
  const basis = 'http://127.0.0.1:4711/api/v1';
  try {
    const wie = await signIn(basis);
    const env = {
      DATABASE_URL: readAppUrl(dataMap),
      GEBRUIKER: wie.gebruiker,
      NETWERK: wie.netwerk,
      PORT: '4712',
    };
    const kaal = await start('tests/bench/kale-server.ts', env, 'klaar');
    const verhoudingen: number[] = [];
    let cijfers = '';
    for (let ronde = -1; ronde < 5; ronde++) {
      const onze = await shoot(`${basis}/casussen/${wie.casusId}`, wie.cookie);
      const bodem = await shoot(`http://127.0.0.1:4712/casussen/${wie.casusId}`);
      if (ronde >= 0) verhoudingen.push(onze / bodem);
      cijfers = `${onze.toFixed(0)} tegen ${bodem.toFixed(0)} verzoeken per seconde`;
    }
    await stop(kaal);
    const verhouding = mediaan(verhoudingen);
    return {
      wat: 'een casus openen (login, policies, logregel, duurzaam)',
      gemeten: `${verhouding.toFixed(2)} × (${cijfers})`,
      lat: '≥ 0,4 × een kale route met dezelfde vraag',
      gehaald: verhouding >= 0.4,
    };
  } finally {
    await stop(api);
    rmSync(dataMap, { recursive: true, force: true });
  }
}
