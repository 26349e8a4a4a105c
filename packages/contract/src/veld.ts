import * as z from 'zod/mini';

// PostgreSQL cannot store U+0000; other control characters (except tab and newline) are never typed on purpose.
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point
const besturing = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

export const zonderBesturing = z.refine<string>(
  // Half of a surrogate pair is no character: JSON can carry it, PostgreSQL cannot.
  (s) => !besturing.test(s) && s.isWellFormed(),
  'Deze tekst bevat tekens die we niet kunnen opslaan.',
);

/** Required text of at most `max` characters, trimmed and NFC-normalised. */
export const tekst = (max: number) =>
  z.string().check(z.trim(), z.normalize('NFC'), z.minLength(1), z.maxLength(max), zonderBesturing);

/** Text that may be empty, for autosaved fields. */
export const vrijeTekst = (max: number) =>
  z.string().check(z.normalize('NFC'), z.maxLength(max), zonderBesturing);

/** UUID of a record. In capitals it is the same record, so it is compared in one spelling. */
export const id = z.uuid().check(z.toLowerCase());

/** Calendar date `YYYY-MM-DD` in a year that people live in; 31 February is refused. */
export const datum = z.iso
  .date()
  .check(
    z.refine<string>((s) => s >= '1900-01-01' && s <= '2100-12-31', 'Kies een datum tussen 1900 en 2100.'),
  );

/** Moment in UTC as the API answers it, e.g. `2026-11-03T09:30:00.000Z`. */
export const tijdstip = z.iso.datetime({ offset: true });

/** Money in whole euro cents, zero or more. */
export const bedragCent = z.int().check(z.nonnegative(), z.maximum(100_000_000_00));

/** Money in whole euro cents that may be negative (answers only). */
export const saldoCent = z.int();

/** Version of a record, for If-Match. */
export const versie = z.int().check(z.positive());

export const email = z.email().check(z.maxLength(254));

export const jaar = z.int().check(z.minimum(1900), z.maximum(2100));

/** Keyset page: `volgende` is the cursor for the next page, or null at the end. */
export const pagina = <T extends z.ZodMiniType>(item: T) =>
  z.object({ items: z.array(item), volgende: z.nullable(z.string()) });

/** Query of a paged list. Query values arrive as text. */
export const paginaVraag = {
  na: z.optional(z.string().check(z.maxLength(300))),
  aantal: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
};

export const idParams = z.object({ id });
export const leeg = z.null();
