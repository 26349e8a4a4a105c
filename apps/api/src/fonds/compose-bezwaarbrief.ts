import type { Bezwaar } from '@naast/contract/bezwaren';
import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import type { BesluitKort } from '@naast/contract/herzieningen';
import type { Bezwaarbrief } from '@naast/pdf/bezwaarbrief-document';
import type { Briefgegevens } from './beschikking.queries.ts';
import { describeBriefhoofd, toDag } from './describe-briefhoofd.ts';

export interface BezwaarFeiten {
  bezwaar: Bezwaar;
  besluiten: readonly BesluitKort[];
  /** Absent: the letter that says it came in. */
  antwoord: boolean;
}

/** The letter about a bezwaar or klacht, from what was registered and decided. */
export function composeBezwaarbrief(
  aanvraag: Aanvraag,
  { bezwaar, besluiten, antwoord }: BezwaarFeiten,
  gegevens: Briefgegevens,
  nu: Date,
): Omit<Bezwaarbrief, 'ontvanger' | 'exemplaarNummer' | 'exportId'> {
  const besluit = besluiten.find(({ id }) => id === bezwaar.besluitId);
  return {
    brieftype: 'bezwaar',
    archief: true,
    ...describeBriefhoofd(aanvraag, gegevens, nu),
    besluitOp: toDag(besluit?.op ?? nu),
    ontvangenOp: bezwaar.ontvangenOp,
    ...(bezwaar.termijnEinde ? { termijnEinde: bezwaar.termijnEinde } : {}),
    beslisVoor: bezwaar.beslisVoor,
    ...(bezwaar.verdagingReden ? { verdaging: bezwaar.verdagingReden } : {}),
    ...(antwoord ? { antwoord: describeAntwoord(aanvraag, bezwaar, besluiten) } : {}),
    ondertekening: {
      functie: bezwaar.soort === 'bezwaar' ? 'behandelaar bezwaren' : 'behandelaar klachten',
      ...(antwoord && bezwaar.behandelaar ? { naam: bezwaar.behandelaar } : {}),
    },
  };
}

function describeAntwoord(
  aanvraag: Aanvraag,
  { uitkomst, motivering, gehoordOp, besluitId, afgedaanOp }: Bezwaar,
  besluiten: readonly BesluitKort[],
): NonNullable<Bezwaarbrief['antwoord']> {
  const eerst = besluiten.find(({ id }) => id === besluitId);
  const nieuw = uitkomst === 'gegrond' ? besluiten.find(({ op }) => op === afgedaanOp) : undefined;
  const cent = (besluit: BesluitKort | undefined, regelId: string) =>
    besluit?.regels.find((regel) => regel.regelId === regelId)?.toegekendCent ?? 0;
  return {
    uitkomst: uitkomst === 'gegrond' || uitkomst === 'niet_ontvankelijk' ? uitkomst : 'ongegrond',
    motivering: nieuw ? `${motivering}\n${nieuw.motivering}` : motivering,
    ...(gehoordOp ? { gehoordOp } : {}),
    regels: nieuw
      ? aanvraag.regels.map(({ id, wat }) => ({
          omschrijving: wat,
          eerstCent: cent(eerst, id),
          nuCent: cent(nieuw, id),
        }))
      : [],
  };
}
