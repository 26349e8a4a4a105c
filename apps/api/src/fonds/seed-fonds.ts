import type { MandaatWijze } from '@naast/domain/fonds';
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

interface Mandaatregel {
  wijze: MandaatWijze;
  totEnMetCent: number | null;
  quorum: number;
  streeftermijnDagen: number | null;
}

const naam = 'Perspectieffonds Groningen-Noord (demo)';
const wijken = ['Selwerd', 'Paddepoel', 'Vinkhuizen', 'Tuinwijk', 'Beijum', 'Lewenborg'];
const domeinen = ['wonen', 'passend_onderwijs', 'psychische_ondersteuning', 'tijdelijk_inkomen'];
const budgetCent = 250_000_00;
/** Grondslag, orgaan, the address for bezwaar and the rechtbank. */
const wieBeslist = [
  'de Verordening Perspectieffonds (voorbeeld)',
  'het college van burgemeester en wethouders',
  'Gemeente (demo), Bezwaar en beroep\nPostbus 1\n9700 AA Groningen',
  'Rechtbank Noord-Nederland',
];

// Source: product.md §2 Mandate, demo settings. Zero days is the same day.
const mandaat: readonly Mandaatregel[] = [
  { wijze: 'twee_collegas', totEnMetCent: 500_00, quorum: 2, streeftermijnDagen: 0 },
  { wijze: 'teamleider_en_commissielid', totEnMetCent: 5_000_00, quorum: 2, streeftermijnDagen: 5 },
  { wijze: 'commissie', totEnMetCent: null, quorum: 3, streeftermijnDagen: null },
  { wijze: 'spoed', totEnMetCent: 5_000_00, quorum: 2, streeftermijnDagen: 1 },
];

/**
 * Makes the demo fund as owner of the database: € 250.000, with a mandate by amount: two colleagues, two others, the commissie.
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
     values ($1, $2, $3, 'college', $4, $5, $6, $7, $8, $9, 14, 56)`,
    [netwerkId, fondsId, naam, ...wieBeslist, domeinen, wijken],
  );
  const vanaf = `${budgetjaar}-01-01`;
  await addCommissie(db, { netwerkId, fondsId, fondsbeheerderId, vanaf }, [voorzitterId, ...ledenIds]);
  await addRegels(db, { netwerkId, fondsId, fondsbeheerderId, vanaf });
  // A demo that is started in a later year has money in that year too.
  const laatste = Math.max(budgetjaar, new Date().getFullYear());
  for (let jaar = budgetjaar; jaar <= laatste; jaar++)
    await addBudget(db, netwerkId, fondsId, jaar, fondsbeheerderId);
  return fondsId;
}

interface Begin {
  netwerkId: string;
  fondsId: string;
  fondsbeheerderId: string;
  vanaf: string;
}

/** The first versie of the rules, with the mandate: who decides on how much. */
async function addRegels(
  db: Client | Pool | PoolClient,
  { netwerkId, fondsId, fondsbeheerderId, vanaf }: Begin,
): Promise<void> {
  const versieId = uuidv7();
  await db.query(
    `insert into fonds_versie (netwerk_id, id, fonds_id, nr, geldig_vanaf, vastgesteld_door, vastgesteld_op, toelichting, rechtsvorm,
       grondslag, orgaan, adres, rechtbank, domeinen, gebied, maximum_cent, streeftermijn_dagen, beslistermijn_dagen, herinner_dagen)
     values ($1, $2, $3, 1, $4, $5, $6, 'Regels voor de demo.', 'college', $7, $8, $9, $10, $11, $12, 1500000, 14, 56, '{14,3}')`,
    [
      netwerkId,
      versieId,
      fondsId,
      vanaf,
      fondsbeheerderId,
      `${vanaf}T09:00:00Z`,
      ...wieBeslist,
      domeinen,
      wijken,
    ],
  );
  for (const { wijze, totEnMetCent, quorum, streeftermijnDagen } of mandaat)
    await db.query(
      `insert into mandaatregel (netwerk_id, id, fonds_id, fonds_versie_id, wijze, tot_en_met_cent, quorum, streeftermijn_dagen)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [netwerkId, uuidv7(), fondsId, versieId, wijze, totEnMetCent, quorum, streeftermijnDagen],
    );
}

async function addCommissie(
  db: Client | Pool | PoolClient,
  { netwerkId, fondsId, fondsbeheerderId, vanaf }: Begin,
  leden: readonly string[],
): Promise<void> {
  for (const [plek, gebruikerId] of leden.entries()) {
    await db.query(
      `insert into commissielid (netwerk_id, id, fonds_id, gebruiker_id, vanaf, is_voorzitter, benoemd_door, benoemd_op)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [netwerkId, uuidv7(), fondsId, gebruikerId, vanaf, plek === 0, fondsbeheerderId, `${vanaf}T09:00:00Z`],
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
