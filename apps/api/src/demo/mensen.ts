import type { Rol } from '@naast/domain/gebruikers';

/** Somebody in the demo netwerk. `uitleg` says on the login page what this person comes to do. */
export interface Mens {
  naam: string;
  functie: string;
  team: TeamNaam;
  rollen: Rol[];
  uitleg?: string;
}

export const organisaties = {
  wij: { naam: 'WIJ Groningen', soort: 'welzijn' },
  gemeente: { naam: 'Gemeente Groningen', soort: 'gemeente' },
  gkb: { naam: 'Groningse Kredietbank', soort: 'gemeente' },
  school: { naam: 'Brugfunctie Noord', soort: 'onderwijs' },
  netwerk: { naam: 'Doorbraaknetwerk', soort: 'overig' },
} as const;

export const teams = {
  selwerd: { organisatie: 'wij', naam: 'WIJ Selwerd' },
  beijum: { organisatie: 'wij', naam: 'WIJ Beijum' },
  werkEnParticipatie: { organisatie: 'gemeente', naam: 'Werk en Participatie' },
  sociaalDomein: { organisatie: 'gemeente', naam: 'Sociaal Domein' },
  schuldhulp: { organisatie: 'gkb', naam: 'Schuldhulp' },
  scholen: { organisatie: 'school', naam: 'Scholen Noord' },
  doorbraak: { organisatie: 'netwerk', naam: 'Praktijkverbinders' },
} as const satisfies Record<string, { organisatie: keyof typeof organisaties; naam: string }>;
export type TeamNaam = keyof typeof teams;

/** Made-up people for every role; the order is that of the login page. */
export const mensen = {
  sanne: {
    naam: 'Sanne Hofstra',
    functie: 'Medewerker WIJ',
    team: 'selwerd',
    rollen: ['professional'],
    uitleg: 'Contactpersoon van huishouden Kastanje. Maakt het canvas en vraagt budget aan.',
  },
  jelle: {
    naam: 'Jelle Wiersma',
    functie: 'Medewerker WIJ',
    team: 'selwerd',
    rollen: ['professional'],
    uitleg: 'Collega in hetzelfde team, met eigen huishoudens.',
  },
  fatima: {
    naam: 'Fatima el Amrani',
    functie: 'Brugfunctionaris',
    team: 'scholen',
    rollen: ['professional'],
    uitleg: 'Werkt op de basisschool. Meldt huishoudens aan en kijkt mee.',
  },
  ruud: { naam: 'Ruud Bakker', functie: 'Schuldhulpverlener', team: 'schuldhulp', rollen: ['professional'] },
  mirjam: {
    naam: 'Mirjam Postma',
    functie: 'Medewerker WIJ',
    team: 'beijum',
    rollen: ['professional'],
    uitleg: 'Collega van een ander team: beslist mee over kleine aanvragen.',
  },
  hanneke: {
    naam: 'Hanneke Dijk',
    functie: 'Teamleider WIJ Selwerd',
    team: 'selwerd',
    rollen: ['teamleider'],
    uitleg: 'Ziet de casussen van het team en maakt het casusstuk voor de omgekeerde toets.',
  },
  geert: {
    naam: 'Geert Mulder',
    functie: 'Teamleider WIJ Beijum',
    team: 'beijum',
    rollen: ['teamleider'],
    uitleg: 'Teamleider van een ander team: beslist met een commissielid over aanvragen tot € 5.000.',
  },
  ahmet: {
    naam: 'Ahmet Yılmaz',
    functie: 'Voorzitter fondscommissie',
    team: 'sociaalDomein',
    rollen: ['commissielid'],
    uitleg: 'Zit de commissie van het fonds voor, stemt mee en legt het besluit vast.',
  },
  lotte: {
    naam: 'Lotte van Dam',
    functie: 'Beleidsadviseur armoede',
    team: 'sociaalDomein',
    rollen: ['commissielid'],
    uitleg: 'Lid van de commissie: leest aanvragen, stelt vragen en stemt.',
  },
  pieter: {
    naam: 'Pieter Nguyễn',
    functie: 'Kwaliteitsmedewerker',
    team: 'werkEnParticipatie',
    rollen: ['commissielid'],
    uitleg: 'Lid van de commissie.',
  },
  joke: {
    naam: 'Joke Brands',
    functie: 'Jurist',
    team: 'werkEnParticipatie',
    rollen: ['commissielid'],
    uitleg: 'Lid van de commissie. Behandelt een bezwaar als zij niet meestemde.',
  },
  willem: {
    naam: 'Willem Oosterhuis',
    functie: 'Fondsbeheerder',
    team: 'sociaalDomein',
    rollen: ['fondsbeheerder'],
    uitleg: 'Beheert het fonds: budget en regels.',
  },
  carla: {
    naam: 'Carla Smit',
    functie: 'Financieel medewerker',
    team: 'werkEnParticipatie',
    rollen: ['betaler'],
    uitleg: 'Betaalt wat is toegekend.',
  },
  karim: {
    naam: 'Karim Haddad',
    functie: 'Financieel medewerker',
    team: 'sociaalDomein',
    rollen: ['betaler'],
    uitleg: 'Tweede betaler: kijkt betaalopdrachten na en geeft ze vrij.',
  },
  dirk: {
    naam: 'Dirk Veenstra',
    functie: 'Controller',
    team: 'sociaalDomein',
    rollen: ['controleur'],
    uitleg: 'Kijkt of elke euro klopt.',
  },
  nadia: {
    naam: 'Nadia Bouzid',
    functie: 'Praktijkverbinder',
    team: 'doorbraak',
    rollen: ['praktijkverbinder'],
    uitleg: 'Maakt los wat vastzit, en brengt mensen bij elkaar die hetzelfde gezin kennen.',
  },
  theo: {
    naam: 'Theo Kamminga',
    functie: 'Ervaringsdeskundige',
    team: 'doorbraak',
    rollen: ['ervaringsdeskundige'],
    uitleg: 'Adviseert vanuit eigen ervaring.',
  },
  ingrid: {
    naam: 'Ingrid Łukasz',
    functie: 'Beheerder',
    team: 'sociaalDomein',
    rollen: ['beheerder'],
    uitleg: 'Beheert mensen en lijsten. Ziet geen dossiers.',
  },
} as const satisfies Record<string, Mens>;
export type MensNaam = keyof typeof mensen;
