import { type Gebeurtenis, mergeGebeurtenissen } from '@naast/domain/samen';
import type { Stroom } from './stroom.ts';

/** A change as the database tells it; `tabel` says where to ask who may see it. */
export interface Verteld extends Omit<Gebeurtenis, 'onderwerp'> {
  casusId: string;
  /** `opnieuw`: what may be seen changed, read everything again. */
  onderwerp: Gebeurtenis['onderwerp'] | 'aanwezig' | 'opnieuw';
  tabel: string;
}

/**
 * What one gebruiker may know of these changes, asked in their own scope; undefined when they may not see the casus.
 * `wieSchrijft: false` hides who did it.
 */
export type Filter = (
  stroom: Stroom,
  verteld: readonly Verteld[],
) => Promise<{ zichtbaar: readonly Verteld[]; wieSchrijft: boolean } | undefined>;

interface Opties {
  filter: Filter;
  /** How long changes are gathered before they are sent, in milliseconds. */
  wachtMs?: number;
  perGebruiker?: number;
}

// Beyond this a page had better read everything again; it also bounds what waits while the database is slow.
const grootsteRij = 200;
// Asking for every reader must not take the connections from those who work.
const tegelijk = 4;

/** Hands what changed to the open streams of that casus: gathered, and asked anew per reader whether they may know. */
export class Uitzending {
  readonly #opties: Required<Opties>;
  readonly #perCasus = new Map<string, Set<Stroom>>();
  readonly #perGebruiker = new Map<string, Stroom[]>();
  readonly #rijen = new Map<string, Verteld[] | 'opnieuw'>();
  #klok: NodeJS.Timeout | undefined;
  #bezig: Promise<void> | undefined;

  constructor(opties: Opties) {
    this.#opties = { wachtMs: 100, perGebruiker: 6, ...opties };
  }

  get stromen(): Stroom[] {
    return [...this.#perCasus.values()].flatMap((set) => [...set]);
  }

  /** Also closes the oldest stream of a gebruiker who has too many: it may be of a browser that is no longer there. */
  add(stroom: Stroom): void {
    const deze = this.#perCasus.get(stroom.casusId) ?? new Set();
    this.#perCasus.set(stroom.casusId, deze.add(stroom));
    const eigen = [...(this.#perGebruiker.get(stroom.gebruiker.id) ?? []), stroom];
    this.#perGebruiker.set(stroom.gebruiker.id, eigen);
    if (eigen.length > this.#opties.perGebruiker) eigen[0]?.close('vol');
  }

  remove(stroom: Stroom): void {
    const deze = this.#perCasus.get(stroom.casusId);
    deze?.delete(stroom);
    if (deze?.size === 0) this.#perCasus.delete(stroom.casusId);
    const eigen = (this.#perGebruiker.get(stroom.gebruiker.id) ?? []).filter((s) => s !== stroom);
    if (eigen.length > 0) this.#perGebruiker.set(stroom.gebruiker.id, eigen);
    else this.#perGebruiker.delete(stroom.gebruiker.id);
  }

  tell(verteld: Verteld): void {
    if (!this.#perCasus.has(verteld.casusId)) return;
    const rij = this.#rijen.get(verteld.casusId) ?? [];
    if (rij === 'opnieuw') return;
    const past = rij.length < grootsteRij && verteld.onderwerp !== 'opnieuw';
    this.#rijen.set(verteld.casusId, past ? [...rij, verteld] : 'opnieuw');
    this.#schedule();
  }

  /** Tells one stream what was told just before it was there. */
  catchUp(stroom: Stroom, verteld: readonly Verteld[]): void {
    if (verteld.length > 0) void this.#sendTo([stroom], verteld);
  }

  /** Something may have been missed: everyone reads again. */
  tellOpnieuw(): void {
    for (const casusId of this.#perCasus.keys()) this.#rijen.set(casusId, 'opnieuw');
    this.#schedule();
  }

  /** Ends every stream. */
  async stop(): Promise<void> {
    clearTimeout(this.#klok);
    this.#rijen.clear();
    for (const stroom of this.stromen) stroom.close();
    await this.#bezig;
  }

  #schedule(): void {
    if (this.#klok || this.#bezig || this.#rijen.size === 0) return;
    this.#klok = setTimeout(() => {
      this.#klok = undefined;
      this.#bezig = this.#flush().finally(() => {
        this.#bezig = undefined;
        this.#schedule();
      });
    }, this.#opties.wachtMs);
  }

  async #flush(): Promise<void> {
    const rijen = [...this.#rijen];
    this.#rijen.clear();
    for (const [casusId, rij] of rijen) {
      const lezers = Object.values(
        Object.groupBy(this.#perCasus.get(casusId) ?? [], ({ gebruiker }) => gebruiker.id),
      ).flatMap((stromen) => (stromen ? [stromen] : []));
      for (let i = 0; i < lezers.length; i += tegelijk)
        await Promise.all(lezers.slice(i, i + tegelijk).map((stromen) => this.#sendTo(stromen, rij)));
    }
  }

  async #sendTo(stromen: readonly Stroom[], rij: readonly Verteld[] | 'opnieuw'): Promise<void> {
    const [eerste] = stromen;
    if (!eerste) return;
    const verteld = rij === 'opnieuw' ? [] : mergeVerteld(rij);
    try {
      const uitkomst = await this.#opties.filter(eerste, verteld);
      for (const stroom of stromen) {
        if (!uitkomst) stroom.close('weg');
        else if (rij === 'opnieuw') stroom.send('opnieuw');
        else sendAll(stroom, uitkomst.zichtbaar, uitkomst.wieSchrijft);
      }
    } catch {
      // Not knowing is not telling: who connects again reads everything anew, once the database answers.
      for (const stroom of stromen) stroom.close();
    }
  }
}

function mergeVerteld(rij: readonly Verteld[]): Verteld[] {
  const aanwezig = rij.findLast(({ onderwerp }) => onderwerp === 'aanwezig');
  const anders = rij.flatMap((v) => (v.onderwerp === 'aanwezig' ? [] : [v as Verteld & Gebeurtenis]));
  return [...mergeGebeurtenissen(anders), ...(aanwezig ? [aanwezig] : [])];
}

function sendAll(stroom: Stroom, lijst: readonly Verteld[], wieSchrijft: boolean): void {
  for (const { onderwerp, blok, id, versie, door } of lijst) {
    if (onderwerp === 'aanwezig' || onderwerp === 'opnieuw') stroom.send(onderwerp);
    else {
      const wie = wieSchrijft || door === stroom.gebruiker.id ? door : null;
      stroom.send('wijziging', { onderwerp, blok, id, versie, door: wie });
    }
  }
}
