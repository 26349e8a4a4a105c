import { v7 as uuidv7 } from 'uuid';
import * as z from 'zod/mini';

/** The part of JSON Schema that the contract uses. */
export interface JsonSchema {
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  additionalProperties?: JsonSchema | boolean;
}

export const toSchema = (schema: unknown): JsonSchema =>
  z.toJSONSchema(schema as z.ZodMiniType, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

const perFormaat: Record<string, () => unknown> = {
  uuid: () => uuidv7(),
  date: () => '2026-11-22',
  'date-time': () => '2026-11-22T12:00:00Z',
  email: () => 'iemand@voorbeeld.nl',
};

function makeTekst(schema: JsonSchema): unknown {
  const formaat = schema.format ? perFormaat[schema.format] : undefined;
  if (formaat) return formaat();
  return 'voorbeeldtekst'.padEnd(schema.minLength ?? 0, 'x').slice(0, schema.maxLength ?? 100);
}

function makeGetal(schema: JsonSchema): number {
  const laagste = schema.minimum ?? (schema.exclusiveMinimum === undefined ? 0 : schema.exclusiveMinimum + 1);
  return Math.max(laagste, Number.MIN_SAFE_INTEGER === laagste ? 0 : laagste);
}

/** A value that the schema accepts: required fields only when `alles` is false. */
export function makeVoorbeeld(schema: JsonSchema, alles = true): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const keuzes = schema.anyOf ?? schema.oneOf;
  if (keuzes) return makeVoorbeeld(keuzes.find((k) => k.type !== 'null') ?? {}, alles);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((deel) => makeVoorbeeld(deel, alles)));
  const soort = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (soort === 'object' || schema.properties) return makeObject(schema, alles);
  if (soort === 'array')
    return Array.from({ length: schema.minItems ?? 0 }, () => makeVoorbeeld(schema.items ?? {}, alles));
  if (soort === 'integer' || soort === 'number') return makeGetal(schema);
  if (soort === 'boolean') return true;
  if (soort === 'null') return null;
  return makeTekst(schema);
}

function makeObject(schema: JsonSchema, alles: boolean): Record<string, unknown> {
  const velden = Object.entries(schema.properties ?? {}).filter(
    ([naam]) => alles || schema.required?.includes(naam),
  );
  return Object.fromEntries(velden.map(([naam, veld]) => [naam, makeVoorbeeld(veld, alles)]));
}

/** One wrong value for one field: `veld` as the API must name it. */
export interface Fout {
  veld: string;
  soort: string;
  body: unknown;
}

const februari31 = '2026-02-31';
const vijfMb = 'x'.repeat(5 * 1024 * 1024);

function wrongValues(schema: JsonSchema): [soort: string, waarde: unknown][] {
  const keuzes = schema.anyOf ?? schema.oneOf;
  // For a nullable field the wrong values are those of what it may be besides null.
  if (keuzes) {
    const rest = keuzes.filter((k) => k.type !== 'null');
    return rest.length === 1 && rest[0]
      ? wrongValues(rest[0]).filter(([soort]) => soort !== 'leeg' && soort !== 'oneindig')
      : [];
  }
  const fouten: [string, unknown][] = [];
  if (schema.enum || schema.const !== undefined) return [['verkeerde keuze', 'bestaat_niet']];
  if (schema.type === 'string') {
    fouten.push(['verkeerd soort', 12345]);
    // A field that takes a whole file takes this much.
    if ((schema.maxLength ?? 0) < vijfMb.length) fouten.push(['5 MB', vijfMb]);
    if (schema.minLength || schema.format) fouten.push(['leeg', '']);
    if (schema.maxLength) fouten.push(['te lang', 'x'.repeat(schema.maxLength + 1)]);
    if (schema.format === 'date') fouten.push(['31 februari', februari31]);
    if (!schema.format) fouten.push(['stuurteken', 'a\u0000b']);
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    fouten.push(['verkeerd soort', 'geen getal'], ['oneindig', null]);
    if (schema.minimum !== undefined && schema.minimum > Number.MIN_SAFE_INTEGER)
      fouten.push(['te laag', schema.minimum - 1]);
    if (schema.maximum !== undefined && schema.maximum < Number.MAX_SAFE_INTEGER)
      fouten.push(['te hoog', schema.maximum + 1]);
    if (schema.type === 'integer') fouten.push(['half', 1.5]);
  }
  if (schema.type === 'boolean') fouten.push(['verkeerd soort', 'misschien']);
  if (schema.type === 'array') fouten.push(['verkeerd soort', 'geen lijst']);
  if (schema.type === 'object') fouten.push(['verkeerd soort', 'geen object']);
  return fouten;
}

/** Every wrong body of one schema: each field wrong in each way, and each required field missing. */
export function listFouten(schema: JsonSchema): Fout[] {
  const goed = makeVoorbeeld(schema) as Record<string, unknown>;
  const fouten: Fout[] = [];
  for (const [naam, veld] of Object.entries(schema.properties ?? {})) {
    for (const [soort, waarde] of wrongValues(veld))
      fouten.push({ veld: naam, soort, body: { ...goed, [naam]: waarde } });
    if (schema.required?.includes(naam)) {
      const { [naam]: _weg, ...rest } = goed;
      fouten.push({ veld: naam, soort: 'ontbreekt', body: rest });
    }
  }
  return fouten;
}
