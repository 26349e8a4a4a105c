import type { VragenlijstVersie } from '@naast/contract/vragenlijsten-beheer';
import type { Vragenlijst } from '@naast/domain/gesprekken';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedVragenlijst } from '../src/gesprekken/seed-vragenlijst.ts';
import { createCasus } from './maak-casus.ts';
import { beginGesprek, openGesprek } from './maak-gesprek.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
  await seedVragenlijst(test.eigenaar, test.wereld.netwerkA);
});
afterAll(() => test.stop());

const post = (url: string, body: object = {}, wie: PersoonNaam = 'bea') =>
  test.als(wie, { method: 'POST', url, body, sleutel: true });
const stap = (id: string, naam: string, versie: number) =>
  test.als('bea', { method: 'POST', url: `/vragenlijstversies/${id}/${naam}`, versie });
const lees = async (id: string): Promise<VragenlijstVersie> =>
  (await test.als('bea', { url: `/vragenlijstversies/${id}` })).json();
const bewaar = (id: string, versie: number, inhoud: Vragenlijst) =>
  test.als('bea', { method: 'PUT', url: `/vragenlijstversies/${id}`, versie, body: { inhoud } });

let teller = 0;
async function begin(): Promise<VragenlijstVersie> {
  teller += 1;
  return lees((await post('/vragenlijsten', { titel: `Proef ${teller}` })).json().id);
}

const af = (titel: string): Vragenlijst => ({
  titel,
  toelichting: 'Om te proberen.',
  schaal: { laag: 'slecht', hoog: 'goed' },
  secties: [
    {
      titel: 'Jullie',
      per: 'huishouden',
      als: null,
      kapitaalvorm: null,
      vragen: [vraag('eerste'), vraag('tweede')],
    },
  ],
});
const vraag = (code: string) => ({
  code,
  soort: 'open' as const,
  vraag: 'Hoe gaat het?',
  hulp: null,
  opties: [],
  optiesUit: null,
  als: null,
  schaal: null,
  start: true,
  gevoelig: false,
  naar: null,
});

async function publiceer(): Promise<VragenlijstVersie> {
  const concept = await begin();
  await bewaar(concept.id, 1, af(concept.titel));
  return (await stap(concept.id, 'publicatie', 2)).json();
}

