import { BATENHOUDERS, WAARSCHUWINGCODES } from '@naast/domain/rendement';
import * as z from 'zod/mini';
import { saldoCent } from './veld.ts';

const balans = {
  batenCent: saldoCent,
  investeringCent: saldoCent,
  saldoCent,
  ratio: z.nullable(z.number()),
  kantelpunt: z.nullable(z.number()),
};
const scenario = z.object({ zonderCent: saldoCent, batenCent: saldoCent });
const variant = z.object({ batenCent: saldoCent, saldoCent });

/** Result of a berekening, keys as in the method; every amount is a sum of `cellen`. */
export const uitkomstSchema = z.object({
  zonderCent: saldoCent,
  metCent: saldoCent,
  ...balans,
  terugverdienMaand: z.nullable(z.int()),
  perScenario: z.object({ vandaag: scenario, dreigend: scenario }),
  maatschappelijk: z.object(balans),
  vermijdbaar: z.object({ directCent: saldoCent, opTermijnCent: saldoCent, neeCent: saldoCent }),
  perBatenhouder: z.array(
    z.object({
      batenhouder: z.enum(BATENHOUDERS),
      investeringCent: saldoCent,
      batenCent: saldoCent,
      saldoCent,
    }),
  ),
  perJaar: z.array(
    z.object({ jaar: z.int(), batenCent: saldoCent, investeringCent: saldoCent, cumulatiefCent: saldoCent }),
  ),
  bandbreedte: z.object({ laag: variant, hoog: variant }),
  nietMeegeteld: z.array(z.string()),
  waarschuwingen: z.array(z.object({ code: z.enum(WAARSCHUWINGCODES), regelIds: z.array(z.string()) })),
  cellen: z.object({
    regels: z.array(z.object({ id: z.string(), jaar: z.int(), zonderCent: saldoCent, baatCent: saldoCent })),
    investeringen: z.array(z.object({ id: z.string(), jaar: z.int(), bedragCent: saldoCent })),
  }),
});

/** The spread of the saldo over the draws. */
export const verdelingSchema = z.object({
  p5Cent: saldoCent,
  p50Cent: saldoCent,
  p95Cent: saldoCent,
  gemiddeldeCent: saldoCent,
  kansPositief: z.number(),
  trekkingen: z.int(),
  zaad: z.int(),
  histogram: z.array(z.object({ vanCent: z.number(), totCent: z.number(), aantal: z.int() })),
});
