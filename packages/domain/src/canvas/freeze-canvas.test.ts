import { describe, expect, it } from 'vitest';
import { describeLeden, findLeeftijdsband } from './describe-leden.ts';
import { freezeCanvas } from './freeze-canvas.ts';
import { hideContact } from './hide-contact.ts';
import { maakBelemmering, maakCanvas, maakDoorbraak, maakItem, maakTekst } from './maak-canvas.ts';

const vol = maakCanvas({
  blokken: [maakTekst(1, 'Familie Kastanje: Marja met Daan en Noor. Bel 06-12345678 of marja@voorbeeld.nl.')],
  eigenWoorden: [
    { lidId: 'zoon', woorden: 'Dat mama slaapt.', versie: 2, gewijzigdOp: null, gewijzigdDoor: null },
    { lidId: 'jongste', woorden: '', versie: 1, gewijzigdOp: null, gewijzigdDoor: null },
  ],
  belemmeringen: [maakBelemmering('b1', { veroorzaakt: ['b2', 'weg'] }), maakBelemmering('b2')],
  prioriteiten: [{ ...maakItem('p1'), tekst: 'huis houden', belemmeringen: ['b2', 'b1'] }],
  doorbraken: [maakDoorbraak('d1', { breekt: ['b2'], betrokkenheid: 'Anna belt Marja elke week.' })],
  afspraken: [
    {
      ...maakItem('a1'),
      lidId: null,
      gebruikerId: 'wij',
      wieTekst: '',
      wat: 'belt Daans school',
      wanneer: '2026-11-06',
      wanneerTekst: '',
      stand: 'open',
      doorbraakId: 'd1',
    },
  ],
});
const bevroren = freezeCanvas(vol, vol.leden, 'WIJ Groningen', '2026-11-03', [
  { naam: 'Kastanje', vervanging: 'dit huishouden' },
]);

describe('het bevroren canvas', () => {
  it('bevat geen naam, geen contactgegeven en geen verwijzing naar een persoon', () => {
    const tekst = JSON.stringify(bevroren);
    for (const weg of [
      'Marja',
      'Vries',
      'Daan',
      'Noor',
      'Anna',
      'Bakker',
      'Kastanje',
      '12345678',
      '@',
      '"zoon"',
    ]) {
      expect(tekst, weg).not.toContain(weg);
    }
  });

  it('noemt leden naar gezinsrol en leeftijd per vijf jaar', () => {
    expect(bevroren.leden).toEqual([
      { gezinsrol: 'ouder', leeftijdsband: '35-39', aanduiding: 'ouder' },
      { gezinsrol: 'kind', leeftijdsband: '15-19', aanduiding: 'kind 1' },
      { gezinsrol: 'kind', leeftijdsband: '0-4', aanduiding: 'kind 2' },
    ]);
    expect(bevroren.overEenJaar.eigenWoorden).toEqual([{ lid: 'kind 1', woorden: 'Dat mama slaapt.' }]);
  });

  it('bewaart de verbanden als nummers', () => {
    expect(bevroren.inDeWeg.map((b) => b.veroorzaakt)).toEqual([[2], []]);
    expect(bevroren.watEerst[0]?.belemmeringen).toEqual([1, 2]);
    expect(bevroren.doorbraken[0]?.breekt).toEqual([2]);
  });

  it('laat de woorden verder zoals ze zijn', () => {
    expect(bevroren.doorbraken[0]?.betrokkenheid).toBe('Medewerker WIJ belt ouder elke week.');
    expect(bevroren.afspraken[0]).toMatchObject({
      wie: 'medewerker WIJ, WIJ Groningen',
      wat: "belt kind 1's school",
      doorbraak: 1,
    });
  });

  it('is bij hetzelfde canvas steeds hetzelfde', () => {
    const nogEens = freezeCanvas(structuredClone(vol), vol.leden, 'WIJ Groningen', '2026-11-03', [
      { naam: 'Kastanje', vervanging: 'dit huishouden' },
    ]);
    expect(nogEens).toEqual(bevroren);
  });
});

describe('leden zonder naam', () => {
  it('kent geen leeftijd als het geboortejaar ontbreekt, en geen leeftijd onder nul', () => {
    expect(findLeeftijdsband(null, '2026-01-01')).toBeNull();
    expect(findLeeftijdsband(2027, '2026-01-01')).toBe('0-4');
  });

  it('nummert alleen wie niet de enige is', () => {
    const leden = describeLeden(vol.leden, '2026-01-01');
    expect(leden.map((l) => l.aanduiding)).toEqual(['ouder', 'kind 1', 'kind 2']);
  });
});

describe('contactgegevens', () => {
  it.each([
    ['Bel 050 367 89 10 of +31 6 12345678.', 'Bel [telefoonnummer] of [telefoonnummer].'],
    ['Rekening NL91 ABNA 0417 1643 00', 'Rekening [rekeningnummer]'],
    ['Selwerd, 9741 KE', 'Selwerd, [postcode]'],
    [
      'schulden € 23.400 bij 14 schuldeisers in 2026 en huur € 1.965',
      'schulden € 23.400 bij 14 schuldeisers in 2026 en huur € 1.965',
    ],
    ['BSN 123456782', 'BSN [nummer]'],
    ['Mail m.devries+zorg@wij-groningen.nl of (a@b.nl)', 'Mail [e-mailadres] of ([e-mailadres])'],
  ])('maakt van “%s” “%s”', (tekst, verwacht) => {
    expect(hideContact(tekst)).toBe(verwacht);
  });

  // Twenty seconds when a word is read anew from each of its letters; the bound of a test is five.
  it.each(['a', '.', '-', '0', 'é'])('is klaar met een woord van enkel %s', (teken) => {
    const tekst = teken.repeat(60_000);
    expect(hideContact(tekst)).toBe(tekst);
  });
});
