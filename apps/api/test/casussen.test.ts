import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCasus, giveToegang } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const anderen = ['zoe', 'gerda', 'theo', 'xander', 'xenia', 'vera', 'fleur', 'bea', 'petra', 'erik'] as const;

async function createHuishouden(wie: PersoonNaam, naam: string): Promise<string> {
  const body = { naam, wijk: 'Selwerd', leden: [{ naam: 'Marja', gezinsrol: 'ouder' }] };
  return (await test.als(wie, { method: 'POST', url: '/huishoudens', body, sleutel: true })).json().id;
}

const open = (wie: PersoonNaam, huishoudenId: string, contactpersoon: PersoonNaam = wie) =>
  test.als(wie, {
    method: 'POST',
    url: '/casussen',
    sleutel: true,
    body: {
      huishoudenId,
      aanmelding: 'Aangemeld door de brugfunctionaris.',
      contactpersoonId: test.wereld.gebruiker[contactpersoon].id,
    },
  });

describe('een casus openen', () => {
  it('geeft een code, de eerste fase en een contactpersoon', async () => {
    const antwoord = await open('anna', await createHuishouden('anna', 'Kastanje'));
    expect(antwoord.statusCode).toBe(201);
    expect(antwoord.json()).toMatchObject({ zichtbaar: true, waarschuwingen: [] });
    expect(antwoord.json().code).toMatch(/^NA-\d{4}-\d{4}$/);
    const casus = await test.als('anna', { url: `/casussen/${antwoord.json().id}` });
    expect(casus.json()).toMatchObject({
      fase: 'aanmelding',
      aanmelding: 'Aangemeld door de brugfunctionaris.',
      huishouden: { naam: 'Kastanje', wijk: 'Selwerd' },
      leden: [{ naam: 'Marja', gezinsrol: 'ouder' }],
      contactpersoon: { naam: 'Anna', organisatie: 'WIJ Groningen', actief: true },
      vervanger: null,
      mijnRechten: { mag: 'meewerken', isContactpersoon: true, rollen: ['contactpersoon'] },
      versie: 1,
    });
    expect(casus.headers.etag).toBe('"1"');
  });

  it('voor een collega: daarna ziet alleen die collega haar', async () => {
    const antwoord = await open('anna', await createHuishouden('anna', 'Esdoorn'), 'gerda');
    expect(antwoord.json().zichtbaar).toBe(false);
    const url = `/casussen/${antwoord.json().id}`;
    expect((await test.als('anna', { url })).statusCode).toBe(404);
    expect((await test.als('gerda', { url })).statusCode).toBe(200);
  });

  it('kan maar één keer tegelijk per huishouden, ook op hetzelfde moment', async () => {
    const huishoudenId = await createHuishouden('anna', 'Tweestrijd');
    const antwoorden = await Promise.all([1, 2, 3, 4].map(() => open('anna', huishoudenId)));
    expect(antwoorden.map((a) => a.statusCode).sort()).toEqual([201, 409, 409, 409]);
    expect(antwoorden.find((a) => a.statusCode === 409)?.json().code).toBe('casus_bestaat');
    expect((await open('anna', huishoudenId)).statusCode).toBe(409);
  });

  it('vraagt een professional uit het eigen netwerk als contactpersoon', async () => {
    const huishoudenId = await createHuishouden('anna', 'Spar');
    for (const geen of ['vera', 'xander', 'tina'] as const) {
      const antwoord = await open('anna', huishoudenId, geen);
      expect(antwoord.statusCode).toBe(400);
      expect(antwoord.json().errors[0].veld).toBe('contactpersoonId');
    }
  });

  it('kan niet op het huishouden van een ander', async () => {
    const huishoudenId = await createHuishouden('anna', 'Den');
    expect((await open('bram', huishoudenId)).statusCode).toBe(404);
    expect((await open('xander', huishoudenId)).statusCode).toBe(404);
    expect((await open('vera', huishoudenId)).statusCode).toBe(403);
  });
});

