import type { Lijstprijs, Prijslijst } from '@naast/contract/prijslijst';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedPrijslijst } from '../src/rendement/seed-prijslijst.ts';
import { prijs } from './maak-prijsbestand.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let basis: Prijslijst;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedPrijslijst(test.eigenaar, test.wereld.netwerkA);
  basis = (await test.als('bea', { url: '/prijslijsten' })).json().items[0];
});
afterAll(() => test.stop());

const doe = (url: string, body?: unknown, versie?: number, method: 'POST' | 'PUT' | 'DELETE' = 'POST') =>
  test.als('bea', { method, url, body, sleutel: true, ...(versie === undefined ? {} : { versie }) });
const begin = async (anders: object = {}): Promise<Prijslijst> => {
  const body = { naam: 'Eigen lijst', geldigVanaf: '2026-01-01', bron: 'Eigen tarieven', ...anders };
  const antwoord = await doe('/prijslijsten', body);
  expect(antwoord.statusCode, antwoord.body).toBe(201);
  return antwoord.json();
};
const lees = async (id: string): Promise<Lijstprijs[]> =>
  (await test.als('bea', { url: `/prijslijsten/${id}/prijzen` })).json().items;

describe('een prijslijst beginnen', () => {
  it('geeft elke versie een nummer, ook als twee tegelijk beginnen', async () => {
    const lijsten = await Promise.all([1, 2, 3].map(() => begin({ naam: 'Tegelijk' })));
    expect(lijsten.map(({ nummer }) => nummer).toSorted()).toEqual([1, 2, 3]);
    expect(lijsten[0]).toMatchObject({ stand: 'concept', versie: 1, aantalPrijzen: 0 });
  });

  it('neemt alle prijzen over van een andere lijst', async () => {
    const kopie = await begin({ naam: basis.naam, kopieVan: basis.id });
    expect(kopie).toMatchObject({ nummer: 2, aantalPrijzen: 70 });
    const kaal = (lijst: Lijstprijs[]) => lijst.map(({ id: _id, ...rest }) => rest);
    expect(kaal(await lees(kopie.id))).toEqual(kaal(await lees(basis.id)));
  });

  it('weigert een kopie van een lijst die er niet is', async () => {
    const antwoord = await doe('/prijslijsten', {
      naam: 'X',
      geldigVanaf: '2026-01-01',
      bron: 'x',
      kopieVan: '01890000-0000-7000-8000-000000000000',
    });
    expect(antwoord.json()).toMatchObject({ status: 400, errors: [{ veld: 'kopieVan' }] });
  });
});

describe('een prijs in een concept', () => {
  it('komt erbij, verandert en gaat weg; elke stap staat in het logboek', async () => {
    const { id } = await begin();
    const erbij = await doe(`/prijslijsten/${id}/prijzen`, { ...prijs, code: 'nieuw-1' }, 1);
    expect(erbij.json()).toMatchObject({ versie: 2, aantalPrijzen: 1 });
    const [gemaakt] = await lees(id);
    expect(gemaakt).toMatchObject({ ...prijs, code: 'NIEUW-1', kiesbaar: true });
    const plek = `/prijslijsten/${id}/prijzen/${gemaakt?.id}`;
    const anders = await doe(plek, { ...prijs, code: 'NIEUW-1', bedragCent: 7000 }, 2, 'PUT');
    expect(anders.json()).toMatchObject({ versie: 3 });
    expect((await lees(id))[0]?.bedragCent).toBe(7000);
    expect((await doe(plek, undefined, 3, 'DELETE')).json()).toMatchObject({ versie: 4, aantalPrijzen: 0 });
    expect((await doe(plek, undefined, 4, 'DELETE')).statusCode).toBe(404);
    const { rows } = await test.eigenaar.query(
      `select actie from logregel where onderwerp = 'prijslijst' and onderwerp_id = $1 order by op, id`,
      [id],
    );
    expect(rows.map(({ actie }) => actie)).toEqual(['aanmaken', 'wijzigen', 'wijzigen', 'wijzigen']);
  });

  it.each([
    ['bedragLaagCent', { bedragLaagCent: 6441 }],
    ['bedragHoogCent', { bedragHoogCent: 6439 }],
    ['peiljaar', { peiljaar: 1949 }],
    ['batenhouder', { batenhouder: 'meerdere' }],
    ['bedragCent', { bedragCent: 0 }],
  ])('wordt geweigerd bij %s als het niet kan', async (veld, anders) => {
    const { id } = await begin();
    const antwoord = await doe(`/prijslijsten/${id}/prijzen`, { ...prijs, ...anders }, 1);
    expect(antwoord.json()).toMatchObject({ status: 400, errors: [{ veld }] });
    expect(await lees(id)).toEqual([]);
  });

  it('kan geen code hebben die er al is', async () => {
    const { id } = await begin();
    await doe(`/prijslijsten/${id}/prijzen`, prijs, 1);
    const antwoord = await doe(`/prijslijsten/${id}/prijzen`, prijs, 2);
    expect(antwoord.json()).toMatchObject({ status: 400, errors: [{ veld: 'code', code: 'code_dubbel' }] });
  });

  it('twee beheerders tegelijk: één slaagt, de ander ziet hoe de lijst nu is', async () => {
    const { id } = await begin();
    const antwoorden = await Promise.all(
      ['A-1', 'A-2'].map((code) => doe(`/prijslijsten/${id}/prijzen`, { ...prijs, code }, 1)),
    );
    expect(antwoorden.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 412]);
    expect(antwoorden.find(({ statusCode }) => statusCode === 412)?.json().huidig).toMatchObject({
      id,
      versie: 2,
    });
  });
});

