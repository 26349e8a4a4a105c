import { type Logregel, logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import type { AanvraagRij } from './aanvraag.queries.ts';

/** The audit line of a look at an aanvraag or a step with it: it shows in the dossier of the casus too. */
export const logAanvraag = (
  scope: DbScope,
  actie: Logregel['actie'],
  {
    id,
    casusId,
    huishoudenId,
    zietCasus,
  }: Pick<AanvraagRij, 'id' | 'casusId' | 'huishoudenId' | 'zietCasus'>,
) =>
  logActie(scope, {
    actie,
    onderwerp: 'aanvraag',
    onderwerpId: id,
    casusId,
    huishoudenId,
    doel: zietCasus ? 'ondersteuning van het huishouden' : 'beslissen over de aanvraag',
  });