describe('een casus zien', () => {
  it('kan de contactpersoon, wie toegang heeft en de teamleider van het team; verder niemand', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Zicht');
    await giveToegang(test, casusId, 'gerda', 'meewerken');
    const url = `/casussen/${casusId}`;
    expect((await test.als('tina', { url })).json().mijnRechten).toEqual({
      mag: 'kijken',
      isContactpersoon: false,
      rollen: ['teamleider'],
    });
    expect((await test.als('gerda', { url })).json().mijnRechten.mag).toBe('meewerken');
    for (const wie of anderen.filter((w) => w !== 'gerda')) {
      expect((await test.als(wie, { url })).statusCode, wie).toBe(404);
      for (const deel of ['deelnemers', 'toegang', 'tijdlijn', 'inzage', 'overdrachten']) {
        expect((await test.als(wie, { url: `${url}/${deel}` })).statusCode, `${wie} ${deel}`).toBe(404);
      }
    }
  });

  it('komt elke keer in het logboek, in dezelfde transactie', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Logboek');
    await test.als('anna', { url: `/casussen/${casusId}` });
    await test.als('bram', { url: `/casussen/${casusId}` });
    const { rows } = await test.eigenaar.query(
      'select gebruiker_id, actie, onderwerp from logregel where casus_id = $1',
      [casusId],
    );
    expect(rows).toEqual([
      { gebruiker_id: test.wereld.gebruiker.anna.id, actie: 'lezen', onderwerp: 'casus' },
    ]);
  });
});

describe('de lijst van casussen', () => {
  it('bladert zonder te herhalen of over te slaan, laatst gewijzigd eerst', async () => {
    const gemaakt: string[] = [];
    for (let i = 0; i < 5; i++) gemaakt.push((await createCasus(test, 'zoe', `Blad ${i}`)).casusId);
    const gezien: string[] = [];
    let na: string | null = null;
    do {
      const bladzijde: { items: { id: string }[]; volgende: string | null } = (
        await test.als('zoe', { url: `/casussen?aantal=2${na ? `&na=${na}` : ''}` })
      ).json();
      gezien.push(...bladzijde.items.map((regel) => regel.id));
      na = bladzijde.volgende;
    } while (na);
    expect(gezien).toEqual(gemaakt.toReversed());
  });

  it('geeft de teamleider de casussen van het team, en een kapotte cursor een nette fout', async () => {
    const { casusId } = await createCasus(test, 'bram', 'Teamblad');
    const ids = async (wie: PersoonNaam) =>
      (await test.als(wie, { url: '/casussen?aantal=100&fase=aanmelding' }))
        .json()
        .items.map((regel: { id: string }) => regel.id);
    expect(await ids('tina')).toContain(casusId);
    expect(await ids('theo')).not.toContain(casusId);
    expect(await ids('xenia')).toEqual([]);
    const stuk = await test.als('zoe', { url: '/casussen?na=onzin' });
    expect(stuk.statusCode).toBe(400);
    expect(stuk.json().errors[0].veld).toBe('na');
  });

  it('zoekt op huishouden, lid, wijk en code, alleen in wat je mag zien', async () => {
    const { casusId, code } = await createCasus(test, 'anna', 'Überwald');
    const zoek = async (wie: PersoonNaam, tekst: string) =>
      (await test.als(wie, { method: 'POST', url: '/casussen/_zoek', body: { zoek: tekst } }))
        .json()
        .items.map((regel: { id: string }) => regel.id);
    for (const tekst of ['uberwald', 'noor', 'selwerd', code.toLowerCase()])
      expect(await zoek('anna', tekst), tekst).toContain(casusId);
    for (const tekst of ['uberwald', code]) expect(await zoek('gerda', tekst)).toEqual([]);
    expect(await zoek('anna', '%')).not.toEqual([]);
    expect(await zoek('anna', 'bestaat niet')).toEqual([]);
  });
});

describe('een casus veranderen', () => {
  it('bewaart de volgende datum, en weigert wie een oude versie heeft', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Datum');
    const url = `/casussen/${casusId}`;
    const goed = await test.als('anna', {
      method: 'PATCH',
      url,
      versie: 1,
      body: { volgendeDatum: '2026-12-01' },
    });
    expect(goed.json()).toMatchObject({ volgendeDatum: '2026-12-01', versie: 2 });
    const [een, twee] = await Promise.all(
      ['Een', 'Twee'].map((aanmelding) =>
        test.als('anna', { method: 'PATCH', url, versie: 2, body: { aanmelding } }),
      ),
    );
    expect([een?.statusCode, twee?.statusCode].sort()).toEqual([200, 412]);
    const verloren = een?.statusCode === 412 ? een : twee;
    expect(verloren?.json().huidig).toMatchObject({ versie: 3 });
    const fout = await test.als('anna', {
      method: 'PATCH',
      url,
      versie: 3,
      body: { volgendeDatum: '2026-02-31' },
    });
    expect(fout.statusCode).toBe(400);
  });

  it('kan niet met alleen kijken', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Kijker');
    await giveToegang(test, casusId, 'gerda', 'kijken');
    const verander = {
      method: 'PATCH',
      url: `/casussen/${casusId}`,
      versie: 1,
      body: { aanmelding: 'x' },
    } as const;
    for (const wie of ['gerda', 'tina'] as const)
      expect((await test.als(wie, verander)).statusCode).toBe(403);
    for (const wie of ['bram', 'theo', 'xander', 'vera'] as const)
      expect((await test.als(wie, verander)).statusCode, wie).toBe(404);
  });
});

