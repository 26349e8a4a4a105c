import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContracten } from './contracten.ts';
import { createFonds, type TestFonds } from './maak-aanvraag.ts';
import { giveToegang, type TestCasus } from './maak-casus.ts';
import { addBijlage, fillGeheim, leesroutes, readAntwoord } from './maak-geheim.ts';
import { answer, beginGesprek } from './maak-gesprek.ts';
import { splitCasus } from './maak-veiligheid.ts';
import { createTafereel, seedLijsten, type Tafereel } from './tafereel.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp({ zonderLimieten: true });
  await seedLijsten(test);
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

const contracten = await loadContracten();
const routes = leesroutes(contracten);

/** What must be found nowhere: marks in texts, and ids that only exist in what is hidden. */
async function expectNergens(
  wie: PersoonNaam,
  [naam, route]: [string, (typeof routes)[number][1]],
  url: string,
  geheim: readonly string[],
) {
  const { tekst } = await readAntwoord(test, wie, route, url);
  for (const merk of geheim) expect(tekst.includes(merk), `${wie} ziet ${merk} in ${naam}`).toBe(false);
}

describe('na splitsen toont geen enkele leesroute het andere deel', () => {
  let tafereel: Tafereel;
  let geheimVanB: string[];
  let geheimVanA: string[];
  let ander: TestCasus;

  beforeAll(async () => {
    tafereel = await createTafereel(test, fonds);
    const { casus } = tafereel;
    for (const wie of ['koen', 'petra'] as const) await giveToegang(test, casus.casusId, wie, 'kijken');
    const { moeder, zoon, dochter } = casus.leden;
    const leden = [
      { lidId: moeder, waar: 'blijft', spullen: 'blijft' },
      { lidId: zoon, waar: 'blijft', spullen: 'blijft' },
      { lidId: dochter, waar: 'gaat', spullen: 'mee' },
    ];
    const deel = await splitCasus(test, casus, { leden, naam: 'Geheimwilg' });
    ander = { ...casus, ...deel.ander, leden: { ...casus.leden, dochter: deel.ander.dochter } };
    const vanB = { wie: 'zoe', casus: ander, merk: 'GEHEIM-VAN-B', lidId: deel.ander.dochter } as const;
    geheimVanB = [...(await fillGeheim(test, fonds, vanB)), deel.ander.dochter, 'GEHEIM-VAN-B', 'Geheimwilg'];
    const vanA = { wie: 'anna', casus, merk: 'GEHEIM-VAN-A', lidId: moeder } as const;
    geheimVanA = [...(await fillGeheim(test, fonds, vanA)), moeder, zoon, dochter, 'GEHEIM-VAN-A'];
  });

  it.each(routes)('%s', async (naam, route) => {
    const url = await tafereel.fillUrl(route);
    for (const wie of ['anna', 'bram', 'gerda', 'tina', 'koen', 'petra'] as const)
      await expectNergens(wie, [naam, route], url, geheimVanB);
    const vanB = url
      .replaceAll(tafereel.casus.casusId, ander.casusId)
      .replaceAll(tafereel.casus.huishoudenId, ander.huishoudenId);
    if (vanB !== url)
      for (const wie of ['anna', 'bram', 'gerda', 'tina', 'koen', 'petra'] as const) {
        const { status, tekst } = await readAntwoord(test, wie, route, vanB);
        expect([403, 404], `${wie} ${naam}`).toContain(status);
        expect(tekst).not.toContain('GEHEIM-VAN-B');
      }
    for (const wie of ['zoe', 'theo'] as const) {
      // The address holds what is asked for, and a refusal may say it again.
      const gevraagd = geheimVanA.filter((merk) => !url.includes(merk));
      await expectNergens(wie, [naam, route], url, gevraagd);
    }
  });

  it('en zoeken en exporteren ook niet', async () => {
    const zoek = async (wie: PersoonNaam, url: string, body: object) =>
      (await test.als(wie, { method: 'POST', url, body, sleutel: true })).body;
    for (const wie of ['anna', 'bram', 'gerda', 'tina', 'koen', 'petra'] as const) {
      const antwoorden = [
        await zoek(wie, '/casussen/_zoek', { zoek: 'Geheimwilg' }),
        await zoek(wie, '/casussen/_zoek', { zoek: ander.code }),
        await zoek(wie, '/huishoudens/_zoek', { naam: 'Geheimwilg' }),
      ].join();
      for (const merk of [...geheimVanB, 'mogelijk is dit gezin']) {
        if (merk !== ander.code) expect(antwoorden.toLowerCase()).not.toContain(merk.toLowerCase());
      }
    }
    const url = `/casussen/${tafereel.casus.casusId}/exports`;
    const body = { ontvanger: 'Groep', doel: 'toets', metNamen: true, reden: 'Voor de toets.' };
    const { id } = (await test.als('anna', { method: 'POST', url, body, sleutel: true })).json();
    const route = contracten.get('GET /casussen/:id/exports/:exportId/pdf');
    if (!route) throw new Error('de route van het casusstuk is er niet');
    const { status, tekst } = await readAntwoord(test, 'anna', route, `${url}/${id}/pdf`);
    expect(status).toBe(200);
    expect(tekst).toContain('GEHEIM-VAN-A');
    for (const merk of geheimVanB) expect(tekst).not.toContain(merk);
  });
});

