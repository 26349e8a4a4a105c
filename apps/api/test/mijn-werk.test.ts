import { addDagen } from '@naast/domain/taken';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readNieuws } from '../src/mijn-werk/read-nieuws.ts';
import { withGebruiker } from '../src/platform/db-scope.ts';
import { vandaag } from '../src/platform/vandaag.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { insertTaak } from './maak-taak.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let casus: TestCasus;
let dag: string;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  dag = vandaag(test.klok.nu);
});
beforeEach(async () => {
  casus = await createCasus(test, 'anna', `Kastanje ${uuidv7()}`);
});
afterAll(() => test.stop());

interface Regel {
  soort: string;
  wat: string;
  vanMij: boolean;
  wie: string | null;
  casusId: string;
}

const afspraak = async (body: object, wie: PersoonNaam = 'anna') =>
  (
    await test.als(wie, {
      method: 'POST',
      url: `/casussen/${casus.casusId}/canvas/afspraken`,
      body,
      sleutel: true,
    })
  ).json();
const werk = async (wie: PersoonNaam, van = 'mij'): Promise<Regel[]> =>
  (await test.als(wie, { url: `/mijn-werk?van=${van}` }))
    .json()
    .items.filter((regel: Regel) => regel.casusId === casus.casusId);

describe('mijn werk', () => {
  it('toont wat ik beloofde, en in mijn casussen wat het gezin en anderen zonder account beloofden', async () => {
    const { anna, bram } = test.wereld.gebruiker;
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    await afspraak({ wat: 'Anna belt.', gebruikerId: anna.id, wanneer: dag });
    await afspraak({ wat: 'Marja opent de post.', lidId: casus.leden.moeder, wanneer: dag });
    await afspraak({ wat: 'GKB start.', wieTekst: 'GKB', wanneer: addDagen(dag, -2) });
    await afspraak({ wat: 'Bram belt.', gebruikerId: bram.id, wanneer: dag });
    await afspraak({ wat: 'Zonder dag.', gebruikerId: anna.id });
    await afspraak({ wat: 'Pas over drie weken.', gebruikerId: anna.id, wanneer: addDagen(dag, 21) });
    const mijn = await werk('anna');
    expect(mijn.map(({ wat, vanMij, wie }) => [wat, vanMij, wie])).toEqual([
      ['GKB start.', false, 'GKB'],
      ...[
        ['Anna belt.', true, 'Anna'],
        ['Marja opent de post.', false, 'Marja'],
      ].sort((a, b) => mijn.findIndex((r) => r.wat === a[0]) - mijn.findIndex((r) => r.wat === b[0])),
    ]);
    expect((await werk('bram')).map(({ wat }) => wat)).toEqual(['Bram belt.']);
  });

  it('geeft een taak zonder naam aan wie nu contactpersoon is, en een taak op naam aan die collega', async () => {
    await giveToegang(test, casus.casusId, 'gerda', 'kijken');
    await insertTaak(test, { ...casus, wat: 'Van de contactpersoon.' });
    await insertTaak(test, { ...casus, wat: 'Van Gerda.', gebruikerId: test.wereld.gebruiker.gerda.id });
    expect((await werk('anna')).map(({ wat }) => wat)).toEqual(['Van de contactpersoon.']);
    expect((await werk('gerda')).map(({ wat }) => wat)).toEqual(['Van Gerda.']);
  });

  it('geeft de vervanger op zijn dagen het werk van de contactpersoon', async () => {
    await insertTaak(test, { ...casus, wat: 'Bellen.' });
    const body = { gebruikerId: test.wereld.gebruiker.zoe.id, vanaf: dag, tot: dag };
    await test.als('anna', {
      method: 'POST',
      url: `/casussen/${casus.casusId}/vervangers`,
      body,
      sleutel: true,
    });
    expect((await werk('zoe')).map(({ wat, vanMij }) => [wat, vanMij])).toEqual([['Bellen.', true]]);
  });

  it('neemt de volgende datum van de casus mee', async () => {
    const { versie } = (await test.als('anna', { url: `/casussen/${casus.casusId}` })).json();
    await test.als('anna', {
      method: 'PATCH',
      url: `/casussen/${casus.casusId}`,
      versie,
      body: { volgendeDatum: dag },
    });
    expect((await werk('anna')).map(({ soort }) => soort)).toEqual(['volgende_datum']);
  });

  it('laat de teamleider zien wat het team moet doen, en een ander team niets', async () => {
    await insertTaak(test, casus);
    await afspraak({ wat: 'Anna belt.', gebruikerId: test.wereld.gebruiker.anna.id, wanneer: dag });
    expect((await werk('tina', 'team')).length).toBe(2);
    expect(await werk('tina')).toEqual([]);
    expect(await werk('theo', 'team')).toEqual([]);
    expect(await werk('anna', 'team')).toEqual([]);
    expect(await werk('xenia', 'team')).toEqual([]);
  });

  it('laat van een gesloten casus alleen de nazorg staan', async () => {
    await insertTaak(test, { ...casus, soort: 'nazorg', wat: 'Nazorg.' });
    await insertTaak(test, { ...casus, wat: 'Overig.' });
    await afspraak({ wat: 'Anna belt.', gebruikerId: test.wereld.gebruiker.anna.id, wanneer: dag });
    await test.eigenaar.query(`update casus set fase = 'afgesloten' where id = $1`, [casus.casusId]);
    expect((await werk('anna')).map(({ wat }) => wat)).toEqual(['Nazorg.']);
  });

  it('toont wat klaar is niet meer', async () => {
    const { id } = await afspraak({ wat: 'Bellen.', lidId: casus.leden.moeder, wanneer: dag });
    await test.als('anna', {
      method: 'PATCH',
      url: `/casussen/${casus.casusId}/canvas/afspraken/${id}`,
      versie: 1,
      body: { stand: 'gedaan' },
    });
    expect(await werk('anna')).toEqual([]);
  });
});

