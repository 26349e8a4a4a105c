import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTekst } from '../../../packages/pdf/src/voorbeeld/lees-pdf.ts';
import { createCasus, giveToegang, type TestCasus } from './maak-casus.ts';
import { createDubbel, merge, paren, stopCasus, unmerge } from './maak-gezinsleven.ts';
import { createDelen, splitCasus, splits, startApart } from './maak-veiligheid.ts';
import { seedLijsten } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedLijsten(test);
});
afterAll(() => test.stop());

const post = (wie: PersoonNaam, url: string, body?: object, versie?: number) =>
  test.als(wie, {
    method: 'POST',
    url,
    ...(body ? { body } : {}),
    ...(versie === undefined ? {} : { versie }),
    sleutel: true,
  });
const get = async (wie: PersoonNaam, url: string) => (await test.als(wie, { url })).json();
const huishoudenVan = async (casusId: string): Promise<string> =>
  (await test.eigenaar.query('select huishouden_id from casus where id = $1', [casusId])).rows[0]
    .huishouden_id;

describe('terugdraaien haalt niemand uit de veiligheid', () => {
  /** Two households became one; the open casus came from the one that went. */
  async function createSamen(): Promise<{ blijft: TestCasus; weg: TestCasus; id: string }> {
    const { blijft: weg, weg: blijft } = await createDubbel(test);
    const samen = await merge(test, 'anna', blijft, weg, paren(weg, blijft));
    expect(samen.statusCode).toBe(201);
    return { blijft, weg, id: samen.json().id };
  }

  it('niet door een samenvoeging terug te draaien terwijl de leden apart zijn', async () => {
    const { blijft, weg, id } = await createSamen();
    await startApart(test, weg.casusId);
    const antwoord = await unmerge(test, 'anna', blijft, id);
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([409, 'afgeschermd']);
    expect(await huishoudenVan(weg.casusId)).toBe(blijft.huishoudenId);
    expect((await get('anna', `/casussen/${weg.casusId}`)).huishouden.ledenApart).toBe(true);
  });

  it('niet door een samenvoeging terug te draaien na het splitsen', async () => {
    const { blijft, weg, id } = await createSamen();
    await splitCasus(test, { ...blijft, casusId: weg.casusId });
    expect((await unmerge(test, 'anna', blijft, id)).json().code).toBe('afgeschermd');
  });

  it('niet door een casus terug te zetten', async () => {
    const daar = await createCasus(test, 'anna');
    await stopCasus(test, daar, 'anna');
    const casus = await createCasus(test, 'anna');
    const zet = await post(
      'anna',
      `/casussen/${casus.casusId}/verplaatsingen`,
      { naarId: daar.huishoudenId, dubbelen: [], reden: 'Verkeerd gezin.' },
      1,
    );
    expect(zet.statusCode, zet.body).toBe(201);
    await startApart(test, casus.casusId);
    const terug = await post(
      'anna',
      `/casussen/${casus.casusId}/verplaatsingen/${zet.json().id}/terugdraaiing`,
    );
    expect([terug.statusCode, terug.json().code]).toEqual([409, 'afgeschermd']);
    expect(await huishoudenVan(casus.casusId)).toBe(daar.huishoudenId);
  });

  it('niet door een verhuizing terug te draaien', async () => {
    const casus = await createCasus(test, 'anna');
    const verhuisd = await post('anna', `/huishoudens/${casus.huishoudenId}/verhuizingen`, {
      leden: [{ lidId: casus.leden.zoon, gezinsrol: 'ouder' }],
      dag: test.klok.nu.toISOString().slice(0, 10),
      naam: 'Daan alleen',
      wijk: 'Selwerd',
    });
    expect(verhuisd.statusCode, verhuisd.body).toBe(201);
    await startApart(test, casus.casusId);
    const url = `/huishoudens/${casus.huishoudenId}/verhuizingen/${verhuisd.json().id}/terugdraaiing`;
    const terug = await post('anna', url);
    expect([terug.statusCode, terug.json().code]).toEqual([409, 'afgeschermd']);
  });
});

