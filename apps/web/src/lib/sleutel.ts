/**
 * Idempotency-Key that stays the same while the same content is tried again, and is new for other content
 * or after a definite answer. So a lost answer never does a thing twice.
 */
export class Sleutel {
  #inhoud: string | undefined;
  #sleutel = '';

  voor(inhoud: unknown): string {
    const json = JSON.stringify(inhoud) ?? '';
    if (this.#inhoud !== json) {
      this.#inhoud = json;
      this.#sleutel = crypto.randomUUID();
    }
    return this.#sleutel;
  }

  /** The server gave a definite answer: the next try is a new deed. */
  klaar(): void {
    this.#inhoud = undefined;
  }
}
