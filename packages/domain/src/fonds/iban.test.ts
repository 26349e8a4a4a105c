import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIban, hasControlegetal, maskIban, showIban } from './iban.ts';
import { calculateLengte, makePatroon, readStructuur, type SepaLand, sepaLanden } from './sepa-landen.ts';

// The examples of the SWIFT IBAN registry, one for every SEPA country.
const voorbeelden: Record<SepaLand, string> = {
  AD: 'AD1200012030200359100100',
  AL: 'AL47212110090000000235698741',
  AT: 'AT611904300234573201',
  BE: 'BE68539007547034',
  BG: 'BG80BNBG96611020345678',
  CH: 'CH9300762011623852957',
  CY: 'CY17002001280000001200527600',
  CZ: 'CZ6508000000192000145399',
  DE: 'DE89370400440532013000',
  DK: 'DK5000400440116243',
  EE: 'EE382200221020145685',
  ES: 'ES9121000418450200051332',
  FI: 'FI2112345600000785',
  FR: 'FR1420041010050500013M02606',
  GB: 'GB29NWBK60161331926819',
  GI: 'GI75NWBK000000007099453',
  GR: 'GR1601101250000000012300695',
  HR: 'HR1210010051863000160',
  HU: 'HU42117730161111101800000000',
  IE: 'IE29AIBK93115212345678',
  IS: 'IS140159260076545510730339',
  IT: 'IT60X0542811101000000123456',
  LI: 'LI21088100002324013AA',
  LT: 'LT121000011101001000',
  LU: 'LU280019400644750000',
  LV: 'LV80BANK0000435195001',
  MC: 'MC5811222000010123456789030',
  MD: 'MD24AG000225100013104168',
  ME: 'ME25505000012345678951',
  MK: 'MK07250120000058984',
  MT: 'MT84MALT011000012345MTLCAST001S',
  NL: 'NL91ABNA0417164300',
  NO: 'NO9386011117947',
  PL: 'PL61109010140000071219812874',
  PT: 'PT50000201231234567890154',
  RO: 'RO49AAAA1B31007593840000',
  RS: 'RS35260005601001611379',
  SE: 'SE4550000000058398257466',
  SI: 'SI56263300012039086',
  SK: 'SK3112000000198742637541',
  SM: 'SM86U0322509800000000270100',
  VA: 'VA59001123000012345678',
};
const landen = Object.keys(sepaLanden) as SepaLand[];
const reden = (tekst: string) => {
  const uitkomst = checkIban(tekst);
  return uitkomst.ok ? 'ok' : uitkomst.reden;
};

const tekens = {
  n: '0123456789',
  a: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  c: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
};

const naarGetal = (tekst: string) => [...tekst].map((teken) => Number.parseInt(teken, 36)).join('');

/** An IBAN of this country with any account, and the check digits that belong to it. */
const ibanVan = (land: SepaLand) =>
  fc
    .tuple(
      ...readStructuur(sepaLanden[land].bban).map(({ soort, aantal }) =>
        fc
          .array(fc.constantFrom(...tekens[soort]), { minLength: aantal, maxLength: aantal })
          .map((delen) => delen.join('')),
      ),
    )
    .map((delen) => {
      const bban = delen.join('');
      const getal = BigInt(naarGetal(`${bban}${land}00`));
      return `${land}${String(98n - (getal % 97n)).padStart(2, '0')}${bban}`;
    });
const elkIban = fc.constantFrom(...landen).chain(ibanVan);

