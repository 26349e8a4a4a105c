import { beforeEach, describe, expect, it } from 'vitest';
import type { Bericht, Concept } from './bericht.ts';
import { createProefarchief, createProefopslag, createProefsloten } from './proefopslag.ts';
import { Proefserver } from './proefserver.ts';
import { sendKept } from './send-kept.ts';
import { Wachtrij } from './wachtrij.ts';

let opslag: ReturnType<typeof createProefopslag>;
let sloten: ReturnType<typeof createProefsloten>;
let server: Proefserver;
let aangekomen: Bericht[];
let nummer: number;
beforeEach(() => {
  opslag = createProefopslag();
  sloten = createProefsloten();
  server = new Proefserver();
  aangekomen = [];
  nummer = 0;
});

function openTab(gebruiker = 'anna') {
  const { sloten: mijn, sterf } = sloten.tab();
  const wachtrij = new Wachtrij({
    archief: createProefarchief(opslag, gebruiker),
    sloten: mijn,
    zend: (verzoek) => server.zend(verzoek),
    onVerandering: () => {},
    onAangekomen: (bericht) => aangekomen.push(bericht),
    nu: () => new Date('2026-11-22T14:03:00Z'),
    adres: () => '/casussen/1/canvas',
    nieuwId: () => {
      nummer += 1;
      return `id-${nummer}`;
    },
  });
  return { wachtrij, sterf };
}

const tekst = (url: string, nieuw: string, versie = 1, was = ''): Concept => ({
  plek: url,
  label: url,
  verzoek: { method: 'PUT', url, body: { tekst: nieuw }, versie },
  basis: { tekst: was },
});

/** A text that waits and that nobody holds. */
async function wacht(wachtrij: Wachtrij, concept: Concept): Promise<string> {
  const { id, los } = await wachtrij.houd();
  await wachtrij.bewaar(id, concept);
  los();
  return id;
}

const staten = async (wachtrij: Wachtrij) => (await wachtrij.list()).map(({ staat }) => staat.soort);

describe('wat wacht', () => {
  it('wordt in de volgorde van het laatste woord verstuurd, en is dan weg uit de browser', async () => {
    const { wachtrij } = openTab();
    for (const url of ['/a', '/b']) server.ding(url);
    const { id, los } = await wachtrij.houd();
    await wachtrij.bewaar(id, tekst('/a', 'eerst'));
    await wacht(wachtrij, tekst('/b', 'dan'));
    await wachtrij.bewaar(id, tekst('/a', 'eerst, en nog wat'));
    los();
    expect(await wachtrij.verstuur()).toBe(true);
    expect(server.geschreven.map((g) => g.tekst)).toEqual(['dan', 'eerst, en nog wat']);
    expect(opslag.rijen.size).toBe(0);
    expect(aangekomen).toHaveLength(2);
  });

  it('blijft liggen zonder verbinding en zonder login, en gaat daarna mee', async () => {
    const { wachtrij } = openTab();
    server.ding('/a');
    await wacht(wachtrij, tekst('/a', 'mijn woorden'));
    server.net = 'weg';
    expect(await wachtrij.verstuur()).toBe(false);
    server.net = 'aan';
    server.ingelogd = false;
    expect(await wachtrij.verstuur()).toBe(false);
    expect(await staten(wachtrij)).toEqual(['wacht']);
    server.ingelogd = true;
    expect(await wachtrij.verstuur()).toBe(true);
    expect(server.ding('/a').tekst).toBe('mijn woorden');
  });

  it('overleeft een tabblad dat sterft, en is van niemand anders', async () => {
    const een = openTab();
    server.ding('/a');
    const { id } = await een.wachtrij.houd();
    await een.wachtrij.bewaar(id, tekst('/a', 'half af'));
    const twee = openTab();
    expect(await twee.wachtrij.verstuur()).toBe(true);
    expect(server.geschreven).toEqual([]);
    een.sterf();
    const ander = openTab('bram');
    expect(await ander.wachtrij.list()).toEqual([]);
    await ander.wachtrij.verstuur();
    expect(server.geschreven).toEqual([]);
    await twee.wachtrij.verstuur();
    expect(server.ding('/a').tekst).toBe('half af');
  });

  it('wordt door vier tabbladen tegelijk toch één keer verstuurd', async () => {
    const tabs = [openTab(), openTab(), openTab(), openTab()];
    server.ding('/a');
    for (const n of [1, 2, 3])
      await wacht(openTab().wachtrij, {
        ...tekst(`/lijst`, ''),
        verzoek: { method: 'POST', url: '/lijst', body: { id: `x${n}` } },
      });
    await Promise.all(tabs.map(({ wachtrij }) => wachtrij.verstuur()));
    expect(server.geschreven.map((g) => g.tekst)).toEqual(['x1', 'x2', 'x3']);
  });

  it('dat kapot gaat bij de server houdt de rest niet tegen', async () => {
    const { wachtrij } = openTab();
    for (const url of ['/a', '/b']) server.ding(url);
    server.kapot.add('/a');
    await wacht(wachtrij, tekst('/a', 'een'));
    await wacht(wachtrij, tekst('/b', 'twee'));
    expect(await wachtrij.verstuur()).toBe(true);
    expect(server.geschreven.map((g) => g.tekst)).toEqual(['twee']);
    server.kapot.clear();
    await wachtrij.verstuur();
    expect(server.ding('/a').tekst).toBe('een');
  });
});

