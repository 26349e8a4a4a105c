import { connect, type NetConnectOpts } from 'node:net';
import type { ScanStand } from '@naast/domain/bijlagen';
import { Problem } from '../platform/problem.ts';

const wachtMs = 30_000;
// clamd reads pieces of at most this size by default, and takes any number of them.
const stukBytes = 64 * 1024;

/** Where clamd listens: `tcp://127.0.0.1:3310` or `unix:/run/clamav/clamd.ctl`. */
export function toScanAdres(adres: string): NetConnectOpts | undefined {
  if (adres.startsWith('unix:/')) return { path: adres.slice('unix:'.length) };
  if (!URL.canParse(adres)) return undefined;
  const { protocol, hostname, port } = new URL(adres);
  return protocol === 'tcp:' && hostname && port ? { host: hostname, port: Number(port) } : undefined;
}

/**
 * Asks the virus scanner (clamd, INSTREAM). Without a scanner a file is `niet_gescand`, and the screen says so.
 * @throws Problem 503 when a scanner is set and does not answer: unscanned files do not slip through.
 */
export async function scanVirus(scanner: string | undefined, bytes: Uint8Array): Promise<ScanStand> {
  if (scanner === undefined) return 'niet_gescand';
  const antwoord = await askClamd(scanner, bytes).catch((cause: unknown) => {
    throw geenScanner(cause);
  });
  if (/: OK$/.test(antwoord)) return 'schoon';
  if (/ FOUND$/.test(antwoord)) return 'geweigerd';
  throw geenScanner(antwoord);
}

const geenScanner = (cause: unknown): Problem =>
  new Problem(
    503,
    'geen_virusscanner',
    'De virusscanner antwoordt niet. Je bestand is niet bewaard. Probeer het zo opnieuw.',
    {
      cause,
    },
  );

function askClamd(scanner: string, bytes: Uint8Array): Promise<string> {
  const adres = toScanAdres(scanner);
  if (!adres) return Promise.reject(new Error('het adres van de virusscanner klopt niet'));
  return new Promise((resolve, reject) => {
    const lijn = connect(adres);
    let antwoord = '';
    lijn.setTimeout(wachtMs, () => lijn.destroy(new Error('de virusscanner doet er te lang over')));
    lijn.on('error', reject);
    lijn.on('data', (stuk) => {
      antwoord += stuk.toString('latin1');
    });
    lijn.on('close', () => resolve(antwoord.replaceAll('\0', '').trim()));
    lijn.on('connect', () => writeStukken(lijn, bytes));
  });
}

function writeStukken(lijn: { write: (stuk: Uint8Array | string) => boolean }, bytes: Uint8Array): void {
  lijn.write('zINSTREAM\0');
  for (let plek = 0; plek < bytes.length; plek += stukBytes) {
    const stuk = bytes.subarray(plek, plek + stukBytes);
    const lengte = Buffer.alloc(4);
    lengte.writeUInt32BE(stuk.length);
    lijn.write(lengte);
    lijn.write(stuk);
  }
  lijn.write(Buffer.alloc(4));
}
