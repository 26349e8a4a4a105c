import type { Rol } from '@naast/domain/gebruikers';

/** One stop of the tour. */
export interface Stap {
  titel: string;
  tekst: string;
  /** What it is about, as a selector; without it the card stands in the middle. The first that is on the screen counts. */
  bij?: string;
}

const begin = (wie: string): Stap => ({
  titel: 'Welkom bij Naast',
  tekst: `In een minuut laten we zien waar alles staat. ${wie} Overslaan mag: druk op Esc.`,
});
const werk: Stap = {
  titel: 'Mijn werk',
  tekst: 'Hier begin je je dag. Je ziet wat vandaag moet en wat op jou wacht.',
  bij: '.naast-nav a[href="/"], .naast-balk__menu',
};
const bel: Stap = {
  titel: 'Meldingen',
  tekst: 'De bel telt wat er nieuw voor je is. In e-mail van Naast staan nooit namen.',
  bij: '.naast-bel, a[href="/meldingen"]',
};
const zoek: Stap = {
  titel: 'Zoeken',
  tekst: 'Zoek hier een gezin op naam. Je vindt alleen gezinnen waar jij bij mag.',
  bij: '.naast-zoek',
};
const hulp: Stap = {
  titel: 'Hulp',
  tekst: 'Op elke pagina staat hier uitleg over die pagina. Ook deze rondleiding vind je er terug.',
  bij: '.naast-balk__hulp',
};
const oefenen: Stap = {
  titel: 'Eerst oefenen?',
  tekst: 'Onder je naam staat de oefenruimte, met verzonnen gezinnen. Daar kan niets misgaan.',
  bij: '.naast-gebruiker__knop',
};
const menu = (href: string) => `.naast-nav a[href="${href}"], .naast-balk__menu`;

const professional: readonly Stap[] = [
  begin('Jij werkt met gezinnen.'),
  werk,
  {
    titel: 'Huishoudens',
    tekst:
      'Hier zoek je een gezin of schrijf je een nieuw gezin in. In de casus staan gesprek, canvas en fonds.',
    bij: menu('/huishoudens'),
  },
  zoek,
  hulp,
  oefenen,
];

const teamleider: readonly Stap[] = [
  begin('Jij ziet de casussen van je team.'),
  werk,
  {
    titel: 'De casussen van je team',
    tekst: 'Onder Huishoudens staan de casussen van je team. Daar draag je over en maak je een casusstuk.',
    bij: menu('/huishoudens'),
  },
  {
    titel: 'Fonds',
    tekst: 'Over een aanvraag van een ander team beslis je soms mee. Die staat dan hier.',
    bij: menu('/fonds'),
  },
  hulp,
  oefenen,
];

const commissielid: readonly Stap[] = [
  begin('Jij leest aanvragen en stemt.'),
  werk,
  {
    titel: 'Fonds',
    tekst: 'Hier staan de aanvragen. Je ziet het plan zonder namen, de bedragen en wat het oplevert.',
    bij: menu('/fonds'),
  },
  bel,
  hulp,
  oefenen,
];

const beheerder: readonly Stap[] = [
  begin('Jij zorgt dat de lijsten kloppen.'),
  werk,
  {
    titel: 'Beheer',
    tekst: 'Hier staan de prijslijsten, regelingen en vragenlijsten. Dossiers zie je als beheerder niet.',
    bij: menu('/beheer'),
  },
  bel,
  hulp,
  oefenen,
];

const anders: readonly Stap[] = [begin('Kijk rustig rond.'), werk, bel, hulp, oefenen];

/** The tour for these roles: by what somebody mostly comes to do. */
export function findStappen(rollen: readonly Rol[]): readonly Stap[] {
  if (rollen.includes('teamleider')) return teamleider;
  if (rollen.includes('professional') || rollen.includes('praktijkverbinder')) return professional;
  if (rollen.includes('commissielid') || rollen.includes('fondsbeheerder')) return commissielid;
  return rollen.includes('beheerder') ? beheerder : anders;
}
