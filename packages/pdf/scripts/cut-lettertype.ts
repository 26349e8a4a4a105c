// Cuts Source Sans 3 to what Dutch case files need and writes it as TypeScript, so that no file is read at run time.
// Run from packages/pdf: node scripts/cut-lettertype.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { readBreedtes, renameLettertype } from './rename-lettertype.ts';

/** Latin with its extensions, the accents that can stand loose, Vietnamese, punctuation, money, arrows and a few signs. */
const reeksen: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x17f],
  [0x18f, 0x18f],
  [0x192, 0x192],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1dc],
  [0x1e6, 0x1e7],
  [0x1ea, 0x1eb],
  [0x1f4, 0x1f5],
  [0x1fa, 0x1ff],
  [0x218, 0x21b],
  [0x232, 0x233],
  [0x237, 0x237],
  [0x259, 0x259],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c7],
  [0x2d8, 0x2dd],
  [0x300, 0x30c],
  [0x31b, 0x31b],
  [0x323, 0x323],
  [0x326, 0x328],
  [0x1e00, 0x1eff],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x2070, 0x2070],
  [0x2074, 0x2079],
  [0x2080, 0x2089],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2153, 0x2154],
  [0x215b, 0x215e],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x221e, 0x221e],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
  [0x25a0, 0x25a0],
  [0x25cb, 0x25cb],
  [0x25cf, 0x25cf],
  [0x2610, 0x2612],
  [0x2713, 0x2713],
  [0x2717, 0x2717],
];

const bestanden = {
  regular: 'SourceSans3-Regular',
  semibold: 'SourceSans3-Semibold',
  italic: 'SourceSans3-It',
};
const kop =
  '// Made by scripts/cut-lettertype.ts from Source Sans 3 (SIL Open Font License, see OFL.md). Do not edit.\n';
const doel = new URL('../src/lettertype/', import.meta.url);
const codes = reeksen.flatMap(([van, tot]) => Array.from({ length: tot - van + 1 }, (_, i) => van + i));

const gesneden = await Promise.all(
  Object.entries(bestanden).map(async ([naam, bestand]) => {
    const bron = readFileSync(createRequire(import.meta.url).resolve(`source-sans/TTF/${bestand}.ttf`));
    const font = await subsetFont(bron, String.fromCodePoint(...codes), {
      targetFormat: 'sfnt',
      keepFeatures: [],
      noHinting: true,
      dropTables: ['GSUB', 'GPOS', 'GDEF', 'BASE', 'DSIG', 'STAT', 'meta'],
    });
    const hernoemd = renameLettertype(font);
    return { naam, font: hernoemd, breedtes: readBreedtes(hernoemd, codes) };
  }),
);

const gedekt = codes.filter((code) => gesneden.every(({ breedtes }) => breedtes.has(code)));
writeFileSync(
  new URL('dekking.ts', doel),
  `${kop}/** Code points that all three cuts can print, ascending. */\nexport const dekking: readonly number[] = ${JSON.stringify(gedekt)};\n`,
);
for (const { naam, font, breedtes } of gesneden) {
  const lijst = JSON.stringify(gedekt.map((code) => breedtes.get(code)));
  writeFileSync(
    new URL(`${naam}.ts`, doel),
    `${kop}/** The TrueType file, base64. */\nexport const base64 =\n  '${font.toString('base64')}';\n` +
      `/** Advance width in 1/1000 em, in the order of \`dekking\`. */\nexport const breedtes: readonly number[] = ${lijst};\n`,
  );
  console.info(`${naam}: ${Math.round(font.length / 1024)} kB, ${gedekt.length} tekens`);
}
