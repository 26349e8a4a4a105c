import { type Casusrol, type Fase, fasegebeurtenissen, fasen, fasetabel } from '@naast/domain/casussen';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

/*
 * Every fase × every gebeurtenis × every person over HTTP. What each person is to the casus stands here by hand; where the
 * casus may go then comes from the table of the domain.
 */

let test: TestApp;
let casusId: string;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  casusId = (await createCasus(test, 'anna', 'Alle fasen')).casusId;
  await giveToegang(test, casusId, 'gerda', 'kijken');
  await giveToegang(test, casusId, 'petra', 'meewerken');
  await test.eigenaar.query(
    `insert into vervanger (netwerk_id, id, casus_id, gebruiker_id, vanaf, aangewezen_door) values ($1, $2, $3, $4, '2020-01-01', $4)`,
    [test.wereld.netwerkA, uuidv7(), casusId, test.wereld.gebruiker.zoe.id],
  );
});
afterAll(() => test.stop());

/** What each of them is; null does not see it. Own and other team, own and other netwerk. */
const mensen: Record<string, Casusrol | null> = {
  anna: 'contactpersoon',
  zoe: 'vervanger',
  petra: 'meewerker',
  gerda: 'kijker',
  tina: 'teamleider',
  theo: null,
  bram: null,
  vera: null,
  bea: null,
  xander: null,
  xenia: null,
};
const namen = Object.keys(mensen) as PersoonNaam[];

/** Puts the casus in this fase, from which it was stopped in `voor`. */
async function putIn(fase: Fase, voor: Fase): Promise<number> {
  const { rows } = await test.eigenaar.query<{ versie: number }>(
    `update casus set fase = $2, gestopt_reden = case when $2 = 'gestopt' then 'x' end, versie = versie + 1
      where id = $1 returning versie`,
    [casusId, fase],
  );
  await test.eigenaar.query('delete from fasewissel where casus_id = $1', [casusId]);
  if (fase === 'gestopt')
    await test.eigenaar.query(
      `insert into fasewissel (netwerk_id, id, casus_id, van, naar, reden, door) values ($1, gen_random_uuid(), $2, $3, 'gestopt', 'x', $4)`,
      [test.wereld.netwerkA, casusId, voor, test.wereld.gebruiker.anna.id],
    );
  return rows[0]?.versie ?? 0;
}

const woorden = { reden: 'Daarom.', evaluatie: 'Beter.', nazorgplan: 'Bellen.', leerpunt: 'Eerder bellen.' };
const send = (wie: PersoonNaam, versie: number, body: object) =>
  test.als(wie, { method: 'POST', url: `/casussen/${casusId}/fase`, versie, body });

const expected = (van: Fase, gebeurtenis: string, rol: Casusrol | null, voor: Fase): string => {
  if (rol === null) return '404';
  const overgang = fasetabel.find((o) => o.van === van && o.gebeurtenis === gebeurtenis);
  if (!overgang) return '409';
  if (!overgang.wie.includes(rol)) return '403';
  return overgang.naar === 'vorige' ? voor : overgang.naar;
};

const open = ['aanmelding', 'intake', 'canvas', 'uitvoering', 'nazorg'] as const;
const combinaties = fasen.flatMap((van) =>
  fasegebeurtenissen.flatMap((gebeurtenis) =>
    (van === 'gestopt' ? open : (['uitvoering'] as const)).map((voor) => ({ van, gebeurtenis, voor })),
  ),
);

describe('elke overgang van fase, door iedereen', () => {
  it.each(combinaties)('$van, $gebeurtenis (voor het stoppen: $voor)', async ({ van, gebeurtenis, voor }) => {
    const anders: string[] = [];
    for (const wie of namen) {
      const versie = await putIn(van, voor);
      const antwoord = await send(wie, versie, { gebeurtenis, ...woorden });
      const uitkomst = antwoord.statusCode === 200 ? antwoord.json().fase : String(antwoord.statusCode);
      const verwacht = expected(van, gebeurtenis, mensen[wie] ?? null, voor);
      const nu = await test.eigenaar.query('select fase from casus where id = $1', [casusId]);
      const staat = open.some((f) => f === verwacht) || fasen.some((f) => f === verwacht) ? verwacht : van;
      if (uitkomst !== verwacht || nu.rows[0].fase !== staat)
        anders.push(`${wie}: ${uitkomst} en ${nu.rows[0].fase} in plaats van ${verwacht}`);
    }
    expect(anders).toEqual([]);
  });

  const gevraagd = [
    ['intake', 'stoppen', 'anna', ['reden']],
    ['intake', 'terugzetten', 'tina', ['reden']],
    ['nazorg', 'afsluiten', 'anna', ['evaluatie', 'nazorgplan', 'leerpunt']],
    ['nazorg', 'ontheffen', 'tina', ['reden']],
  ] as const;
  it.each(gevraagd)(
    '%s, %s vraagt elk woord apart, en een spatie is niets',
    async (van, gebeurtenis, wie, velden) => {
      for (const veld of velden) {
        const versie = await putIn(van, 'intake');
        const antwoord = await send(wie, versie, { gebeurtenis, ...woorden, [veld]: '  ' });
        expect(antwoord.statusCode).toBe(400);
        expect(antwoord.json().errors.map((fout: { veld: string }) => fout.veld)).toEqual([veld]);
      }
    },
  );

  it('weigert een versie van voor de vorige stap, ook aan wie mag', async () => {
    const versie = await putIn('intake', 'intake');
    expect((await send('anna', versie - 1, { gebeurtenis: 'verder' })).statusCode).toBe(412);
  });

  it('gaat bij twee stappen tegelijk één stap', async () => {
    for (const ander of ['verder', 'stoppen'] as const) {
      const versie = await putIn('intake', 'intake');
      const antwoorden = await Promise.all([
        send('anna', versie, { gebeurtenis: 'verder' }),
        send('zoe', versie, { gebeurtenis: ander, reden: 'x' }),
      ]);
      expect(antwoorden.map((a) => a.statusCode).toSorted()).toEqual([200, 412]);
    }
  });

  it('zet een afgesloten casus niet terug als het huishouden een nieuwe heeft', async () => {
    const versie = await putIn('afgesloten', 'nazorg');
    const { id } = test.wereld.gebruiker.anna;
    await test.eigenaar.query(
      `with c as (insert into casus (netwerk_id, id, huishouden_id, code, fase, gemaakt_door)
         select netwerk_id, gen_random_uuid(), huishouden_id, 'NA-1999-0001', 'aanmelding', $2 from casus where id = $1 returning *)
       insert into contactpersoon (netwerk_id, id, casus_id, gebruiker_id, periode)
         select netwerk_id, gen_random_uuid(), id, $2, tstzrange(gemaakt_op, null) from c`,
      [casusId, id],
    );
    const antwoord = await send('tina', versie, { gebeurtenis: 'terugzetten', reden: 'Verkeerde knop.' });
    expect(antwoord.statusCode).toBe(409);
    expect(antwoord.json().code).toBe('casus_bestaat');
  });
});
