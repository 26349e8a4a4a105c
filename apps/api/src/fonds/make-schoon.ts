import { type Canvas, createSchoon } from '@naast/domain/canvas';
import { listOverigeNamen } from '../canvas/canvas.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { veldfout } from '../platform/problem.ts';

/**
 * Takes known names and contact data out of one field: the commissie reads it too.
 * @throws Problem 400 at the field when the text no longer fits; `max` is in characters.
 */
export type SchoonVeld = (veld: string, tekst: string, max: number) => string;

/** Cleans what is typed beside the canvas of this casus, by the same names as the canvas itself. */
export async function makeSchoon(scope: DbScope, canvas: Canvas): Promise<SchoonVeld> {
  const overigeNamen = await listOverigeNamen(scope, canvas.casusId);
  const peildatum = scope.nu.toISOString().slice(0, 10);
  const schoon = createSchoon({ canvas, leden: canvas.leden, peildatum, overigeNamen });
  return (veld, tekst, max) => {
    const netjes = schoon(tekst);
    if (netjes.length <= max) return netjes;
    throw veldfout(veld, 'te_lang', 'Zonder de namen is deze tekst te lang. Maak hem korter.');
  };
}