describe('versies', () => {
  it('schuiven mee met het eigen werk: tekst, dan nog een veld, dan weghalen', async () => {
    const { wachtrij } = openTab();
    server.ding('/a');
    await wacht(wachtrij, tekst('/a', 'tekst'));
    await wacht(wachtrij, {
      ...tekst('/a', ''),
      verzoek: { method: 'PATCH', url: '/a', body: { regel: 'r' }, versie: 1 },
    });
    await wacht(wachtrij, {
      ...tekst('/a', ''),
      verzoek: { method: 'DELETE', url: '/a', versie: 1 },
      basis: undefined,
    });
    await wachtrij.verstuur();
    expect(await wachtrij.list()).toEqual([]);
    expect(server.ding('/a')).toMatchObject({ tekst: 'tekst', regel: 'r', verwijderdOp: 'nu', versie: 4 });
  });

  it('vragen niets als alleen iets ernaast veranderde', async () => {
    const { wachtrij } = openTab();
    server.schrijfAnder('/a', '');
    await wacht(wachtrij, tekst('/a', 'mijn'));
    await wachtrij.verstuur();
    expect(server.ding('/a')).toMatchObject({ tekst: 'mijn', versie: 3 });
  });

  it('vragen niets als het antwoord kwijtraakte en de tekst er al staat', async () => {
    const { wachtrij } = openTab();
    server.ding('/a');
    server.verliesAntwoord = true;
    await wacht(wachtrij, tekst('/a', 'mijn'));
    expect(await wachtrij.verstuur()).toBe(false);
    expect(await wachtrij.verstuur()).toBe(true);
    expect(server.geschreven).toHaveLength(1);
    expect(await wachtrij.list()).toEqual([]);
  });

  it('brengen terug wat een ander weghaalde terwijl hier getypt werd', async () => {
    const { wachtrij } = openTab();
    server.ding('/a');
    await server.zend({ method: 'DELETE', url: '/a', versie: 1 });
    await wacht(wachtrij, { ...tekst('/a', 'toch'), herstel: '/a/herstel' });
    await wachtrij.verstuur();
    expect(server.ding('/a')).toMatchObject({ tekst: 'toch', verwijderdOp: null });
  });
});