describe('een voorstel om over te nemen', () => {
  const voorstel = (wie: PersoonNaam, casusId: string, aan: PersoonNaam) =>
    post(wie, `/casussen/${casusId}/overdrachten`, {
      naarId: test.wereld.gebruiker[aan].id,
      reden: 'GEHEIM-REDEN',
      antwoordGezin: 'GEHEIM-ANTWOORD',
    });

  it('gaat niet naar wie bij het andere deel staat', async () => {
    const { ander } = await createDelen(test);
    const antwoord = await voorstel('zoe', ander.casusId, 'bram');
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([409, 'afgeschermd']);
    const lijst = (await test.als('bram', { url: '/overdrachten' })).body;
    for (const merk of [ander.casusId, ander.code, 'GEHEIM']) expect(lijst).not.toContain(merk);
  });

  it('aan wie het andere deel krijgt, vervalt bij het splitsen', async () => {
    const casus = await createCasus(test, 'anna');
    expect((await voorstel('anna', casus.casusId, 'zoe')).statusCode).toBe(201);
    await splitCasus(test, casus, { contactpersoon: 'zoe' });
    const lijst = (await test.als('zoe', { url: '/overdrachten' })).body;
    for (const merk of [casus.casusId, casus.code, 'GEHEIM']) expect(lijst).not.toContain(merk);
  });
});

const later = () => {
  test.klok.nu = new Date(test.klok.nu.getTime() + 1000);
};

describe('een stuk van voor het splitsen', () => {
  it('wordt niet opnieuw geprint: er staat in wat nu van het andere deel is', async () => {
    const casus = await createCasus(test, 'anna');
    const canvas = `/casussen/${casus.casusId}/canvas`;
    await post('anna', `${canvas}/situaties`, {
      kapitaalvorm: 'mentaal',
      lidId: casus.leden.moeder,
      woorden: 'WOORDEN-VAN-MOEDER',
    });
    const exports = `/casussen/${casus.casusId}/exports`;
    const vraag = { ontvanger: 'Groep', doel: 'toets', metNamen: true, reden: 'Voor de toets.' };
    const oud = await post('anna', exports, vraag);
    expect(oud.statusCode, oud.body).toBe(201);
    later();
    await splitCasus(test, casus);
    later();
    const weer = await test.als('anna', { url: `${exports}/${oud.json().id}/pdf` });
    const tekst = weer.statusCode === 200 ? await readTekst(new Uint8Array(weer.rawPayload)) : weer.body;
    expect(tekst).not.toContain('WOORDEN-VAN-MOEDER');
    expect(weer.statusCode).toBe(409);
    const nieuw = (await post('anna', exports, vraag)).json();
    expect((await test.als('anna', { url: `${exports}/${nieuw.id}/pdf` })).statusCode).toBe(200);
  });
});

describe('de volgorde van een blok', () => {
  it('noemt niet wat voor de lezer is afgeschermd: nu niet, in de geschiedenis niet en vroeger niet', async () => {
    const casus = await createCasus(test, 'anna');
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    const canvas = `/casussen/${casus.casusId}/canvas`;
    const van = { kapitaalvorm: 'mentaal', leefgebied: 'psychische_gezondheid' };
    const maak = async (lidId: string) =>
      (await post('anna', `${canvas}/situaties`, { ...van, lidId, woorden: 'x' })).json().id as string;
    const [geheim, open, ook] = [
      await maak(casus.leden.zoon),
      await maak(casus.leden.moeder),
      await maak(casus.leden.moeder),
    ];
    const orden = (wie: PersoonNaam, ids: string[], versie: number) =>
      test.als(wie, { method: 'PUT', url: `${canvas}/volgordes/3`, versie, body: { ids } });
    expect((await orden('anna', [geheim, open, ook], 1)).statusCode).toBe(200);
    const schild = await post('anna', `/casussen/${casus.casusId}/afschermingen`, {
      lidId: casus.leden.zoon,
      leefgebied: 'psychische_gezondheid',
      wie: 'contactpersoon',
      lezers: [],
      metEigenWoorden: false,
    });
    expect(schild.statusCode, schild.body).toBe(201);
    for (const url of [canvas, `${canvas}/wijzigingen?aantal=100`, `${canvas}/verleden`])
      expect((await test.als('bram', { url })).body, url).not.toContain(geheim);
    const botsing = await orden('bram', [ook, open], 1);
    expect([botsing.statusCode, botsing.body.includes(geheim)]).toEqual([412, false]);
    expect((await orden('bram', [ook, open], 2)).json().ids).toEqual([ook, open]);
    const voorAnna = await get('anna', canvas);
    expect(voorAnna.situaties.map(({ id }: { id: string }) => id)).toContain(geheim);
  });
});

