import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { WijzigingBericht } from '@naast/contract/gebeurtenissen';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { type BekendCanvas, isBekend } from './bekend.ts';
import { findPlek } from './find-plek.ts';
import { type Bericht, makeLezer } from './lees-stroom.ts';
import { lezingen } from './lezingen.ts';
import { readAgain } from './read-again.ts';

describe('de stroom lezen', () => {
  it('geeft hele berichten door, hoe het netwerk ze ook in stukken knipt', () => {
    const tekst = ':\n\nevent: klaar\ndata: {"stroomId":"s"}\n\n:\n\nevent: wijziging\ndata: {"blok":4}\n\n';
    for (let knip = 1; knip < tekst.length; knip++) {
      const berichten: Bericht[] = [];
      const lees = makeLezer((bericht) => berichten.push(bericht));
      for (let i = 0; i < tekst.length; i += knip) lees(tekst.slice(i, i + knip));
      expect(berichten).toEqual([
        { soort: 'klaar', gegevens: { stroomId: 's' } },
        { soort: 'wijziging', gegevens: { blok: 4 } },
      ]);
    }
  });
});

describe('wat het canvas op het scherm al weet', () => {
  const canvas: BekendCanvas = {
    blokken: [{ blok: 4, versie: 3 }],
    volgordes: [{ blok: 3, versie: 2 }],
    eigenWoorden: [{ lidId: 'lid', versie: 5 }],
    situaties: [{ id: 's', versie: 2 }],
    belemmeringen: [],
    prioriteiten: [],
    doorbraken: [],
    afspraken: [],
  };
  const bericht = (deel: Partial<WijzigingBericht>): WijzigingBericht => ({
    casusId: 'c',
    onderwerp: 'canvas',
    blok: 4,
    id: null,
    versie: 3,
    door: 'anna',
    ...deel,
  });

  it.each([
    ['een blok dat er al zo staat', { versie: 3 }, true],
    ['een nieuwer blok', { versie: 4 }, false],
    ['een volgorde', { blok: 3, versie: 2 }, true],
    ['een regel', { blok: 3, id: 's', versie: 2 }, true],
    ['een nieuwere regel', { blok: 3, id: 's', versie: 3 }, false],
    ['een regel die er nog niet is', { blok: 3, id: 'nieuw', versie: 1 }, false],
    ['eigen woorden', { blok: 2, id: 'lid', versie: 5 }, true],
    ['een koppeling: die hoort bij de versie van haar regel', { blok: 5, id: 'b', versie: null }, true],
    ['iets buiten het canvas', { onderwerp: 'gesprek', versie: 1 }, false],
  ] as const)('%s', (_wat, deel, bekend) => {
    expect(isBekend(canvas, bericht(deel))).toBe(bekend);
  });

  it('niets, als er geen canvas op het scherm staat', () => {
    expect(isBekend(undefined, bericht({}))).toBe(false);
  });
});

describe('waar iemand schrijft', () => {
  const item = '01890000-0000-7000-8000-000000000000';
  it.each([
    [
      `canvas-${item}-woorden`,
      'blok-3',
      '/casussen/c/canvas',
      { onderwerp: 'canvas', blok: 3, itemId: item },
    ],
    ['canvas-blok-4-tekst', 'blok-4', '/casussen/c/canvas', { onderwerp: 'canvas', blok: 4, itemId: null }],
    ['v1', undefined, '/casussen/c/gesprek/g', { onderwerp: 'gesprek', blok: null, itemId: null }],
    ['v1', undefined, '/casussen/c/fonds/a', { onderwerp: 'aanvraag', blok: null, itemId: null }],
    ['v1', undefined, '/casussen/c/rendement', undefined],
  ])('%s in %s op %s', (id, blokId, pad, plek) => {
    expect(findPlek({ id, blokId }, pad)).toEqual(plek);
  });
});

describe('wat we opnieuw lezen na een gebeurtenis', () => {
  it('zijn lezingen die er echt zijn', async () => {
    const map = resolve(import.meta.dirname, '../../../../../packages/contract/src');
    const modules = await Promise.all(
      globSync('*.ts', { cwd: map }).map((naam) => import(join(map, naam)) as Promise<object>),
    );
    const namen = new Set(
      modules
        .flatMap((m) => Object.values(m))
        .flatMap((route) => (isGet(route) ? [route.schema.operationId] : [])),
    );
    expect(
      Object.values(lezingen)
        .flat()
        .filter((naam) => !namen.has(naam)),
    ).toEqual([]);
  });
});

const isGet = (route: unknown): route is { schema: { operationId: string } } =>
  typeof route === 'object' &&
  route !== null &&
  'method' in route &&
  route.method === 'GET' &&
  'schema' in route;

describe('opnieuw lezen', () => {
  it('gebeurt ook na een eerste lezing die al onderweg was, en dus van net ervoor kan zijn', async () => {
    const client = new QueryClient();
    const antwoorden = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    let keer = 0;
    const kijker = new QueryObserver(client, {
      queryKey: ['lijst'],
      queryFn: () => antwoorden[keer++]?.promise ?? '',
    });
    const stop = kijker.subscribe(() => {});
    const gelezen = readAgain(client, () => true);
    antwoorden[0]?.resolve('zonder Jelle');
    antwoorden[1]?.resolve('met Jelle');
    await gelezen;
    expect(kijker.getCurrentResult().data).toBe('met Jelle');
    expect(keer).toBe(2);
    stop();
  });

  it('breekt een latere lezing af, en leest dan één keer', async () => {
    const client = new QueryClient();
    let keer = 0;
    const kijker = new QueryObserver(client, { queryKey: ['lijst'], queryFn: () => `lezing ${++keer}` });
    const stop = kijker.subscribe(() => {});
    await kijker.refetch();
    const nu = keer;
    await readAgain(client, () => true);
    expect(keer).toBe(nu + 1);
    stop();
  });
});
