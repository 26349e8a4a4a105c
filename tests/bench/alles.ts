// `pnpm bench`: every bar of the design, as a ratio against a floor in the same run. Exits 1 when one is missed.
// Needs the built web client (`pnpm --filter @naast/web run bouw`) and a Chromium.
import { meetCanvasToets } from './canvas-toets.ts';
import { meetCasusPdf } from './casus-pdf.ts';
import { startDemo } from './demo-server.ts';
import { meetEerstePagina } from './eerste-pagina.ts';
import { meetGeheugen } from './geheugen.ts';
import { meetGrootboek } from './grootboek.ts';
import { meetHuishoudens } from './huishoudens.ts';
import type { Meting } from './meet.ts';
import { meetOpenCasus } from './open-casus.ts';
import { meetVerdeling } from './verdeling.ts';

const demo = await startDemo(4711);
const metingen: Meting[] = [];
try {
  metingen.push(await meetOpenCasus(demo), await meetEerstePagina(demo), await meetGrootboek(demo));
  metingen.push(...(await meetCanvasToets(demo)));
  metingen.push(...(await meetHuishoudens(demo)));
} finally {
  await demo.stop();
}
metingen.push(await meetVerdeling(), meetGeheugen(), ...(await meetCasusPdf()));

for (const { wat, gemeten, lat, gehaald } of metingen) {
  process.stdout.write(`${gehaald ? 'ja ' : 'NEE'}  ${wat}: ${gemeten}  (lat ${lat})\n`);
}
process.exit(metingen.every((meting) => meting.gehaald) ? 0 : 1);
