import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CanvasProef, startCanvasProef } from './canvas-proef.ts';
import { createCasus, giveToegang } from './maak-casus.ts';

let proef: CanvasProef;
beforeAll(async () => {
  proef = await startCanvasProef();
});
afterAll(() => proef.test.stop());
beforeEach(() => proef.nieuweCasus());

const gevuld: [lijst: string, body: object, deel: Record<string, unknown>][] = [
  [
    'situaties',
    { kapitaalvorm: 'economisch', leefgebied: 'wonen', woorden: 'Het schimmelt.' },
    { cijfer: 3, bespreken: true, opgepakt: 'Dinsdag praten we erover.' },
  ],
  [
    'belemmeringen',
    { soort: 'systeem', omschrijving: 'Geen regeling' },
    { regel: 'uitvoeringsregel', loket: 'GKB' },
  ],
  ['prioriteiten', { tekst: 'huis houden' }, { tekst: 'in dit huis blijven' }],
  [
    'doorbraken',
    { titel: 'Wonen' },
    { zin: 'De achterstand gaat weg.', route: 'fonds', antwoordGezin: 'nee', afwijkend: 'Liever anders.' },
  ],
  [
    'afspraken',
    { wat: 'de post openen', wieTekst: 'moeder en zus' },
    { wanneerTekst: 'elke dinsdag', stand: 'gedaan' },
  ],
];

describe.each(gevuld)('%s', (lijst, body, deel) => {
  it('maken, deels veranderen, weghalen en terugzetten', async () => {
    const item = await proef.add(lijst, body);
    expect(item).toMatchObject({ ...body, versie: 1, verwijderdOp: null });
    const anders = await proef.patch('anna', `/${lijst}/${item.id}`, 1, deel);
    expect(anders.json()).toMatchObject({ ...body, ...deel, versie: 2 });
    const weg = await proef.remove(`/${lijst}/${item.id}`, 2);
    expect(weg.json().verwijderdOp).not.toBeNull();
    expect((await proef.read())[lijst as 'situaties']).toEqual([]);
    const terug = await proef.test.als('anna', {
      method: 'POST',
      url: proef.url(`/${lijst}/${item.id}/herstel`),
    });
    expect(terug.json()).toMatchObject({ ...body, ...deel, versie: 4, verwijderdOp: null });
    expect((await proef.read())[lijst as 'situaties']).toEqual([terug.json()]);
  });

  it('twee schrijvers tegelijk: één 412 met wat de ander schreef, niets verloren', async () => {
    await giveToegang(proef.test, proef.casus.casusId, 'gerda', 'meewerken');
    const item = await proef.add(lijst, body);
    const veld = Object.keys(body).at(-1) as string;
    const beide = await Promise.all([
      proef.patch('anna', `/${lijst}/${item.id}`, 1, { [veld]: 'tekst van anna' }),
      proef.patch('gerda', `/${lijst}/${item.id}`, 1, { [veld]: 'tekst van gerda' }),
    ]);
    expect(beide.map((a) => a.statusCode).sort()).toEqual([200, 412]);
    const [winnaar, verliezer] = beide[0].statusCode === 200 ? beide : beide.toReversed();
    expect(verliezer?.json().huidig).toEqual(winnaar?.json());
  });

  it('bestaat niet op een andere casus', async () => {
    const item = await proef.add(lijst, body);
    const ander = await createCasus(proef.test, 'anna', 'Iep');
    const elders = `/casussen/${ander.casusId}/canvas/${lijst}/${item.id}`;
    const codes = await Promise.all([
      proef.test.als('anna', { method: 'PATCH', url: elders, versie: 1, body: deel }),
      proef.test.als('anna', { method: 'DELETE', url: elders, versie: 1 }),
      proef.test.als('anna', { method: 'POST', url: `${elders}/herstel` }),
    ]);
    expect(codes.map((a) => a.statusCode)).toEqual([404, 404, 404]);
  });
});