describe('de fase', () => {
  const wissel = (wie: PersoonNaam, casusId: string, versie: number, body: object) =>
    test.als(wie, { method: 'POST', url: `/casussen/${casusId}/fase`, versie, body });

  it('gaat van aanmelding tot afgesloten, met evaluatie, nazorgplan en leerpunt', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Reis');
    for (const [i, fase] of ['intake', 'canvas', 'uitvoering', 'nazorg'].entries()) {
      const antwoord = await wissel('anna', casusId, i + 1, { gebeurtenis: 'verder' });
      expect(antwoord.json()).toMatchObject({ fase, versie: i + 2 });
    }
    const leeg = await wissel('anna', casusId, 5, { gebeurtenis: 'afsluiten', evaluatie: 'Goed.' });
    expect(leeg.statusCode).toBe(400);
    expect(leeg.json().errors.map((e: { veld: string }) => e.veld)).toEqual(['nazorgplan', 'leerpunt']);
    const dicht = await wissel('anna', casusId, 5, {
      gebeurtenis: 'afsluiten',
      evaluatie: 'Het huis is behouden.',
      nazorgplan: 'Elke maand bellen.',
      leerpunt: 'Eerst rust, dan schulden.',
    });
    expect(dicht.json()).toMatchObject({ fase: 'afgesloten', mijnRechten: { mag: 'kijken' } });
    const na = await test.als('anna', {
      method: 'PATCH',
      url: `/casussen/${casusId}`,
      versie: 6,
      body: { aanmelding: 'x' },
    });
    expect(na.statusCode).toBe(409);
    const { rows } = await test.eigenaar.query(
      'select leerpunt, ontheffing from afsluiting where casus_id = $1',
      [casusId],
    );
    expect(rows).toEqual([{ leerpunt: 'Eerst rust, dan schulden.', ontheffing: null }]);
  });

  it('sluit de teamleider af met een reden, zonder de rest', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Ontheffing');
    for (let versie = 1; versie < 5; versie++)
      await wissel('anna', casusId, versie, { gebeurtenis: 'verder' });
    expect((await wissel('anna', casusId, 5, { gebeurtenis: 'ontheffen', reden: 'x' })).statusCode).toBe(403);
    expect((await wissel('tina', casusId, 5, { gebeurtenis: 'ontheffen' })).statusCode).toBe(400);
    const antwoord = await wissel('tina', casusId, 5, { gebeurtenis: 'ontheffen', reden: 'Gezin verhuisd.' });
    expect(antwoord.json().fase).toBe('afgesloten');
  });

  it('stopt met een reden, en de teamleider zet terug naar waar het was', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Stop');
    await wissel('anna', casusId, 1, { gebeurtenis: 'verder' });
    const stop = await wissel('anna', casusId, 2, {
      gebeurtenis: 'stoppen',
      reden: 'Op verzoek van moeder.',
    });
    expect(stop.json()).toMatchObject({ fase: 'gestopt', gestoptReden: 'Op verzoek van moeder.' });
    expect((await wissel('anna', casusId, 3, { gebeurtenis: 'terugzetten', reden: 'x' })).statusCode).toBe(
      403,
    );
    const terug = await wissel('tina', casusId, 3, { gebeurtenis: 'terugzetten', reden: 'Verkeerde knop.' });
    expect(terug.json()).toMatchObject({ fase: 'intake', gestoptReden: null });
  });

  it('zet niet terug als er intussen een nieuwe casus is', async () => {
    const { casusId, huishoudenId } = await createCasus(test, 'anna', 'Opnieuw');
    await wissel('anna', casusId, 1, { gebeurtenis: 'stoppen', reden: 'Verhuisd.' });
    expect((await open('anna', huishoudenId)).statusCode).toBe(201);
    const terug = await wissel('tina', casusId, 2, { gebeurtenis: 'terugzetten', reden: 'Toch niet.' });
    expect(terug.statusCode).toBe(409);
    expect(terug.json().code).toBe('casus_bestaat');
  });

  it('kan niet wat deze fase niet kent, en niet met een oude versie', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Kannie');
    const kan = await wissel('anna', casusId, 1, { gebeurtenis: 'afsluiten' });
    expect(kan.statusCode).toBe(409);
    const beide = await Promise.all([1, 2].map(() => wissel('anna', casusId, 1, { gebeurtenis: 'verder' })));
    expect(beide.map((a) => a.statusCode).sort()).toEqual([200, 412]);
  });

  it.each([
    ['wie mag meewerken', 'gerda', 403],
    ['een teamleider van het team', 'tina', 403],
    ['een collega zonder toegang', 'bram', 404],
    ['een ander netwerk', 'xander', 404],
    ['een commissielid', 'vera', 404],
  ] as const)('verandert niet door %s', async (_wat, wie, status) => {
    const { casusId } = await createCasus(test, 'anna', `Fase ${wie}`);
    await giveToegang(test, casusId, 'gerda', 'meewerken');
    expect((await wissel(wie, casusId, 1, { gebeurtenis: 'verder' })).statusCode).toBe(status);
  });
});

