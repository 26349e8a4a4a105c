import type { Rij } from './bericht.ts';

/** Closes and opens what waits. The key lives in memory only: who did not sign in cannot open anything. */
export interface Kluis {
  /** `bij` is bound to it: a row of one person or place cannot pass for another. */
  sluit: (tekst: string, bij: string) => Promise<Pick<Rij, 'iv' | 'inhoud'>>;
  /** @throws when the key is another one, or something was changed */
  open: (rij: Pick<Rij, 'iv' | 'inhoud'>, bij: string) => Promise<string>;
}

/** @param sleutel 256 bits in base64, as the API gives it to who is signed in */
export async function openKluis(sleutel: string): Promise<Kluis> {
  const bytes = Uint8Array.from(atob(sleutel), (teken) => teken.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  bytes.fill(0);
  const koppel = (bij: string) => new TextEncoder().encode(bij);
  return {
    sluit: async (tekst, bij) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const wijze = { name: 'AES-GCM', iv, additionalData: koppel(bij) };
      return { iv, inhoud: await crypto.subtle.encrypt(wijze, key, new TextEncoder().encode(tekst)) };
    },
    open: async ({ iv, inhoud }, bij) => {
      const wijze = { name: 'AES-GCM', iv, additionalData: koppel(bij) };
      return new TextDecoder().decode(await crypto.subtle.decrypt(wijze, key, inhoud));
    },
  };
}
