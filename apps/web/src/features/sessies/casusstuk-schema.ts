import { createCasusstukBody } from '@naast/contract/sessies';
import { vrijeTekst } from '@naast/contract/veld';
import * as z from 'zod/mini';
import type { ContractForm } from '#web/ui/contract-form.ts';

/** The body of the contract as it is typed: the reden may be empty as long as there are no names. */
export const casusstukSchema = z.extend(createCasusstukBody, { reden: vrijeTekst(500) }).check(
  z.refine(({ metNamen, reden }) => !metNamen || reden.trim() !== '', {
    path: ['reden'],
    error: 'Schrijf op waarom de namen erin moeten staan.',
  }),
);

type Schema = typeof casusstukSchema;
export type CasusstukFormulier = ContractForm<z.input<Schema>, z.output<Schema>>;
