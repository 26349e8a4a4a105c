import type { Beschikking, Rechtsbescherming } from '../beschikking-document.ts';

const college: Rechtsbescherming = {
  rechtsvorm: 'college',
  orgaan: 'het college van burgemeester en wethouders van Groningen',
  bezwaarNaar: {
    naam: 'Gemeente Groningen, commissie bezwaarschriften',
    regels: ['Postbus 0000', '9700 AA Groningen'],
  },
  rechtbank: 'de rechtbank Noord-Nederland',
};

/** A fund that is a stichting: a decision of its board, a klacht instead of bezwaar. */
export const stichtingVoorbeeld: Rechtsbescherming = {
  rechtsvorm: 'stichting',
  orgaan: 'het bestuur van Stichting Voorbeeldfonds',
  klachtNaar: {
    naam: 'Stichting Voorbeeldfonds, klachten',
    regels: ['Voorbeeldstraat 1', '9700 AA Groningen'],
  },
  antwoordWeken: 4,
};

/** The decision on the request of the invented household Kastanje. Address and number are invented. */
export const beschikkingKastanje: Beschikking = {
  ontvanger: 'mevrouw Kastanje',
  exemplaarNummer: 1,
  exportId: 'EXP-2026-0044',
  kenmerk: 'AV-2026-017',
  verzonden: '2026-11-23',
  afzender: {
    naam: 'Maatwerkfonds Doorbraak',
    regels: ['Gemeente Groningen (voorbeeld)', 'Postbus 0000', '9700 AA Groningen'],
  },
  geadresseerde: { naam: 'Mevrouw L. Kastanje', regels: ['Voorbeeldlaan 12', '9741 AA Groningen'] },
  aanhef: 'Beste mevrouw Kastanje',
  fonds: 'het Maatwerkfonds Doorbraak',
  aangevraagd: '2026-11-06',
  gemachtigde: 'gezinsbegeleider van WIJ Groningen',
  uitkomst: 'toegekend',
  regels: [
    {
      omschrijving: 'Huurachterstand in één keer',
      begunstigde: 'woningcorporatie',
      termijn: 'eenmalig',
      aantalKeer: 1,
      gevraagdCent: 196500,
      toegekendCent: 196500,
      voorwaarden: ['De corporatie trekt de ontruiming eerst op schrift in. Daarna betalen wij.'],
    },
    {
      omschrijving: 'Traumabehandeling, 12 zittingen',
      begunstigde: 'psychologenpraktijk',
      termijn: 'eenmalig',
      aantalKeer: 1,
      gevraagdCent: 240000,
      toegekendCent: 240000,
      voorwaarden: [],
    },
    {
      omschrijving: 'Begeleid leren, 12 weken',
      begunstigde: 'sportvereniging',
      termijn: 'maandelijks',
      aantalKeer: 3,
      gevraagdCent: 104000,
      toegekendCent: 104000,
      voorwaarden: ['School blijft eigenaar van het plan.', 'De mentor komt elke vrijdag langs.'],
    },
  ],
  motivering:
    'U en uw kinderen dreigen uw huis te verliezen. U heeft samen met anderen veel geprobeerd. De gewone regelingen lossen dit nu niet op.\n' +
    'Met deze hulp blijft u wonen, kunt u beter slapen en leert uw zoon weer. Dat is beter dan wat er vandaag gebeurt.',
  grondslag: 'de Verordening maatwerkfonds (voorbeeld)',
  vervolg: [
    'De corporatie stuurt ons de intrekking van de ontruiming.',
    'Wij betalen de huurachterstand binnen vijf werkdagen daarna.',
    'De behandeling en het begeleid leren kunnen meteen beginnen.',
  ],
  hulp: { contactpersoon: 'uw gezinsbegeleider van WIJ Groningen', stappen: [] },
  rechtsbescherming: college,
  ondertekening: { functie: 'voorzitter van de commissie Maatwerkfonds' },
  kopieAan: ['gezinsbegeleider van WIJ Groningen (gemachtigde)'],
};

/** The same request refused by the board of a stichting, with the family's view and the next step. */
export const afwijzingKastanje: Beschikking = {
  ...beschikkingKastanje,
  kenmerk: 'AV-2026-018',
  fonds: 'Stichting Voorbeeldfonds',
  uitkomst: 'afgewezen',
  regels: beschikkingKastanje.regels.map((regel) => ({ ...regel, toegekendCent: 0 })),
  motivering:
    'De bijzondere bijstand kan dit betalen. Het fonds is er alleen voor hulp die nergens anders kan.',
  zienswijze: 'Ik heb daar al twee keer nul op het rekest gekregen.',
  vervolg: [],
  hulp: {
    contactpersoon: 'uw gezinsbegeleider van WIJ Groningen',
    bereikbaar: 'elke werkdag tussen 9 en 12 uur',
    stappen: [
      'Vraag bijzondere bijstand aan. Uw contactpersoon gaat mee.',
      'Lukt dat niet? Dan kijken wij opnieuw.',
    ],
  },
  rechtsbescherming: stichtingVoorbeeld,
  ondertekening: { functie: 'bestuursvoorzitter' },
  afzender: { naam: 'Stichting Voorbeeldfonds', regels: ['Voorbeeldstraat 1', '9700 AA Groningen'] },
};
