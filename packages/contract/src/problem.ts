import * as z from 'zod/mini';

/** One refused field: `veld` is the path in the body (`leden.0.geboortejaar`), `code` is stable, `bericht` is Dutch. */
export const veldfoutSchema = z.object({ veld: z.string(), code: z.string(), bericht: z.string() });

/** RFC 9457 problem. `code` is stable; `huidig` is the current state after a 412. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  instance: z.optional(z.string()),
  errors: z.optional(z.array(veldfoutSchema)),
  huidig: z.optional(z.unknown()),
});
// Named once in OpenAPI instead of repeated under every refusal.
z.globalRegistry.add(problemSchema, { id: 'Problem' });
export type ProblemBody = z.infer<typeof problemSchema>;
export type Veldfout = z.infer<typeof veldfoutSchema>;
