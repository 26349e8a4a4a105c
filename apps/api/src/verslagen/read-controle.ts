import type { Controle } from '@naast/contract/verslag-controle';
import { calculateUiterlijk, domeinen } from '@naast/domain/fonds';
import { MINIMUM_CASUSSEN } from '@naast/domain/realisatie';
import {
  accumulateMaanden,
  checkAansluiting,
  controleStanden,
  groupOuderdom,
  hideKleine,
  showDoorlooptijden,
} from '@naast/domain/verslagen';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import * as queries from './controle.queries.ts';
import { findAansluiting } from './grootboek.queries.ts';
import { requireFondsjaar } from './require-fonds.ts';

/**
 * The fonds added up for the controleur. Small counts of households never leave the server; the amounts are the
 * fonds's own bookkeeping and do. @throws Problem 404
 */
export async function readControle(
  scope: DbScope,
  fondsId: string,
  gevraagd: number | undefined,
  actie: 'lezen' | 'exporteren',
): Promise<Controle> {
  const kop = await requireFondsjaar(scope, fondsId, 'controle', gevraagd);
  const { budgetjaar } = kop.saldo;
  const [geld, rijen, open, dagen, bijstand, feiten] = await Promise.all([
    queries.listGeld(scope, fondsId, budgetjaar),
    queries.listStanden(scope, fondsId),
    queries.listOpen(scope, fondsId),
    queries.listDoorlooptijden(scope, fondsId, budgetjaar),
    queries.listBijstand(scope, fondsId, budgetjaar),
    findAansluiting(scope, fondsId, budgetjaar),
    logActie(scope, { actie, onderwerp: 'fonds', onderwerpId: fondsId, doel: 'fonds controleren' }),
  ]);
  return {
    ...kop,
    minimum: MINIMUM_CASUSSEN,
    aansluiting: feiten ? checkAansluiting(feiten) : [],
    perDomein: describeDomeinen(geld),
    perWijk: describeWijken(geld),
    perMaand: accumulateMaanden(
      geld
        .filter(({ kant }) => kant === 'maand')
        .map(({ sleutel, ...som }) => ({ ...kolommen(som), maand: sleutel })),
    ),
    standen: describeStanden(rijen),
    teLaat: findTeLaat(open, scope.nu),
    doorlooptijden: showDoorlooptijden(dagen),
    bijstand: describeBijstand(bijstand),
  };
}

const kolommen = ({
  vrijCent,
  verplichtCent,
  betaaldCent,
}: Pick<queries.Geldrij, 'vrijCent' | 'verplichtCent' | 'betaaldCent'>) => ({
  vrijCent,
  verplichtCent,
  betaaldCent,
});

/** The counts of `rijen` as they may be shown, beside each row; what is of no household has no count. */
function withHuishoudens(rijen: readonly queries.Geldrij[]) {
  const getoond = hideKleine(rijen.map(({ huishoudens }) => huishoudens));
  return rijen.map((rij, i) => ({
    sleutel: rij.sleutel,
    huishoudens: getoond[i] ?? null,
    ...kolommen(rij),
  }));
}

function describeDomeinen(geld: readonly queries.Geldrij[]): Controle['perDomein'] {
  const rijen = withHuishoudens(geld.filter(({ kant }) => kant === 'domein'));
  return [...domeinen, 'zonder_domein' as const, 'niet_verdeeld' as const].flatMap((domein) =>
    rijen.filter(({ sleutel }) => sleutel === domein).map(({ sleutel: _, ...rij }) => ({ domein, ...rij })),
  );
}

function describeWijken(geld: readonly queries.Geldrij[]): Controle['perWijk'] {
  const rijen = withHuishoudens(geld.filter(({ kant }) => kant === 'wijk'));
  const isRest = ({ sleutel }: { sleutel: string }) => sleutel === 'niet_verdeeld';
  return [...rijen.filter((rij) => !isRest(rij)), ...rijen.filter(isRest)].map((rij) => {
    const { sleutel, ...rest } = rij;
    return { wijk: isRest(rij) ? null : sleutel, ...rest };
  });
}

function describeStanden(rijen: readonly queries.Standrij[]): Controle['standen'] {
  return controleStanden.flatMap((stand) => {
    const eigen = rijen.filter((rij) => rij.stand === stand);
    if (eigen.length === 0) return [];
    const som = (kolom: 'aantal' | 'gevraagdCent') => eigen.reduce((totaal, rij) => totaal + rij[kolom], 0);
    return [
      { stand, groepen: groupOuderdom(eigen), aantal: som('aantal'), gevraagdCent: som('gevraagdCent') },
    ];
  });
}

const dagMs = 24 * 60 * 60 * 1000;

function findTeLaat(open: readonly queries.Openrij[], nu: Date): Controle['teLaat'] {
  return open
    .flatMap(({ wissels, beslistermijnDagen, ...rij }) => {
      const uiterlijkOp = calculateUiterlijk(wissels, beslistermijnDagen, nu.toISOString());
      const over = uiterlijkOp === null ? 0 : nu.getTime() - Date.parse(uiterlijkOp);
      return uiterlijkOp === null || over <= 0
        ? []
        : [{ ...rij, uiterlijkOp, dagen: Math.ceil(over / dagMs) }];
    })
    .sort((een, ander) => ander.dagen - een.dagen || een.code.localeCompare(ander.code));
}

function describeBijstand(rijen: readonly queries.Bijstandrij[]): Controle['bijstand'] {
  const getoond = hideKleine(rijen.map(({ aanvragen }) => aanvragen));
  const volgorde = ['let_op', 'past', 'onbekend'] as const;
  return volgorde.flatMap((oordeel) =>
    rijen.flatMap((rij, i) => (rij.oordeel === oordeel ? [{ ...rij, aanvragen: getoond[i] ?? null }] : [])),
  );
}
