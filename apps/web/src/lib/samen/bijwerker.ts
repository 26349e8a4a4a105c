import { getCanvas } from '@naast/contract/canvas';
import { getCasus } from '@naast/contract/casussen';
import { type AanwezigeItem, listAanwezigen, type WijzigingBericht } from '@naast/contract/gebeurtenissen';
import { mergeGebeurtenissen, showNaam, type Wijziging } from '@naast/domain/samen';
import { hashKey, type Query, type QueryClient } from '@tanstack/react-query';
import { ProblemError } from '#web/lib/problem-error.ts';
import { keyOf, read } from '#web/lib/query.ts';
import { type BekendCanvas, isBekend } from './bekend.ts';
import type { Bericht } from './lees-stroom.ts';
import { lezingen } from './lezingen.ts';
import { readAgain } from './read-again.ts';

// What comes in together is read in one go.
const wachtMs = 250;
const alles = new Set(Object.values(lezingen).flat());
const isVan =
  (namen: ReadonlySet<string>) =>
  ({ queryKey: [naam] }: Query): boolean =>
    namen.has(String(naam));

interface Opties {
  client: QueryClient;
  casusId: string;
  ik: string;
  onNieuws: (lijst: readonly Wijziging[]) => void;
}

/** Turns what a stream tells into reads of what is on the screen, and into news about what others did. */
export class Bijwerker {
  readonly #opties: Opties;
  #wacht: WijzigingBericht[] = [];
  #klok: ReturnType<typeof setTimeout> | undefined;

  constructor(opties: Opties) {
    this.#opties = opties;
  }

  /** Milliseconds since the oldest read on the screen: what changed since then may be missing there. */
  oudste(): number {
    const ops = this.#opties.client
      .getQueryCache()
      .findAll({ predicate: isVan(alles), type: 'active' })
      .flatMap(({ state }) => (state.data === undefined ? [] : [state.dataUpdatedAt]));
    return ops.length === 0 ? 0 : Date.now() - Math.min(...ops);
  }

  handle({ soort, gegevens }: Bericht): void {
    if (soort === 'wijziging') this.#add(gegevens as unknown as WijzigingBericht);
    else if (soort === 'aanwezig') this.#readAanwezigen();
    else if (soort === 'opnieuw' || (soort === 'klaar' && gegevens.gemist)) this.#readAlles();
    if (soort === 'klaar') this.#readAanwezigen();
  }

  /** The casus may be gone for this gebruiker: asks, and then nothing of it stays in this tab. @returns whether it is gone */
  async leave(): Promise<boolean> {
    const { client, casusId } = this.#opties;
    const weg = await read(getCasus, { params: { id: casusId } }).then(
      () => false,
      (fout: unknown) => fout instanceof ProblemError && fout.status === 404,
    );
    if (!weg) return false;
    client.removeQueries({ predicate: isVan(alles), type: 'inactive' });
    await client.resetQueries({ predicate: isVan(alles) });
    return true;
  }

  stop(): void {
    clearTimeout(this.#klok);
  }

  #add(bericht: WijzigingBericht): void {
    this.#wacht.push(bericht);
    this.#klok ??= setTimeout(() => {
      this.#klok = undefined;
      void this.#flush();
    }, wachtMs);
  }

  async #flush(): Promise<void> {
    const lijst = mergeGebeurtenissen(this.#wacht);
    this.#wacht = [];
    const nieuw = lijst.filter((bericht) => !isBekend(this.#canvas(), bericht) && !this.#isVanHier(bericht));
    const { ik, onNieuws } = this.#opties;
    const van = lijst.filter(({ door }) => door !== ik);
    if (van.length > 0)
      onNieuws(van.map(({ onderwerp, blok, door }) => ({ onderwerp, blok, naam: this.#naam(door) })));
    await this.#readNieuw(nieuw);
  }

  /** An own save cancels a read on its way, so what was asked for is looked at once more. */
  async #readNieuw(nieuw: readonly WijzigingBericht[], nogKeer = 2): Promise<void> {
    if (nieuw.length === 0) return;
    const namen = new Set(nieuw.flatMap(({ onderwerp }) => lezingen[onderwerp]));
    await readAgain(this.#opties.client, isVan(namen));
    const mist = nieuw.filter((b) => b.versie !== null && b.onderwerp === 'canvas' && this.#isOuder(b));
    if (nogKeer > 0) await this.#readNieuw(mist, nogKeer - 1);
  }

  /** What this gebruiker does in this very window, the page itself has put on the screen; the canvas knows by version. */
  #isVanHier({ onderwerp, door }: WijzigingBericht): boolean {
    return onderwerp !== 'canvas' && door === this.#opties.ik && document.hasFocus();
  }

  #isOuder(bericht: WijzigingBericht): boolean {
    const canvas = this.#canvas();
    return canvas !== undefined && !isBekend(canvas, bericht);
  }

  #canvas(): BekendCanvas | undefined {
    const { client, casusId } = this.#opties;
    return client.getQueryData(keyOf(getCanvas, { params: { id: casusId } }));
  }

  #naam(door: string | null): string | null {
    const { client, casusId } = this.#opties;
    const sleutel = keyOf(listAanwezigen, { params: { id: casusId } });
    const items = client.getQueryData<{ items: AanwezigeItem[] }>(sleutel)?.items ?? [];
    const wie = items.find(({ gebruikerId }) => gebruikerId !== null && gebruikerId === door);
    const namen = items.map(({ naam }) => naam);
    return wie ? showNaam(wie, namen) : null;
  }

  #readAlles(): void {
    const { client } = this.#opties;
    client.removeQueries({ predicate: isVan(alles), type: 'inactive' });
    void readAgain(client, isVan(alles));
  }

  #readAanwezigen(): void {
    const { client, casusId } = this.#opties;
    const sleutel = hashKey(keyOf(listAanwezigen, { params: { id: casusId } }));
    void readAgain(client, ({ queryHash }) => queryHash === sleutel);
  }
}
