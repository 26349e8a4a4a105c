import { describe, expect, it } from 'vitest';
import { hasBsn } from './bsn.ts';

describe('hasBsn', () => {
  it.each(['111222333', 'BSN: 123456782.', 'nr 1234.56.782 van moeder', '111 222 333'])(
    'herkent een BSN in %j',
    (tekst) => expect(hasBsn(tekst)).toBe(true),
  );

  it.each([
    ['een nummer dat de elfproef niet haalt', '123456789'],
    ['een telefoonnummer', '0612345678'],
    ['een telefoonnummer met streepje', '06-12345678'],
    ['negen nullen', '000000000'],
    ['een langer nummer', '1112223334'],
    ['een bedrag', '€ 23.400'],
    ['lege tekst', ''],
  ])('waarschuwt niet bij %s', (_wat, tekst) => expect(hasBsn(tekst)).toBe(false));
});
