import { bestedingSoorten, betaalbeletselen, hulpAntwoorden, termijnStanden } from '@naast/domain/betalingen';
import { standen, termijnen } from '@naast/domain/fonds';
import * as z from 'zod/mini';
import { defineRoute } from './route.ts';
import { datum, id, idParams, saldoCent, tekst, tijdstip, versie, vrijeTekst } from './veld.ts';

const tag = 'betalingen';

/** Money that is really paid, returned or spent: whole cents, more than nothing. */
const bedrag = z.int().check(z.positive(), z.maximum(100_000_000_00));
const gedaan = { door: z.string(), op: tijdstip };

export const termijnSchema = z.object({
  id,
  nr: z.int(),
  geplandOp: datum,
  bedragCent: saldoCent,
  stand: z.enum(termijnStanden),
  betaaldOp: z.nullable(datum),
  /** Why it cannot be paid now; null when it can, is paid or is on its way. */
  beletsel: z.nullable(z.enum(betaalbeletselen)),
  /** It came back from the bank: the last time and why. */
  retour: z.nullable(z.object({ reden: z.string(), ...gedaan })),
});

const rekeningSchema = z.object({ iban: z.string(), houder: z.string(), kenmerk: z.string() });

export const uitvoeringRegelSchema = z.object({
  regelId: id,
  wat: z.string(),
  ontvanger: z.string(),
  termijn: z.enum(termijnen),
  toegekendCent: saldoCent,
  betaaldCent: saldoCent,
  openCent: saldoCent,
  terugCent: saldoCent,
  besteedCent: saldoCent,
  voorwaarde: z.string(),
  voorwaardeOpen: z.boolean(),
  vervulling: z.nullable(z.object({ waarmee: z.string(), ...gedaan })),
  pauze: z.nullable(z.object({ reden: z.string(), ...gedaan })),
  /** Null when there is none, and for who may not see account numbers. */
  rekening: z.nullable(rekeningSchema),
  wijziging: z.nullable(
    z.object({ id, ...rekeningSchema.shape, reden: z.string(), isMijn: z.boolean(), ...gedaan }),
  ),
  termijnen: z.array(termijnSchema),
  bestedingen: z.array(
    z.object({
      id,
      soort: z.enum(bestedingSoorten),
      bedragCent: saldoCent,
      omschrijving: z.string(),
      bijlageId: z.nullable(id),
      ...gedaan,
    }),
  ),
});
export type UitvoeringRegel = z.infer<typeof uitvoeringRegelSchema>;

export const uitvoeringSchema = z.object({
  aanvraagId: id,
  stand: z.enum(standen),
  regels: z.array(uitvoeringRegelSchema),
  opvolging: z.nullable(
    z.object({
      evaluatieOp: datum,
      verantwoordenVoor: z.nullable(datum),
      evaluatie: z.nullable(z.object({ hielp: z.enum(hulpAntwoorden), tekst: z.string(), ...gedaan })),
      versie,
    }),
  ),
  /** What I am to this aanvraag: pay, account for it, or set the dates. */
  mag: z.object({
    betalen: z.boolean(),
    regelen: z.boolean(),
    evaluatieZetten: z.boolean(),
    datumZetten: z.boolean(),
  }),
});
export type Uitvoering = z.infer<typeof uitvoeringSchema>;

export const getUitvoering = defineRoute({
  method: 'GET',
  url: '/aanvragen/:id/uitvoering',
  operationId: 'getUitvoering',
  summary: 'Wat er na het besluit gebeurt: het betaalplan, de voorwaarden, de verantwoording en de evaluatie',
  tag,
  params: idParams,
  response: { 200: uitvoeringSchema },
});

const klaar = z.object({ id });
const stap = <const P extends string>(pad: P) =>
  ({ method: 'POST', url: `/aanvragen/:id/${pad}`, metSleutel: true, tag, params: idParams }) as const;

export const noteVoorwaarde = defineRoute({
  ...stap('voorwaarden'),
  operationId: 'noteVoorwaarde',
  summary: 'Vastleggen dat aan de voorwaarde van een regel is voldaan, en waarmee',
  body: z.object({ regelId: id, waarmee: tekst(2000) }),
  response: { 201: klaar },
});

