import { randomUUID } from 'node:crypto';
import type { TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

/** A place where nobody began anything yet. */
export const nieuwePlek = (): string => randomUUID();

/** Begins a draft. @returns its place */
export async function makeKladje(test: TestApp, wie: PersoonNaam, over: object = {}): Promise<string> {
  const plek = nieuwePlek();
  const body = { inhoud: '{"reden":"Zij wil"}', ...over };
  const antwoord = await test.als(wie, { method: 'PUT', url: `/kladjes/${plek}`, versie: 0, body });
  if (antwoord.statusCode !== 200) throw new Error(antwoord.body);
  return plek;
}