describe('de tijdlijn', () => {
  it('vertelt wat er gebeurde, nieuwste eerst', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Tijd');
    test.klok.nu = new Date(test.klok.nu.getTime() + 60_000);
    await test.als('anna', {
      method: 'POST',
      url: `/casussen/${casusId}/fase`,
      versie: 1,
      body: { gebeurtenis: 'verder' },
    });
    const { items } = (await test.als('anna', { url: `/casussen/${casusId}/tijdlijn` })).json();
    expect(items[0]).toMatchObject({ soort: 'fase', van: 'aanmelding', naar: 'intake', door: 'Anna' });
    expect(items.map((i: { soort: string }) => i.soort).sort()).toEqual(['contactpersoon', 'fase', 'fase']);
  });
});

describe('wie keek mee', () => {
  it('telt herhaling binnen tien minuten als één regel', async () => {
    const { casusId, huishoudenId } = await createCasus(test, 'anna', 'Inzage');
    const url = `/casussen/${casusId}`;
    const toen = test.klok.nu;
    for (const minuut of [0, 4, 9, 30]) {
      test.klok.nu = new Date(toen.getTime() + minuut * 60_000);
      await test.als('anna', { url });
    }
    await test.als('tina', { url: `/huishoudens/${huishoudenId}` });
    const { items } = (await test.als('anna', { url: `${url}/inzage` })).json();
    const kort = items.map((i: { gebruiker: { naam: string }; aantal: number }) => [
      i.gebruiker.naam,
      i.aantal,
    ]);
    expect(kort.toSorted()).toEqual([
      ['Anna', 1],
      ['Anna', 3],
      ['Tina', 1],
    ]);
    expect(items.at(-1)).toMatchObject({
      gebruiker: { functie: 'Medewerker WIJ', organisatie: 'WIJ Groningen' },
      van: toen.toISOString(),
      acties: ['lezen'],
    });
  });
});

describe('deelnemers', () => {
  const oma = { soort: 'eigen_kring', naam: 'Oma', organisatie: '', rol: 'oma', aanbod: 'past op' };

  it('komen op de kaart, veranderen en gaan eraf', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Kring');
    const url = `/casussen/${casusId}/deelnemers`;
    const nieuw = await test.als('anna', { method: 'POST', url, sleutel: true, body: oma });
    expect(nieuw.statusCode).toBe(201);
    const een = `${url}/${nieuw.json().id}`;
    const anders = await test.als('anna', {
      method: 'PATCH',
      url: een,
      versie: 1,
      body: { aanbod: 'kookt' },
    });
    expect(anders.json()).toMatchObject({ ...oma, aanbod: 'kookt', versie: 2 });
    const oud = await test.als('anna', { method: 'DELETE', url: een, versie: 1 });
    expect(oud.statusCode).toBe(412);
    expect((await test.als('anna', { method: 'DELETE', url: een, versie: 2 })).statusCode).toBe(204);
    expect((await test.als('anna', { url })).json()).toEqual({ items: [] });
  });

  it('geven geen rechten, en kijken is niet veranderen', async () => {
    const { casusId } = await createCasus(test, 'anna', 'Kring twee');
    await giveToegang(test, casusId, 'gerda', 'kijken');
    const maak = {
      method: 'POST',
      url: `/casussen/${casusId}/deelnemers`,
      sleutel: true,
      body: oma,
    } as const;
    for (const wie of ['gerda', 'tina'] as const) expect((await test.als(wie, maak)).statusCode).toBe(403);
    for (const wie of ['bram', 'xander', 'vera'] as const)
      expect((await test.als(wie, maak)).statusCode).toBe(404);
  });

  it('van een andere casus bestaan hier niet', async () => {
    const een = await createCasus(test, 'anna', 'Een');
    const twee = await createCasus(test, 'anna', 'Twee');
    const nieuw = await test.als('anna', {
      method: 'POST',
      url: `/casussen/${een.casusId}/deelnemers`,
      sleutel: true,
      body: oma,
    });
    const url = `/casussen/${twee.casusId}/deelnemers/${nieuw.json().id}`;
    expect((await test.als('anna', { method: 'PATCH', url, versie: 1, body: {} })).statusCode).toBe(404);
  });
});
