import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const map = import.meta.dirname;
const lees = (bestand: string) => readFileSync(bestand, 'utf8');
const require = createRequire(import.meta.url);
const componenten = readdirSync(join(map, 'componenten')).map((naam) => lees(join(map, 'componenten', naam)));
const thema = lees(join(map, 'naast.css'));

const kleur = (naam: string): string => {
  const treffer = new RegExp(`--naast-${naam}: (#[0-9a-f]{6})`).exec(thema);
  if (!treffer?.[1]) throw new Error(`kleur ${naam} staat niet in het thema`);
  return treffer[1];
};

/** WCAG 2.2 contrast ratio of two colours. */
function contrast(een: string, ander: string): number {
  const licht = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
      const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [hoog = 0, laag = 0] = [licht(een), licht(ander)].sort((a, b) => b - a);
  return (hoog + 0.05) / (laag + 0.05);
}

describe('het thema', () => {
  it('vult elke naam die de gebruikte CSS van het ontwerpsysteem vraagt', () => {
    const gebruikt = [...lees(join(map, 'index.css')).matchAll(/"(@amsterdam[^"]+)"/g)].map(([, pad = '']) =>
      lees(require.resolve(pad)),
    );
    const gevraagd = new Set(gebruikt.join('').match(/(?<=var\()--ams-[a-z0-9-]+/g));
    const gezet = new Set(componenten.join('').match(/--ams-[a-z0-9-]+(?=:)/g));
    // The icon of an icon button is not used, so its line height is set by the button itself.
    expect([...gevraagd].filter((naam) => !gezet.has(naam))).toEqual([]);
  });

  it('is één bestand van minder dan honderd regels', () => {
    expect(thema.split('\n').length).toBeLessThan(100);
  });

  const gronden = ['papier', 'vlak', 'vlak-zacht'];
  const teksten = ['inkt', 'inkt-zacht', 'interactie', 'interactie-donker', 'fout', 'let-op', 'weten'];
  const kapitaal = ['economisch', 'sociaal', 'cultureel', 'pedagogisch', 'mentaal'];
  it.each(gronden.flatMap((grond) => [...teksten, ...kapitaal].map((tekst) => [tekst, grond])))(
    '%s is goed te lezen op %s',
    (tekst = '', grond = '') => {
      expect(contrast(kleur(tekst), kleur(grond))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['fout', 'fout-vlak'],
    ['let-op', 'let-op-vlak'],
    ['weten', 'weten-vlak'],
    ['interactie-donker', 'interactie-licht'],
    ['inkt', 'let-op-vlak'],
    ['inkt-uit', 'vlak'],
    ['op-interactie', 'interactie'],
  ])('%s is goed te lezen op %s', (tekst, grond) => {
    expect(contrast(kleur(tekst), kleur(grond))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['veldrand', 'vlak'],
    ['focus', 'papier'],
    ['focus', 'vlak'],
  ])('de lijn %s is te zien op %s', (lijn, grond) => {
    expect(contrast(kleur(lijn), kleur(grond))).toBeGreaterThanOrEqual(3);
  });
});
