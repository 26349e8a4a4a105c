import { createHash, randomBytes } from 'node:crypto';

const vorm = /^([A-Za-z0-9_-]{43})\.ics$/;

/** 256 random bits: enough that guessing never ends, so a fast hash is enough too. */
export const createGeheim = (): string => randomBytes(32).toString('base64url');

export const hashGeheim = (geheim: string): Buffer => createHash('sha256').update(geheim).digest();

/** The secret in the name of the file that a calendar asks for; undefined when it cannot be one. */
export const readGeheim = (bestand: string): string | undefined => vorm.exec(bestand)?.[1];
