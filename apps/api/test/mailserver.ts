import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Mailserver {
  url: string;
  /** Everything it took, in the order of arrival. */
  post: Email[];
  /** Addresses it refuses from now on. */
  weigert: Set<string>;
  stop: () => Promise<void>;
}

/** A real SMTP server on loopback that keeps what it gets. */
export async function startMailserver(): Promise<Mailserver> {
  const post: Email[] = [];
  const weigert = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _sessie, klaar) =>
      klaar(weigert.has(address) ? new Error('dit adres bestaat niet') : undefined),
    onData: (stroom, _sessie, klaar) => {
      const delen: Buffer[] = [];
      stroom.on('data', (deel: Buffer) => delen.push(deel));
      stroom.on('end', () => {
        PostalMime.parse(Buffer.concat(delen)).then((email) => {
          post.push(email);
          klaar();
        }, klaar);
      });
    },
  });
  await new Promise<void>((klaar) => {
    server.listen(0, '127.0.0.1', klaar);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    post,
    weigert,
    stop: () => new Promise((klaar) => server.close(() => klaar())),
  };
}
