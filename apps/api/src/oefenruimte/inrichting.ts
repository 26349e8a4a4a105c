import type { Rol } from '@naast/domain/gebruikers';
import { v7 as uuidv7 } from 'uuid';

interface Oefenmens {
  /** Absent: the own name of whom the oefenruimte belongs to. */
  naam?: string;
  functie: string;
  team: 'noord' | 'zuid' | 'fonds';
  rollen: readonly Rol[];
  /** What you come to practise as this person; without it nobody can be them. */
  uitleg?: string;
}

/** Everyone in an oefenruimte, made up. Their order is that of the screen. */
export const oefenmensen = {
  jij: {
    functie: 'Professional (oefening)',
    team: 'noord',
    rollen: ['professional'],
    uitleg: 'Jij, als contactpersoon van Esdoorn en Vlier. Maak het canvas en vraag het fonds om geld.',
  },
  roos: {
    naam: 'Roos Duinzand',
    functie: 'Professional van team Zuid (verzonnen)',
    team: 'zuid',
    rollen: ['professional'],
    uitleg: 'Een collega van een ander team, contactpersoon van Hazelaar. Haar aanvraag ligt bij het fonds.',
  },
  tamar: {
    naam: 'Tamar Wolkers',
    functie: 'Teamleider van team Noord (verzonnen)',
    team: 'noord',
    rollen: ['teamleider'],
    uitleg: 'Jouw teamleider. Ziet de casussen van team Noord en maakt een casusstuk.',
  },
  otto: {
    naam: 'Otto Klaver',
    functie: 'Teamleider van team Zuid (verzonnen)',
    team: 'zuid',
    rollen: ['teamleider'],
    uitleg: 'Teamleider van een ander team. Beslist met een commissielid over jouw aanvraag tot € 5.000.',
  },
  vanja: {
    naam: 'Vanja Bloem',
    functie: 'Voorzitter van de commissie (verzonnen)',
    team: 'fonds',
    rollen: ['commissielid'],
    uitleg: 'Zit de commissie voor. Stemt mee over Hazelaar en legt het besluit vast.',
  },
  emre: {
    naam: 'Emre Zandberg',
    functie: 'Commissielid (verzonnen)',
    team: 'fonds',
    rollen: ['commissielid'],
    uitleg: 'Leest een aanvraag, stelt een vraag en stemt.',
  },
  lies: {
    naam: 'Lies Heideman',
    functie: 'Commissielid (verzonnen)',
    team: 'fonds',
    rollen: ['commissielid'],
    uitleg: 'De derde die stemt. Met drie stemmen kan de commissie beslissen.',
  },
  bertil: {
    naam: 'Bertil Aker',
    functie: 'Fondsbeheerder (verzonnen)',
    team: 'fonds',
    rollen: ['fondsbeheerder'],
  },
} as const satisfies Record<string, Oefenmens>;
export type OefenNaam = keyof typeof oefenmensen;

export interface Inrichting {
  netwerkId: string;
  fondsId: string;
  mensen: Record<OefenNaam, string>;
  /** As the database takes it. */
  gegevens: object;
}

/** A new oefenruimte on paper: fresh ids for everyone in it. `stappen` is how many steps its story has. */
export function planInrichting(stappen: number): Inrichting {
  const team = { noord: uuidv7(), zuid: uuidv7(), fonds: uuidv7() };
  const organisatie = { wijkteams: uuidv7(), gemeente: uuidv7() };
  const fondsId = uuidv7();
  const mensen = Object.fromEntries(Object.keys(oefenmensen).map((naam) => [naam, uuidv7()])) as Record<
    OefenNaam,
    string
  >;
  const gegevens = {
    stappen,
    organisaties: [
      { id: organisatie.wijkteams, naam: 'Wijkteams (oefening)', soort: 'welzijn' },
      { id: organisatie.gemeente, naam: 'Gemeente (oefening)', soort: 'gemeente' },
    ],
    teams: [
      { id: team.noord, organisatieId: organisatie.wijkteams, naam: 'Team Noord' },
      { id: team.zuid, organisatieId: organisatie.wijkteams, naam: 'Team Zuid' },
      { id: team.fonds, organisatieId: organisatie.gemeente, naam: 'Sociaal domein' },
    ],
    mensen: Object.entries<Oefenmens>(oefenmensen).map(([sleutel, mens], nr) => ({
      nr,
      id: mensen[sleutel as OefenNaam],
      naam: mens.naam ?? null,
      functie: mens.functie,
      teamId: team[mens.team],
      rollen: mens.rollen,
      uitleg: mens.uitleg ?? null,
    })),
    fonds: {
      id: fondsId,
      versieId: uuidv7(),
      naam: 'Oefenfonds (verzonnen)',
      fondsbeheerderId: mensen.bertil,
      commissie: [mensen.vanja, mensen.emre, mensen.lies],
      wijken: ['Oefenwijk', 'Proeftuin'],
    },
  };
  return { netwerkId: uuidv7(), fondsId, mensen, gegevens };
}
