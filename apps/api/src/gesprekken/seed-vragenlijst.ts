import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseVragenlijst, type Vragenlijst } from '@naast/domain/gesprekken';
import type { ClientBase, Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { parse } from 'yaml';

interface RuweRegeling {
  naam: string;
  voorWie: string;
  link: string;
  termijn: string;
  soort: string;
  domeinen: string[];
  bedoeldVoor: string;
  trefwoorden: string;
}

const readYaml = async (naam: string): Promise<unknown> =>
  parse(await readFile(join(import.meta.dirname, 'vragenlijsten', naam), 'utf8'));

/** The vragenlijst that ships with Naast. @throws Error with every mistake when the file does not hold together. */
export async function loadStandaardlijst(): Promise<Vragenlijst> {
  const uitkomst = parseVragenlijst(await readYaml('wat-heb-je-nodig.yaml'));
  if (uitkomst.ok) return uitkomst.vragenlijst;
  const fouten = uitkomst.fouten.map(({ pad, bericht }) => `${pad}: ${bericht}`);
  throw new Error(`de vragenlijst klopt niet: ${fouten.join(' ')}`);
}

/**
 * Gives a netwerk the default vragenlijst (published, version 1) and the list of regelingen. As the owner of the
 * tables; a second time changes nothing.
 */
export async function seedVragenlijst(db: ClientBase | Pool, netwerkId: string): Promise<void> {
  const inhoud = await loadStandaardlijst();
  await db.query(
    `insert into vragenlijst (netwerk_id, id, titel) values ($1, $2, $3) on conflict (netwerk_id, titel) do nothing`,
    [netwerkId, uuidv7(), inhoud.titel],
  );
  await db.query(
    `insert into vragenlijst_versie (netwerk_id, id, vragenlijst_id, nummer, stand, inhoud, gepubliceerd_op)
     select $1, $2, id, 1, 'gepubliceerd', $4, now() from vragenlijst where netwerk_id = $1 and titel = $3
     on conflict (netwerk_id, vragenlijst_id, nummer) do nothing`,
    [netwerkId, uuidv7(), inhoud.titel, JSON.stringify(inhoud)],
  );
  await seedRegelingen(db, netwerkId);
}

async function seedRegelingen(db: ClientBase | Pool, netwerkId: string): Promise<void> {
  const regelingen = (await readYaml('regelingen.yaml')) as RuweRegeling[];
  for (const [volgorde, r] of regelingen.entries()) {
    await db.query(
      `insert into regeling (netwerk_id, id, naam, voor_wie, link, termijn, soort, domeinen, bedoeld_voor, trefwoorden, volgorde)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (netwerk_id, naam) do nothing`,
      [
        netwerkId,
        uuidv7(),
        r.naam,
        r.voorWie,
        r.link,
        r.termijn,
        r.soort,
        r.domeinen,
        r.bedoeldVoor,
        r.trefwoorden,
        volgorde,
      ],
    );
  }
}
