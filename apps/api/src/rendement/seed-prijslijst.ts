import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { parseBedragCent, parseCsv, parseGetal } from './csv.ts';

/** A pool or client of pg, connected as the owner. */
interface Client {
  query: (tekst: string, waarden: unknown[]) => Promise<{ rows: unknown[] }>;
}

const lijst = {
  naam: 'Prijslijst 2025',
  nummer: 1,
  geldigVanaf: '2025-01-01',
  bron: 'Openbare bronnen: Kostenhandleiding 2024 (Zorginstituut Nederland), tarieven van gemeenten en branches, onderzoek. Per prijs staat erbij welke.',
};

const leesGegevens = async (bestand: string): Promise<Record<string, string>[]> =>
  parseCsv(await readFile(join(import.meta.dirname, 'gegevens', bestand), 'utf8'));

/**
 * Gives a netwerk the price list and the consumer price index that Naast ships: 70 prices, each with its source.
 * Harmless to repeat and to run twice at once: what is there stays as it is, what is missing is added.
 */
export async function seedPrijslijst(client: Client, netwerkId: string): Promise<void> {
  await seedIndexcijfers(client, netwerkId);
  await client.query(
    `insert into prijslijst (netwerk_id, id, naam, nummer, geldig_vanaf, bron, herkomst) values ($1, $2, $3, $4, $5, $6, 'landelijk')
     on conflict on constraint prijslijst_nummer do nothing`,
    [netwerkId, uuidv7(), lijst.naam, lijst.nummer, lijst.geldigVanaf, lijst.bron],
  );
  const { rows } = await client.query(
    'select id, stand from prijslijst where netwerk_id = $1 and naam = $2 and nummer = $3',
    [netwerkId, lijst.naam, lijst.nummer],
  );
  const { id, stand } = rows[0] as { id: string; stand: string };
  if (stand !== 'concept') return;
  // A list that is decided cannot change, so it is decided last: a run that stopped halfway is finished by the next.
  await seedPrijzen(client, netwerkId, id);
  await client.query(
    `update prijslijst set stand = 'vastgesteld' where netwerk_id = $1 and id = $2 and stand = 'concept'`,
    [netwerkId, id],
  );
}

async function seedPrijzen(client: Client, netwerkId: string, prijslijstId: string): Promise<void> {
  const prijzen = (await leesGegevens('prijslijst-2025.csv')).map(
    ({ bedrag, bedrag_laag, bedrag_hoog, ...rij }) => ({
      ...rij,
      id: uuidv7(),
      bedrag_cent: parseBedragCent(bedrag ?? ''),
      bedrag_laag_cent: bedrag_laag ? parseBedragCent(bedrag_laag) : null,
      bedrag_hoog_cent: bedrag_hoog ? parseBedragCent(bedrag_hoog) : null,
    }),
  );
  // In one statement: the list is either still open for all of them or for none.
  await client.query(
    `insert into prijs (netwerk_id, prijslijst_id, id, code, omschrijving, eenheid, bedrag_cent, bedrag_laag_cent,
       bedrag_hoog_cent, peiljaar, index, batenhouder, soort, leefgebied, vermijdbaar, gebruik, betrouwbaarheid, bron, bron_adres)
     select $1, $2, id, code, omschrijving, eenheid, bedrag_cent, bedrag_laag_cent,
       bedrag_hoog_cent, peiljaar, index, batenhouder, soort, leefgebied, vermijdbaar, gebruik, betrouwbaarheid, bron, bron_adres
       from jsonb_to_recordset($3) as p (id uuid, code text, omschrijving text, eenheid text, bedrag_cent bigint,
         bedrag_laag_cent bigint, bedrag_hoog_cent bigint, peiljaar smallint, index text, batenhouder text, soort text,
         leefgebied text, vermijdbaar text, gebruik text, betrouwbaarheid text, bron text, bron_adres text)
      where exists (select from prijslijst where netwerk_id = $1 and id = $2 and stand = 'concept' for update)
     on conflict on constraint prijs_code do nothing`,
    [netwerkId, prijslijstId, JSON.stringify(prijzen)],
  );
}

async function seedIndexcijfers(client: Client, netwerkId: string): Promise<void> {
  await client.query(
    `insert into indexreeks (netwerk_id, id, code, naam) values ($1, $2, 'cpi', 'Consumentenprijzen, verandering per jaar')
     on conflict on constraint indexreeks_code do nothing`,
    [netwerkId, uuidv7()],
  );
  const cijfers = (await leesGegevens('cpi.csv')).map((rij) => ({
    jaar: Number(rij.jaar),
    mutatie_procent: parseGetal(rij.mutatie_procent ?? ''),
    bron: rij.bron,
  }));
  await client.query(
    `insert into indexcijfer (netwerk_id, indexreeks_id, jaar, mutatie_procent, bron)
     select r.netwerk_id, r.id, c.jaar, c.mutatie_procent, c.bron
       from indexreeks r, jsonb_to_recordset($2) as c (jaar smallint, mutatie_procent numeric, bron text)
      where r.netwerk_id = $1 and r.code = 'cpi'
     on conflict do nothing`,
    [netwerkId, JSON.stringify(cijfers)],
  );
}
