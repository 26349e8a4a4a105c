import type { FastifyReply } from 'fastify';
import { perGebruiker } from './limiet.ts';

const soorten = {
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
  xml: 'application/xml; charset=utf-8',
} as const;

/** Sends a file to keep, never to open inside the page. `naam` without the extension, of letters, digits and hyphens. */
export const sendBestand = (
  reply: FastifyReply,
  naam: string,
  soort: keyof typeof soorten,
  inhoud: Uint8Array | string,
) =>
  reply
    .type(soorten[soort])
    .header('content-disposition', `attachment; filename="${naam}.${soort}"`)
    .send(Buffer.from(inhoud));

/** Making a file costs more than reading a page. */
export const perKwartier = perGebruiker(30, '15 minutes');