export const pauseRegel = defineRoute({
  ...stap('pauze'),
  operationId: 'pauseRegel',
  summary: 'De betalingen van een regel even stilzetten',
  body: z.object({ regelId: id, reden: tekst(2000) }),
  response: { 201: klaar },
});

export const resumeRegel = defineRoute({
  ...stap('hervatting'),
  operationId: 'resumeRegel',
  summary: 'De betalingen van een regel weer laten doorgaan',
  body: z.object({ regelId: id }),
  response: { 201: klaar },
});

export const stopRegel = defineRoute({
  ...stap('stopzetting'),
  operationId: 'stopRegel',
  summary: 'Een regel stoppen: wat nog gepland is, valt vrij in het fonds',
  body: z.object({ regelId: id, reden: tekst(2000) }),
  response: { 201: klaar },
});

export const proposeRekening = defineRoute({
  ...stap('rekeningwijzigingen'),
  operationId: 'proposeRekening',
  summary: 'Een andere rekening opgeven voor een regel; een betaler kijkt of zij klopt',
  body: z.object({
    regelId: id,
    iban: tekst(60),
    houder: tekst(70),
    kenmerk: vrijeTekst(140),
    reden: tekst(2000),
  }),
  response: { 201: klaar },
});

export const judgeRekening = defineRoute({
  ...stap('rekeningwijzigingen/:wijzigingId/oordeel'),
  params: z.object({ id, wijzigingId: id }),
  operationId: 'judgeRekening',
  summary: 'Een andere rekening bevestigen of afwijzen',
  body: z.object({ akkoord: z.boolean(), toelichting: vrijeTekst(2000) }),
  response: { 201: klaar },
});

export const returnTermijn = defineRoute({
  ...stap('retouren'),
  operationId: 'returnTermijn',
  summary: 'Vastleggen dat een betaling terugkwam van de bank',
  body: z.object({ termijnId: id, reden: tekst(2000) }),
  response: { 201: klaar },
});

export const receiveRest = defineRoute({
  ...stap('terugontvangsten'),
  operationId: 'receiveRest',
  summary: 'Vastleggen dat geld dat over was terugkwam in het fonds',
  body: z.object({ regelId: id, bedragCent: bedrag, reden: tekst(2000) }),
  response: { 201: klaar },
});

export const noteBesteding = defineRoute({
  ...stap('bestedingen'),
  operationId: 'noteBesteding',
  summary: 'Met een bon of verklaring laten zien waar het geld aan is besteed',
  body: z.object({
    regelId: id,
    soort: z.enum(bestedingSoorten),
    bedragCent: bedrag,
    omschrijving: tekst(2000),
    bijlageId: z.nullable(id),
  }),
  response: { 201: klaar },
});

export const updateOpvolging = defineRoute({
  method: 'PUT',
  url: '/aanvragen/:id/opvolging',
  metVersie: true,
  operationId: 'updateOpvolging',
  summary: 'Afspreken wanneer we terugkijken, en wanneer het geld verantwoord is',
  tag,
  params: idParams,
  body: z.object({ evaluatieOp: datum, verantwoordenVoor: z.nullable(datum) }),
  response: { 200: z.object({ versie }) },
});

export const evaluateAanvraag = defineRoute({
  ...stap('evaluatie'),
  operationId: 'evaluateAanvraag',
  summary: 'Terugkijken: heeft het geholpen?',
  body: z.object({ hielp: z.enum(hulpAntwoorden), tekst: tekst(4000) }),
  response: { 201: klaar },
});

export const opvolgSoorten = ['evaluatie', 'verantwoording'] as const;

export const opvolgpuntSchema = z.object({
  aanvraagId: id,
  code: z.string(),
  casusId: z.nullable(id),
  casusCode: z.string(),
  soort: z.enum(opvolgSoorten),
  op: datum,
  teLaat: z.boolean(),
  /** Paid and not accounted for yet; zero for an evaluatie. */
  openCent: saldoCent,
});
export type Opvolgpunt = z.infer<typeof opvolgpuntSchema>;

export const listOpvolging = defineRoute({
  method: 'GET',
  url: '/opvolging',
  operationId: 'listOpvolging',
  summary: 'Waar na het besluit nog op wordt gewacht: terugkijken en verantwoorden, het eerste boven',
  tag,
  response: { 200: z.object({ items: z.array(opvolgpuntSchema) }) },
});
