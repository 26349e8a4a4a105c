import { veldfout } from './problem.ts';

/** Place in a list that is ordered by a moment and then by id, newest first. */
export interface Cursor {
  op: string;
  id: string;
}

// A year that both JavaScript and PostgreSQL can count with.
const vorm =
  /^([12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Cursor as the client sends it back; it holds a moment and an id, nothing about people. */
export const encodeCursor = ({ op, id }: Cursor): string => Buffer.from(`${op} ${id}`).toString('base64url');

// 31 February parses in JavaScript, as 3 March.
const isMoment = (op: string): boolean => !Number.isNaN(Date.parse(op)) && new Date(op).toISOString() === op;

/** @throws Problem 400 at `na` when the cursor is not one of ours */
export function decodeCursor(tekst: string): Cursor {
  const [, op, id] = vorm.exec(Buffer.from(tekst, 'base64url').toString()) ?? [];
  if (!op || !id || !isMoment(op)) {
    throw veldfout('na', 'cursor_ongeldig', 'Deze plek in de lijst bestaat niet. Begin vooraan.');
  }
  return { op, id };
}

/** Cuts a list that was read one row too long into a page with its cursor. */
export function toPagina<T>(rijen: T[], aantal: number, plek: (rij: T) => Cursor) {
  const items = rijen.slice(0, aantal);
  const laatste = items.at(-1);
  return { items, volgende: rijen.length > aantal && laatste ? encodeCursor(plek(laatste)) : null };
}
