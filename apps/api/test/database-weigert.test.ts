import { type RawBuilder, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asGebruiker,
  besluitBody,
  createConcept,
  createFonds,
  createInBehandeling,
  createIngediend,
  decide,
  drieVoor,
  stap,
  type TestFonds,
} from './maak-aanvraag.ts';
import * as betaal from './maak-betaling.ts';
import { giveToegang } from './maak-casus.ts';
import { propose } from './maak-herziening.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

/* Nothing of the app's own code runs here: each statement is plain SQL in the role of the app, as one signed-in person. */

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  fonds = await createFonds(test);
  await betaal.setFondsrekening(test, fonds);
});
afterAll(() => test.stop());

const groot = { bedragCent: 9_000_00 };
const als = (wie: PersoonNaam, tekst: RawBuilder<unknown>) =>
  asGebruiker(test, wie, async (db) => (await tekst.execute(db)).rows as Record<string, unknown>[]);
const idVan = (wie: PersoonNaam) => test.wereld.gebruiker[wie].id;
const stem = (wie: PersoonNaam, aanvraagId: string) =>
  als(
    wie,
    sql`insert into stem (netwerk_id, id, aanvraag_id, gebruiker_id, keuze, reden, uitgebracht_op)
      values (${test.wereld.netwerkA}, ${uuidv7()}, ${aanvraagId}, ${idVan(wie)}, 'voor', 'ja', now())`,
  );
const besluit = async (wie: PersoonNaam, id: string) => {
  const { regels } = await besluitBody(test, id);
  return als(
    wie,
    sql`select decide_aanvraag(${id}, ${uuidv7()}, 'toegekend', 'Het helpt.', ${JSON.stringify(regels)}::jsonb, now())`,
  );
};
const besloten = () => betaal.createBesloten(test, fonds);

describe('een stem die niet mag', () => {
  it.each([
    ['wie toegang heeft', 'koen', 'stembeletsel_betrokken'],
    ['de contactpersoon die zelf aanvraagt', 'anna', 'stembeletsel_geen_lid'],
    ['de teamleider van de aanvrager', 'tina', 'stembeletsel_geen_lid'],
    ['wie over de regels gaat', 'fleur', 'stembeletsel_geen_lid'],
    ['wie controleert', 'cor', 'stembeletsel_geen_lid'],
  ] as const)('van %s', async (_naam, wie, constraint) => {
    const { id, casusId } = await createInBehandeling(test, fonds, groot);
    await giveToegang(test, casusId, 'koen', 'kijken');
    await expect(stem(wie, id)).rejects.toMatchObject({ code: 'NA403', constraint });
  });

  it.each(['zoe', 'theo', 'bas', 'erik', 'xander', 'xenia'] as const)(
    'van %s, die haar niet ziet',
    async (wie) => {
      const { id } = await createInBehandeling(test, fonds, groot);
      await expect(stem(wie, id)).rejects.toMatchObject({
        code: expect.stringMatching(/^(NA404|NA403|42501)$/),
      });
    },
  );

  it('over een nieuw besluit, van wie toegang heeft', async () => {
    const { id, casusId } = await besloten();
    const herzieningId = (await propose(test, id, { cent: 100_000 })).json().id;
    await giveToegang(test, casusId, 'koen', 'kijken');
    const poging = als(
      'koen',
      sql`insert into herziening_stem (netwerk_id, id, aanvraag_id, herziening_id, gebruiker_id, keuze, reden, uitgebracht_op)
        values (${test.wereld.netwerkA}, ${uuidv7()}, ${id}, ${herzieningId}, ${idVan('koen')}, 'voor', 'ja', now())`,
    );
    await expect(poging).rejects.toMatchObject({ code: 'NA403', constraint: 'stembeletsel_betrokken' });
  });

  it('in andermans naam: de stem wordt die van jezelf, of hij komt er niet', async () => {
    const { id } = await createInBehandeling(test, fonds, groot);
    const poging = als(
      'vera',
      sql`insert into stem (netwerk_id, id, aanvraag_id, gebruiker_id, keuze, reden, uitgebracht_op)
        values (${test.wereld.netwerkA}, ${uuidv7()}, ${id}, ${idVan('mo')}, 'voor', 'ja', now())`,
    );
    await poging.catch(() => undefined);
    const { rows } = await test.eigenaar.query(
      'select gebruiker_id as wie from stem where aanvraag_id = $1',
      [id],
    );
    expect(rows.filter(({ wie }) => wie !== idVan('vera'))).toEqual([]);
  });
});

