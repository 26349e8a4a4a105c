import {
  adviesCodes,
  domeinen,
  gebeurtenissen,
  keuzes,
  mandaatWijzen,
  stemplekken,
  uitkomsten,
} from '@naast/domain/fonds';
import * as z from 'zod/mini';
import { bevrorenCanvasSchema } from './fonds-canvas.ts';
import { standSchema } from './fonds-kaart.ts';
import { uitkomstSchema } from './rendement-uitkomst.ts';
import { datum, id, saldoCent, tijdstip } from './veld.ts';

export const adviespuntSchema = z.object({
  code: z.enum(adviesCodes),
  oordeel: z.enum(['past', 'let_op', 'onbekend']),
  reden: z.string(),
});

export const vraagSchema = z.object({
  id,
  soort: z.enum(['vraag', 'voornemen']),
  vraag: z.string(),
  door: z.string(),
  op: tijdstip,
  antwoord: z.nullable(z.string()),
  beantwoordOp: z.nullable(tijdstip),
});

export const stemSchema = z.object({
  id,
  gebruikerId: id,
  naam: z.string(),
  keuze: z.enum(keuzes),
  reden: z.string(),
  /** A seat of the commissie, or one of the two of a two-person rule. */
  plek: z.enum(stemplekken),
  op: tijdstip,
  vervallenOp: z.nullable(tijdstip),
  vervallenReden: z.nullable(z.string()),
});

export const tellingSchema = z.object({
  voor: z.int(),
  tegen: z.int(),
  onthouden: z.int(),
  quorum: z.int(),
  uitslag: z.enum(['geen_quorum', 'toekennen', 'afwijzen']),
});

export const besluitSchema = z.object({
  id,
  uitkomst: z.enum(uitkomsten),
  motivering: z.string(),
  telling: tellingSchema,
  voorzitter: z.string(),
  op: tijdstip,
  toegekendCent: saldoCent,
  regels: z.array(
    z.object({
      regelId: id,
      toegekendCent: saldoCent,
      voorwaarde: z.string(),
      betaaldCent: saldoCent,
      /** Promised, and not paid or released yet. */
      openCent: saldoCent,
    }),
  ),
});

/** What the commissie decides on, as it was at submission. */
export const pakketSchema = z.object({
  canvas: bevrorenCanvasSchema,
  sha256: z.string(),
  wijk: z.string(),
  berekening: z.nullable(
    z.object({
      naam: z.string(),
      rekenjaar: z.int(),
      horizonJaren: z.int(),
      uitkomst: z.omit(uitkomstSchema, { cellen: true }),
    }),
  ),
  gemaaktOp: tijdstip,
});

export const stapSchema = z.object({
  nr: z.int(),
  gebeurtenis: z.enum(gebeurtenissen),
  naar: standSchema,
  namens: z.nullable(z.string()),
  reden: z.string(),
  door: z.string(),
  op: tijdstip,
});

/** Who decides, by the rules it was submitted under; in concept what it would be now. */
export const mandaatSchema = z.object({
  wijze: z.enum(mandaatWijzen),
  quorum: z.int(),
  totEnMetCent: z.nullable(saldoCent),
  domeinen: z.array(z.enum(domeinen)),
  /** Everything asked for the household in twelve months, this one included. */
  twaalfMaandenCent: saldoCent,
  /** Number of the versie of the rules. */
  versieNr: z.int(),
  /** We mean to decide on this day at the latest; null in concept. */
  streefdag: z.nullable(datum),
});
