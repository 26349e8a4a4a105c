import { setPlek } from '@naast/contract/gebeurtenissen';
import { useEffect } from 'react';
import { call } from '#web/lib/call.ts';
import { findPlek, type Plek } from './find-plek.ts';

// Long enough to think about the next word.
const stiltMs = 8_000;
const hoogstensMs = 2_000;

const zelfde = (a: Plek | undefined, b: Plek | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Tells colleagues who are here where this gebruiker types, and that they stopped; nothing when nobody else is here. */
export function usePlek(casusId: string, stroomId: string | undefined, anderen: boolean): void {
  useEffect(() => {
    if (!stroomId || !anderen) return;
    const melder = new Melder((plek) => {
      const body = plek ?? { onderwerp: null };
      void call(setPlek, { params: { id: casusId, stroomId }, body, zonderInloggen: true });
    });
    const weg = new AbortController();
    document.addEventListener('input', (event) => melder.type(readPlek(event)), { signal: weg.signal });
    return () => {
      weg.abort();
      melder.stop();
    };
  }, [casusId, stroomId, anderen]);
}

function readPlek({ target }: Event): Plek | undefined {
  if (!(target instanceof HTMLElement) || !target.closest('main')) return undefined;
  const blokId = target.closest('section[id^="blok-"]')?.id;
  return findPlek({ id: target.id, blokId }, location.pathname);
}

/** Says each place once, with a pause in between, and that typing has stopped. */
class Melder {
  readonly #zeg: (plek: Plek | undefined) => void;
  #gezegd: Plek | undefined;
  #nu: Plek | undefined;
  #pauze: ReturnType<typeof setTimeout> | undefined;
  #stilte: ReturnType<typeof setTimeout> | undefined;

  constructor(zeg: (plek: Plek | undefined) => void) {
    this.#zeg = zeg;
  }

  type(plek: Plek | undefined): void {
    if (!plek) return;
    clearTimeout(this.#stilte);
    this.#stilte = setTimeout(() => this.#set(undefined), stiltMs);
    this.#set(plek);
  }

  stop(): void {
    clearTimeout(this.#stilte);
    clearTimeout(this.#pauze);
    if (this.#gezegd) this.#zeg(undefined);
  }

  #set(plek: Plek | undefined): void {
    this.#nu = plek;
    if (this.#pauze || zelfde(this.#nu, this.#gezegd)) return;
    this.#gezegd = plek;
    this.#zeg(plek);
    this.#pauze = setTimeout(() => {
      this.#pauze = undefined;
      this.#set(this.#nu);
    }, hoogstensMs);
  }
}
