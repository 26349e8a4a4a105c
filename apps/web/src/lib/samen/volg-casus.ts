import type { Afloop, Bericht } from './lees-stroom.ts';

export interface Omgeving {
  read: (signal: AbortSignal, onBericht: (bericht: Bericht) => void) => Promise<Afloop>;
  renew: (begonnen: number) => Promise<'vernieuwd' | 'verlopen' | 'geen_verbinding'>;
  /** Resolves when somebody is at the page. */
  wachtWakker: () => Promise<void>;
  /** Resolves at the next sign of life at the page. */
  wachtTeken: () => Promise<void>;
  wacht: (ms: number) => Promise<void>;
}

/** live: changes come in by themselves. weg: this casus is no longer yours to see. */
export type Stand = 'verbinden' | 'live' | 'uit' | 'weg';

interface Opties extends Omgeving {
  onBericht: (bericht: Bericht) => void;
  onStand: (stand: Stand) => void;
}

const kortsteMs = 1_000;
const langsteMs = 60_000;

/** What to do after a stream ended: stop, go on at once, wait for a sign of life, or wait some time. */
export type Vervolg = 'stop' | 'meteen' | 'teken' | 'wacht';

export function decideVervolg({ status, laatste }: Afloop): Vervolg {
  if (laatste === 'weg' || status === 404) return 'stop';
  // Refused for what it is, not for how it is now: asking again changes nothing.
  if (status === 400 || status === 403 || status === 406) return 'stop';
  if (laatste === 'vol') return 'teken';
  return laatste === 'vernieuw' ? 'meteen' : 'wacht';
}

/** Keeps following one casus: connects again with longer and longer pauses, and not at all while nobody is there. */
export class VolgCasus {
  readonly #opties: Opties;
  readonly #weg = new AbortController();
  #stroom = new AbortController();
  #mislukt = 0;

  constructor(opties: Opties) {
    this.#opties = opties;
  }

  async run(): Promise<void> {
    const { onStand, wachtWakker } = this.#opties;
    while (!this.#weg.signal.aborted) {
      await wachtWakker();
      if (this.#weg.signal.aborted) return;
      onStand('verbinden');
      const afloop = await this.#follow();
      if (this.#weg.signal.aborted) return;
      const vervolg = decideVervolg(afloop);
      if (vervolg === 'stop') return onStand('weg');
      await this.#pause(afloop, vervolg);
    }
  }

  /** Lets go of the connection; `run` takes it up again when somebody is there. */
  sleep(): void {
    this.#mislukt = 0;
    this.#stroom.abort();
  }

  stop(): void {
    this.#weg.abort();
    this.#stroom.abort();
  }

  async #follow(): Promise<Afloop> {
    const begonnen = Date.now();
    const eerste = await this.#read();
    if (eerste.status !== 401) return eerste;
    return (await this.#opties.renew(begonnen)) === 'vernieuwd' ? this.#read() : eerste;
  }

  #read(): Promise<Afloop> {
    const { read, onBericht, onStand } = this.#opties;
    this.#stroom = new AbortController();
    return read(this.#stroom.signal, (bericht) => {
      if (bericht.soort === 'klaar') {
        this.#mislukt = 0;
        onStand('live');
      }
      onBericht(bericht);
    });
  }

  async #pause(afloop: Afloop, vervolg: Vervolg): Promise<void> {
    const { wacht, wachtTeken, onStand } = this.#opties;
    if (vervolg === 'meteen') return;
    onStand('uit');
    if (vervolg === 'teken') return wachtTeken();
    // Signed out: who signs in again shows it by doing something.
    if (afloop.status === 401) await wachtTeken();
    const ms = Math.min(langsteMs, kortsteMs * 2 ** this.#mislukt);
    this.#mislukt += 1;
    await wacht(ms * (0.5 + Math.random() / 2));
  }
}
