import type { AfsprakenAntwoord } from '@naast/contract/afspraken';
import { datum, tekst, vrijeTekst } from '@naast/contract/veld';
import * as z from 'zod/mini';

type Afspraak = AfsprakenAntwoord['afspraken'][number];

/** As the form holds it: `wie` is `lid:…`, `gebruiker:…`, or `anders` with a name in `wieTekst`. */
export const afspraakForm = z.object({
  wat: tekst(1000),
  wie: z.optional(z.string()),
  wieTekst: z.optional(vrijeTekst(200)),
  wanneer: z.optional(z.nullable(datum)),
  wanneerTekst: z.optional(vrijeTekst(200)),
});
type Waarden = z.infer<typeof afspraakForm>;

/** What the form begins with. */
export const toForm = (afspraak: Afspraak | null): Waarden => ({
  wat: afspraak?.wat ?? '',
  wie: afspraak?.lidId
    ? `lid:${afspraak.lidId}`
    : afspraak?.gebruikerId
      ? `gebruiker:${afspraak.gebruikerId}`
      : afspraak?.wieTekst
        ? 'anders'
        : undefined,
  wieTekst: afspraak?.wieTekst ?? '',
  wanneer: afspraak?.wanneer ?? undefined,
  wanneerTekst: afspraak?.wanneerTekst ?? '',
});

/** The fields of the afspraak that the canvas keeps: one of the three owners, or none. */
export function toVelden({ wat, wie = '', wieTekst = '', wanneer, wanneerTekst = '' }: Waarden) {
  const [soort, id = ''] = wie.split(':');
  return {
    wat,
    lidId: soort === 'lid' ? id : null,
    gebruikerId: soort === 'gebruiker' ? id : null,
    wieTekst: soort === 'anders' ? wieTekst : '',
    wanneer: wanneer ?? null,
    wanneerTekst,
  };
}
