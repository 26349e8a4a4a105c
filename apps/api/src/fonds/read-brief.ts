import type { Beschikking } from '@naast/pdf/beschikking-document';
import { describeBeschikking } from '@naast/pdf/beschikking-tekst';
import type { Bezwaarbrief } from '@naast/pdf/bezwaarbrief-document';
import { describeBezwaarbrief } from '@naast/pdf/bezwaarbrief-tekst';
import type { Brieftekst } from '@naast/pdf/brieftekst';
import { listBetaalplan } from '../betalingen/betaalplan.read.ts';
import { listBezwaren } from '../bezwaren/bezwaren.read.ts';
import { listBesluiten, listHerzieningen, listVorderingen } from '../herzieningen/besluiten.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { getAanvraag } from './aanvraag.read.ts';
import { type Briefgegevens, findBriefgegevens } from './beschikking.queries.ts';
import { composeBeschikking } from './compose-beschikking.ts';
import { composeBezwaarbrief } from './compose-bezwaarbrief.ts';
import { listBrieven } from './list-brieven.ts';
import { findUitgereikt } from './uitgereikt.read.ts';

/** A letter as it stands in the register. Copies from before there were several letters are beschikkingen. */
export type Stuk = Beschikking | Bezwaarbrief;
export type Brief = Omit<Beschikking, keyof Bij> | Omit<Bezwaarbrief, keyof Bij>;
type Bij = Pick<Beschikking, 'ontvanger' | 'exemplaarNummer' | 'exportId'>;

export const describeStuk = (stuk: Stuk): Brieftekst =>
  'brieftype' in stuk ? describeBezwaarbrief(stuk) : describeBeschikking(stuk);

/**
 * One letter of an aanvraag: by its id, or the newest. @throws Problem 404 when hidden or unknown, 409 when nothing was
 * decided yet.
 */
export async function readBrief(
  scope: DbScope,
  aanvraagId: string,
  gevraagd: string | undefined,
): Promise<{ brief: Brief; briefId: string; gegevens: Briefgegevens }> {
  const [aanvraag, rij] = await Promise.all([
    getAanvraag(scope, aanvraagId),
    findBriefgegevens(scope, aanvraagId),
  ]);
  if (!rij) throw nietGevonden();
  const brieven = await listBrieven(scope, aanvraagId);
  // Who asks for no letter in particular, means the besluit that holds now.
  const nieuwste = brieven.find(({ id }) => !id.includes(':')) ?? brieven[0];
  if (!nieuwste) throw new Problem(409, 'geen_besluit', 'Er is nog geen besluit. De brief komt daarna.');
  const briefId = gevraagd ?? nieuwste.id;
  if (!brieven.some(({ id }) => id === briefId)) throw nietGevonden();
  const gegevens = { ...rij, uitgereiktOp: (await findUitgereikt(scope, aanvraagId, briefId)) ?? null };
  const [onderwerp = '', deel] = briefId.split(':');
  const brief = deel
    ? await makeBezwaarbrief(scope, aanvraag, gegevens, {
        bezwaarId: onderwerp,
        antwoord: deel === 'antwoord',
      })
    : await makeBeschikking(scope, aanvraag, gegevens, onderwerp);
  return { brief, briefId, gegevens };
}

type Aanvraag = Awaited<ReturnType<typeof getAanvraag>>;

async function makeBeschikking(
  scope: DbScope,
  aanvraag: Aanvraag,
  gegevens: Briefgegevens,
  besluitId: string,
): Promise<Brief> {
  const [besluiten, herzieningen, vorderingen, betaalplan] = await Promise.all([
    listBesluiten(scope, aanvraag.id),
    listHerzieningen(scope, aanvraag.id),
    listVorderingen(scope, aanvraag.id),
    listBetaalplan(scope, besluitId),
  ]);
  const plek = besluiten.findIndex(({ id }) => id === besluitId);
  const besluit = besluiten[plek];
  if (!besluit) throw nietGevonden();
  const feiten = {
    besluit,
    vorige: besluiten[plek - 1],
    herziening: herzieningen.find(
      ({ afgedaanOp, stand }) => stand === 'aangenomen' && afgedaanOp === besluit.op,
    ),
    vorderingen: vorderingen.filter(({ op }) => op === besluit.op),
    betaalplan,
  };
  return composeBeschikking(aanvraag, feiten, gegevens, scope.nu);
}

async function makeBezwaarbrief(
  scope: DbScope,
  aanvraag: Aanvraag,
  gegevens: Briefgegevens,
  { bezwaarId, antwoord }: { bezwaarId: string; antwoord: boolean },
): Promise<Brief> {
  const [bezwaren, besluiten] = await Promise.all([
    listBezwaren(scope, aanvraag.id),
    listBesluiten(scope, aanvraag.id),
  ]);
  const bezwaar = bezwaren.find(({ id }) => id === bezwaarId);
  if (!bezwaar) throw nietGevonden();
  return composeBezwaarbrief(aanvraag, { bezwaar, besluiten, antwoord }, gegevens, scope.nu);
}
