import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseVragenlijst } from './parse-vragenlijst.ts';
import { ruweVragenlijst, voorbeeld } from './voorbeeld-vragenlijst.ts';
import { kiesUit, makeLijst } from './willekeurige-vragenlijst.ts';
import { checkVragenlijst, writeVoorwaarde, writeVragenlijst } from './write-vragenlijst.ts';

describe('een vragenlijst schrijven', () => {
  it('geeft bij het lezen dezelfde lijst terug', () => {
    expect(parseVragenlijst(writeVragenlijst(voorbeeld))).toEqual({ ok: true, vragenlijst: voorbeeld });
  });

  it('geeft bij elke lijst dezelfde terug', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 5 }), (getallen) => {
        const lijst = makeLijst(kiesUit(getallen));
        expect(parseVragenlijst(writeVragenlijst(lijst))).toEqual({ ok: true, vragenlijst: lijst });
        expect(checkVragenlijst(lijst)).toEqual([]);
      }),
    );
  });

  it('schrijft voorwaarden zoals mensen ze lezen', () => {
    const is = (soort: 'antwoord_is' | 'antwoord_is_niet', ...waarden: string[]) =>
      writeVoorwaarde({ soort, vraag: 'school', waarden });
    expect(is('antwoord_is', 'soms')).toBe('school = soms');
    expect(is('antwoord_is_niet', 'soms')).toBe('school != soms');
    expect(is('antwoord_is', 'soms', 'nee, nooit')).toBe('school in [soms, "nee, nooit"]');
    expect(is('antwoord_is_niet', 'soms', 'nee')).toBe('school niet in [soms, nee]');
    expect(writeVoorwaarde({ soort: 'kinderen_in_huis' })).toBe('er zijn kinderen in huis');
  });
});

describe('streng lezen', () => {
  const fouten = (verander: (ruw: Record<string, unknown>) => unknown) => {
    const ruw = structuredClone(ruweVragenlijst) as Record<string, unknown>;
    const uitkomst = parseVragenlijst(verander(ruw) ?? ruw);
    return uitkomst.ok ? [] : uitkomst.fouten.map(({ pad }) => pad);
  };
  const vraag = (ruw: Record<string, unknown>) =>
    (ruw as typeof ruweVragenlijst).secties[0]?.vragen[0] as unknown as Record<string, unknown>;

  it('weigert een veld dat niet bestaat, waar het ook staat', () => {
    expect(fouten((ruw) => void Object.assign(ruw, { kleur: 'rood' }))).toEqual(['kleur']);
    expect(fouten((ruw) => void Object.assign(vraag(ruw), { gevoellig: true }))).toEqual([
      'secties.0.vragen.0.gevoellig',
    ]);
  });

  it('weigert ja of nee dat geen ja of nee is', () => {
    expect(fouten((ruw) => void Object.assign(vraag(ruw), { gevoelig: 'ja' }))).toEqual([
      'secties.0.vragen.0.gevoelig',
    ]);
  });

  it('weigert een antwoord zonder plek in blok 3, en iets dat geen lijst is', () => {
    const zonder = (ruw: Record<string, unknown>) => {
      const [sectie] = (ruw as typeof ruweVragenlijst).secties;
      Reflect.deleteProperty(sectie as object, 'kapitaalvorm');
      Object.assign(vraag(ruw), { naar: { blok: 3 } });
    };
    expect(fouten(zonder)).toEqual(['secties.0.vragen.0.naar']);
    expect(fouten(() => 'tekst')).toContain('');
  });
});
