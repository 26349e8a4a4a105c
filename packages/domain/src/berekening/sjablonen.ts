import type { Scenario } from '../rendement/index.ts';
import type { ConceptRegel } from './concept.ts';
import type { Lijstprijs } from './copy-prijs.ts';
import { checkKiesbaar } from './copy-prijs.ts';
import { createRegel } from './standaard.ts';

interface Sjabloonregel {
  code: string;
  omschrijving: string;
  /** Per year. A starting value to look at, never a finding. */
  aantalZonder: number;
  aantalMet: number;
}

/** A situation that occurs often, with the regels that usually belong to it. */
export interface Sjabloon {
  sleutel: string;
  naam: string;
  uitleg: string;
  scenario: Scenario;
  /** Regels of a threat happen together. */
  gebeurtenis?: string;
  regels: readonly Sjabloonregel[];
}

/**
 * Only frequencies are proposed. A chance is not: that comes from the real signal in this family, or it is made up.
 */
export const sjablonen: readonly Sjabloon[] = [
  {
    sleutel: 'ontruiming',
    naam: 'Ontruiming dreigt',
    uitleg: 'Het gezin kan zijn huis kwijtraken. Er is een brief, een vonnis of een datum.',
    scenario: 'dreigend',
    gebeurtenis: 'ontruiming',
    regels: [
      { code: 'OPV-01', omschrijving: 'Opvang na een ontruiming', aantalZonder: 1, aantalMet: 1 },
      { code: 'SCH-05', omschrijving: 'Bewindvoerder regelt de ontruiming', aantalZonder: 1, aantalMet: 1 },
    ],
  },
  {
    sleutel: 'opname',
    naam: 'Opname dreigt',
    uitleg: 'Iemand kan worden opgenomen in een psychiatrische instelling.',
    scenario: 'dreigend',
    gebeurtenis: 'opname',
    regels: [
      { code: 'ZVW-11', omschrijving: 'Dagen in een instelling', aantalZonder: 30, aantalMet: 30 },
      { code: 'ZVW-05', omschrijving: 'Ambulance naar de instelling', aantalZonder: 1, aantalMet: 1 },
    ],
  },
  {
    sleutel: 'thuiszitter',
    naam: 'Een kind zit thuis',
    uitleg: 'Een kind gaat niet naar school. Naar school gaan kost ook geld: dat tellen we mee.',
    scenario: 'vandaag',
    regels: [
      { code: 'OND-02', omschrijving: 'Plek op school', aantalZonder: 0, aantalMet: 1 },
      {
        code: 'JGD-06',
        omschrijving: 'Hulp thuis omdat een kind niet naar school gaat',
        aantalZonder: 80,
        aantalMet: 20,
      },
      { code: 'WRK-02', omschrijving: 'Zorg door de ouder op schooldagen', aantalZonder: 400, aantalMet: 40 },
    ],
  },
  {
    sleutel: 'crisisopvang',
    naam: 'Crisisopvang',
    uitleg: 'Iemand slaapt nu in de opvang, of telkens ergens anders.',
    scenario: 'vandaag',
    regels: [
      { code: 'OPV-03', omschrijving: 'Dag- en nachtopvang, een half jaar', aantalZonder: 0.5, aantalMet: 0 },
      { code: 'ZVW-04', omschrijving: 'Spoedeisende hulp', aantalZonder: 2, aantalMet: 1 },
    ],
  },
];

export interface IngevuldSjabloon {
  regels: ConceptRegel[];
  /** Codes that this price list does not have, or that may not be picked. */
  ontbreekt: string[];
}

/**
 * The regels of a sjabloon on a price list, each marked to be confirmed. A threat comes without chances: whoever
 * calculates fills those in, with signal, source and bounds.
 */
export function fillSjabloon(
  sjabloon: Sjabloon,
  prijzen: readonly Lijstprijs[],
  horizonJaren: number,
  maakId: () => string,
): IngevuldSjabloon {
  const regels: ConceptRegel[] = [];
  const ontbreekt: string[] = [];
  for (const { code, omschrijving, aantalZonder, aantalMet } of sjabloon.regels) {
    const prijs = prijzen.find((ander) => ander.code === code);
    if (!prijs || !checkKiesbaar(prijs).kiesbaar) {
      ontbreekt.push(code);
      continue;
    }
    regels.push({
      ...createRegel(maakId(), prijs, horizonJaren),
      omschrijving,
      aantalZonder,
      aantalMet,
      teBevestigen: true,
      ...(sjabloon.scenario === 'dreigend'
        ? { scenario: 'dreigend', kansZonder: null, kansMet: null, gebeurtenis: sjabloon.gebeurtenis }
        : {}),
    });
  }
  return { regels, ontbreekt };
}

const isLeeg = (tekst: string | undefined): boolean => !tekst?.trim();

/** What a threat still misses before it can be taken seriously, in words; empty for what happens today. */
export function listOntbrekendBewijs(regel: ConceptRegel): string[] {
  if (regel.scenario !== 'dreigend') return [];
  const grenzen = [regel.kansZonderLaag, regel.kansZonderHoog, regel.kansMetLaag, regel.kansMetHoog];
  return [
    ...(isLeeg(regel.signaal) ? ['het echte signaal'] : []),
    ...(isLeeg(regel.kansBron) ? ['wie de kans schatte, en waarop'] : []),
    ...(grenzen.some((grens) => grens === undefined || grens === null) ? ['de laagste en hoogste kans'] : []),
  ];
}