describe('een vertrek', () => {
  it('noemt de teamleider geen casus van het deel dat er voor haar niet is', async () => {
    const casus = await createCasus(test, 'anna');
    const { ander } = await splitCasus(test, casus, { contactpersoon: 'bram' });
    const vertrek = await post('tina', '/vertrekken', {
      gebruikerId: test.wereld.gebruiker.bram.id,
      laatsteDag: '2099-01-01',
      reden: 'Nieuwe baan.',
    });
    expect(vertrek.statusCode, vertrek.body).toBe(201);
    for (const merk of [ander.casusId, ander.code]) expect(vertrek.body).not.toContain(merk);
  });

  it('draagt niets over aan wie bij het andere deel staat, en de rest wel', async () => {
    const casus = await createCasus(test, 'anna');
    await splitCasus(test, casus, { contactpersoon: 'zoe' });
    const gewoon = await createCasus(test, 'anna');
    const body = {
      gebruikerId: test.wereld.gebruiker.anna.id,
      laatsteDag: '2099-01-01',
      reden: 'Nieuwe baan.',
    };
    const { id } = (await post('tina', '/vertrekken', body)).json();
    const naarId = test.wereld.gebruiker.zoe.id;
    const verdeling = [casus, gewoon].map(({ casusId }) => ({ casusId, naarId }));
    const gedaan = (await post('tina', `/vertrekken/${id}/overdrachten`, { verdeling })).json();
    const uitkomst = (c: TestCasus) =>
      gedaan.items.find((item: { casusId: string }) => item.casusId === c.casusId).uitkomst;
    expect([uitkomst(casus), uitkomst(gewoon)]).toEqual(['afgeschermd', 'voorgesteld']);
  });
});

describe('iets bij de goede persoon zetten', () => {
  it('zegt niet of er bij een afgeschermde iets staat', async () => {
    const codes: string[] = [];
    for (const gevuld of [true, false]) {
      const casus = await createCasus(test, 'anna');
      const { moeder, zoon } = casus.leden;
      await giveToegang(test, casus.casusId, 'bram', 'meewerken');
      const canvas = `/casussen/${casus.casusId}/canvas`;
      const zeg = (lidId: string) =>
        test.als('anna', {
          method: 'PUT',
          url: `${canvas}/eigen-woorden/${lidId}`,
          versie: 1,
          body: { woorden: 'Iets.' },
        });
      await zeg(moeder);
      if (gevuld) await zeg(zoon);
      await post('anna', `/casussen/${casus.casusId}/afschermingen`, {
        lidId: zoon,
        leefgebied: null,
        wie: 'contactpersoon',
        lezers: [],
        metEigenWoorden: true,
      });
      const antwoord = await post('bram', `/casussen/${casus.casusId}/lidcorrecties`, {
        soort: 'eigen_woorden',
        itemId: moeder,
        naarLidId: zoon,
        verwissel: false,
      });
      codes.push(antwoord.json().code);
    }
    expect(codes).toEqual(['deel_afgeschermd', 'deel_afgeschermd']);
  });
});

