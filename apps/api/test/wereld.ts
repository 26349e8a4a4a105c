import type { Rol } from '@naast/domain/gebruikers';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { hashWachtwoord } from '../src/gebruikers/update-wachtwoord.ts';

export const testWachtwoord = 'een lang genoeg wachtwoord';

interface Persoon {
  team: string;
  functie: string;
  rollen: Rol[];
}

/** Netwerk A: who works where. Other team, other organisation and other netwerk are all there to be refused. */
const personenA = {
  anna: { team: 'wijNoord', functie: 'Medewerker WIJ', rollen: ['professional'] },
  bram: { team: 'wijNoord', functie: 'Medewerker WIJ', rollen: ['professional'] },
  zoe: { team: 'wijZuid', functie: 'Medewerker WIJ', rollen: ['professional'] },
  gerda: { team: 'gkb', functie: 'Schuldhulpverlener', rollen: ['professional'] },
  tina: { team: 'wijNoord', functie: 'Teamleider', rollen: ['teamleider'] },
  theo: { team: 'wijZuid', functie: 'Teamleider', rollen: ['teamleider'] },
  vera: { team: 'gkb', functie: 'Beleidsadviseur', rollen: ['commissielid'] },
  mo: { team: 'wijZuid', functie: 'Manager', rollen: ['commissielid'] },
  sanne: { team: 'gkb', functie: 'Jurist', rollen: ['commissielid'] },
  koen: { team: 'gkb', functie: 'Adviseur', rollen: ['commissielid'] },
  fleur: { team: 'gkb', functie: 'Fondsbeheerder', rollen: ['fondsbeheerder'] },
  bas: { team: 'gkb', functie: 'Financieel medewerker', rollen: ['betaler'] },
  bob: { team: 'gkb', functie: 'Financieel medewerker', rollen: ['betaler'] },
  cor: { team: 'gkb', functie: 'Controller', rollen: ['controleur'] },
  petra: { team: 'gkb', functie: 'Praktijkverbinder', rollen: ['praktijkverbinder'] },
  erik: { team: 'wijZuid', functie: 'Ervaringsdeskundige', rollen: ['ervaringsdeskundige'] },
  bea: { team: 'gkb', functie: 'Beheerder', rollen: ['beheerder'] },
} satisfies Record<string, Persoon>;

const personenB = {
  xander: { team: 'elders', functie: 'Medewerker', rollen: ['professional'] },
  xenia: { team: 'elders', functie: 'Teamleider', rollen: ['teamleider', 'commissielid', 'beheerder'] },
} satisfies Record<string, Persoon>;

export type PersoonNaam = keyof typeof personenA | keyof typeof personenB;

export interface Wereld {
  netwerkA: string;
  netwerkB: string;
  gebruiker: Record<PersoonNaam, { id: string; email: string; netwerkId: string }>;
  teams: Record<string, string>;
  organisaties: Record<string, string>;
}

const teamsA = {
  wijNoord: ['WIJ Groningen', 'WIJ Noord'],
  wijZuid: ['WIJ Groningen', 'WIJ Zuid'],
  gkb: ['GKB', 'GKB'],
} as const;
const teamsB = { elders: ['Andere gemeente', 'Team Elders'] } as const;

/** Fills an empty test database with two netwerken and their people. */
export async function createWereld(eigenaar: pg.Pool): Promise<Wereld> {
  const wereld: Wereld = {
    netwerkA: uuidv7(),
    netwerkB: uuidv7(),
    gebruiker: {} as Wereld['gebruiker'],
    teams: {},
    organisaties: {},
  };
  const hash = await hashWachtwoord(testWachtwoord);
  await addNetwerk(eigenaar, wereld, wereld.netwerkA, 'Netwerk A', teamsA, personenA, hash);
  await addNetwerk(eigenaar, wereld, wereld.netwerkB, 'Netwerk B', teamsB, personenB, hash);
  return wereld;
}

async function addNetwerk(
  db: pg.Pool,
  wereld: Wereld,
  netwerkId: string,
  naam: string,
  teams: Record<string, readonly [string, string]>,
  personen: Record<string, Persoon>,
  hash: string,
): Promise<void> {
  await db.query('insert into netwerk (id, naam) values ($1, $2)', [netwerkId, naam]);
  for (const [sleutel, [organisatie, team]] of Object.entries(teams)) {
    if (!wereld.organisaties[organisatie]) {
      wereld.organisaties[organisatie] = uuidv7();
      await db.query(`insert into organisatie (netwerk_id, id, naam, soort) values ($1, $2, $3, 'overig')`, [
        netwerkId,
        wereld.organisaties[organisatie],
        organisatie,
      ]);
    }
    wereld.teams[sleutel] = uuidv7();
    await db.query('insert into team (netwerk_id, id, organisatie_id, naam) values ($1, $2, $3, $4)', [
      netwerkId,
      wereld.teams[sleutel],
      wereld.organisaties[organisatie],
      team,
    ]);
  }
  for (const [sleutel, persoon] of Object.entries(personen)) {
    const id = uuidv7();
    const email = `${sleutel}@test.nl`;
    const organisatie = teams[persoon.team]?.[0] ?? '';
    wereld.gebruiker[sleutel as PersoonNaam] = { id, email, netwerkId };
    await db.query(
      'insert into gebruiker (netwerk_id, id, email, naam, functie, organisatie_id, team_id) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        netwerkId,
        id,
        email,
        sleutel[0]?.toUpperCase() + sleutel.slice(1),
        persoon.functie,
        wereld.organisaties[organisatie],
        wereld.teams[persoon.team],
      ],
    );
    await db.query('insert into wachtwoord (netwerk_id, gebruiker_id, hash) values ($1, $2, $3)', [
      netwerkId,
      id,
      hash,
    ]);
    for (const rol of persoon.rollen) {
      await db.query('insert into gebruiker_rol (netwerk_id, gebruiker_id, rol) values ($1, $2, $3)', [
        netwerkId,
        id,
        rol,
      ]);
    }
  }
}
