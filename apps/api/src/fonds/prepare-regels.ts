import type { AanvraagRegel, regelInvoer } from '@naast/contract/fonds-aanvraag';
import { calculateAantalMaanden, checkIban } from '@naast/domain/fonds';
import { v7 as uuidv7 } from 'uuid';
import type * as z from 'zod/mini';
import { veldfout } from '../platform/problem.ts';
import type { RegelRij } from './regels.queries.ts';

type RegelInvoer = z.infer<typeof regelInvoer>;
type Bekend = Pick<AanvraagRegel, 'id' | 'rekening' | 'geprobeerd'>;

/**
 * Lines as typed, as they are kept: a known line keeps its id and what was left out, the number of months follows,
 * the IBAN is checked. @throws Problem 400 at the field, `regels.0.rekening.iban` or `regels.0.totMaand`.
 */
export function prepareRegels(regels: readonly RegelInvoer[], bekend: readonly Bekend[]): RegelRij[] {
  return regels.map((regel, plek) => {
    const oud = bekend.find(({ id }) => id === regel.id);
    const maandelijks = regel.termijn === 'maandelijks';
    const maanden = {
      vanafMaand: maandelijks ? (regel.vanafMaand ?? null) : null,
      totMaand: maandelijks ? (regel.totMaand ?? null) : null,
      betaaldag: maandelijks ? (regel.betaaldag ?? null) : null,
    };
    const aantalMaanden = calculateAantalMaanden({ ...regel, ...maanden });
    if (aantalMaanden === undefined)
      throw veldfout(
        `regels.${plek}.totMaand`,
        'maanden',
        'De laatste maand komt na de eerste, binnen 120 maanden.',
      );
    return {
      ...regel,
      ...maanden,
      aantalMaanden,
      id: oud?.id ?? uuidv7(),
      nagekeken: regel.nagekeken ?? true,
      rekening: prepareRekening(
        regel.rekening === undefined ? (oud?.rekening ?? null) : regel.rekening,
        plek,
      ),
      geprobeerd: prepareGeprobeerd(regel.geprobeerd ?? oud?.geprobeerd ?? [], plek),
    };
  });
}

/** @throws Problem 400 when something is typed that is not an IBAN we can pay to. */
function prepareRekening(rekening: RegelRij['rekening'], plek: number): RegelRij['rekening'] {
  if (rekening === null || rekening.iban.trim() === '') return null;
  const uitkomst = checkIban(rekening.iban);
  if (!uitkomst.ok)
    throw veldfout(`regels.${plek}.rekening.iban`, `iban_${uitkomst.reden}`, uitkomst.bericht);
  return { iban: uitkomst.iban, tenNameVan: rekening.tenNameVan.trim() };
}

function prepareGeprobeerd(pogingen: RegelRij['geprobeerd'], plek: number): RegelRij['geprobeerd'] {
  if (new Set(pogingen.map(({ regelingId }) => regelingId)).size < pogingen.length)
    throw veldfout(`regels.${plek}.geprobeerd`, 'dubbel', 'Deze regeling staat er twee keer bij.');
  return pogingen;
}
