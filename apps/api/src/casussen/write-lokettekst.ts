import { createSchoon, describeLeden } from '@naast/domain/canvas';
import { composeLoketTekst, type Fase, faseNamen } from '@naast/domain/casussen';
import { getCanvas, listOverigeNamen } from '../canvas/canvas.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden, Problem } from '../platform/problem.ts';
import { vandaag } from '../platform/vandaag.ts';
import { requireStukken } from '../veiligheid/stukken.read.ts';
import { findCasus } from './casus.queries.ts';
import { requireMeewerken } from './casus.read.ts';
import { listOpschalingen } from './opschalingen.queries.ts';

const datum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * The text for the Landelijk Maatwerkloket, with every known name taken out. It leaves Naast by hand, so it is logged as
 * an export. @throws Problem 404 when hidden, 403 for who only looks along, 409 on another step of the ladder
 * or while leden are apart
 */
export async function writeLoketTekst(scope: DbScope, casusId: string, id: string): Promise<string> {
  const { huishoudenId } = await requireMeewerken(scope, casusId);
  await requireStukken(scope, casusId);
  const [casus, vragen] = [await findCasus(scope, casusId), await listOpschalingen(scope, casusId)];
  const vraag = vragen.find((een) => een.id === id);
  if (!casus || !vraag) throw nietGevonden();
  if (vraag.trede !== 'maatwerkloket')
    throw new Problem(409, 'andere_trede', 'Deze tekst is er alleen voor het Landelijk Maatwerkloket.');
  const [canvas, overigeNamen] = [await getCanvas(scope, casusId), await listOverigeNamen(scope, casusId)];
  const peildatum = vandaag(scope.nu);
  const schoon = createSchoon({ canvas, leden: canvas.leden, peildatum, overigeNamen });
  await logActie(scope, {
    actie: 'exporteren',
    onderwerp: 'opschaling',
    onderwerpId: id,
    casusId,
    huishoudenId,
    doel: 'vraag aan het Landelijk Maatwerkloket',
  });
  return composeLoketTekst({
    code: casus.code,
    organisatie: casus.contactpersoon.organisatie,
    fase: faseNamen[casus.fase as Fase],
    leden: describeLeden(canvas.leden, peildatum).map(({ aanduiding, leeftijdsband }) =>
      leeftijdsband ? `${aanduiding} (${leeftijdsband} jaar)` : aanduiding,
    ),
    eerder: vragen.flatMap(({ trede, vraag: tekst, antwoord }) =>
      antwoord ? [{ trede, vraag: schoon(tekst), antwoord: schoon(antwoord) }] : [],
    ),
    vraag: schoon(vraag.vraag),
    antwoordVoor: datum.format(new Date(`${vraag.antwoordVoor}T12:00:00Z`)),
  });
}