describe('een grootboek dat meer uitgeeft dan er is', () => {
  it('door een besluit', async () => {
    const leeg = await createFonds(test, { budgetCent: 8_999_99 });
    const { id } = await createInBehandeling(test, leeg, { ...groot, stemmen: drieVoor });
    await expect(besluit('vera', id)).rejects.toMatchObject({ constraint: 'niet_genoeg_vrij' });
  });

  it.each([
    ['betaling', 'meer_dan_toegekend'],
    ['vrijval', 'meer_dan_toegekend'],
  ] as const)('door een %s van meer dan er is toegekend', async (soort, constraint) => {
    const { id, regelId } = await besloten();
    const poging = als(
      'bas',
      sql`select settle_regel(${id}, ${uuidv7()}, ${soort}, ${regelId}, 196501, 'Te veel.', now())`,
    );
    await expect(poging).rejects.toMatchObject({ constraint });
  });

  it('door een betaling voor de voorwaarde is vervuld', async () => {
    const { id, regelId } = await betaal.createBesloten(test, fonds, { voorwaarde: 'Een handtekening.' });
    await expect(
      als('bas', sql`select settle_regel(${id}, ${uuidv7()}, 'betaling', ${regelId}, 1, '', now())`),
    ).rejects.toMatchObject({ constraint: 'voorwaarde_open' });
    const [termijn] = await betaal.termijnenVan(test, id);
    await expect(
      als(
        'bas',
        sql`select create_betaalopdracht(${uuidv7()}, ${fonds.fondsId}, current_date + 1, array[${termijn?.id}::uuid], now())`,
      ),
    ).rejects.toMatchObject({ constraint: 'beletsel_voorwaarde' });
  });

  it('door een betaling zonder besluit', async () => {
    const { id } = await createInBehandeling(test, fonds, groot);
    const { regels } = await besluitBody(test, id);
    const poging = als(
      'bas',
      sql`select settle_regel(${id}, ${uuidv7()}, 'betaling', ${regels[0]?.regelId}, 1, 'Alvast.', now())`,
    );
    await expect(poging).rejects.toMatchObject({ code: 'NA404' });
  });
});

const veranderingen: readonly [naam: string, sql: string][] = [
  ['een mutatie', 'update grootboek_mutatie set vrij_cent = 0'],
  ['een saldo', 'update grootboek_saldo set vrij_cent = 1000000'],
  ['een besluit', `update besluit set uitkomst = 'toegekend'`],
  ['een toegekend bedrag', 'update besluit_regel set toegekend_cent = 1'],
  ['een mandaatregel', 'update mandaatregel set quorum = 2'],
  ['een versie van de regels', `update fonds_versie set grondslag = 'iets anders'`],
  ['een uitgebrachte stem', `update stem set keuze = 'voor'`],
  ['een handtekening', `update handtekening set naam = 'Iemand anders'`],
  ['wat het gezin zei', `update inspraak set woorden = 'Iets anders.'`],
  ['een uitgegeven stuk', `update vergadering_export set ontvanger = 'Iemand anders'`],
  ['een uitgegeven brief of bundel', `update export set ontvanger = 'Iemand anders'`],
  ['een betaling', 'update betaling set bedrag_cent = 1'],
  ['een bon', 'update besteding set bedrag_cent = 1'],
  ['een jaarwisseling', 'update jaarwisseling set vrij_cent = 1'],
  ['de stand van een opdracht', `update betaalopdracht set stand = 'vrijgegeven'`],
  ['een opdrachtpost', `update betaalpost set bedrag_cent = 1`],
  ['een termijn', `update betaaltermijn set bedrag_cent = 1`],
  ['een lidmaatschap', `update commissielid set is_voorzitter = true`],
];