describe('een afgeschermd leefgebied, en een gevoelig antwoord', () => {
  let tafereel: Tafereel;
  let geheim: string[];
  const merk = 'GEHEIM-DEEL';
  const gevoelig = 'GEHEIM-GEVOELIG';
  const lezers = ['bram', 'gerda', 'tina', 'vera', 'mo', 'fleur', 'bas', 'cor', 'petra'] as const;

  async function fillDeel({ casusId, leden, ...casus }: TestCasus): Promise<string[]> {
    const canvas = `/casussen/${casusId}/canvas`;
    const post = async (url: string, body: object) => {
      const antwoord = await test.als('anna', { method: 'POST', url, body, sleutel: true });
      if (antwoord.statusCode !== 201) throw new Error(`${url} ${antwoord.body}`);
      return antwoord.json();
    };
    const deel = { lidId: leden.zoon, kapitaalvorm: 'mentaal' };
    // First without lid and leefgebied: what was typed then is the same secret.
    const rij = await post(`${canvas}/situaties`, { kapitaalvorm: 'mentaal', woorden: `${merk}-EERDER` });
    await test.als('anna', {
      method: 'PATCH',
      url: `${canvas}/situaties/${rij.id}`,
      versie: rij.versie,
      body: { ...deel, leefgebied: 'psychische_gezondheid', woorden: merk, feiten: merk, cijfer: 3 },
    });
    const heel = await post(`${canvas}/situaties`, { ...deel, woorden: `${merk}-HELE-VORM` });
    const eigen = { method: 'PUT', url: `${canvas}/eigen-woorden/${leden.zoon}`, versie: 1 } as const;
    await test.als('anna', { ...eigen, body: { woorden: `${merk}-WENS` } });
    const gesprek = await beginGesprek(test, 'anna', { ...casus, casusId, leden }, { leden: [leden.zoon] });
    const vraag = await findVraag();
    const gegeven = await answer(test, 'anna', gesprek, vraag, { waarde: merk, lidId: leden.zoon });
    if (gegeven.statusCode >= 300) throw new Error(gegeven.body);
    const bijlage = await addBijlage(test, 'anna', casusId, merk);
    const plek = { lidId: leden.zoon, leefgebied: 'psychische_gezondheid' };
    await test.als('anna', {
      method: 'PUT',
      url: `/bijlagen/${bijlage.id}/lid`,
      versie: bijlage.versie,
      body: plek,
    });
    const afgeschermd = await post(`/casussen/${casusId}/afschermingen`, {
      ...plek,
      wie: 'contactpersoon',
      lezers: [],
      metEigenWoorden: true,
    });
    return [merk, rij.id, heel.id, bijlage.id, afgeschermd.id];
  }

  /** An open question per lid of the default list whose answer is about this leefgebied. */
  async function findVraag(): Promise<string> {
    const { rows } = await test.eigenaar.query(
      `select v.vraag ->> 'code' as code from vragenlijst_versie vv, jsonb_path_query(vv.inhoud, '$.secties[*] ? (@.per == "volwassene" || @.per == "lid" || @.per == "kind")') s,
              lateral (select jsonb_array_elements(s -> 'vragen') as vraag) v
        where vv.stand = 'gepubliceerd' and v.vraag ->> 'soort' = 'open' and v.vraag -> 'naar' ->> 'leefgebied' = 'psychische_gezondheid'
          and not (v.vraag ->> 'gevoelig')::boolean limit 1`,
    );
    return rows[0]?.code ?? '';
  }

  async function addGevoelig(casus: TestCasus): Promise<void> {
    const gesprek = await beginGesprek(test, 'anna', casus, {
      leden: [casus.leden.moeder],
      meetmoment: '6_maanden',
    });
    const { rowCount } = await test.eigenaar.query(
      `insert into antwoord (netwerk_id, id, casus_id, gesprek_id, vraag_code, lid_id, waarde, gevoelig, op, door)
       select g.netwerk_id, gen_random_uuid(), g.casus_id, g.id, v ->> 'code', $2, to_jsonb($3::text), true, now(), g.begonnen_door
         from gesprek g join vragenlijst_versie vv on vv.id = g.vragenlijst_versie_id,
              jsonb_path_query(vv.inhoud, '$.secties[*].vragen[*] ? (@.gevoelig == true)') v where g.id = $1`,
      [gesprek, casus.leden.moeder, gevoelig],
    );
    expect(rowCount).toBeGreaterThan(0);
  }

  beforeAll(async () => {
    tafereel = await createTafereel(test, fonds);
    geheim = [...(await fillDeel(tafereel.casus)), gevoelig];
    await addGevoelig(tafereel.casus);
  });

  it.each(routes)('staat voor anderen niet in %s', async (naam, route) => {
    const url = await tafereel.fillUrl(route);
    for (const wie of lezers) {
      const gezocht = geheim.filter((m) => m === merk || !url.includes(m));
      await expectNergens(wie, [naam, route], url, gezocht);
    }
    // For the contactpersoon a gevoelig answer is among the answers of the gesprek, and nowhere else.
    if (!/antwoorden|gesprekken|opgeschreven/.test(naam))
      await expectNergens('anna', [naam, route], url, [gevoelig]);
  });

  it('staat er voor de contactpersoon en de vervanger wel', async () => {
    const { casusId } = tafereel.casus;
    const { zoe } = test.wereld.gebruiker;
    const vanaf = test.klok.nu.toISOString().slice(0, 10);
    const url = `/casussen/${casusId}/vervangers`;
    await test.als('anna', { method: 'POST', url, body: { gebruikerId: zoe.id, vanaf }, sleutel: true });
    for (const wie of ['anna', 'zoe'] as const)
      for (const pad of ['canvas', 'antwoorden', 'bijlagen', 'canvas/wijzigingen?aantal=100'])
        expect((await test.als(wie, { url: `/casussen/${casusId}/${pad}` })).body, pad).toContain(merk);
  });

  it('gaat met geen stuk en geen aanvraag mee, ook niet van de contactpersoon', async () => {
    const { casusId } = tafereel.casus;
    const url = `/casussen/${casusId}/exports`;
    const body = { ontvanger: 'Groep', doel: 'toets', metNamen: true, reden: 'Voor de toets.' };
    const { id } = (await test.als('anna', { method: 'POST', url, body, sleutel: true })).json();
    const { rows } = await test.eigenaar.query(
      `select document::text as tekst from export where id = $1
       union all select canvas from aanvraag_pakket p join aanvraag a on a.id = p.aanvraag_id where a.casus_id = $2`,
      [id, casusId],
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { tekst } of rows) expect(tekst).not.toMatch(new RegExp(`${merk}|${gevoelig}`));
  });
});
