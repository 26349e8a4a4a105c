import { gzipSync } from 'node:zlib';
import { chromium, type Response } from '@playwright/test';
import { build } from 'esbuild';
import { chromiumArgs, findChromium } from '../e2e/chromium.ts';
import type { DemoServer } from './demo-server.ts';
import type { Meting } from './meet.ts';

const isScript = (antwoord: Response): boolean => antwoord.url().endsWith('.js') && antwoord.ok();

/** What the first visit still had on its way when the page was loaded again is not of the page that is measured. */
const readBody = (antwoord: Response): Promise<Buffer> => antwoord.body().catch(() => Buffer.alloc(0));

/** Gzip size of all JavaScript that the first page after login has asked for, in bytes. */
async function sumScripts(adres: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArgs });
  const pagina = await browser.newPage();
  await pagina.goto(adres);
  await pagina.getByRole('button', { name: /Sanne Hofstra/ }).click();
  await pagina.getByRole('heading', { name: 'Mijn casussen' }).waitFor();
  const scripts = new Map<string, Promise<Buffer>>();
  pagina.on('response', (antwoord) => isScript(antwoord) && scripts.set(antwoord.url(), readBody(antwoord)));
  // Signed in already: what loads now is what the first page needs.
  await pagina.reload();
  await pagina
    .getByRole('link', { name: /Kastanje/ })
    .first()
    .waitFor();
  const bytes = await Promise.all([...scripts.values()].map(async (body) => gzipSync(await body).length));
  await browser.close();
  return bytes.reduce((som, n) => som + n, 0);
}

/** The floor: react and react-dom alone. */
async function sizeReact(): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createRoot } from 'react-dom/client'; import { createElement } from 'react'; createRoot(document.body).render(createElement('p'));`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}

/** JavaScript of the first page after login, gzip, against react with react-dom alone. */
export async function meetEerstePagina(demo: DemoServer): Promise<Meting> {
  const [onze, react] = [await sumScripts(demo.adres), await sizeReact()];
  const verhouding = onze / react;
  return {
    wat: 'JavaScript van de eerste pagina na het inloggen (gzip)',
    gemeten: `${(onze / 1000).toFixed(0)} kB, ${verhouding.toFixed(2)} × react en react-dom`,
    lat: '≤ 150 kB en ≤ 2,5 ×',
    gehaald: onze <= 150_000 && verhouding <= 2.5,
  };
}
