import { createServer } from 'node:net';
import { ConfigFout } from './config.ts';

/** Refuses at once when the port is taken, before a database is started for nothing. @throws ConfigFout */
export function claimPoort(host: string, poort: number): Promise<void> {
  return new Promise((klaar, fout) => {
    const proef = createServer();
    proef.once('error', (oorzaak: NodeJS.ErrnoException) => fout(describePoortFout(oorzaak, host, poort)));
    proef.listen(poort, host, () => proef.close(() => klaar()));
  });
}

/** A sentence for what can be wrong with a port. */
export function describePoortFout(oorzaak: NodeJS.ErrnoException, host: string, poort: number): Error {
  if (oorzaak.code === 'EADDRINUSE') {
    return new ConfigFout(
      `Poort ${poort} is bezet. Draait Naast al? Kies anders een andere poort: PORT=4301 npm start`,
      {
        cause: oorzaak,
      },
    );
  }
  if (oorzaak.code === 'EACCES')
    return new ConfigFout(`Poort ${poort} mag deze gebruiker niet openen.`, { cause: oorzaak });
  if (oorzaak.code === 'EADDRNOTAVAIL')
    return new ConfigFout(`Het adres ${host} is niet van deze machine.`, { cause: oorzaak });
  return oorzaak;
}
