/** One effect of an earlier household: what was expected, and what was measured afterwards. */
interface Effect {
  code: string;
  omschrijving: string;
  zonder: number;
  met: number;
  /** How often it really was, per year; absent where nobody looked yet. */
  gemeten?: number;
  /** What one time really cost, in cents; absent when nobody asked. */
  prijsCent?: number;
  /** Chance without and with, for what threatened. */
  kans?: readonly [zonder: number, met: number];
  signaal?: string;
}

/** The berekening of an earlier household, and how it turned out. */
export interface RendementVerhaal {
  kwaliteitVanLeven: string;
  effecten: readonly Effect[];
  /** What the doorbraak really cost, in cents; absent as long as there is no evaluatie. */
  gemetenKostenCent?: number;
}

const huisarts = (zonder: number, met: number, gemeten?: number): Effect => ({
  code: 'ZVW-02',
  omschrijving: 'Lange consulten bij de huisarts',
  ...{ zonder, met },
  ...(gemeten === undefined ? {} : { gemeten }),
});

const begeleiding = (zonder: number, met: number, gemeten?: number): Effect => ({
  code: 'WMO-04',
  omschrijving: 'Begeleiding thuis, uren',
  ...{ zonder, met },
  ...(gemeten === undefined ? {} : { gemeten, prijsCent: 61_20 }),
});

const bijstand = (maandenMet: number): Effect => ({
  code: 'PW-01',
  omschrijving: 'Bijstand, maanden',
  ...{ zonder: 12, met: maandenMet },
});

/** By the name of the household: five that were evaluated, so that a fonds can see where it was wrong, and four that go on. */
export const rendementVerhalen: Readonly<Record<string, RendementVerhaal>> = {
  Vlier: {
    kwaliteitVanLeven: 'Moeder gaat weer naar buiten en brengt haar zoon zelf naar school.',
    gemetenKostenCent: 118_000,
    effecten: [
      huisarts(10, 3, 5),
      begeleiding(52, 16, 26),
      {
        code: 'ZVW-11',
        omschrijving: 'Opname in een psychiatrische instelling',
        ...{ zonder: 30, met: 30, gemeten: 0, kans: [0.25, 0.05] as const },
        signaal: 'De huisarts vroeg in maart om een spoedbeoordeling.',
      },
    ],
  },
  Eik: {
    kwaliteitVanLeven: 'De kinderen slapen weer in hun eigen bed.',
    gemetenKostenCent: 96_000,
    effecten: [
      huisarts(8, 4, 6),
      begeleiding(40, 20, 34),
      {
        code: 'OPV-01',
        omschrijving: 'Opvang van het gezin',
        ...{ zonder: 1, met: 1, gemeten: 0, kans: [0.3, 0.05] as const },
        signaal: 'De huurbaas kondigde de ontruiming aan.',
      },
    ],
  },
  Beuk: {
    kwaliteitVanLeven: 'Vader kookt weer zelf en ziet zijn dochter elk weekend.',
    gemetenKostenCent: 104_500,
    effecten: [huisarts(12, 5, 6), begeleiding(78, 26, 52)],
  },
  Els: {
    kwaliteitVanLeven: 'Er is rust in huis; de post ligt niet meer ongeopend.',
    gemetenKostenCent: 88_000,
    effecten: [huisarts(6, 2, 2), begeleiding(52, 26, 39)],
  },
  Kers: {
    kwaliteitVanLeven: 'Moeder werkt drie dagen en de oudste gaat naar het mbo.',
    gemetenKostenCent: 132_000,
    effecten: [
      huisarts(9, 4, 8),
      begeleiding(60, 12, 40),
      {
        code: 'OPV-01',
        omschrijving: 'Opvang van het gezin',
        ...{ zonder: 1, met: 1, gemeten: 1, kans: [0.2, 0.1] as const },
        signaal: 'Er lag een vonnis van de rechter.',
      },
    ],
  },
  Spar: {
    kwaliteitVanLeven: 'Hij staat om zes uur op en heeft er zin in.',
    effecten: [huisarts(6, 2), begeleiding(26, 8), bijstand(9)],
  },
  Hulst: {
    kwaliteitVanLeven: 'Zij zorgt weer voor anderen, en dat doet haar goed.',
    effecten: [huisarts(5, 3), begeleiding(39, 20), bijstand(10)],
  },
  Olm: {
    kwaliteitVanLeven: 'De kinderen weten wie er thuis is als zij uit school komen.',
    effecten: [huisarts(8, 4), begeleiding(52, 20), bijstand(10)],
  },
  Abeel: {
    kwaliteitVanLeven: 'Vader heeft weer collega’s, en een reden om de deur uit te gaan.',
    effecten: [huisarts(10, 4), begeleiding(40, 12), bijstand(9)],
  },
};