describe('een vragenlijst schrijven', () => {
  it('mag half af bewaard worden, met wat er nog ontbreekt', async () => {
    const concept = await begin();
    expect(concept).toMatchObject({ stand: 'concept', nummer: 1, gewijzigdDoor: 'Bea' });
    expect(concept.fouten).toContainEqual({ pad: 'toelichting', bericht: 'Vul dit in.' });
    const bewaard = await bewaar(concept.id, 1, { ...concept.inhoud, toelichting: 'Kort.' });
    expect(bewaard.json().versie).toBe(2);
    expect(bewaard.json().fouten).not.toContainEqual(expect.objectContaining({ pad: 'toelichting' }));
  });

  it('wordt pas gepubliceerd als alles klopt', async () => {
    const { id } = await begin();
    const geweigerd = await stap(id, 'publicatie', 1);
    expect(geweigerd.statusCode).toBe(400);
    expect(geweigerd.json().errors).toContainEqual(
      expect.objectContaining({ veld: 'toelichting', bericht: 'Vul dit in.' }),
    );
    expect((await lees(id)).stand).toBe('concept');
  });

  it('weigert een voorwaarde die naar een latere vraag wijst', async () => {
    const { id, titel } = await begin();
    const inhoud = af(titel);
    const [eerste] = inhoud.secties[0]?.vragen ?? [];
    if (eerste) eerste.als = { soort: 'antwoord_is', vraag: 'tweede', waarden: ['ja'] };
    const bewaard = (await bewaar(id, 1, inhoud)).json();
    expect(bewaard.fouten).toEqual([
      { pad: 'secties.0.vragen.0.als', bericht: 'De vraag tweede staat niet eerder in de lijst.' },
    ]);
    expect((await stap(id, 'publicatie', 2)).statusCode).toBe(400);
  });

  it('verandert na het publiceren niet meer, ook niet buiten de schermen om', async () => {
    const { id } = await publiceer();
    expect((await bewaar(id, 3, af('Anders'))).json()).toMatchObject({ status: 409, code: 'geen_concept' });
    expect(
      (await test.als('bea', { method: 'DELETE', url: `/vragenlijstversies/${id}`, versie: 3 })).statusCode,
    ).toBe(409);
    await expect(
      test.eigenaar.query(`update vragenlijst_versie set inhoud = '{"secties": []}' where id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'vragenlijst_versie_vast' });
  });

  it('laat de oude versie vervallen bij een nieuwe, en gesprekken bij hun eigen vragen', async () => {
    const eerste = await publiceer();
    const casus = await createCasus(test, 'anna');
    const gesprek = await beginGesprek(test, 'anna', casus, { vragenlijstId: eerste.vragenlijstId });
    const tweede = await lees((await post(`/vragenlijsten/${eerste.vragenlijstId}/versies`)).json().id);
    expect(tweede).toMatchObject({ nummer: 2, stand: 'concept', inhoud: eerste.inhoud });
    const korter = {
      ...tweede.inhoud,
      secties: tweede.inhoud.secties.map((s) => ({ ...s, vragen: s.vragen.slice(1) })),
    };
    await bewaar(tweede.id, 1, korter);
    expect((await stap(tweede.id, 'publicatie', 2)).json().stand).toBe('gepubliceerd');
    expect((await lees(eerste.id)).stand).toBe('vervallen');
    const open = await openGesprek(test, 'anna', gesprek);
    expect(open.vragenlijst.secties[0]?.vragen.map(({ code }) => code)).toEqual(['eerste', 'tweede']);
  });

  it('kent één concept tegelijk, ook als twee tegelijk beginnen', async () => {
    const { vragenlijstId } = await publiceer();
    const url = `/vragenlijsten/${vragenlijstId}/versies`;
    const beide = await Promise.all([post(url), post(url)]);
    expect(beide.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    expect((await post(url)).json().code).toBe('al_concept');
  });

  it('laat bij twee tegelijk bewaren niemands werk verdwijnen', async () => {
    const { id, titel } = await begin();
    const beide = await Promise.all([bewaar(id, 1, af(titel)), bewaar(id, 1, af('Anders'))]);
    expect(beide.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  });

  it('kan vervallen zonder opvolger, en een concept kan weg', async () => {
    const { id } = await publiceer();
    expect((await stap(id, 'verval', 3)).json().stand).toBe('vervallen');
    expect((await stap(id, 'verval', 4)).json().code).toBe('niet_gepubliceerd');
    const concept = await begin();
    const weg = await test.als('bea', {
      method: 'DELETE',
      url: `/vragenlijstversies/${concept.id}`,
      versie: 1,
    });
    expect(weg.statusCode).toBe(204);
    expect((await test.als('bea', { url: `/vragenlijstversies/${concept.id}` })).statusCode).toBe(404);
    expect((await post('/vragenlijsten', { titel: concept.titel })).statusCode).toBe(201);
  });

  it('heeft een eigen naam', async () => {
    const { titel } = await begin();
    expect((await post('/vragenlijsten', { titel })).json().errors).toMatchObject([
      { veld: 'titel', code: 'titel_bestaat' },
    ]);
  });

  it('is alleen van de beheerder, en van niemand in een ander netwerk', async () => {
    const { id } = await begin();
    for (const wie of ['anna', 'tina', 'fleur', 'cor'] as const) {
      expect((await test.als(wie, { url: `/vragenlijstversies/${id}` })).statusCode, wie).toBe(403);
      expect((await post('/vragenlijsten', { titel: 'Van mij' }, wie)).statusCode, wie).toBe(403);
    }
    expect((await test.als('xenia', { url: `/vragenlijstversies/${id}` })).statusCode).toBe(404);
    const lijst = (await test.als('anna', { url: '/vragenlijsten' })).json();
    expect(lijst.items.map(({ titel }: { titel: string }) => titel)).not.toContain('Proef 1');
  });
});

describe('als YAML', () => {
  it('gaat eruit en komt er hetzelfde weer in', async () => {
    const { items } = (await test.als('bea', { url: '/vragenlijstversies' })).json();
    const standaard = items.find(({ titel }: { titel: string }) => titel === 'Wat heb je nodig?');
    const { yaml, bestandsnaam } = (
      await test.als('bea', { url: `/vragenlijstversies/${standaard.id}/yaml` })
    ).json();
    expect(bestandsnaam).toBe('wat-heb-je-nodig-1.yaml');
    const terug = await post('/vragenlijsten/import', { yaml, vragenlijstId: standaard.vragenlijstId });
    expect(terug.statusCode).toBe(201);
    const gelezen = await lees(terug.json().id);
    expect(gelezen).toMatchObject({ nummer: 2, stand: 'concept', fouten: [] });
    expect(gelezen.inhoud).toEqual((await lees(standaard.id)).inhoud);
  });

  it('noemt elke fout met de regel waar hij staat, en bewaart niets', async () => {
    const yaml = `titel: Met fouten
toelichting: Kort.
schaal:
  1: slecht
  10: goed
secties:
  - titel: Jullie
    per: gezin
    vragen:
      - code: een
        soort: open
        gevoellig: true
        vraag: Hoe gaat het?
        als: twee = ja
`;
    const { statusCode, errors } = await post('/vragenlijsten/import', { yaml, vragenlijstId: null })
      .then((a) => a.json())
      .then((body) => ({ statusCode: body.status, errors: body.errors }));
    expect(statusCode).toBe(400);
    expect(errors.map(({ bericht }: { bericht: string }) => bericht)).toEqual([
      'Regel 8: Kies uit: lid, huishouden, kind.',
      expect.stringMatching(/^Regel 12: Het veld "gevoellig" kennen we hier niet/),
      'Regel 14: De vraag twee staat niet eerder in de lijst.',
    ]);
    const { items } = (await test.als('bea', { url: '/vragenlijstversies' })).json();
    expect(items.map(({ titel }: { titel: string }) => titel)).not.toContain('Met fouten');
  });

  it.each([
    ['geen YAML', 'titel: "open\nsecties: [', /^Regel \d+: Dit is geen geldige YAML/],
    ['een veld twee keer', 'titel: a\ntitel: b\n', /^Regel 2: .*staat hier twee keer/],
    ['een bom van verwijzingen', 'titel: &a [x]\ntoelichting: [*a, *a]\n', /Gebruik geen verwijzingen/],
    ['alleen tekst', 'hallo', /^Regel 1: /],
    [
      'een berg velden',
      Array.from({ length: 15_000 }, (_, i) => `k${i}: 1`).join('\n'),
      /^Regel \d+: Het veld/,
    ],
    [
      'een veld twee keer, diep',
      'secties:\n  - titel: a\n    per: lid\n    titel: b\n',
      /^Regel 4: .*staat hier twee keer/,
    ],
  ])('weigert %s', async (_naam, yaml, bericht) => {
    const { errors, status } = (await post('/vragenlijsten/import', { yaml, vragenlijstId: null })).json();
    expect(status).toBe(400);
    expect(errors[0].bericht).toMatch(bericht);
  });

  it('begint geen tweede lijst met dezelfde naam', async () => {
    const { id } = await publiceer();
    const { yaml } = (await test.als('bea', { url: `/vragenlijstversies/${id}/yaml` })).json();
    expect((await post('/vragenlijsten/import', { yaml, vragenlijstId: null })).json().errors).toMatchObject([
      { veld: 'yaml', code: 'titel_bestaat' },
    ]);
  });
});