describe('vaststellen en vervallen', () => {
  it('daarna verandert er niets meer, en een vervallen lijst is niet meer de geldige', async () => {
    const { id } = await begin();
    await doe(`/prijslijsten/${id}/prijzen`, prijs, 1);
    const periode = { geldigVanaf: '2026-02-01', geldigTot: null };
    const vast = await doe(`/prijslijsten/${id}/vaststelling`, periode, 2);
    expect(vast.json()).toMatchObject({ stand: 'vastgesteld', geldigVanaf: '2026-02-01', versie: 3 });
    for (const antwoord of [
      await doe(`/prijslijsten/${id}/prijzen`, { ...prijs, code: 'B' }, 3),
      await doe(`/prijslijsten/${id}/import`, { inhoud: 'eA==' }, 3),
      await doe(`/prijslijsten/${id}/vaststelling`, periode, 3),
    ]) {
      expect(antwoord.json()).toMatchObject({ status: 409, code: 'prijslijst_stand' });
    }
    const weg = await doe(`/prijslijsten/${id}/vervallenverklaring`, { geldigTot: '2026-12-31' }, 3);
    expect(weg.json()).toMatchObject({ stand: 'vervallen', geldigTot: '2026-12-31', versie: 4 });
  });

  it('weigert een lege lijst, een einde voor het begin, en een concept dat vervalt', async () => {
    const { id } = await begin();
    const leeg = await doe(
      `/prijslijsten/${id}/vaststelling`,
      { geldigVanaf: '2026-01-01', geldigTot: null },
      1,
    );
    expect(leeg.json()).toMatchObject({ status: 409, code: 'prijslijst_leeg' });
    const omgekeerd = { geldigVanaf: '2026-01-02', geldigTot: '2026-01-01' };
    expect((await doe(`/prijslijsten/${id}/vaststelling`, omgekeerd, 1)).json()).toMatchObject({
      status: 400,
      errors: [{ veld: 'geldigTot' }],
    });
    const verval = await doe(`/prijslijsten/${id}/vervallenverklaring`, { geldigTot: '2027-01-01' }, 1);
    expect(verval.statusCode).toBe(409);
    const { stand, versie } = (await test.als('bea', { url: `/prijslijsten/${id}` })).json();
    expect([stand, versie]).toEqual(['concept', 1]);
  });
});

describe('twee lijsten vergelijken', () => {
  it('noemt nieuw, gewijzigd en weg, regel voor regel', async () => {
    const { id } = await begin({ kopieVan: basis.id });
    const prijzen = await lees(id);
    const [eerste, tweede] = prijzen;
    const { id: eersteId, kiesbaar: _k, ...velden } = eerste as Lijstprijs;
    const plek = `/prijslijsten/${id}/prijzen`;
    await doe(`${plek}/${eersteId}`, { ...velden, bron: 'Nieuwe bron' }, 1, 'PUT');
    await doe(`${plek}/${tweede?.id}`, undefined, 2, 'DELETE');
    await doe(plek, prijs.code === eerste?.code ? prijs : { ...prijs, code: 'EIGEN-1' }, 3);
    const verschil = (
      await test.als('anna', { url: `/prijslijsten/${id}/vergelijking?met=${basis.id}` })
    ).json();
    expect(verschil).toMatchObject({ van: { id }, met: { id: basis.id }, gelijk: 68 });
    expect(verschil.nieuw.map(({ code }: Lijstprijs) => code)).toEqual(['EIGEN-1']);
    expect(verschil.verwijderd.map(({ code }: Lijstprijs) => code)).toEqual([tweede?.code]);
    expect(verschil.gewijzigd).toMatchObject([
      { oud: { bron: eerste?.bron }, nieuw: { bron: 'Nieuwe bron' }, velden: ['bron'] },
    ]);
  });
});

describe('indexcijfers bijhouden', () => {
  it('voegt een jaar toe, verandert het, en wie te laat is ziet hoe het nu staat', async () => {
    const [reeks] = (await test.als('bea', { url: '/indexreeksen' })).json().items;
    expect(reeks.cijfers).toHaveLength(20);
    const url = `/indexreeksen/${reeks.id}/cijfers`;
    const cijfer = { jaar: 2026, mutatieProcent: 2.4, bron: 'CBS' };
    const erbij = await doe(url, cijfer, reeks.versie);
    expect(erbij.json().cijfers.at(-1)).toEqual(cijfer);
    const anders = await doe(url, { ...cijfer, mutatieProcent: -0.125 }, reeks.versie + 1);
    expect(anders.json().cijfers.at(-1)).toEqual({ ...cijfer, mutatieProcent: -0.125 });
    const laat = await doe(url, cijfer, reeks.versie);
    expect(laat.json()).toMatchObject({ status: 412, huidig: { versie: reeks.versie + 2 } });
    const precies = await doe(url, { ...cijfer, mutatieProcent: 1.2345 }, reeks.versie + 2);
    expect(precies.json()).toMatchObject({ status: 400, errors: [{ veld: 'mutatieProcent' }] });
  });
});

describe('wie niet mag', () => {
  it('een professional ziet de lijst maar beheert haar niet; een ander netwerk ziet haar niet', async () => {
    const { id } = await begin();
    const vraag = (url: string, body: object) => ({
      method: 'POST' as const,
      url,
      body,
      versie: 1,
      sleutel: true as const,
    });
    const nieuw = vraag(`/prijslijsten/${id}/prijzen`, prijs);
    expect((await test.als('anna', nieuw)).statusCode).toBe(403);
    expect((await test.als('xenia', nieuw)).statusCode).toBe(404);
    const import_ = vraag(`/prijslijsten/${id}/import`, { inhoud: 'eA==' });
    expect((await test.als('fleur', import_)).statusCode).toBe(403);
    expect((await test.als('xenia', import_)).statusCode).toBe(404);
  });
});
