import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(?:js|css|svg|html)$/;

/** Writes `.br` and `.gz` beside every text file of the build, so that the API never compresses while serving. */
export function precompress(): Plugin {
  return {
    name: 'naast:precompress',
    apply: 'build',
    writeBundle({ dir = 'dist' }, bundel) {
      for (const pad of Object.keys(bundel)) {
        if (compressible.test(pad)) compress(join(dir, pad));
      }
    },
  };
}

function compress(bestand: string): void {
  const inhoud = readFileSync(bestand);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: inhoud.length };
  writeFileSync(`${bestand}.br`, brotliCompressSync(inhoud, { params }));
  writeFileSync(`${bestand}.gz`, gzipSync(inhoud, { level: 9 }));
}
