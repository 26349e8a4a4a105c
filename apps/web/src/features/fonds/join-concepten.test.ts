import { legeToets } from '@naast/domain/fonds';
import { describe, expect, it } from 'vitest';
import { joinConcepten } from './join-concepten.ts';
import { type Concept, legeRegel } from './use-concept.ts';

const concept = (over: Partial<Concept> = {}): Concept => ({
  toelichting: '',
  toets: legeToets,
  akkoord: { hoe: null, door: '', op: null },
  berekeningId: null,
  spoed: { gevraagd: false, reden: '' },
  doorbraakIds: [],
  regels: [],
  ...over,
});
const regel = (id: string | undefined, wat: string) => ({ ...legeRegel, ...(id ? { id } : {}), wat });

describe('allebei houden', () => {
  it('houdt van elke regel één, en die van de ander erbij', () => {
    const samen = joinConcepten(
      concept({ regels: [regel('a', 'Bed'), regel('b', 'Kast')] }),
      concept({ regels: [regel('a', 'Groot bed'), regel(undefined, 'Bureau')] }),
    );
    expect(samen.regels.map(({ wat }) => wat)).toEqual(['Kast', 'Groot bed', 'Bureau']);
  });

  it('zet beide teksten onder elkaar, en een gelijke tekst één keer', () => {
    const tekst = (a: string, b: string) =>
      joinConcepten(concept({ toelichting: a }), concept({ toelichting: b })).toelichting;
    expect(tekst('Van jou', 'Van mij')).toBe('Van jou\n\nVan mij');
    expect(tekst('Zelfde', 'Zelfde')).toBe('Zelfde');
    expect(tekst('', 'Van mij')).toBe('Van mij');
  });

  it('houdt elke gekozen doorbraak', () => {
    expect(
      joinConcepten(concept({ doorbraakIds: ['1', '2'] }), concept({ doorbraakIds: ['2', '3'] }))
        .doorbraakIds,
    ).toEqual(['1', '2', '3']);
  });
});
