// `pnpm bench`: every bar of the design, as a ratio against a floor in the same run. Exits 1 when one is missed.
import { meetCasusPdf } from './casus-pdf.ts';
import type { Meting } from './meet.ts';
import { meetOpenCasus } from './open-casus.ts';
import { meetVerdeling } from './verdeling.ts';

const metingen: Meting[] = [await meetOpenCasus(), await meetVerdeling(), ...(await meetCasusPdf())];

for (const { wat, gemeten, lat, gehaald } of metingen) {
  process.stdout.write(`${gehaald ? 'ja ' : 'NEE'}  ${wat}: ${gemeten}  (lat ${lat})\n`);
}
process.exit(metingen.every((meting) => meting.gehaald) ? 0 : 1);
