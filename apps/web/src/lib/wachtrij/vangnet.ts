import type { Concept } from './bericht.ts';
import { mijnWachtrij } from './mijn-wachtrij.ts';
import type { Plaats, Wachtrij } from './wachtrij.ts';

const rustMs = 150;
const laterMs = 5_000;

/**
 * Keeps what is typed in one place safe in this browser until the server has it. Holds its place as long as the text
 * is on the screen; after `los` the queue goes on with it.
 */
export class Vangnet {
  #plaats: Promise<Plaats> | undefined;
  #concept: Concept | undefined;
  #klok: ReturnType<typeof setTimeout> | undefined;
  #werk: Promise<void> = Promise.resolve();
  #veilig = true;
  readonly #open: () => Promise<Wachtrij | undefined>;

  constructor(open: () => Promise<Wachtrij | undefined> = mijnWachtrij) {
    this.#open = open;
  }

  /** True when the newest words would survive a closed tab. */
  get veilig(): boolean {
    return this.#veilig;
  }

  /** The newest words; kept after a short rest of the keys. */
  vang(concept: Concept): void {
    this.#concept = concept;
    this.#veilig = false;
    clearTimeout(this.#klok);
    this.#klok = setTimeout(() => void this.nu(), rustMs);
  }

  /** Keeps what was caught, now. */
  nu(): Promise<void> {
    clearTimeout(this.#klok);
    const concept = this.#concept;
    if (!concept) return this.#werk;
    return this.#daarna(async () => {
      const wachtrij = await this.#open();
      if (wachtrij) this.#plaats ??= wachtrij.houd();
      const plaats = await this.#plaats;
      if (!wachtrij || !plaats) return this.#laterNog();
      if (this.#concept !== concept) return;
      try {
        await wachtrij.bewaar(plaats.id, concept);
      } catch {
        // No room (a full disk): there may be later.
        return this.#laterNog();
      }
      this.#veilig = this.#concept === concept;
    });
  }

  /** The server has everything. */
  klaar(): void {
    clearTimeout(this.#klok);
    this.#concept = undefined;
    this.#veilig = true;
    void this.#daarna(async () => {
      const plaats = await this.#plaats;
      if (!plaats || this.#concept) return;
      await (await this.#open())?.klaar(plaats.id);
    });
  }

  /**
   * The text has left the screen: what is not sent is for the queue. Resolves when the queue has it; false when it
   * could not be kept, so that only the tab has it.
   */
  async los(): Promise<boolean> {
    await this.nu();
    clearTimeout(this.#klok);
    const plaats = await this.#plaats;
    this.#plaats = undefined;
    const over = this.#concept !== undefined;
    this.#concept = undefined;
    plaats?.los();
    if (plaats && over) void (await this.#open())?.verstuur();
    return this.#veilig || !over;
  }

  /**
   * Takes back what waits for this place from before, for instance before a reload. `aan` puts it on the screen, and
   * says whether it did: what was typed in the meantime never takes the place of it.
   */
  async neemOver(plek: string, aan: (oud: Concept) => boolean): Promise<void> {
    if (this.#plaats || this.#concept) return;
    const oud = await (await this.#open())?.neemOver(plek);
    if (!oud) return;
    if (this.#plaats || this.#concept) return oud.los();
    this.#plaats = Promise.resolve(oud);
    if (aan(oud.bericht)) return;
    this.#plaats = undefined;
    oud.los();
  }

  /** The key could not be had yet; until then a text is only as safe as its tab. */
  #laterNog(): void {
    clearTimeout(this.#klok);
    this.#klok = setTimeout(() => void this.nu(), laterMs);
  }

  #daarna(werk: () => Promise<void>): Promise<void> {
    // A browser that refuses to keep something must not stop the saving itself.
    this.#werk = this.#werk.then(werk).catch(() => {});
    return this.#werk;
  }
}
