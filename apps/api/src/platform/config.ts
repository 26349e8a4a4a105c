import { homedir } from 'node:os';
import { resolve } from 'node:path';

/** Root of the checkout: the folder that holds package.json, migrations and .data. */
export const projectMap = resolve(import.meta.dirname, '../../../..');

/** Everything the API reads from its environment. */
export interface Config {
  host: string;
  poort: number;
  /** Connection of the app's own role; undefined starts the embedded PostgreSQL. */
  databaseUrl: string | undefined;
  /** Connection of the owner, for migrations only. */
  databaseUrlEigenaar: string | undefined;
  /** Straight to PostgreSQL, for LISTEN; needed when DATABASE_URL goes through PgBouncer. */
  databaseUrlDirect: string | undefined;
  dataMap: string;
  /** Secret of the access JWT; undefined makes and keeps one beside the data. */
  jwtGeheim: string | undefined;
  /** Fill an empty database with demo data and offer a role to pick on the login page. */
  demo: boolean;
  /** The demo tells the stories of twelve households; without them it has people, lists and a fonds only. */
  demoVerhalen: boolean;
  /** Served over https: cookies become `__Host-` and Secure. */
  https: boolean;
  /** Where browsers reach the app, for the Origin check; undefined means same host. */
  adres: string | undefined;
  /** Addresses of the own reverse proxy, `10.0.0.4,10.0.0.5` or CIDR: only these are believed about who calls. */
  proxy: string | undefined;
  idleMinuten: number;
  maxUren: number;
  /** Mail server, `smtp://naam:wachtwoord@post.voorbeeld.nl:587`; undefined sends no e-mail. */
  smtp: string | undefined;
  /** Sender of the e-mail. */
  mailVan: string;
  /** Where clamd listens, `tcp://127.0.0.1:3310` or `unix:/run/clamav/clamd.ctl`; undefined scans no files. */
  virusscanner: string | undefined;
}

const getal = (waarde: string | undefined, anders: number, naam: string): number => {
  if (waarde === undefined || waarde === '') return anders;
  const n = Number(waarde);
  if (!Number.isInteger(n) || n < 0)
    throw new ConfigFout(`${naam} moet een heel getal zijn, maar is "${waarde}".`);
  return n;
};

/** Wrong configuration: shown as one line, without a stack. */
export class ConfigFout extends Error {}

function readMail(env: NodeJS.ProcessEnv): Pick<Config, 'smtp' | 'mailVan'> {
  const smtp = env.NAAST_SMTP || undefined;
  if (smtp !== undefined && !(URL.canParse(smtp) && /^smtps?:$/.test(new URL(smtp).protocol)))
    throw new ConfigFout('NAAST_SMTP moet beginnen met smtp:// of smtps://, met daarachter de mailserver.');
  if (smtp !== undefined && !env.NAAST_MAIL_VAN)
    throw new ConfigFout('Zet bij NAAST_SMTP ook NAAST_MAIL_VAN: het adres van de afzender.');
  if (smtp !== undefined && !env.NAAST_ADRES)
    throw new ConfigFout('Zet bij NAAST_SMTP ook NAAST_ADRES: in de e-mail staat een link naar Naast.');
  return { smtp, mailVan: env.NAAST_MAIL_VAN ?? '' };
}

function readVirusscanner(adres: string | undefined): string | undefined {
  if (!adres) return undefined;
  if (/^unix:\/.|^tcp:\/\/[^/:]+:\d+$/.test(adres)) return adres;
  throw new ConfigFout('NAAST_VIRUSSCANNER moet tcp://adres:poort zijn, of unix:/pad/naar/clamd.ctl.');
}

/** Reads and checks the configuration. @throws ConfigFout with a Dutch sentence. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const databaseUrl = env.DATABASE_URL || undefined;
  const databaseUrlEigenaar = env.DATABASE_URL_EIGENAAR || undefined;
  if (Boolean(databaseUrl) !== Boolean(databaseUrlEigenaar)) {
    throw new ConfigFout(
      'Geef DATABASE_URL (app) en DATABASE_URL_EIGENAAR (migraties) allebei, of geen van beide.',
    );
  }
  const dataMap = env.NAAST_DATA
    ? resolve(env.NAAST_DATA.replace(/^~/, homedir()))
    : resolve(projectMap, '.data');
  return {
    host: env.NAAST_HOST || '127.0.0.1',
    poort: getal(env.PORT || env.NAAST_POORT, 4300, 'PORT'),
    databaseUrl,
    databaseUrlEigenaar,
    databaseUrlDirect: env.DATABASE_URL_DIRECT || undefined,
    dataMap,
    jwtGeheim: env.NAAST_JWT_GEHEIM || undefined,
    demo: env.NAAST_DEMO ? env.NAAST_DEMO !== 'nee' : databaseUrl === undefined,
    demoVerhalen: env.NAAST_DEMO !== 'mensen',
    https: env.NAAST_ADRES?.startsWith('https://') ?? false,
    adres: env.NAAST_ADRES || undefined,
    proxy: env.NAAST_PROXY || undefined,
    idleMinuten: getal(env.NAAST_IDLE_MINUTEN, 30, 'NAAST_IDLE_MINUTEN'),
    maxUren: getal(env.NAAST_MAX_UREN, 10, 'NAAST_MAX_UREN'),
    ...readMail(env),
    virusscanner: readVirusscanner(env.NAAST_VIRUSSCANNER),
  };
}
