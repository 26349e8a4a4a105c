import { describe, expect, it } from 'vitest';
import { createRegel } from '../rendement/voorbeeld/voorbeeld.ts';
import type { ConceptRegel } from './concept.ts';
import { findDubbel } from './find-dubbel.ts';

const regel = (id: string, code: string, anders: Partial<ConceptRegel> = {}): ConceptRegel => ({
  ...createRegel({ id }),
  ...anders,
  prijs: { ...createRegel().prijs, code, omschrijving: code, eenheid: 'keer', ...anders.prijs },
});
const gebied = (code: string) => (code.startsWith('ZVW') ? 'lichamelijke_gezondheid' : undefined);
const zoek = (...regels: ConceptRegel[]) =>
  findDubbel(regels, gebied).map(({ reden, regelIds }) => [reden, regelIds]);

describe('dubbel tellen', () => {
  it('wijst op dezelfde prijs bij dezelfde betaler', () => {
    expect(zoek(regel('a', 'WMO-02'), regel('b', 'WMO-02'))).toEqual([['prijs', ['a', 'b']]]);
  });

  it('wijst op dezelfde gebeurtenis bij dezelfde betaler', () => {
    const samen = { gebeurtenis: 'opname' };
    expect(zoek(regel('a', 'X-1', samen), regel('b', 'X-2', samen))).toEqual([['gebeurtenis', ['a', 'b']]]);
  });

  it('wijst op hetzelfde leefgebied bij dezelfde betaler', () => {
    expect(zoek(regel('a', 'ZVW-01'), regel('b', 'ZVW-04'))).toEqual([['leefgebied', ['a', 'b']]]);
  });

  it('zwijgt bij een andere betaler', () => {
    const ander = regel('b', 'WMO-02');
    ander.prijs.batenhouder = 'zorgverzekeraar';
    expect(zoek(regel('a', 'WMO-02'), ander)).toEqual([]);
  });

  it('zwijgt als er in één overlapgroep toch maar één telt', () => {
    const groep = { overlapgroep: 'begeleiding' };
    expect(zoek(regel('a', 'WMO-02', groep), regel('b', 'WMO-02', groep))).toEqual([]);
    expect(zoek(regel('a', 'WMO-02', groep), regel('b', 'WMO-02'))).toEqual([['prijs', ['a', 'b']]]);
  });

  it('noemt dezelfde regels maar één keer, met de sterkste reden', () => {
    const samen = { gebeurtenis: 'opname' };
    expect(zoek(regel('a', 'ZVW-01', samen), regel('b', 'ZVW-01', samen))).toEqual([['prijs', ['a', 'b']]]);
  });
});
