import { describe, expect, it } from 'vitest';
import { findDubbele, findDubbeleBinnen, type RegelElders } from './dubbel.ts';

const regel = {
  wat: 'Huurachterstand',
  ontvanger: 'De corporatie',
  bedragCent: 196500,
  totaalCent: 196500,
  iban: null,
};
const elders = (over: Partial<RegelElders> = {}): RegelElders => ({
  ...regel,
  aanvraagId: 'a1',
  code: 'AV-2026-0001',
  fonds: 'Noodfonds',
  stand: 'ingediend',
  ...over,
});
const waarin = (over: Partial<RegelElders>, van = regel) => findDubbele([van], [elders(over)])[0]?.waarin;

describe('een regel die al eens is gevraagd', () => {
  it.each([
    [{}, 'dezelfde ontvanger en hetzelfde doel en hetzelfde bedrag'],
    [{ ontvanger: 'Corporatie', wat: 'Waarborgsom' }, 'dezelfde ontvanger en hetzelfde bedrag'],
    [{ bedragCent: 1, totaalCent: 1 }, 'dezelfde ontvanger en hetzelfde doel'],
    [{ ontvanger: 'Iemand anders' }, 'hetzelfde doel en hetzelfde bedrag'],
    [{ ontvanger: 'Iemand anders', wat: 'Een bed' }, undefined],
    [{ wat: 'Een bed', bedragCent: 2, totaalCent: 2 }, undefined],
  ])('%j: %s', (over, verwacht) => {
    expect(waarin(over)).toBe(verwacht);
  });

  it('herkent de ontvanger ook aan de rekening', () => {
    const iban = 'NL91ABNA0417164300';
    expect(waarin({ ontvanger: 'X', wat: 'Y', iban }, { ...regel, iban: iban as never })).toBe(
      'dezelfde ontvanger en hetzelfde bedrag',
    );
  });

  it('ziet twaalf maanden in één keer als hetzelfde bedrag', () => {
    const perMaand = { ...regel, bedragCent: 10_000, totaalCent: 120_000 };
    expect(waarin({ wat: 'Anders', bedragCent: 120_000, totaalCent: 120_000 }, perMaand)).toBe(
      'dezelfde ontvanger en hetzelfde bedrag',
    );
  });

  it('noemt een andere aanvraag per regel één keer, en een lege regel nooit', () => {
    expect(findDubbele([regel, regel], [elders(), elders(), elders({ aanvraagId: 'a2' })])).toHaveLength(4);
    const leeg = { wat: '', ontvanger: '', bedragCent: 0, totaalCent: 0, iban: null };
    expect(findDubbele([leeg], [elders({ ...leeg })])).toEqual([]);
  });
});

describe('een regel die twee keer in één aanvraag staat', () => {
  const bed = { wat: 'Een bed', ontvanger: 'Winkel', bedragCent: 10_000, totaalCent: 10_000, iban: null };

  it('is die met hetzelfde doel, en dezelfde ontvanger of hetzelfde bedrag', () => {
    expect(findDubbeleBinnen([regel, bed, { ...regel, bedragCent: 1, totaalCent: 1 }])).toEqual([
      { plek: 2, met: 0, waarin: 'dezelfde ontvanger en hetzelfde doel' },
    ]);
    expect(findDubbeleBinnen([bed, { ...bed, ontvanger: 'Een ander' }])).toHaveLength(1);
  });

  it('is niet iets anders van dezelfde winkel, ook niet voor hetzelfde bedrag', () => {
    expect(findDubbeleBinnen([bed, { ...bed, wat: 'Matras' }])).toEqual([]);
    expect(findDubbeleBinnen([bed])).toEqual([]);
  });
});
