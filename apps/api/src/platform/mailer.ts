import { createTransport } from 'nodemailer';
import type { Config } from './config.ts';

export interface Brief {
  aan: string;
  onderwerp: string;
  tekst: string;
}
export interface Mailer {
  /** @throws when the mail server refuses it or does not answer in time. */
  send: (brief: Brief) => Promise<void>;
  close: () => void;
}

const geduldMs = 10_000;

/** Sends through the mail server of the configuration; undefined when there is none. */
export function createMailer({
  smtp,
  mailVan,
}: Partial<Pick<Config, 'smtp' | 'mailVan'>>): Mailer | undefined {
  if (smtp === undefined) return undefined;
  const transport = createTransport({
    url: smtp,
    connectionTimeout: geduldMs,
    greetingTimeout: geduldMs,
    socketTimeout: geduldMs,
    // What is mailed is our own text: it never reads a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ aan, onderwerp, tekst }) => {
      await transport.sendMail({
        from: mailVan ?? '',
        to: aan,
        subject: onderwerp,
        text: tekst,
        // No holiday answers to a machine.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
    },
    close: () => transport.close(),
  };
}
