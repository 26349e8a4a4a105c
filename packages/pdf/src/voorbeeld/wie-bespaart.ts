import type { FondsPartij } from '@naast/domain/realisatie';
import type { WieBespaart } from '../wie-bespaart-pdf.ts';

const partij = (
  batenhouder: FondsPartij['batenhouder'],
  verwachtCent: number,
  gemetenVerwachtCent: number | null,
  gerealiseerdCent: number | null,
): FondsPartij => ({
  batenhouder,
  casussen: 12,
  verwachtCent,
  gemeten: gerealiseerdCent === null ? null : 7,
  gemetenVerwachtCent,
  gerealiseerdCent,
  verschilCent:
    gerealiseerdCent === null || gemetenVerwachtCent === null ? null : gerealiseerdCent - gemetenVerwachtCent,
});

/** Invented figures, to look at and to test with. */
export const wieBespaartVoorbeeld: WieBespaart = {
  fonds: { naam: 'Maatwerkfonds Doorbraak' },
  ontvanger: 'Cor, controller',
  casussen: 12,
  gemeten: 7,
  minimum: 5,
  perBatenhouder: [
    partij('fonds', -38_400_00, -21_000_00, -24_350_00),
    partij('gemeente_jeugd', 96_120_00, 52_300_00, 41_230_00),
    partij('gemeente_opvang', 61_000_00, 33_000_00, 38_904_50),
    partij('huishouden', -12_450_00, -6_100_00, -4_020_00),
    partij('woningcorporatie', 27_800_00, 15_250_00, 16_700_00),
    partij('zorgverzekeraar', 44_010_00, null, null),
  ],
  afwijkingen: {
    items: [
      {
        soort: 'kans',
        code: 'WON-01',
        naam: 'Ontruiming',
        casussen: 7,
        ernaast: 4,
        gemiddeldVerwacht: 0.2,
        gemiddeldGerealiseerd: 0.71,
      },
      {
        soort: 'aantal',
        code: 'JGD-07',
        naam: 'Ambulante begeleiding van een gezin',
        casussen: 6,
        ernaast: 3,
        gemiddeldVerwacht: 12,
        gemiddeldGerealiseerd: 20,
      },
      {
        soort: 'investering',
        code: 'fonds',
        naam: 'Wat de doorbraak kost',
        casussen: 7,
        ernaast: 1,
        gemiddeldVerwacht: 300_000,
        gemiddeldGerealiseerd: 347_857,
      },
    ],
    verborgen: 9,
  },
};
