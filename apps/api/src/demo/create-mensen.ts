import type pg from 'pg';
import { createNetwerk } from '../gebruikers/create-netwerk.ts';
import { type Mens, type MensNaam, mensen, organisaties, teams } from './mensen.ts';

export interface DemoNetwerk {
  netwerkId: string;
  mensen: Record<MensNaam, string>;
}

/** Makes the demo netwerk with its people. Nobody gets a password: the demo lets you pick a role. */
export async function createMensen(client: pg.ClientBase): Promise<DemoNetwerk> {
  const metAdres = Object.entries<Mens>(mensen).map(([sleutel, mens]) => [
    sleutel,
    { ...mens, email: `${sleutel}@demo.naast.example` },
  ]);
  const inrichting = {
    netwerk: 'Groningen-Noord (demo)',
    verwerkingsverantwoordelijken: ['Gemeente Groningen (verzonnen voorbeeld)'],
    organisaties,
    teams,
    gebruikers: Object.fromEntries(metAdres),
  };
  const { netwerkId, gebruikers } = await createNetwerk(client, inrichting, { demo: true });
  return { netwerkId, mensen: gebruikers as Record<MensNaam, string> };
}
