import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keuzes } from './codes.ts';
import { countStemmen } from './stemmen.ts';

describe('stemmen tellen', () => {
  it.each([
    [['voor', 'voor'], 'geen_quorum'],
    [['voor', 'voor', 'onthouden'], 'toekennen'],
    [['voor', 'voor', 'tegen'], 'toekennen'],
    [['voor', 'tegen', 'tegen'], 'afwijzen'],
    [['voor', 'tegen', 'onthouden'], 'afwijzen'],
    [['onthouden', 'onthouden', 'onthouden'], 'afwijzen'],
    [['voor', 'onthouden', 'onthouden'], 'toekennen'],
    [[], 'geen_quorum'],
  ] as const)('%j geeft %s', (stemmen, uitslag) => {
    expect(countStemmen(stemmen, 3).uitslag).toBe(uitslag);
  });

  it('kent alleen toe bij quorum en meer voor dan tegen, wat de volgorde ook is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keuzes)), fc.integer({ min: 2, max: 6 }), (stemmen, quorum) => {
        const telling = countStemmen(stemmen, quorum);
        expect(telling.uitslag === 'toekennen').toBe(
          stemmen.length >= quorum && telling.voor > telling.tegen,
        );
        expect(countStemmen(stemmen.toReversed(), quorum)).toEqual(telling);
      }),
    );
  });

  it('laat onthouden de uitslag niet kantelen, alleen het quorum halen', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keuzes), { minLength: 3 }), (stemmen) => {
        expect(countStemmen([...stemmen, 'onthouden'], 3).uitslag).toBe(countStemmen(stemmen, 3).uitslag);
      }),
    );
  });
});
