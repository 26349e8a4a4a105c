import { keuzes, standen, uitkomsten } from '@naast/domain/fonds';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { bedragCent, id, idParams, tekst, versie, vrijeTekst } from './veld.ts';

const tag = 'fonds';

/** Where the aanvraag is after the step; the rest is read again. */
const naStap = z.object({ id, stand: z.enum(standen), versie });
export type NaStap = z.infer<typeof naStap>;

/** Every step is a command: it has a key, so that a repeat over a bad line does nothing twice. */
const stap = <const P extends string>(pad: P) =>
  ({ method: 'POST', url: `/aanvragen/:id/${pad}`, metSleutel: true, tag, params: idParams }) as const;

export const submitAanvraag = defineRoute({
  ...stap('indiening'),
  metVersie: true,
  operationId: 'submitAanvraag',
  summary: 'Indienen: canvas en berekening worden vastgezet',
  response: { 201: naStap },
});

export const takeAanvraag = defineRoute({
  ...stap('behandeling'),
  operationId: 'takeAanvraag',
  summary: 'In behandeling nemen; de eerste stemmer die de aanvraag opent doet dat',
  response: { 201: naStap },
});

export const askVraag = defineRoute({
  ...stap('vragen'),
  operationId: 'askVraag',
  summary: 'Een vraag stellen, of als voorzitter een voornemen tot afwijzing voorleggen aan het gezin',
  body: z.object({ soort: z.enum(['vraag', 'voornemen']), vraag: tekst(4000) }),
  response: { 201: z.object({ ...naStap.shape, vraagId: id }) },
});

export const answerVraag = defineRoute({
  ...stap('vragen/:vraagId/antwoord'),
  params: z.object({ id, vraagId: id }),
  operationId: 'answerVraag',
  summary: 'Een vraag beantwoorden',
  body: z.object({ antwoord: tekst(4000) }),
  response: { 201: naStap },
});

export const createStem = defineRoute({
  ...stap('stemmen'),
  operationId: 'createStem',
  summary: 'Stemmen, met een reden; een nieuwe stem vervangt je vorige',
  body: z.object({ keuze: z.enum(keuzes), reden: tekst(2000) }),
  response: { 201: naStap },
});

export const recuseLid = defineRoute({
  ...stap('terugtreding'),
  operationId: 'recuseLid',
  summary: 'Je bij deze aanvraag terugtrekken; je stem vervalt',
  body: z.object({ reden: tekst(2000) }),
  response: { 201: naStap },
});

/** Who helps the family now that the fonds does not: who, what they do, and when. */
export const hulpSchema = z.object({ wie: tekst(200), wat: tekst(1000), wanneer: tekst(200) });
export type Hulp = z.infer<typeof hulpSchema>;

export const decideAanvraag = defineRoute({
  ...stap('besluit'),
  operationId: 'decideAanvraag',
  summary: 'Het besluit vastleggen; het geld wordt meteen vastgehouden',
  body: z.object({
    uitkomst: z.enum(uitkomsten),
    motivering: tekst(8000),
    regels: z
      .array(z.object({ regelId: id, toegekendCent: bedragCent, voorwaarde: vrijeTekst(2000) }))
      .check(z.maxLength(50)),
    /** Required with a refusal. */
    hulpDaarna: z.optional(hulpSchema),
  }),
  response: { 201: z.object({ ...naStap.shape, besluitId: id }) },
});

export const referAanvraag = defineRoute({
  ...stap('commissie'),
  operationId: 'referAanvraag',
  summary: 'Een aanvraag waarover twee mensen beslissen naar de commissie brengen',
  body: z.object({ reden: tekst(2000) }),
  response: { 201: naStap },
});

export const withdrawAanvraag = defineRoute({
  ...stap('intrekking'),
  operationId: 'withdrawAanvraag',
  summary: 'De aanvraag intrekken, voor het besluit',
  body: z.object({ namens: z.enum(['gezin', 'aanvrager', 'contactpersoon']), reden: tekst(2000) }),
  response: { 201: naStap },
});

export const settleRegel = defineRoute({
  ...stap('uitbetaling'),
  operationId: 'settleRegel',
  summary: 'Een toegekende regel uitbetalen, of wat niet nodig is vrijgeven',
  body: z.object({
    regelId: id,
    soort: z.enum(['betaling', 'vrijval']),
    bedragCent: z.int().check(z.positive(), z.maximum(100_000_000_00)),
    /** How the voorwaarde was met, or why it is released. */
    toelichting: vrijeTekst(2000),
  }),
  response: { 201: naStap },
});

export const accountAanvraag = defineRoute({
  ...stap('verantwoording'),
  operationId: 'accountAanvraag',
  summary: 'Vaststellen dat het geld goed is besteed',
  body: z.object({
    oordeel: tekst(4000),
    /** The controleur accepts that not every euro has a receipt or a declaration. */
    zonderBon: z.optional(z.boolean()),
  }),
  response: { 201: naStap },
});