describe('een item', () => {
  it('wordt onder één Idempotency-Key maar één keer gemaakt', async () => {
    const vraag = {
      method: 'POST',
      url: proef.url('/prioriteiten'),
      body: { tekst: 'slapen' },
      sleutel: 'een-en-dezelfde',
    } as const;
    const [een, twee] = await Promise.all([proef.test.als('anna', vraag), proef.test.als('anna', vraag)]);
    expect([een.statusCode, twee.statusCode]).toEqual([201, 201]);
    expect(een.json().id).toBe(twee.json().id);
    expect((await proef.read()).prioriteiten).toHaveLength(1);
    const zonder = await proef.test.als('anna', {
      method: 'POST',
      url: proef.url('/prioriteiten'),
      body: { tekst: 'x' },
    });
    expect(zonder.statusCode).toBe(400);
  });

  it('vraagt bij veranderen en weghalen om een versie', async () => {
    const { id } = await proef.add('prioriteiten', { tekst: 'werk' });
    for (const method of ['PATCH', 'DELETE'] as const)
      expect(
        (await proef.test.als('anna', { method, url: proef.url(`/prioriteiten/${id}`), body: {} }))
          .statusCode,
      ).toBe(428);
  });

  it('krijgt geen nieuwe versie en geen botsing als hetzelfde nog eens komt', async () => {
    const { id } = await proef.add('prioriteiten', { tekst: 'werk' });
    await proef.patch('anna', `/prioriteiten/${id}`, 1, { tekst: 'leren' });
    expect((await proef.patch('anna', `/prioriteiten/${id}`, 1, { tekst: 'leren' })).json().versie).toBe(2);
    await proef.remove(`/prioriteiten/${id}`, 2);
    expect((await proef.remove(`/prioriteiten/${id}`, 2)).statusCode).toBe(200);
  });

  it('verdwijnt niet onder iemand die nog schrijft: die krijgt het weggehaalde item te zien', async () => {
    const { id } = await proef.add('prioriteiten', { tekst: 'werk' });
    await proef.remove(`/prioriteiten/${id}`, 1);
    const antwoord = await proef.patch('anna', `/prioriteiten/${id}`, 1, { tekst: 'werk in de zorg' });
    expect(antwoord.statusCode).toBe(412);
    expect(antwoord.json().huidig.verwijderdOp).not.toBeNull();
  });

  it('kan niet weggehaald worden op een oude versie', async () => {
    const { id } = await proef.add('prioriteiten', { tekst: 'werk' });
    await proef.patch('anna', `/prioriteiten/${id}`, 1, { tekst: 'leren' });
    const antwoord = await proef.remove(`/prioriteiten/${id}`, 1);
    expect([antwoord.statusCode, antwoord.json().huidig.tekst]).toEqual([412, 'leren']);
  });

  it.each([
    ['situaties', { kapitaalvorm: 'economisch', leefgebied: 'psychische_gezondheid' }, 'leefgebied'],
    ['situaties', { kapitaalvorm: 'economisch', cijfer: 11 }, 'cijfer'],
    ['situaties', { woorden: 'zonder kapitaalvorm' }, 'kapitaalvorm'],
    ['belemmeringen', { soort: 'moeder' }, 'soort'],
    ['doorbraken', { route: 'zomaar' }, 'route'],
    ['doorbraken', { antwoordOp: '2026-02-31' }, 'antwoordOp'],
    ['afspraken', { wanneer: 'morgen' }, 'wanneer'],
    ['afspraken', { gebruikerId: '0197a000-0000-7000-8000-000000000000' }, 'gebruikerId'],
    ['prioriteiten', { tekst: 'x'.repeat(501) }, 'tekst'],
  ])('van %s weigert %o met een bericht bij het veld %s', async (lijst, body, veld) => {
    const antwoord = await proef.test.als('anna', {
      method: 'POST',
      url: proef.url(`/${lijst}`),
      body,
      sleutel: true,
    });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.json().errors[0]).toMatchObject({ veld, bericht: expect.stringMatching(/\.$/) });
  });

  it('heeft hoogstens één wie', async () => {
    const body = { lidId: proef.casus.leden.moeder, wieTekst: 'de buurvrouw' };
    const antwoord = await proef.test.als('anna', {
      method: 'POST',
      url: proef.url('/afspraken'),
      body,
      sleutel: true,
    });
    expect([antwoord.statusCode, antwoord.json().errors[0].veld]).toEqual([400, 'wieTekst']);
  });

  it('kent geen collega uit een ander netwerk en geen lid uit een ander huishouden', async () => {
    const ander = await createCasus(proef.test, 'anna', 'Iep');
    const vragen = [
      ['afspraken', { gebruikerId: proef.test.wereld.gebruiker.xander.id }, 'gebruikerId'],
      ['afspraken', { lidId: ander.leden.moeder }, 'lidId'],
      ['situaties', { kapitaalvorm: 'sociaal', lidId: ander.leden.moeder }, 'lidId'],
    ] as const;
    for (const [lijst, body, veld] of vragen) {
      const antwoord = await proef.test.als('anna', {
        method: 'POST',
        url: proef.url(`/${lijst}`),
        body,
        sleutel: true,
      });
      expect([antwoord.statusCode, antwoord.json().errors?.[0].veld]).toEqual([400, veld]);
    }
  });
});

