import {
  type Betrekking,
  findStap,
  gebeurtenissen,
  type MandaatWijze,
  type Stand,
  standen,
} from '@naast/domain/fonds';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createConcept,
  createFonds,
  createIngediend,
  decide,
  stap,
  submit,
  type TestAanvraag,
  type TestFonds,
} from './maak-aanvraag.ts';
import { pay } from './maak-herziening.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

/*
 * Every stand × every gebeurtenis × every person, for each way to decide, on the one function that every step goes
 * through (`move_aanvraag`). What each person is to the aanvraag stands here by hand; where the aanvraag may go then
 * comes from the table of the domain. Over HTTP the refusals are in fonds-standen.test.ts.
 */

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  // Tries each step as each person, and takes it back: only the answer stays.
  await test.eigenaar.query(`
    create function probeer_stappen(a_id uuid, stappen text[], mensen uuid[]) returns table (wie uuid, wat text, uitkomst text)
    language plpgsql as $$
    begin
      foreach wie in array mensen loop
        perform set_config('naast.gebruiker_id', wie::text, true),
                set_config('naast.netwerk_id', (select netwerk_id::text from gebruiker where id = wie), true);
        foreach wat in array stappen loop
          begin
            perform move_aanvraag(a_id, wat, now());
            raise exception using errcode = 'NT200', message = (select stand from aanvraag where id = a_id);
          exception
            when sqlstate 'NT200' then uitkomst := sqlerrm;
            -- The bare step lacks what submitting fills in: it may, and the row itself wants more.
            when check_violation then uitkomst := 'ingediend';
            when sqlstate 'NA409' then uitkomst := 'verkeerde_stand';
            when sqlstate 'NA403' then uitkomst := 'verkeerde_persoon';
          end;
          return next;
        end loop;
      end loop;
    end $$`);
});
afterAll(() => test.stop());

interface Weg {
  bedragCent: number;
  spoed?: boolean;
  /** The ones who vote here, all of them voor. */
  stemmen: readonly PersoonNaam[];
  /** Everyone who may decide as long as nobody voted. */
  stemmers: readonly PersoonNaam[];
  /** After the votes the others have no place left. */
  vol: boolean;
}
const leden = ['vera', 'mo', 'sanne', 'koen'] as const;
const wegen: Record<MandaatWijze, Weg> = {
  commissie: { bedragCent: 9_000_00, stemmen: ['vera', 'mo', 'sanne'], stemmers: leden, vol: false },
  spoed: { bedragCent: 9_000_00, spoed: true, stemmen: ['mo', 'sanne'], stemmers: leden, vol: true },
  teamleider_en_commissielid: {
    bedragCent: 2_000_00,
    stemmen: ['theo', 'koen'],
    stemmers: ['theo', ...leden],
    vol: true,
  },
  twee_collegas: {
    bedragCent: 400_00,
    stemmen: ['zoe', 'gerda'],
    stemmers: ['zoe', 'gerda', 'theo', 'petra'],
    vol: true,
  },
};
const mandaat = [
  { wijze: 'twee_collegas', totEnMetCent: 500_00 },
  { wijze: 'teamleider_en_commissielid', totEnMetCent: 5_000_00 },
  { wijze: 'commissie', quorum: 3 },
  { wijze: 'spoed', totEnMetCent: 10_000_00 },
] as const;

const eis = async (antwoord: Promise<{ statusCode: number; body: string }>): Promise<void> => {
  const { statusCode, body } = await antwoord;
  if (statusCode !== 201) throw new Error(body);
};

