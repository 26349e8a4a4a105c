import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { calculateRendement, calculateVerdeling } from '@naast/domain/rendement';
import type { Meting } from './meet.ts';
import { cpi, groteInvoer } from './verdeling.ts';

const keren = 1000;
const inloop = 100;

// Without a collection of its own every reading would be about when the engine last swept.
setFlagsFromString('--expose-gc');
const ruimOp = runInNewContext('gc') as () => void;

function readGebruik(): number {
  ruimOp();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** What is in use after a thousand berekeningen with their draws, against after the first hundred. */
export function meetGeheugen(): Meting {
  for (let keer = 0; keer < inloop; keer++) reken(keer);
  const eerst = readGebruik();
  for (let keer = 0; keer < keren; keer++) reken(keer);
  const daarna = readGebruik();
  const verhouding = daarna / eerst;
  return {
    wat: 'geheugen na 1.000 berekeningen met trekkingen',
    gemeten: `${verhouding.toFixed(3)} × (${toMb(daarna)} tegen ${toMb(eerst)})`,
    lat: '≤ 1,1 × wat er na de eerste honderd in gebruik was',
    gehaald: verhouding <= 1.1,
  };
}

function reken(zaad: number): void {
  const invoer = { ...groteInvoer, zaad };
  calculateRendement(invoer, cpi);
  calculateVerdeling(invoer, cpi);
}

const toMb = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
