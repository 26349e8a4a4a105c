import type { Antwoorden } from '@naast/contract/gesprekken';
import { type Antwoordgroep, groupAntwoorden } from '@naast/domain/gesprekken';
import { requireKijken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { describeGesprek, loadGesprekken } from './load-gesprekken.ts';

/** All answers of a casus, laid out for reading; sensitive ones for the contactpersoon only. */
export async function listAntwoordenVanCasus(scope: DbScope, casusId: string): Promise<Antwoorden> {
  const toegang = await requireKijken(scope, casusId);
  const { huishoudenId } = toegang;
  const [gesprekken] = await Promise.all([
    loadGesprekken(scope, toegang),
    logActie(scope, { actie: 'lezen', onderwerp: 'antwoord', casusId, huishoudenId }),
  ]);
  const namen = new Map(gesprekken.flatMap(({ leden }) => leden.map(({ id, naam }) => [id, { id, naam }])));
  const groepen = groupAntwoorden(gesprekken);
  return {
    gesprekken: gesprekken.map(describeGesprek),
    leden: [...namen.values()],
    groepen,
    bespreken: listBespreken(groepen),
  };
}

function listBespreken(groepen: Antwoordgroep[]): Antwoorden['bespreken'] {
  return groepen.flatMap(({ titel: onderwerp, delen }) =>
    delen
      .flatMap((deel) => deel.regels)
      .flatMap(({ vraagCode, soort, vraag, antwoorden }) =>
        antwoorden
          .filter((antwoord) => antwoord.wilBespreken)
          .map((antwoord) => ({ ...antwoord, onderwerp, vraagCode, soort, vraag })),
      ),
  );
}
