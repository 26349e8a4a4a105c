import { describeIssue } from '@naast/contract/foutmeldingen';
import type { ProblemBody, Veldfout } from '@naast/contract/problem';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { findWeigering } from './weigering.ts';

const titels: Record<number, string> = {
  400: 'Er klopt iets niet in wat je invulde',
  401: 'Je bent niet ingelogd',
  403: 'Dit mag je niet doen',
  404: 'Niet gevonden',
  409: 'Dit kan nu niet',
  412: 'Iemand anders heeft dit intussen veranderd',
  413: 'Dit is te groot',
  415: 'Dit soort bestand of bericht kennen we niet',
  428: 'De versie ontbreekt',
  429: 'Even wachten',
  500: 'Er ging iets mis bij ons',
  503: 'Naast is even niet bereikbaar',
};

interface Extra {
  errors?: Veldfout[];
  /** Current state, sent along with a 412 so that the client can show both texts. */
  huidig?: unknown;
  cause?: unknown;
}

/** An expected refusal. `code` is stable, `detail` is Dutch for the reader. The only error routes throw on purpose. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly extra: Extra;

  constructor(status: number, code: string, detail: string, extra: Extra = {}) {
    super(`${status} ${code}`, { cause: extra.cause });
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.extra = extra;
  }

  toBody(instance: string): ProblemBody {
    const { errors, huidig } = this.extra;
    return {
      type: 'about:blank',
      title: titels[this.status] ?? 'Er ging iets mis',
      status: this.status,
      detail: this.detail,
      code: this.code,
      instance,
      ...(errors ? { errors } : {}),
      ...(huidig === undefined ? {} : { huidig }),
    };
  }
}

/** What you may not see does not exist: one answer for absent and for hidden. */
export const nietGevonden = (): Problem =>
  new Problem(404, 'niet_gevonden', 'Dit bestaat niet, of je mag het niet zien.');

/** A refusal about one field, as a 400 (never 422: NLGov API Design Rules). */
export const veldfout = (veld: string, code: string, bericht: string): Problem =>
  new Problem(400, 'ongeldige_invoer', 'Kijk naar de velden die we noemen.', {
    errors: [{ veld, code, bericht }],
  });

const noemVeld = (pad: string): string => pad.split('/').filter(Boolean).join('.');

function fromValidation(fout: FastifyError): Problem | undefined {
  if (!hasZodFastifySchemaValidationErrors(fout)) return undefined;
  const errors = fout.validation.flatMap((v): Veldfout[] => {
    const veld = noemVeld(v.instancePath);
    return [{ veld, code: v.keyword, bericht: v.message ?? describeIssue({ code: 'custom' } as never) }];
  });
  return new Problem(400, 'ongeldige_invoer', 'Kijk naar de velden die we noemen.', { errors });
}

const bekend: Record<string, [number, string, string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'te_groot', 'Wat je stuurt is te groot.'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'ongeldige_json', 'Dit bericht is geen geldige JSON.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'leeg_bericht', 'Het bericht is leeg.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'soort_onbekend', 'Stuur het bericht als application/json.'],
  FST_ERR_BAD_URL: [400, 'ongeldig_adres', 'Dit adres is niet te lezen.'],
  FST_ERR_MAX_PARAM_LENGTH: [400, 'ongeldig_adres', 'Dit adres is te lang.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'ongeldige_lengte', 'De lengte van het bericht klopt niet.'],
};

// Who loses a casus between the check and the write (a hand-over at that very moment) meets the policy instead.
const isGeweigerdDoorBeleid = (fout: FastifyError): boolean =>
  fout.code === '42501' && fout.message.includes('row-level security');

const bereikbaarheid = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
]);

// Nothing of a request is kept when its connection breaks, so the same request can be sent again.
const isDatabaseWeg = (fout: FastifyError): boolean =>
  bereikbaarheid.has(fout.code) ||
  fout.code?.startsWith('08') ||
  /^(Connection terminated|Client has encountered a connection error|Client was closed)/.test(fout.message);

/** Turns whatever was thrown into a Problem; what we did not expect is logged and told without details. */
function toProblem(fout: FastifyError, request: FastifyRequest): Problem {
  if (fout instanceof Problem) return fout;
  const validatie = fromValidation(fout);
  if (validatie) return validatie;
  if (isGeweigerdDoorBeleid(fout)) {
    request.log.warn({ err: fout }, 'een policy weigerde wat de route toeliet');
    return nietGevonden();
  }
  const weigering = findWeigering(fout);
  if (weigering) return new Problem(...weigering);
  const vast = bekend[fout.code];
  if (vast) return new Problem(...vast);
  if (fout.statusCode === 429)
    return new Problem(
      429,
      'te_vaak',
      'Je doet dit te vaak achter elkaar. Wacht even en probeer het opnieuw.',
    );
  if (fout.statusCode === 503)
    return new Problem(503, 'te_druk', 'Het is nu te druk. Probeer het zo opnieuw.');
  if (fout.statusCode && fout.statusCode >= 400 && fout.statusCode < 500) {
    return new Problem(fout.statusCode, 'geweigerd', 'Dit verzoek klopt niet.');
  }
  request.log.error({ err: fout }, 'onverwachte fout');
  if (isDatabaseWeg(fout))
    return new Problem(
      503,
      'niet_bereikbaar',
      'Naast is even niet bereikbaar. Wat je typte staat nog op je scherm. Probeer het zo opnieuw.',
    );
  return new Problem(
    500,
    'onverwacht',
    'Er ging iets mis bij ons. Wat je typte staat nog op je scherm. Probeer het zo opnieuw.',
  );
}

function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply) {
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problem.toBody(`urn:naast:verzoek:${request.id}`));
}

/** Answers what Fastify refuses before any hook has run, with the headers that hooks would have set. */
export function answerFrameworkFout(fout: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  reply.headers({
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  sendProblem(toProblem(fout, request), request, reply);
}

/** One error handler for the whole API. */
export const problemPlugin = fp(
  async (app) => {
    app.setErrorHandler((fout: FastifyError, request, reply) =>
      sendProblem(toProblem(fout, request), request, reply),
    );
  },
  { name: 'problem' },
);

export { sendProblem };