it('rekent in de dag van hier, ook laat op de avond in de wintertijd en de zomertijd', async () => {
  const echt = test.klok.nu;
  const lees = async () => (await test.als('anna', { url: '/mijn-werk' })).json().vandaag;
  for (const [moment, verwacht] of [
    ['2026-11-25T22:59:00Z', '2026-11-25'],
    ['2026-11-25T23:01:00Z', '2026-11-26'],
    ['2026-07-25T22:01:00Z', '2026-07-26'],
  ] as const) {
    test.klok.nu = new Date(moment);
    expect(await lees()).toBe(verwacht);
  }
  test.klok.nu = echt;
});

describe('sinds je vorige bezoek', () => {
  const bezoek = (wie: PersoonNaam, loginId: string, nu: Date) => {
    const { id, netwerkId } = test.wereld.gebruiker[wie];
    const gebruiker = { id, netwerkId, rollen: [], loginId };
    return withGebruiker(test.pool, gebruiker, { nu, traceId: 'test' }, readNieuws);
  };
  const later = (minuten: number) => new Date(test.klok.nu.getTime() + minuten * 60_000);

  it('schuift op bij een nieuw bezoek, en niet bij opnieuw laden of een tweede scherm', async () => {
    const [maandag, dinsdag, telefoon] = [uuidv7(), uuidv7(), uuidv7()];
    expect((await bezoek('koen', maandag, later(0))).sinds).toBeNull();
    expect((await bezoek('koen', maandag, later(120))).sinds).toBeNull();
    expect((await bezoek('koen', dinsdag, later(1440))).sinds).toBe(later(120).toISOString());
    expect((await bezoek('koen', dinsdag, later(1500))).sinds).toBe(later(120).toISOString());
    expect((await bezoek('koen', telefoon, later(1505))).sinds).toBe(later(120).toISOString());
    expect((await bezoek('koen', dinsdag, later(1510))).sinds).toBe(later(120).toISOString());
  });

  it('telt twee vensters die tegelijk openen als één bezoek', async () => {
    await bezoek('sanne', uuidv7(), later(0));
    const login = uuidv7();
    const beide = await Promise.all([1, 2, 3].map(() => bezoek('sanne', login, later(600))));
    expect(new Set(beide.map(({ sinds }) => sinds))).toEqual(new Set([later(0).toISOString()]));
  });

  it('noemt per casus wat anderen veranderden, en niet wat ik zelf deed', async () => {
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    await bezoek('anna', uuidv7(), later(-60));
    const put = (wie: PersoonNaam, blok: number) =>
      test.als(wie, {
        method: 'PUT',
        url: `/casussen/${casus.casusId}/canvas/blokken/${blok}`,
        versie: 1,
        body: { tekst: 'Iets.' },
      });
    await put('bram', 1);
    await put('bram', 4);
    await put('anna', 9);
    const { items } = await bezoek('anna', uuidv7(), later(60));
    const mijn = items.filter(({ casusId }) => casusId === casus.casusId);
    expect(mijn).toHaveLength(1);
    expect(mijn[0]?.regels).toMatchObject([{ soort: 'canvas', blokken: [1, 4], wie: ['Bram'] }]);
    const vanZoe = await bezoek('zoe', uuidv7(), later(60));
    expect(vanZoe.items.filter(({ casusId }) => casusId === casus.casusId)).toEqual([]);
  });
});
