import type { CanvasAntwoord } from '@naast/contract/canvas';
import type { LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';
import { createCasus, type TestCasus } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

interface Item {
  id: string;
  versie: number;
  verwijderdOp: string | null;
}

/** The app with one casus of Anna, and short ways to read and write its canvas. */
export interface CanvasProef {
  test: TestApp;
  casus: TestCasus;
  nieuweCasus: () => Promise<void>;
  url: (pad?: string) => string;
  read: (wie?: PersoonNaam) => Promise<CanvasAntwoord>;
  /** Adds an item as Anna. */
  add: (lijst: string, body: object) => Promise<Item>;
  patch: (wie: PersoonNaam, pad: string, versie: number, body: object) => Promise<LightMyRequestResponse>;
  put: (wie: PersoonNaam, pad: string, versie: number, body: object) => Promise<LightMyRequestResponse>;
  /** Removes an item as Anna. */
  remove: (pad: string, versie: number) => Promise<LightMyRequestResponse>;
}

export async function startCanvasProef(): Promise<CanvasProef> {
  const test = await startTestApp();
  const proef: CanvasProef = {
    test,
    casus: await createCasus(test, 'anna'),
    nieuweCasus: async () => {
      proef.casus = await createCasus(test, 'anna');
    },
    url: (pad = '') => `/casussen/${proef.casus.casusId}/canvas${pad}`,
    read: async (wie = 'anna') => (await test.als(wie, { url: proef.url() })).json(),
    add: async (lijst, body) => {
      const antwoord = await test.als('anna', {
        method: 'POST',
        url: proef.url(`/${lijst}`),
        body,
        sleutel: true,
      });
      expect(antwoord.statusCode, antwoord.body).toBe(201);
      return antwoord.json();
    },
    patch: (wie, pad, versie, body) => test.als(wie, { method: 'PATCH', url: proef.url(pad), versie, body }),
    put: (wie, pad, versie, body) => test.als(wie, { method: 'PUT', url: proef.url(pad), versie, body }),
    remove: (pad, versie) => test.als('anna', { method: 'DELETE', url: proef.url(pad), versie }),
  };
  return proef;
}
