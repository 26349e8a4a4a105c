/** True when these bytes stand at `plek`. */
export const hasBytes = (bytes: Uint8Array, plek: number, verwacht: readonly number[]): boolean =>
  plek >= 0 && verwacht.every((byte, i) => bytes[plek + i] === byte);

/** ASCII text as byte values. */
export const asciiBytes = (tekst: string): number[] => [...tekst].map((teken) => teken.charCodeAt(0));

/** Where `gezocht` stands for the last time at or after `vanaf`; -1 when it does not. */
export function findLast(bytes: Uint8Array, gezocht: readonly number[], vanaf = 0): number {
  for (let plek = bytes.length - gezocht.length; plek >= Math.max(0, vanaf); plek--)
    if (hasBytes(bytes, plek, gezocht)) return plek;
  return -1;
}

/** A view to read numbers with, over exactly these bytes. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Puts parts behind each other. */
export function joinBytes(delen: readonly Uint8Array[]): Uint8Array {
  const samen = new Uint8Array(delen.reduce((som, deel) => som + deel.length, 0));
  let plek = 0;
  for (const deel of delen) {
    samen.set(deel, plek);
    plek += deel.length;
  }
  return samen;
}