describe('een botsing', () => {
  async function bots() {
    const { wachtrij } = openTab();
    server.schrijfAnder('/a', 'andere tekst');
    const id = await wacht(wachtrij, tekst('/a', 'mijn tekst'));
    await wachtrij.verstuur();
    expect(await staten(wachtrij)).toEqual(['botsing']);
    expect(server.ding('/a').tekst).toBe('andere tekst');
    return { wachtrij, id };
  }

  it.each([
    ['mijn', 'mijn tekst'],
    ['ander', 'andere tekst'],
    ['allebei', 'andere tekst\n\nmijn tekst'],
  ] as const)('met de keuze %s houdt wat gekozen is', async (keuze, wordt) => {
    const { wachtrij, id } = await bots();
    await wachtrij.kies(id, keuze);
    expect(server.ding('/a').tekst).toBe(wordt);
    expect(await wachtrij.list()).toEqual([]);
  });

  it('die intussen weer veranderde, vraagt het nog eens', async () => {
    const { wachtrij, id } = await bots();
    server.schrijfAnder('/a', 'nog anders');
    await wachtrij.kies(id, 'mijn');
    expect(await staten(wachtrij)).toEqual(['botsing']);
    await wachtrij.kies(id, 'allebei');
    expect(server.ding('/a').tekst).toBe('nog anders\n\nmijn tekst');
  });

  it('houdt de teksten daarna niet tegen, en een herlaad houdt hem vast', async () => {
    const { wachtrij, id } = await bots();
    server.ding('/b');
    await wacht(wachtrij, tekst('/b', 'verder'));
    await wachtrij.verstuur();
    expect(server.ding('/b').tekst).toBe('verder');
    const [over] = await openTab().wachtrij.list();
    expect(over).toMatchObject({ id, staat: { soort: 'botsing', huidig: { tekst: 'andere tekst' } } });
  });
});

describe('wat niet meer mag', () => {
  it('blijft te lezen tot de schrijver het zelf weggooit, en kan nog eens geprobeerd worden', async () => {
    const { wachtrij } = openTab();
    server.ding('/a');
    server.verboden.add('/a');
    const id = await wacht(wachtrij, tekst('/a', 'mijn tekst'));
    await wachtrij.verstuur();
    await wachtrij.verstuur();
    const [geweigerd] = await wachtrij.list();
    expect(geweigerd).toMatchObject({
      staat: { soort: 'geweigerd', status: 403 },
      verzoek: { body: { tekst: 'mijn tekst' } },
    });
    await wachtrij.klaar(id);
    await wachtrij.terug(geweigerd as Bericht);
    server.verboden.clear();
    await wachtrij.probeerOpnieuw(id);
    expect(server.ding('/a').tekst).toBe('mijn tekst');
  });
});

describe('een daad die wacht', () => {
  const maak = {
    label: 'nieuw',
    verzoek: { method: 'POST', url: '/lijst', body: { id: 'x' }, sleutel: 'eens' },
  } as const;

  it('gebeurt één keer, ook als het antwoord kwijtraakt', async () => {
    const { wachtrij } = openTab();
    server.verliesAntwoord = true;
    const { wacht: over } = await sendKept(wachtrij, maak, () => server.zend(maak.verzoek));
    expect(over).toBeDefined();
    await wachtrij.verstuur();
    expect(server.geschreven).toHaveLength(1);
    expect(await over?.trekIn()).toBe(false);
  });

  it('gebeurt ook als deze computer vol is: dan alleen nu', async () => {
    opslag.put = () => Promise.reject(new DOMException('vol', 'QuotaExceededError'));
    const { wachtrij } = openTab();
    const { uitkomst, wacht: over } = await sendKept(wachtrij, maak, () => server.zend(maak.verzoek));
    expect(uitkomst.ok).toBe(true);
    expect(over).toBeUndefined();
    server.net = 'weg';
    const weg = await sendKept(wachtrij, maak, () => server.zend(maak.verzoek));
    expect(weg).toMatchObject({ uitkomst: { ok: false, status: 0 }, wacht: undefined });
  });

  it('kan terug zolang hij niet verstuurd is', async () => {
    const { wachtrij } = openTab();
    server.net = 'weg';
    const { wacht: over } = await sendKept(wachtrij, maak, () => server.zend(maak.verzoek));
    expect(await over?.trekIn()).toBe(true);
    server.net = 'aan';
    await wachtrij.verstuur();
    expect(server.geschreven).toEqual([]);
  });
});
