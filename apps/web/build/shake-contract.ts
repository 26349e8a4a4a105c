import type { Plugin } from 'vite';

const bestand = /packages[\\/]contract[\\/]src[\\/][a-z-]+\.ts$/;
const antwoord = /^ {2}response: (?:\{.*\}|\{\n(?: {4}.*\n)+ {2}\}),\n/gm;
const samenvatting = /^ {2}summary:\s+(['"`]).*\1,\n/gm;

/**
 * The browser asks and sends; what is answered was made and checked by the server. So the schemas of the answers stay
 * out of the bundle, with the texts for the API document: a third of what the first page would load of the contract.
 */
export function shakeContract(): Plugin {
  return {
    name: 'naast:shake-contract',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: bestand },
      handler: (code) => ({
        code: code.replace(antwoord, '  response: {},\n').replace(samenvatting, "  summary: '',\n"),
        map: null,
      }),
    },
  };
}

/** Making a schema or a route changes nothing: one that nobody uses falls out. (`config` of zod does, and is not called on `z`.) */
export const zuiver = ['z', 'defineRoute', 'tekst', 'vrijeTekst', 'pagina'];