describe('veranderen wat al is gebeurd', () => {
  it.each(veranderingen)('%s', async (_naam, tekst) => {
    const tabel = tekst.split(' ')[1] ?? '';
    expect((await test.eigenaar.query('select to_regclass($1) as t', [tabel])).rows[0].t, tabel).toBe(tabel);
    for (const wie of ['vera', 'fleur', 'bas', 'cor', 'anna'] as const) {
      await expect(als(wie, sql.raw(tekst)), wie).rejects.toMatchObject({ code: '42501' });
      await expect(als(wie, sql.raw(`delete from ${tabel}`)), wie).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('een rekeningnummer', () => {
  const zoeken: readonly [naam: string, vraag: (id: string) => RawBuilder<unknown>][] = [
    ['bij de regel', (id) => sql`select iban from aanvraag_regel_rekening where aanvraag_id = ${id}`],
    [
      'bij wat een betaling nodig heeft',
      (id) => sql`select iban from regel_betaalgegevens where aanvraag_id = ${id}`,
    ],
    ['via de rekeningen van de regels', (id) => sql`select iban from regel_rekeningen(array[${id}::uuid])`],
    [
      'bij een gewijzigde rekening',
      (id) => sql`select iban from rekeningwijziging where aanvraag_id = ${id}`,
    ],
    ['in een betaalopdracht', (id) => sql`select iban from betaalpost where aanvraag_id = ${id}`],
    ['bij de opdracht zelf', () => sql`select iban from betaalopdracht`],
    ['op het afschrift', () => sql`select tegenrekening as iban from bankregel`],
    ['van het fonds', () => sql`select iban from fonds_betaalrekening`],
  ];

  it.each(zoeken)('leest een commissielid niet: %s', async (naam, vraag) => {
    const aanvraag = await besloten();
    await betaal.createVerzonden(test, fonds, [aanvraag]);
    await stap(test, 'anna', aanvraag.id, 'rekeningwijzigingen', {
      regelId: aanvraag.regelId,
      iban: betaal.anderIban,
      houder: 'De Corporatie',
      kenmerk: '',
      reden: 'Nieuwe bank.',
    });
    for (const wie of ['vera', 'mo', 'zoe', 'theo'] as const) {
      const rijen = await als(wie, vraag(aanvraag.id));
      expect(
        rijen.filter(({ iban }) => iban !== null),
        wie,
      ).toEqual([]);
    }
    // A betaler does read it: the row is there. No bank file came in here.
    if (naam !== 'op het afschrift') expect(await als('bas', vraag(aanvraag.id))).not.toEqual([]);
  });

  it('van een andere aanvraag van het gezin komt niet mee met de waarschuwing voor dubbel', async () => {
    const eerste = await besloten();
    const tweede = await createIngediend(test, fonds, { casus: eerste, ...groot });
    const lees = (wie: PersoonNaam) => als(wie, sql`select iban from regels_elders(${tweede.id})`);
    expect(await lees('vera')).toEqual([{ iban: null }]);
    expect(await lees('anna')).toEqual([{ iban: null }]);
    const derde = await createConcept(test, fonds, { casus: eerste });
    const { regels } = await besluitBody(test, derde.id);
    await als(
      'anna',
      sql`insert into aanvraag_regel_rekening (netwerk_id, aanvraag_id, regel_id, iban, gewijzigd_door, gewijzigd_op)
        values (${test.wereld.netwerkA}, ${derde.id}, ${regels[0]?.regelId}, ${betaal.testIban}, ${idVan('anna')}, now())`,
    );
    const gelijk = await als('anna', sql`select iban from regels_elders(${derde.id}) where iban is not null`);
    expect(gelijk).toEqual([{ iban: betaal.testIban }]);
  });
});

describe('vier mensen', () => {
  it('wie een betaalopdracht maakte geeft haar niet vrij, ook de eigenaar van de tabel niet', async () => {
    const id = await betaal.createOpdracht(test, fonds, [await besloten()]);
    await expect(als('bas', sql`select release_betaalopdracht(${id}, 1, now())`)).rejects.toMatchObject({
      constraint: 'zelf_voorbereid',
    });
    await expect(
      test.eigenaar.query(
        `update betaalopdracht set stand = 'vrijgegeven', vrijgegeven_door = voorbereid_door, vrijgegeven_op = now() where id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'vrijgave_door_een_tweede' });
  });

  it('wie besliste betaalt niet, en wie betaalde controleert niet', async () => {
    await test.eigenaar.query(
      `insert into gebruiker_rol (netwerk_id, gebruiker_id, rol) values ($1, $2, 'betaler'), ($1, $3, 'controleur') on conflict do nothing`,
      [test.wereld.netwerkA, idVan('mo'), idVan('bob')],
    );
    const { id, regelId } = await besloten();
    const betaling = (wie: PersoonNaam) =>
      als(wie, sql`select settle_regel(${id}, ${uuidv7()}, 'betaling', ${regelId}, 196500, 'Nota.', now())`);
    await expect(betaling('mo')).rejects.toMatchObject({ constraint: 'vier_mensen' });
    await betaling('bob');
    await expect(
      als('bob', sql`select account_aanvraag(${id}, 'Klopt.', now(), true)`),
    ).rejects.toMatchObject({ constraint: 'vier_mensen' });
  });
});

describe('een tweede besluit', () => {
  it('naast het eerste', async () => {
    const { id } = await createInBehandeling(test, fonds, { ...groot, stemmen: drieVoor });
    expect((await decide(test, id)).statusCode).toBe(201);
    await expect(besluit('vera', id)).rejects.toMatchObject({ constraint: 'verkeerde_stand' });
    await expect(
      test.eigenaar.query(
        `insert into besluit (netwerk_id, id, aanvraag_id, uitkomst, motivering, telling, voorzitter_id, genomen_op)
         select netwerk_id, gen_random_uuid(), aanvraag_id, uitkomst, motivering, telling, voorzitter_id, now() from besluit where aanvraag_id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'besluit_een' });
  });
});