describe('verbanden', () => {
  it('worden met het item gezet, en vallen weg en komen terug met wat ze aanwijzen', async () => {
    const gkb = await proef.add('belemmeringen', { soort: 'systeem', omschrijving: 'GKB wacht' });
    const huis = await proef.add('belemmeringen', { soort: 'systeem', omschrijving: 'ontruiming' });
    await proef.patch('anna', `/belemmeringen/${gkb.id}`, 1, { veroorzaakt: [huis.id, huis.id] });
    const prio = await proef.add('prioriteiten', { tekst: 'huis houden', belemmeringen: [huis.id] });
    await proef.add('doorbraken', { titel: 'Wonen', breekt: [gkb.id, huis.id] });
    expect((await proef.read()).belemmeringen[0]?.veroorzaakt).toEqual([huis.id]);

    await proef.remove(`/belemmeringen/${huis.id}`, 1);
    const zonder = await proef.read();
    expect([zonder.belemmeringen[0]?.veroorzaakt, zonder.doorbraken[0]?.breekt]).toEqual([[], [gkb.id]]);
    // Choosing again while it is away must not cut the link for good.
    await proef.patch('anna', `/prioriteiten/${prio.id}`, 1, { belemmeringen: [gkb.id] });
    await proef.test.als('anna', { method: 'POST', url: proef.url(`/belemmeringen/${huis.id}/herstel`) });
    const terug = await proef.read();
    expect(terug.belemmeringen[0]?.veroorzaakt).toEqual([huis.id]);
    expect(terug.prioriteiten[0]?.belemmeringen).toEqual([gkb.id, huis.id]);
  });

  it('naar een item van een andere casus weigert de database', async () => {
    const hier = await proef.add('belemmeringen', { soort: 'systeem' });
    proef.casus = await createCasus(proef.test, 'anna', 'Iep');
    const elders = await proef.add('belemmeringen', { soort: 'systeem' });
    const doorbraak = await proef.add('doorbraken', {});
    const pogingen = [
      ['belemmeringen', elders.id, { veroorzaakt: [hier.id] }, 'veroorzaakt'],
      ['belemmeringen', elders.id, { veroorzaakt: [elders.id] }, 'veroorzaakt'],
      ['doorbraken', doorbraak.id, { breekt: [hier.id] }, 'breekt'],
    ] as const;
    for (const [lijst, id, body, veld] of pogingen) {
      const antwoord = await proef.patch('anna', `/${lijst}/${id}`, 1, body);
      expect([antwoord.statusCode, antwoord.json().errors?.[0].veld]).toEqual([400, veld]);
    }
    expect((await proef.read()).doorbraken[0]?.versie).toBe(1);
  });
});
