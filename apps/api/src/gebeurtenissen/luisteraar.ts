import pg from 'pg';

interface Opties {
  /** A direct connection: LISTEN does not work through PgBouncer in transaction mode. */
  connectionString: string;
  kanaal: string;
  onBericht: (inhoud: string) => void;
  /** Listens from now on; after an interruption (`hersteld`) what was told in between is lost. */
  onLuistert: (hersteld: boolean) => void;
  /** A fault of the connection; told once per interruption. */
  onKwijt: (fout: Error) => void;
  pingMs?: number;
}

const kortsteMs = 200;
const langsteMs = 10_000;

/** The one connection of an API process on which PostgreSQL tells what changed; connects again by itself. */
export class Luisteraar {
  readonly #opties: Opties;
  #client: pg.Client | undefined;
  #bezig: Promise<void> | undefined;
  #klok: NodeJS.Timeout | undefined;
  #ping: NodeJS.Timeout | undefined;
  #pogingen = 0;
  #gestopt = false;

  constructor(opties: Opties) {
    this.#opties = opties;
  }

  get luistert(): boolean {
    return this.#client !== undefined;
  }

  /** Connects when that has not happened yet. @returns whether it listens now */
  async start(): Promise<boolean> {
    if (!this.#gestopt && !this.#client && !this.#klok) await this.#connect();
    return this.luistert;
  }

  async stop(): Promise<void> {
    this.#gestopt = true;
    clearTimeout(this.#klok);
    await this.#bezig;
    const client = this.#client;
    this.#client = undefined;
    clearInterval(this.#ping);
    await client?.end().catch(() => {});
  }

  #connect(): Promise<void> {
    this.#bezig ??= this.#open()
      .catch((fout: Error) => this.#retry(fout))
      .finally(() => {
        this.#bezig = undefined;
      });
    return this.#bezig;
  }

  async #open(): Promise<void> {
    const { connectionString, kanaal, onBericht, onLuistert, pingMs = 30_000 } = this.#opties;
    const client = new pg.Client({
      connectionString,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      application_name: 'naast-luisteraar',
    });
    client.on('error', (fout) => this.#lost(client, fout));
    client.on('end', () => this.#lost(client, new Error('verbinding gesloten')));
    client.on('notification', ({ payload }) => payload && onBericht(payload));
    try {
      await client.connect();
      await client.query(`listen ${client.escapeIdentifier(kanaal)}`);
    } catch (fout) {
      client.end().catch(() => {});
      throw fout;
    }
    this.#client = client;
    // A connection that died without a word is only noticed by asking.
    this.#ping = setInterval(
      () => void client.query('select 1').catch((fout) => this.#lost(client, fout)),
      pingMs,
    );
    onLuistert(this.#pogingen > 0);
    this.#pogingen = 0;
  }

  #lost(client: pg.Client, fout: Error): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    clearInterval(this.#ping);
    client.end().catch(() => {});
    this.#retry(fout);
  }

  #retry(fout: Error): void {
    if (this.#gestopt || this.#klok) return;
    if (this.#pogingen === 0) this.#opties.onKwijt(fout);
    // A spread, so that many APIs do not come back at the same moment.
    const wacht = Math.min(langsteMs, kortsteMs * 2 ** this.#pogingen) * (0.5 + Math.random() / 2);
    this.#pogingen += 1;
    this.#klok = setTimeout(() => {
      this.#klok = undefined;
      void this.#connect();
    }, wacht);
  }
}
