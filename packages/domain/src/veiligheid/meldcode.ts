/** One step of the meldcode huiselijk geweld en kindermishandeling, in plain words. */
export interface MeldcodeStap {
  nr: 1 | 2 | 3 | 4 | 5;
  titel: string;
  wat: readonly string[];
}

/** Source: Besluit verplichte meldcode huiselijk geweld en kindermishandeling (five steps, and weighing in step 4 and 5). */
export const meldcodeStappen: readonly MeldcodeStap[] = [
  {
    nr: 1,
    titel: 'Schrijf op wat je ziet',
    wat: [
      'Noteer wat je zag en hoorde, met de dag erbij. Schrijf feiten op, geen oordeel.',
      'Zijn er kinderen in huis? Kijk ook of zij veilig zijn.',
    ],
  },
  {
    nr: 2,
    titel: 'Overleg met een collega',
    wat: [
      'Praat met de aandachtsfunctionaris of een ervaren collega.',
      'Vraag Veilig Thuis om advies. Dat kan zonder naam te noemen.',
    ],
  },
  {
    nr: 3,
    titel: 'Praat met de persoon zelf',
    wat: [
      'Vertel wat je ziet en vraag hoe het is. Doe dit alleen als het veilig kan.',
      'Praat met iedereen apart. Een kind spreek je ook, op zijn eigen manier.',
      'Gebruik nooit een gezinslid om te vertalen.',
    ],
  },
  {
    nr: 4,
    titel: 'Weeg hoe ernstig het is',
    wat: [
      'Denk je nog steeds dat er geweld of mishandeling is?',
      'Is iemand nu in gevaar, of gaat het al lang zo? Gebruik het afwegingskader van je beroep.',
      'Twijfel je? Bel Veilig Thuis.',
    ],
  },
  {
    nr: 5,
    titel: 'Beslis wat je doet',
    wat: [
      'Is er acuut gevaar, of blijft het onveilig? Dan meld je bij Veilig Thuis.',
      'Kun je zelf goede hulp regelen en werkt iedereen mee? Spreek af wie let op veiligheid.',
      'Doe deze stap samen. Je beslist niet alleen.',
    ],
  },
];

/** Free, day and night. */
export const veiligThuisNummer = '0800-2000';
/** In danger now. */
export const alarmnummer = '112';
