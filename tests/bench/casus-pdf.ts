import { renderCasusPdf } from '@naast/pdf/casus-pdf';
import { casusKastanje } from '@naast/pdf/voorbeeld/casus-kastanje';
import { type Browser, chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from '../e2e/chromium.ts';
import { type Meting, meetPaar } from './meet.ts';

const opties = {
  gemaaktOp: new Date('2026-11-20T10:00:00Z'),
  bestandsId: '0123456789abcdef0123456789abcdef',
};

const toTekst = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same casus as plain HTML: every text and figure of the document, with headings and tables. */
function toHtml(deel: unknown, naam = 'casus'): string {
  if (Array.isArray(deel)) {
    const rijen = deel.map(
      (rij) => `<tr><td>${typeof rij === 'object' ? toHtml(rij, naam) : toTekst(String(rij))}</td></tr>`,
    );
    return `<table>${rijen.join('')}</table>`;
  }
  if (deel && typeof deel === 'object') {
    return Object.entries(deel)
      .map(([sleutel, waarde]) => `<section><h3>${toTekst(sleutel)}</h3>${toHtml(waarde, sleutel)}</section>`)
      .join('');
  }
  return `<p>${toTekst(String(deel ?? ''))}</p>`;
}

const html = `<!doctype html><html lang="nl"><style>body{font:11pt sans-serif}td{border:1px solid #ccc;padding:4px}</style>${toHtml(casusKastanje)}</html>`;

async function print(browser: Browser): Promise<void> {
  const pagina = await browser.newPage();
  await pagina.setContent(html);
  await pagina.pdf({ format: 'A4' });
  await pagina.close();
}

const open = () => chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArgs });

async function printKoud(): Promise<void> {
  const browser = await open();
  await print(browser);
  await browser.close();
}

/** Casus-PDF against a warm and a cold Chromium that prints the same casus. */
export async function meetCasusPdf(): Promise<Meting[]> {
  const browser = await open();
  const warm = await meetPaar(
    () => print(browser),
    () => renderCasusPdf(casusKastanje, opties),
    10,
  );
  await browser.close();
  const koud = (await meetPaar(printKoud, () => renderCasusPdf(casusKastanje, opties), 5)).verhouding;
  return [
    {
      wat: 'casus-PDF tegen een warme Chromium',
      gemeten: `${warm.verhouding.toFixed(1)} × sneller (${warm.b.toFixed(0)} ms tegen ${warm.a.toFixed(0)} ms)`,
      lat: '≥ 2 ×',
      gehaald: warm.verhouding >= 2,
    },
    {
      wat: 'casus-PDF tegen een koude Chromium',
      gemeten: `${koud.toFixed(0)} × sneller`,
      lat: '≥ 15 ×',
      gehaald: koud >= 15,
    },
  ];
}
