import type { Rol } from '@naast/domain/gebruikers';
import { createConcept, createFonds, demoMandaat, type TestFonds } from '../maak-aanvraag.ts';
import { setFondsrekening, testIban } from '../maak-betaling.ts';
import { createCasus } from '../maak-casus.ts';
import type { TestApp } from '../test-app.ts';
import type { PersoonNaam } from '../wereld.ts';
import { maakFeiten } from './feiten.ts';

/** The world of the play: everything that does not change while a history is played. */
export interface SpelWereld {
  aanvraagIds: string[];
  fondsen: TestFonds[];
  mensen: Map<string, { naam: PersoonNaam; team: string; rollen: Rol[] }>;
  /** Per fonds who sits in its commissie, the voorzitter first. */
  leden: Map<string, string[]>;
  /** Who set the rules of both. */
  inrichter: string;
}

// More than one task per head: then the four people have to be kept apart by what they did, not by their role.
const erbij: readonly [PersoonNaam, Rol][] = [
  ['mo', 'betaler'],
  ['koen', 'controleur'],
  ['koen', 'betaler'],
  ['bas', 'controleur'],
  ['cor', 'betaler'],
  ['gerda', 'betaler'],
  ['fleur', 'betaler'],
];
const klein = 400_00;
const midden = 2_000_00;
const groot = 6_000_00;
/** Per household: which fonds, how much, and whether it cannot wait. */
const vragen: readonly (readonly [fonds: 0 | 1, cent: number, spoed: boolean])[] = [
  [0, klein, false],
  [0, midden, false],
  [0, groot, true],
  [1, midden, false],
];

async function findMensen(test: TestApp): Promise<SpelWereld['mensen']> {
  const { rows } = await test.eigenaar.query<{ id: string; team: string; rollen: Rol[] }>(
    `select g.id, g.team_id as team, array(select rol from gebruiker_rol r where r.gebruiker_id = g.id) as rollen from gebruiker g
      where g.netwerk_id = $1 order by g.email`,
    [test.wereld.netwerkA],
  );
  const namen = Object.entries(test.wereld.gebruiker) as [PersoonNaam, { id: string }][];
  return new Map(
    rows.map(({ id, team, rollen }) => {
      const naam = namen.find(([, persoon]) => persoon.id === id)?.[0] as PersoonNaam;
      return [id, { naam, team, rollen }];
    }),
  );
}

/** Two fondsen with other people and other rules, three households, twelve concepts, and a way to read it all at once. */
export async function createSpelWereld(test: TestApp): Promise<SpelWereld> {
  const { gebruiker, netwerkA } = test.wereld;
  for (const [naam, rol] of erbij)
    await test.eigenaar.query(
      'insert into gebruiker_rol (netwerk_id, gebruiker_id, rol) values ($1, $2, $3) on conflict do nothing',
      [netwerkA, gebruiker[naam].id, rol],
    );
  const noord = await createFonds(test, { budgetCent: 9_000_00, mandaat: demoMandaat });
  const zuid = await createFonds(test, {
    budgetCent: 3_500_00,
    leden: ['theo', 'gerda', 'koen'],
    mandaat: [{ wijze: 'commissie', quorum: 2 }],
  });
  const fondsen = [noord, zuid];
  for (const fonds of fondsen) await setFondsrekening(test, fonds);
  const aanvraagIds: string[] = [];
  for (const wie of ['anna', 'anna', 'zoe'] as const) {
    const casus = await createCasus(test, wie);
    for (const [fonds, bedragCent, spoed] of vragen) {
      const { id } = await createConcept(test, fondsen[fonds] as TestFonds, { wie, casus, bedragCent });
      aanvraagIds.push(id);
      await test.eigenaar.query(`update aanvraag set spoed = $2, spoed_reden = 'Vrijdag' where id = $1`, [
        id,
        spoed,
      ]);
    }
  }
  await test.eigenaar.query(
    `insert into aanvraag_regel_rekening (netwerk_id, aanvraag_id, regel_id, iban, gewijzigd_door, gewijzigd_op)
     select netwerk_id, aanvraag_id, id, $2, $3, now() from aanvraag_regel where aanvraag_id = any($1)`,
    [aanvraagIds, testIban, gebruiker.anna.id],
  );
  await test.eigenaar.query(maakFeiten);
  await test.eigenaar.query('grant execute on function spel_feiten to naast_app');
  await test.eigenaar.query('analyze');
  const ids = (namen: readonly PersoonNaam[]) => namen.map((naam) => gebruiker[naam].id);
  return {
    aanvraagIds,
    fondsen,
    mensen: await findMensen(test),
    leden: new Map([
      [noord.fondsId, ids(['vera', 'mo', 'sanne', 'koen'])],
      [zuid.fondsId, ids(['vera', 'theo', 'gerda', 'koen'])],
    ]),
    inrichter: gebruiker.fleur.id,
  };
}