describe('wie om hulp is gevraagd kijkt mee', () => {
  it('en heeft als lezer geen naam zolang de leden apart zijn, behalve voor wie de casus leidt en voor zichzelf', async () => {
    const casus = await createCasus(test, 'anna');
    await giveToegang(test, casus.casusId, 'bram', 'meewerken');
    const url = `/casussen/${casus.casusId}/opschalingen`;
    const vraag = {
      trede: 'praktijkverbinder',
      vraag: 'Hoe kan dit wel?',
      aanGebruikerId: test.wereld.gebruiker.petra.id,
      antwoordVoor: '2099-01-01',
    };
    const { id } = (await post('anna', url, vraag)).json();
    const lees = async (wie: PersoonNaam) =>
      (await test.als(wie, { url })).body +
      (await test.als(wie, { url: `/casussen/${casus.casusId}/tijdlijn` })).body;
    const merken = /Petra/;
    const kent = async (wie: PersoonNaam) => {
      const tekst = await lees(wie);
      return merken.test(tekst) || tekst.includes(test.wereld.gebruiker.petra.id);
    };
    expect(await kent('bram')).toBe(true);
    await startApart(test, casus.casusId);
    expect(await kent('bram')).toBe(false);
    expect(await lees('bram')).toContain('Praktijkverbinder');
    expect([await kent('anna'), await kent('petra')]).toEqual([true, true]);
    expect((await post('petra', `${url}/${id}/antwoord`, { antwoord: 'Zo kan het.' })).statusCode).toBe(200);
    expect([await kent('bram'), await kent('anna')]).toEqual([false, true]);
  });
});

describe('een brief of bericht aan het gezin', () => {
  it('houdt geen afspraak van een afgeschermde, ook niet van wie hem mag zien', async () => {
    const casus = await createCasus(test, 'anna');
    const afspraken = `/casussen/${casus.casusId}/afspraken`;
    const spreekAf = (lidId: string, wat: string) =>
      post('anna', `/casussen/${casus.casusId}/canvas/afspraken`, { lidId, wat });
    await spreekAf(casus.leden.zoon, 'GEHEIM-VAN-ZOON');
    await spreekAf(casus.leden.moeder, 'Gewoon bellen');
    await post('anna', `/casussen/${casus.casusId}/afschermingen`, {
      lidId: casus.leden.zoon,
      leefgebied: null,
      wie: 'contactpersoon',
      lezers: [],
      metEigenWoorden: true,
    });
    const bericht = await post('anna', `${afspraken}/_bericht`, {});
    const brief = await post('anna', `${afspraken}/brieven`, {});
    expect([bericht.statusCode, brief.statusCode], bericht.body).toEqual([200, 201]);
    const { rows } = await test.eigenaar.query('select document::text as tekst from export where id = $1', [
      brief.json().id,
    ]);
    for (const tekst of [bericht.body, rows[0].tekst]) {
      expect(tekst).toContain('ewoon bellen');
      expect(tekst).not.toContain('GEHEIM-VAN-ZOON');
    }
    expect((await test.als('anna', { url: afspraken })).body).toContain('GEHEIM-VAN-ZOON');
  });
});

describe('een tekst voor een loket', () => {
  it('is er niet zolang de leden apart zijn: er staat in wie er samen wonen', async () => {
    const casus = await createCasus(test, 'anna');
    const url = `/casussen/${casus.casusId}/opschalingen`;
    const vraag = {
      trede: 'maatwerkloket',
      vraag: 'Hoe wel?',
      aanWie: 'Het loket',
      antwoordVoor: '2099-01-01',
    };
    const { id } = (await post('anna', url, vraag)).json();
    expect((await test.als('anna', { url: `${url}/${id}/tekst` })).statusCode).toBe(200);
    await startApart(test, casus.casusId);
    expect((await test.als('anna', { url: `${url}/${id}/tekst` })).json().code).toBe('leden_apart');
  });
});

describe('splitsen', () => {
  it('laat in het spoor van wie splitst niets van het nieuwe deel lezen', async () => {
    const casus = await createCasus(test, 'anna');
    await startApart(test, casus.casusId);
    expect((await splits(test, casus)).statusCode).toBe(204);
    const inzage = (await test.als('anna', { url: `/casussen/${casus.casusId}/inzage` })).body;
    expect(inzage).not.toMatch(/aanmaken[^}]*casus/);
  });
});