describe('een IBAN', () => {
  it.each(landen)('van %s uit het register wordt herkend', (land) => {
    const iban = voorbeelden[land];
    expect(checkIban(iban)).toEqual({ ok: true, iban });
    expect(iban).toHaveLength(calculateLengte(land));
    expect(iban).toMatch(makePatroon(land));
  });

  it('kent alle 42 landen en gebieden van SEPA met een eigen IBAN', () => {
    expect(landen).toHaveLength(42);
  });

  it('wordt van elk land herkend, met elk rekeningnummer', () => {
    fc.assert(
      fc.property(elkIban, (iban) => {
        expect(checkIban(iban)).toEqual({ ok: true, iban });
      }),
    );
  });

  it('mag met spaties, streepjes, punten, kleine letters en het woord IBAN ervoor', () => {
    const iban = 'NL91ABNA0417164300';
    for (const tekst of ['NL91 ABNA 0417 1643 00', 'nl91abna0417164300', ' IBAN: NL91-ABNA-0417.1643.00 '])
      expect(checkIban(tekst)).toEqual({ ok: true, iban });
    fc.assert(fc.property(elkIban, (elk) => reden(showIban(elk).toLowerCase()) === 'ok'));
  });

  it('met één ander cijfer wordt altijd geweigerd', () => {
    fc.assert(
      fc.property(elkIban, fc.nat(), fc.integer({ min: 1, max: 9 }), (iban, plek, erbij) => {
        const i = 2 + (plek % (iban.length - 2));
        const teken = iban[i] ?? '';
        fc.pre(/[0-9]/.test(teken));
        const anders = String((Number(teken) + erbij) % 10);
        expect(reden(iban.slice(0, i) + anders + iban.slice(i + 1))).toBe('controlegetal');
      }),
    );
  });

  // ISO 7064 counts B as 11, M as 22 and X as 33: "B1" and "1B" are the same number (111), so no check can tell them apart.
  const blind = new Set(['B1', '1B', 'M2', '2M', 'X3', '3X']);

  it('met twee buren verwisseld wordt geweigerd, op de drie paren na die het controlegetal niet ziet', () => {
    fc.assert(
      fc.property(elkIban, fc.nat(), (iban, plek) => {
        const i = 4 + (plek % (iban.length - 5));
        fc.pre(iban[i] !== iban[i + 1] && !blind.has(iban.slice(i, i + 2)));
        const om = `${iban.slice(0, i)}${iban[i + 1]}${iban[i]}${iban.slice(i + 2)}`;
        expect(reden(om)).not.toBe('ok');
      }),
    );
    for (const paar of blind) expect(naarGetal(paar)).toBe(naarGetal([...paar].reverse().join('')));
  });

  it('met een teken te veel of te weinig zegt hoeveel het er moeten zijn', () => {
    fc.assert(
      fc.property(elkIban, (iban) => reden(`${iban}0`) === 'lengte' && reden(iban.slice(0, -1)) === 'lengte'),
    );
    const uitkomst = checkIban('NL91ABNA041716430');
    expect(uitkomst).toMatchObject({ bericht: 'Een IBAN van Nederland heeft 18 tekens. Dit zijn er 17.' });
  });

  it.each([
    ['', 'leeg'],
    ['  ', 'leeg'],
    ['NL91 ABNA 0417 16€3 00', 'tekens'],
    ['US91ABNA0417164300', 'land'],
    ['417164300', 'land'],
    ['NL910417ABNA164300', 'vorm'],
    ['NL00ABNA0417164300', 'controlegetal'],
  ])('%j wordt geweigerd: %s', (tekst, verwacht) => {
    expect(reden(tekst)).toBe(verwacht);
  });

  it('leest nooit iets stuk wat geen IBAN is', () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        const uitkomst = checkIban(tekst);
        if (uitkomst.ok) expect(hasControlegetal(uitkomst.iban)).toBe(true);
        else expect(uitkomst.bericht).toMatch(/[.]$/);
      }),
    );
  });

  it('staat in groepjes van vier, of voor een ander afgedekt', () => {
    expect(showIban('NL91ABNA0417164300')).toBe('NL91 ABNA 0417 1643 00');
    expect(maskIban('NL91ABNA0417164300')).toBe('NL•• •••• 4300');
  });
});
