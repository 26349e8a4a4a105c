import { deelnemerBody } from '@naast/contract/deelnemers';
import * as z from 'zod/mini';

/** A deelnemer as the form has it: on screen the small fields may stay empty. */
export const deelnemerForm = z.extend(z.pick(deelnemerBody, { soort: true, naam: true }), {
  organisatie: z.optional(deelnemerBody.shape.organisatie),
  rol: z.optional(deelnemerBody.shape.rol),
  aanbod: z.optional(deelnemerBody.shape.aanbod),
  vanaf: deelnemerBody.shape.vanaf,
  tot: deelnemerBody.shape.tot,
  producten: deelnemerBody.shape.producten,
});
export type DeelnemerWaarden = z.infer<typeof deelnemerForm>;

/** Own circle has no organisatie and no products; what is empty is not known. */
export function toBody({
  organisatie = '',
  rol = '',
  aanbod = '',
  vanaf,
  tot,
  producten,
  ...rest
}: DeelnemerWaarden) {
  const isProfessional = rest.soort === 'professional';
  return {
    ...rest,
    organisatie: isProfessional ? organisatie : '',
    rol,
    aanbod,
    vanaf: vanaf ?? null,
    tot: tot ?? null,
    producten: isProfessional ? (producten ?? []) : [],
  };
}
