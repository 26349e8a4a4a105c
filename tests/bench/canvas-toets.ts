import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { chromiumArgs, findChromium } from '../e2e/chromium.ts';
import { type BenchClient, signInAs } from './bench-client.ts';
import type { DemoServer } from './demo-server.ts';
import { type Meting, mediaan, meetPaar } from './meet.ts';

const items = 200;
const veranderingen = 500;
const hoogstens = 3;

interface Proef {
  casusId: string;
  /** The prioriteit that is written in. */
  prioriteit: { id: string; versie: number };
}

/** The fields of item `nr` of each list, filled as people fill them. */
const velden: Record<string, (nr: number) => object> = {
  situaties: (nr) => ({ kapitaalvorm: 'economisch', woorden: `Zo gaat het ${nr}.`, cijfer: 5 }),
  belemmeringen: (nr) => ({ soort: 'systeem', omschrijving: `Loket ${nr} wacht op een ander loket.` }),
  prioriteiten: (nr) => ({ tekst: `Nummer ${nr} van de eigen lijst` }),
  doorbraken: (nr) => ({
    titel: `Doorbraak ${nr}`,
    zin: 'De schuld gaat in één keer weg.',
    legitimiteit: 'Het doel van de wet wordt zo gehaald.',
  }),
  afspraken: (nr) => ({ wat: `Afspraak ${nr}`, wieTekst: 'het gezin' }),
};
const lijsten = Object.keys(velden);

async function openCasus(client: BenchClient, contactpersoonId: string, naam: string): Promise<Proef> {
  const leden = [{ naam: 'Ouder Meting', gezinsrol: 'ouder', geboortejaar: 1985 }];
  const { id } = await client.send('POST', '/huishoudens', { naam, wijk: 'Selwerd', leden });
  const casus = { huishoudenId: id, aanmelding: '', contactpersoonId };
  const casusId = (await client.send('POST', '/casussen', casus)).id;
  const prioriteit = await client.send('POST', `/casussen/${casusId}/canvas/prioriteiten`, { tekst: 'hier' });
  return { casusId, prioriteit };
}

/** 200 items in all lists alike, and changes until the history has 500. */
async function fillCanvas(client: BenchClient, { casusId }: Proef): Promise<void> {
  const canvas = `/casussen/${casusId}/canvas`;
  const gemaakt: { pad: string; versie: number }[] = [];
  for (let nr = 1; nr < items; nr += 1) {
    const lijst = lijsten[nr % lijsten.length] as string;
    const { id, versie } = await client.send('POST', `${canvas}/${lijst}`, velden[lijst]?.(nr));
    gemaakt.push({ pad: `${canvas}/${lijst}/${id}`, versie });
  }
  for (let nr = items; nr < veranderingen; nr += 1) {
    const deze = gemaakt[nr % gemaakt.length] as (typeof gemaakt)[number];
    const lijst = deze.pad.split('/').at(-2) as string;
    deze.versie = (await client.send('PATCH', deze.pad, velden[lijst]?.(nr), deze.versie)).versie;
  }
}

/** One save as typing sends it: one field of one item. */
async function save(client: BenchClient, proef: Proef): Promise<void> {
  const { id, versie } = proef.prioriteit;
  const pad = `/casussen/${proef.casusId}/canvas/prioriteiten/${id}`;
  proef.prioriteit = await client.send('PATCH', pad, { tekst: `hier ${versie}` }, versie);
}

async function openCanvas(browser: Browser, adres: string, client: BenchClient, { casusId }: Proef) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies(client.cookies.map((cookie) => ({ ...cookie, url: adres })));
  const page = await context.newPage();
  let gelezen = 0;
  page.on('request', (verzoek) => {
    if (verzoek.method() === 'GET' && verzoek.url().endsWith(`/${casusId}/canvas`)) gelezen += 1;
  });
  await page.goto(`${adres}/casussen/${casusId}/canvas`);
  await page.locator('#blok-6 textarea').first().focus();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  return { page, cdp, gelezen: () => gelezen };
}

const zin = 'Zo schrijft iemand een zin.';

/** Work of the page, in ms per key, from the first key until the sentence is saved: script, style and layout. */
async function typeZin(page: Page, cdp: CDPSession): Promise<number> {
  const read = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const namen = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];
    return metrics.reduce((som, { name, value }) => (namen.includes(name) ? som + value : som), 0);
  };
  const begin = await read();
  const bewaard = page.waitForResponse((antwoord) => antwoord.request().method() === 'PATCH');
  await page.keyboard.type(zin, { delay: 15 });
  await bewaard;
  await page.locator('#blok-6 .naast-bewaard--opgeslagen').waitFor();
  return (((await read()) - begin) * 1000) / zin.length;
}

/** The work behind one key on a full canvas against an empty one: in the browser, and on the server. */
export async function meetCanvasToets({ adres }: DemoServer): Promise<Meting[]> {
  const client = await signInAs(`${adres}/api/v1`, 'Sanne Hofstra');
  const vol = await openCasus(client, client.id, 'Meting Vol');
  const leeg = await openCasus(client, client.id, 'Meting Leeg');
  await fillCanvas(client, vol);
  const server = await meetPaar(
    () => save(client, vol),
    () => save(client, leeg),
    40,
  );
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArgs });
  const [v, l] = [
    await openCanvas(browser, adres, client, vol),
    await openCanvas(browser, adres, client, leeg),
  ];
  const gemeten: [vol: number, leeg: number][] = [];
  for (let ronde = -2; ronde < 9; ronde += 1) {
    const paar: [number, number] = [0, 0];
    await v.page.bringToFront();
    paar[0] = await typeZin(v.page, v.cdp);
    await l.page.bringToFront();
    paar[1] = await typeZin(l.page, l.cdp);
    if (ronde >= 0) gemeten.push(paar);
  }
  const gelezen = v.gelezen();
  await browser.close();
  const verhouding = mediaan(gemeten.map(([a, b]) => a / b));
  const ms = (i: 0 | 1) => mediaan(gemeten.map((paar) => paar[i])).toFixed(1);
  const wat = `canvas met ${items} items en ${veranderingen} veranderingen`;
  return [
    {
      wat: `${wat}: het werk van de pagina achter één toets`,
      gemeten: `${verhouding.toFixed(1)} × (${ms(0)} ms tegen ${ms(1)} ms; het canvas ${gelezen} keer gelezen)`,
      lat: `≤ ${hoogstens} × een leeg canvas`,
      gehaald: verhouding <= hoogstens,
    },
    {
      wat: `${wat}: één veld bewaren`,
      gemeten: `${server.verhouding.toFixed(1)} × (${server.a.toFixed(1)} ms tegen ${server.b.toFixed(1)} ms)`,
      lat: `≤ ${hoogstens} × een leeg canvas`,
      gehaald: server.verhouding <= hoogstens,
    },
  ];
}
