import type { Client, Pool, PoolClient } from 'pg';
import { v7 as uuidv7 } from 'uuid';

/** Who sits where in the demo fund. The fondsbeheerder sets the mandate and may not sit in the commissie. */
export interface DemoFonds {
  netwerkId: string;
  fondsbeheerderId: string;
  voorzitterId: string;
  ledenIds: readonly string[];
  /** The first budgetjaar; 2026 when absent. */
  budgetjaar?: number;
}

const naam = 'Perspectieffonds Groningen-Noord (demo)';
const wijken = ['Selwerd', 'Paddepoel', 'Vinkhuizen', 'Tuinwijk', 'Beijum', 'Lewenborg'];
const domeinen = ['wonen', 'passend_onderwijs', 'psychische_ondersteuning', 'tijdelijk_inkomen'];
const budgetCent = 250_000_00;

/**
 * Makes the demo fund as owner of the database: € 250.000, the commissie decides every amount with a quorum of 3.
 * Amounts and mandate are settings; the programme documents fix the domains and the area only. @returns its id.
 */
export async function createDemoFonds(
  db: Client | Pool | PoolClient,
  { netwerkId, fondsbeheerderId, voorzitterId, ledenIds, budgetjaar = 2026 }: DemoFonds,
): Promise<string> {
  const fondsId = uuidv7();
  await db.query(
    `insert into fonds (netwerk_id, id, naam, rechtsvorm, grondslag, orgaan, adres, rechtbank, domeinen, gebied,
       streeftermijn_dagen, beslistermijn_dagen)
     values ($1, $2, $3, 'college', 'de Verordening Perspectieffonds (voorbeeld)', $4, $5, $6, $7, $8, 14, 56)`,
    [
      netwerkId,
      fondsId,
      naam,
      'het college van burgemeester en wethouders',
      'Gemeente (demo), Bezwaar en beroep\nPostbus 1\n9700 AA Groningen',
      'Rechtbank Noord-Nederland',
      domeinen,
      wijken,
    ],
  );
  await addCommissie(db, netwerkId, fondsId, [voorzitterId, ...ledenIds], `${budgetjaar}-01-01`);
  await db.query(
    `insert into mandaatregel (netwerk_id, id, fonds_id, wijze, quorum, geldig_vanaf, vastgesteld_door)
     values ($1, $2, $3, 'commissie', 3, $4, $5)`,
    [netwerkId, uuidv7(), fondsId, `${budgetjaar}-01-01`, fondsbeheerderId],
  );
  // A demo that is started in a later year has money in that year too.
  const laatste = Math.max(budgetjaar, new Date().getFullYear());
  for (let jaar = budgetjaar; jaar <= laatste; jaar++)
    await addBudget(db, netwerkId, fondsId, jaar, fondsbeheerderId);
  return fondsId;
}

async function addCommissie(
  db: Client | Pool | PoolClient,
  netwerkId: string,
  fondsId: string,
  leden: readonly string[],
  vanaf: string,
): Promise<void> {
  for (const [plek, gebruikerId] of leden.entries()) {
    await db.query(
      `insert into commissielid (netwerk_id, id, fonds_id, gebruiker_id, vanaf, is_voorzitter)
       values ($1, $2, $3, $4, $5, $6)`,
      [netwerkId, uuidv7(), fondsId, gebruikerId, vanaf, plek === 0],
    );
  }
}

async function addBudget(
  db: Client | Pool | PoolClient,
  netwerkId: string,
  fondsId: string,
  jaar: number,
  door: string,
): Promise<void> {
  await db.query(
    `insert into grootboek_mutatie (netwerk_id, id, fonds_id, budgetjaar, soort, vrij_cent, verplicht_cent,
       betaald_cent, omschrijving, door, op)
     values ($1, $2, $3, $4, 'budget', $5, 0, 0, $6, $7, $8)`,
    [
      netwerkId,
      uuidv7(),
      fondsId,
      jaar,
      budgetCent,
      `Budget ${jaar} (bedrag voor de demo)`,
      door,
      `${jaar}-01-02T09:00:00Z`,
    ],
  );
}
