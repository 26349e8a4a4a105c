import type { Veldfout } from '@naast/contract/problem';
import type { InvoerBody } from '@naast/contract/rendement-invoer';
import {
  type ConceptInvoer,
  type ConceptRegel,
  checkConcept,
  checkKiesbaar,
  copyPrijs,
  type Lijstprijs,
  toInvoer,
} from '@naast/domain/berekening';
import { type Cpi, calculateRendement, type Indexcijfer, STANDAARDREEKS } from '@naast/domain/rendement';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem } from '../platform/problem.ts';
import type { Rekening } from './berekening.queries.ts';
import { listIndexreeksen } from './indexreeks.queries.ts';
import { listPrijzen } from './prijslijst.queries.ts';

/** All index figures of the netwerk as the engine takes them. */
export const getCpi = async (scope: DbScope): Promise<Indexcijfer[]> => {
  const reeksen = await listIndexreeksen(scope);
  return reeksen.flatMap(({ code, cijfers }) =>
    cijfers.map(({ jaar, mutatieProcent }) =>
      code === STANDAARDREEKS ? { jaar, mutatieProcent } : { jaar, mutatieProcent, reeks: code },
    ),
  );
};

/**
 * Works out what the client sent: prices from the list, redenen when it is unfinished, and otherwise the uitkomst.
 * @throws Problem 400 at the field when a price is unknown or may not be picked
 */
export async function calculateRekening(
  scope: DbScope,
  prijslijstId: string,
  body: InvoerBody,
): Promise<Rekening> {
  const codes = [...new Set(body.regels.map(({ prijs }) => prijs.code))];
  const [indexcijfers, prijzen] = await Promise.all([
    getCpi(scope),
    listPrijzen(scope, prijslijstId, { codes }),
  ]);
  return toRekening(fillPrijzen(body, prijzen), indexcijfers);
}

/** Redenen or uitkomst of an invoer whose prices are filled in. */
export function toRekening(invoer: ConceptInvoer, indexcijfers: Cpi): Rekening {
  const redenen = checkConcept(invoer, indexcijfers);
  const uitkomst = redenen.length === 0 ? calculateRendement(toInvoer(invoer), indexcijfers) : null;
  return { invoer, indexcijfers, redenen, uitkomst };
}

function fillPrijzen(body: InvoerBody, prijzen: readonly Lijstprijs[]): ConceptInvoer {
  const perCode = new Map(prijzen.map((prijs) => [prijs.code, prijs]));
  const fouten: Veldfout[] = [];
  const regels = body.regels.flatMap((regel, i) => {
    const prijs = perCode.get(regel.prijs.code);
    const weigering = refusePrijs(prijs);
    if (prijs && !weigering) return [fillRegel(regel, prijs)];
    fouten.push({ veld: `invoer.regels.${i}.prijs.code`, code: '', bericht: '', ...weigering });
    return [];
  });
  if (fouten.length > 0) {
    throw new Problem(400, 'ongeldige_invoer', 'Kijk naar de velden die we noemen.', { errors: fouten });
  }
  return { ...body, regels };
}

function refusePrijs(prijs: Lijstprijs | undefined): Pick<Veldfout, 'code' | 'bericht'> | undefined {
  if (!prijs) return { code: 'prijs_onbekend', bericht: 'Deze prijs staat niet in de prijslijst.' };
  const oordeel = checkKiesbaar(prijs);
  return oordeel.kiesbaar ? undefined : { code: oordeel.code, bericht: oordeel.bericht };
}

const gevuld = (tekst: string | undefined): string | undefined => tekst?.trim() || undefined;

/** Amount, payer, source and the rest always come from the price list, whatever the client sent. */
function fillRegel(regel: InvoerBody['regels'][number], prijs: Lijstprijs): ConceptRegel {
  return {
    ...regel,
    prijs: copyPrijs(prijs, regel.prijs),
    kansZonderLaag: regel.kansZonderLaag ?? undefined,
    kansZonderHoog: regel.kansZonderHoog ?? undefined,
    kansMetLaag: regel.kansMetLaag ?? undefined,
    kansMetHoog: regel.kansMetHoog ?? undefined,
    gebeurtenis: gevuld(regel.gebeurtenis),
    overlapgroep: gevuld(regel.overlapgroep),
  };
}
