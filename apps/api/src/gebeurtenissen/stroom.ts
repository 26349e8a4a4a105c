import type { StroomSoort } from '@naast/contract/gebeurtenissen';
import type { IngelogdeGebruiker } from '../platform/db-scope.ts';

/** What a stream writes to: the open answer of a request. */
export interface Uitgang {
  write: (tekst: string) => boolean;
  end: () => unknown;
  destroy: () => unknown;
  /** Bytes that the other side has not taken yet. */
  readonly writableLength: number;
}

// A few hundred events: who is further behind than that, reads everything again after connecting anew.
const grootsteAchterstand = 32 * 1024;

interface Opties {
  id: string;
  casusId: string;
  gebruiker: IngelogdeGebruiker;
  traceId: string;
  uit: Uitgang;
  /** Asked once, when the stream is over for whatever reason. */
  onDicht: (stroom: Stroom) => void;
}

/** One open answer with server-sent events. A reader that does not keep up is let go, so that memory stays flat. */
export class Stroom {
  readonly id: string;
  readonly casusId: string;
  readonly gebruiker: IngelogdeGebruiker;
  readonly traceId: string;
  readonly #uit: Uitgang;
  readonly #onDicht: (stroom: Stroom) => void;
  #dicht = false;

  constructor({ id, casusId, gebruiker, traceId, uit, onDicht }: Opties) {
    this.id = id;
    this.casusId = casusId;
    this.gebruiker = gebruiker;
    this.traceId = traceId;
    this.#uit = uit;
    this.#onDicht = onDicht;
  }

  get dicht(): boolean {
    return this.#dicht;
  }

  send(soort: StroomSoort, gegevens: object = {}): void {
    this.#write(`event: ${soort}\ndata: ${JSON.stringify({ casusId: this.casusId, ...gegevens })}\n\n`);
  }

  /** A line that means nothing, so that nobody in between takes the silence for the end. */
  beat(): void {
    this.#write(':\n\n');
  }

  /** Ends the stream, with a last word when there is one. */
  close(laatste?: StroomSoort): void {
    if (this.#dicht) return;
    if (laatste) this.send(laatste);
    if (this.#markDicht()) this.#uit.end();
  }

  /** The other side has gone. */
  gone(): void {
    this.#markDicht();
  }

  #write(tekst: string): void {
    if (this.#dicht) return;
    const vol = !this.#uit.write(tekst);
    if (vol && this.#uit.writableLength > grootsteAchterstand && this.#markDicht()) this.#uit.destroy();
  }

  #markDicht(): boolean {
    if (this.#dicht) return false;
    this.#dicht = true;
    this.#onDicht(this);
    return true;
  }
}
