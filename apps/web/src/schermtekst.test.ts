import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Words of other people's screens; none of them is Dutch. */
const engels = [
  ...['save', 'cancel', 'submit', 'loading', 'error', 'delete', 'remove', 'edit', 'add', 'back', 'next'],
  ...['previous', 'close', 'search', 'settings', 'password', 'sign in', 'log out', 'logout'],
  ...['please', 'required', 'invalid', 'not found', 'success', 'warning', 'yes', 'your', 'the', 'upload'],
];
/** Office words that people do not say. */
const ambtelijk = [
  ...[
    'jongstleden',
    'ten behoeve van',
    'inwilliging',
    'derhalve',
    'middels',
    'onderhavige',
    'conform',
    'teneinde',
  ],
];
const verboden = new RegExp(`(?<![\\p{L}-])(${[...engels, ...ambtelijk].join('|')})(?![\\p{L}-])`, 'iu');

type Knoop = { type: string; [veld: string]: unknown };
const isKnoop = (waarde: unknown): waarde is Knoop =>
  typeof waarde === 'object' && waarde !== null && 'type' in waarde;

/** Text in an element always shows; a string in code does when it reads as one: a capital or a space in it. */
const looksShown = (tekst: string): boolean => /^\p{Lu}|\s/u.test(tekst.trim());
/** What names things for the program: never on the screen. */
const nooitGetoond = new Set(['ImportDeclaration', 'BinaryExpression', 'SwitchCase', 'TSLiteralType']);
const geenTekst = new Set(['className', 'class', 'style', 'type', 'variant', 'id', 'd', 'viewBox', 'points']);

function listTeksten(knoop: unknown): string[] {
  if (Array.isArray(knoop)) return knoop.flatMap(listTeksten);
  if (!isKnoop(knoop) || nooitGetoond.has(knoop.type)) return [];
  if (knoop.type === 'JSXAttribute' && geenTekst.has((knoop.name as { name: string }).name)) return [];
  if (knoop.type === 'JSXText') return [String(knoop.value)];
  if (knoop.type === 'Literal')
    return typeof knoop.value === 'string' ? [knoop.value].filter(looksShown) : [];
  if (knoop.type === 'TemplateElement')
    return [(knoop.value as { cooked: string }).cooked].filter(looksShown);
  return Object.values(knoop).flatMap(listTeksten);
}

function findVerboden(bestand: string, code: string): string[] {
  const { program, errors } = parseSync(bestand, code);
  if (errors.length > 0) throw new Error(`${bestand} is niet te lezen`);
  return listTeksten(program).flatMap((tekst) => {
    const treffer = verboden.exec(tekst);
    return treffer ? [`“${treffer[0]}” in: ${tekst.trim()}`] : [];
  });
}

describe('de controle zelf', () => {
  it.each([
    ['in een element', '<p>Save</p>'],
    ['in een kenmerk', '<Button aria-label="Delete" />'],
    ['in een keuze', '<p>{klaar ? "Klaar" : "Loading"}</p>'],
    ['in een sjabloon', '<p>{`Please fill this in`}</p>'],
    ['als ambtelijk woord', '<p>Wij doen dit conform de regels.</p>'],
  ])('ziet het %s', (_, jsx) => {
    expect(findVerboden('proef.tsx', `const x = ${jsx};`)).toHaveLength(1);
  });

  it.each([
    ['een soort knop', '<button type="submit">Opslaan</button>'],
    ['een toets', '<p onKeyDown={(e) => e.key === "Delete" && weg()}>Weg</p>'],
    ['een Nederlands woord', '<p>Maak een back-up van je thema</p>'],
  ])('laat %s met rust', (_, jsx) => {
    expect(findVerboden('proef.tsx', `const x = ${jsx};`)).toEqual([]);
  });
});

const hier = import.meta.dirname;
const bestanden = readdirSync(hier, { recursive: true, encoding: 'utf8' }).filter(
  (pad) => /\.tsx?$/.test(pad) && !/\.(test|d)\.ts$/.test(pad),
);

it('elk scherm is in gewoon Nederlands', () => {
  expect(bestanden.length).toBeGreaterThan(50);
  const fout = bestanden.flatMap((pad) =>
    findVerboden(pad, readFileSync(join(hier, pad), 'utf8')).map((regel) => `${pad}: ${regel}`),
  );
  expect(fout).toEqual([]);
});