/** Walks an aanvraag to this stand the way its own mandaatregel wants it. */
async function walkTot(stand: Stand, weg: Weg, fonds: TestFonds): Promise<TestAanvraag> {
  const { bedragCent, stemmen } = weg;
  if (stand === 'concept') return createConcept(test, fonds, { bedragCent });
  const aanvraag = weg.spoed
    ? await createSpoed(fonds, bedragCent)
    : await createIngediend(test, fonds, { bedragCent });
  const { id } = aanvraag;
  const [eerste] = stemmen as [PersoonNaam];
  if (stand === 'ingetrokken')
    await eis(stap(test, 'anna', id, 'intrekking', { namens: 'gezin', reden: 'Toch niet.' }));
  if (stand === 'ingediend' || stand === 'ingetrokken') return aanvraag;
  await eis(stap(test, eerste, id, 'behandeling'));
  if (stand === 'aanvulling_gevraagd')
    await eis(stap(test, eerste, id, 'vragen', { soort: 'vraag', vraag: 'Hoe zit dit?' }));
  if (stand === 'aanvulling_gevraagd') return aanvraag;
  for (const wie of stemmen)
    await eis(stap(test, wie, id, 'stemmen', { keuze: 'voor', reden: 'Het helpt.' }));
  if (stand === 'in_behandeling') return aanvraag;
  await eis(decide(test, id, {}, eerste));
  if (stand === 'besloten') return aanvraag;
  await eis(pay(test, id, bedragCent));
  if (stand === 'verantwoord')
    await eis(stap(test, 'cor', id, 'verantwoording', { oordeel: 'Klopt.', zonderBon: true }));
  return aanvraag;
}

async function createSpoed(fonds: TestFonds, bedragCent: number): Promise<TestAanvraag> {
  const concept = await createConcept(test, fonds, { bedragCent });
  const bewaard = await test.als('anna', {
    method: 'PATCH',
    url: `/aanvragen/${concept.id}`,
    versie: concept.versie,
    body: { spoed: { gevraagd: true, reden: 'Vrijdag staat het gezin op straat.' } },
  });
  const aanvraag = { ...concept, versie: bewaard.json().versie };
  await eis(submit(test, aanvraag));
  return aanvraag;
}

const metStemmen: readonly Stand[] = ['in_behandeling', 'besloten', 'uitbetaald', 'verantwoord'];

/** What this person is to an aanvraag of Anna in this stand. */
function listBetrekkingen(wie: PersoonNaam, wijze: MandaatWijze, stand: Stand): Betrekking[] {
  if (wie === 'anna') return ['aanvrager', 'contactpersoon'];
  if (wie === 'bas' || wie === 'bob') return ['betaler'];
  if (wie === 'cor') return ['controleur'];
  // Before it is submitted no mandaatregel is chosen yet.
  const geldt = stand === 'concept' ? 'commissie' : wijze;
  const { stemmen, stemmers, vol } = wegen[geldt];
  const gestemd = metStemmen.includes(stand);
  const mag = gestemd && vol ? stemmen : stemmers;
  if (!mag.includes(wie)) return [];
  const legtVast = geldt === 'commissie' ? wie === 'vera' : gestemd;
  return legtVast ? ['stemmer', 'voorzitter'] : ['stemmer'];
}

const combinaties = (Object.keys(wegen) as MandaatWijze[]).flatMap((wijze) =>
  standen.map((stand) => ({ wijze, stand })),
);

describe('elke stap, in elke stand, door iedereen', () => {
  it.each(combinaties)('$wijze, $stand: precies wat in de tabel staat', async ({ wijze, stand }) => {
    const fonds = await createFonds(test, { mandaat });
    const { id } = await walkTot(stand, wegen[wijze], fonds);
    const namen = (Object.keys(test.wereld.gebruiker) as PersoonNaam[]).filter(
      (naam) => test.wereld.gebruiker[naam].netwerkId === test.wereld.netwerkA,
    );
    const ids = namen.map((naam) => test.wereld.gebruiker[naam].id);
    const { rows } = await test.eigenaar.query(
      `select wat, uitkomst, array_position($3, wie) as plek from probeer_stappen($1, $2, $3)`,
      [id, gebeurtenissen, ids],
    );
    expect(rows).toHaveLength(gebeurtenissen.length * namen.length);
    const anders = rows.flatMap(({ wat, uitkomst, plek }) => {
      const wie = namen[plek - 1] as PersoonNaam;
      const verwacht = findStap(stand, wat, listBetrekkingen(wie, wijze, stand));
      const antwoord = verwacht.kan ? verwacht.naar : verwacht.reden;
      return antwoord === uitkomst ? [] : [`${wat} door ${wie}: ${uitkomst} in plaats van ${antwoord}`];
    });
    expect(anders).toEqual([]);
  });
});
