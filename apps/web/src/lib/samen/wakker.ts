// A page that nobody looks at for this long lets go of its stream: another tab may need the connection.
const verborgenMs = 15_000;
// Shorter than the idle limit of a login: a page that is only open must not keep it alive.
const stilMs = 10 * 60_000;

/** Whether somebody is at this page: it is visible, and something was done on it not long ago. */
export class Wakker {
  #laatst = Date.now();
  #klok: ReturnType<typeof setTimeout> | undefined;
  readonly #onSlaap: () => void;
  readonly #wachters = new Set<() => void>();
  readonly #weg = new AbortController();

  /** `onSlaap`: the page has been hidden for a while. */
  constructor(onSlaap: () => void) {
    this.#onSlaap = onSlaap;
    const { signal } = this.#weg;
    for (const soort of ['pointerdown', 'keydown', 'input', 'focusin'])
      document.addEventListener(soort, () => this.#wake(), { signal, passive: true, capture: true });
    document.addEventListener('visibilitychange', () => this.#look(), { signal });
    addEventListener('online', () => this.#wake(), { signal });
  }

  get wakker(): boolean {
    return document.visibilityState === 'visible' && Date.now() - this.#laatst < stilMs;
  }

  /** Resolves when somebody is here. */
  async wacht(): Promise<void> {
    while (!this.wakker && !this.#weg.signal.aborted) await this.volgende();
  }

  /** Resolves at the next sign of life. */
  volgende(): Promise<void> {
    return new Promise((klaar) => this.#wachters.add(klaar));
  }

  stop(): void {
    this.#weg.abort();
    clearTimeout(this.#klok);
    this.#tell();
  }

  #wake(): void {
    this.#laatst = Date.now();
    this.#tell();
  }

  #look(): void {
    clearTimeout(this.#klok);
    if (document.visibilityState === 'visible') this.#wake();
    else this.#klok = setTimeout(this.#onSlaap, verborgenMs);
  }

  #tell(): void {
    const wachters = [...this.#wachters];
    this.#wachters.clear();
    for (const klaar of wachters) klaar();
  }
}
