import { calculateTornado, calculateVerdeling } from '@naast/domain/rendement';
import type { Onderzoek, Onderzoeksvraag } from './use-onderzoek.ts';

// The same package as the server, beside the page instead of in it: ten thousand draws would hold up the typing.
self.addEventListener('message', ({ data }: MessageEvent<Onderzoeksvraag>) => {
  const { nummer, invoer, cpi } = data;
  const onderzoek: Onderzoek = {
    nummer,
    verdeling: calculateVerdeling(invoer, cpi),
    tornado: calculateTornado(invoer, cpi),
  };
  self.postMessage(onderzoek);
});
