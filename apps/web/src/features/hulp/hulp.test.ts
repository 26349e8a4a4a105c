/// <reference path="../../../../../packages/pdf/src/voorbeeld/hyphen.d.ts" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ambtelijk, measureLeesbaarheid } from '../../../../../packages/pdf/src/voorbeeld/leesbaarheid.ts';
import { findHulp, hulpteksten } from './hulp-van-pagina.ts';
import type { HulpTekst } from './hulptekst.ts';
import { woorden } from './teksten/woorden.ts';
import { searchHulp } from './zoek-hulp.ts';

const app = join(import.meta.dirname, '../../app');
const lees = (bestand: string): string => readFileSync(join(app, bestand), 'utf8');
const paden = (bron: string): string[] => [...bron.matchAll(/path: '([^'*]+)'/g)].map((m) => m[1] ?? '');

/** Every address of the client, with an example in place of each param. */
function listAdressen(): string[] {
  const [onder = '', zelf = ''] = lees('casus-pages.tsx').split('export const pages');
  const onderCasus = paden(onder).map((pad) => `casussen/:casusId/${pad}`);
  const losse = readdirSync(app)
    .filter((naam) => naam.endsWith('-pages.ts'))
    .flatMap((naam) => paden(lees(naam)));
  return [...onderCasus, ...paden(zelf), ...paden(lees('router.tsx')), ...losse].map(
    (pad) => `/${pad.replace(/:\w+/g, 'abc')}`,
  );
}

describe('elke pagina heeft hulp', () => {
  const adressen = listAdressen();

  test('en er zijn er tientallen', () => expect(adressen.length).toBeGreaterThan(50));

  test.each(adressen)('%s', (adres) => {
    const naam = findHulp(adres);
    expect(hulpteksten[naam].waarvoor).not.toBe('');
    // Mijn werk is for the first page; the help itself is the one page that needs none.
    if (adres !== '/hulp') expect(naam).not.toBe('mijnWerk');
  });

  test('elke hulptekst hoort bij een pagina die bestaat', () => {
    const gebruikt = new Set([
      ...adressen.map(findHulp),
      findHulp('/'),
      findHulp('/casussen/abc/iets-nieuws'),
    ]);
    expect(Object.keys(hulpteksten).filter((naam) => !gebruikt.has(naam as never))).toEqual([]);
  });
});

describe('de hulp is gewone taal', () => {
  const zinnen = Object.values<HulpTekst>(hulpteksten).flatMap(({ waarvoor, hoe }) => [
    waarvoor,
    ...hoe.flatMap(({ vraag, stappen }) => [vraag, ...stappen]),
  ]);

  test('met korte zinnen en korte woorden', () => {
    const maat = measureLeesbaarheid([...zinnen, ...Object.values(woorden)]);
    expect(maat.fleschDouma).toBeGreaterThan(60);
    expect(maat.woordenPerZin).toBeLessThan(12);
    expect(maat.langsteZin.split(' ').length).toBeLessThanOrEqual(20);
  });

  test('zonder woorden van kantoor', () => {
    const tekst = zinnen.join(' ').toLowerCase();
    expect(ambtelijk.filter((woord) => tekst.includes(woord))).toEqual([]);
  });

  test('en elk woord in de lijst wordt ergens gebruikt', () => {
    const gebruikt = new Set(Object.values<HulpTekst>(hulpteksten).flatMap((tekst) => tekst.woorden ?? []));
    expect(Object.keys(woorden).filter((woord) => !gebruikt.has(woord as never))).toEqual([]);
  });
});

describe('zoeken in de hulp', () => {
  test('vindt op een deel van een woord, zonder op hoofdletters en accenten te letten', () => {
    expect(searchHulp('PLAKK').paginas[0]).toBe('plakken');
    expect(searchHulp('contactpersoon').woorden).toContain('contactpersoon');
    expect(searchHulp('een  gezin').paginas.length).toBeGreaterThan(3);
  });

  test('vindt niets bij niets', () => {
    expect(searchHulp('  ')).toEqual({ paginas: [], woorden: [] });
    expect(searchHulp('xyzzy')).toEqual({ paginas: [], woorden: [] });
  });
});

describe('wat de hulp tussen aanhalingstekens noemt, staat zo op het scherm', () => {
  // Where the words of the screens are written; the help itself does not count.
  const bronnen = ['../../../../../packages/domain/src', '../../features', '../../ui', '../../app'].map(
    (map) => join(import.meta.dirname, map),
  );
  const scherm = bronnen
    .flatMap((map) =>
      readdirSync(map, { recursive: true, encoding: 'utf8' }).map((bestand) => join(map, bestand)),
    )
    .filter((bestand) => /\.tsx?$/.test(bestand) && !bestand.includes('/hulp/') && !/\.test\./.test(bestand))
    .map((bestand) => readFileSync(bestand, 'utf8').replace(/\s+/g, ' '))
    .join('\n');
  const stappen = Object.values(hulpteksten as Record<string, HulpTekst>).flatMap(({ hoe }) =>
    hoe.flatMap(({ vraag, stappen: zinnen }) => [vraag, ...zinnen]),
  );
  const genoemd = stappen.flatMap((zin) => [...zin.matchAll(/“([^”]+)”/g)].map((deel) => deel[1] ?? ''));

  test('en er zijn er tientallen', () => expect(genoemd.length).toBeGreaterThan(20));
  test.each([...new Set(genoemd)])('%s', (naam) => expect(scherm.includes(naam), naam).toBe(true));
});
