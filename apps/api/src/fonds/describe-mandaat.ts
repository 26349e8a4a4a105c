import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import {
  calculateGevraagd,
  calculateStreefdag,
  calculateTwaalfMaanden,
  chooseMandaatregel,
} from '@naast/domain/fonds';
import type { AanvraagRij } from './aanvraag.queries.ts';

type Feiten = Pick<Aanvraag, 'regels' | 'eerder' | 'geschiedenis'>;

/** Who decides on this aanvraag: the rule it was submitted under, or in concept the rule that fits what is asked now. */
export function describeMandaat(
  rij: AanvraagRij,
  { regels, eerder, geschiedenis }: Feiten,
  nu: string,
): Aanvraag['mandaat'] {
  const { mandaatregels, mandaatregelId, versieNr } = rij;
  const cent = rij.twaalfMaandenCent ?? calculateTwaalfMaanden(calculateGevraagd(regels), eerder, nu);
  const domeinen = regels.map(({ domein }) => domein);
  const regel =
    mandaatregelId === null
      ? chooseMandaatregel(mandaatregels, { cent, domeinen, spoed: rij.spoed.gevraagd })
      : mandaatregels.find(({ id }) => id === mandaatregelId);
  if (!regel || versieNr === null) return null;
  return {
    wijze: regel.wijze,
    quorum: regel.quorum,
    totEnMetCent: regel.totEnMetCent,
    domeinen: [...regel.domeinen],
    twaalfMaandenCent: cent,
    versieNr,
    streefdag: calculateStreefdag(geschiedenis, regel.streeftermijnDagen ?? rij.streeftermijnDagen, nu),
  };
}
