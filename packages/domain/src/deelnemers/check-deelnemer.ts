import type { Deelnemersoort } from '../casussen/index.ts';
import type { Hoeveelheid } from './hoeveelheid.ts';

/** What a professional delivers: so many times a price of the list. */
export interface Productkeuze extends Hoeveelheid {
  prijsId: string;
}

/** The part of a deelnemer that has rules of its own. Days are `YYYY-MM-DD`; `tot` is the last day. */
export interface Deelname {
  soort: Deelnemersoort;
  vanaf: string | null;
  tot: string | null;
  producten: readonly Productkeuze[];
}

/** Why a deelnemer is refused: stable code, field, Dutch sentence. */
export interface Deelnemerreden {
  code: 'tot_voor_vanaf' | 'product_bij_eigen_kring' | 'product_dubbel';
  veld: string;
  bericht: string;
}

/** Every reason to refuse this deelnemer; empty when it may be kept. */
export function checkDeelnemer({ soort, vanaf, tot, producten }: Deelname): Deelnemerreden[] {
  const redenen: Deelnemerreden[] = [];
  if (vanaf !== null && tot !== null && tot < vanaf) {
    const bericht = 'De laatste dag ligt voor de eerste dag. Kies een latere datum.';
    redenen.push({ code: 'tot_voor_vanaf', veld: 'tot', bericht });
  }
  if (soort === 'eigen_kring' && producten.length > 0) {
    const bericht = 'Wie uit de eigen kring komt, heeft geen product met een prijs.';
    redenen.push({ code: 'product_bij_eigen_kring', veld: 'producten', bericht });
  }
  for (const [i, { prijsId }] of producten.entries()) {
    if (producten.findIndex((ander) => ander.prijsId === prijsId) === i) continue;
    const bericht = 'Dit product staat er al. Tel de hoeveelheden bij elkaar op.';
    redenen.push({ code: 'product_dubbel', veld: `producten.${i}.prijsId`, bericht });
  }
  return redenen;
}

/** Whether this deelnemer is there on a day (`YYYY-MM-DD`); no date means: it is not known, so yes. */
export const isBetrokken = ({ vanaf, tot }: Pick<Deelname, 'vanaf' | 'tot'>, dag: string): boolean =>
  (vanaf === null || vanaf <= dag) && (tot === null || tot >= dag);
