import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { type BestandWeigering, uitgepaktMaximum, type ZipDeel } from '@naast/domain/bijlagen';

class TeVeel extends Error {}

/**
 * Unpacks every file of an Office file to count what comes out, and keeps nothing of it: the sizes that a zip tells
 * about itself are a claim. Stops at the first byte too many.
 * @returns why it is refused, or undefined
 */
export async function checkUitpakken(
  bytes: Uint8Array,
  delen: readonly ZipDeel[],
): Promise<BestandWeigering | undefined> {
  let samen = 0;
  for (const deel of delen) {
    const ingepakt = bytes.subarray(deel.begin, deel.begin + deel.ingepakt);
    try {
      const uitgepakt =
        deel.methode === 0
          ? deel.ingepakt
          : await countUitgepakt(ingepakt, Math.min(deel.uitgepakt, uitgepaktMaximum - samen));
      if (uitgepakt !== deel.uitgepakt) return 'beschadigd';
      samen += uitgepakt;
    } catch (fout) {
      return fout instanceof TeVeel ? 'te_veel_uitgepakt' : 'beschadigd';
    }
  }
  return undefined;
}

async function countUitgepakt(ingepakt: Uint8Array, hooguit: number): Promise<number> {
  let aantal = 0;
  await pipeline([ingepakt], createInflateRaw(), async (stroom: AsyncIterable<Buffer>) => {
    for await (const stuk of stroom) {
      aantal += stuk.length;
      if (aantal > hooguit) throw new TeVeel();
    }
  });
  return aantal;
}
