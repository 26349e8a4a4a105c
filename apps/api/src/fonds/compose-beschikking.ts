import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import type { BesluitKort, Herziening, Vordering } from '@naast/contract/herzieningen';
import type { Beschikking, BeschikkingRegel } from '@naast/pdf/beschikking-document';
import type { Betaalplan } from '../betalingen/betaalplan.read.ts';
import type { Briefgegevens } from './beschikking.queries.ts';
import { describeBriefhoofd, sayFonds, toDag } from './describe-briefhoofd.ts';
import { listVervolg } from './describe-vervolg.ts';

/** The besluit that the letter is about, what it changed, and what has to come back by it. */
export interface BesluitFeiten {
  besluit: BesluitKort;
  vorige: BesluitKort | undefined;
  herziening: Pick<Herziening, 'zienswijze'> | undefined;
  vorderingen: readonly Vordering[];
  /** What this besluit planned to pay. */
  betaalplan: readonly Betaalplan[];
}

function listRegels(aanvraag: Aanvraag, { besluit, vorige }: BesluitFeiten): BeschikkingRegel[] {
  return aanvraag.regels.map((regel) => {
    const besloten = besluit.regels.find(({ regelId }) => regelId === regel.id);
    const totaal = besloten?.toegekendCent ?? 0;
    const eerst = vorige?.regels.find(({ regelId }) => regelId === regel.id);
    return {
      omschrijving: regel.wat,
      begunstigde: regel.ontvanger,
      termijn: regel.termijn,
      aantalKeer: regel.aantalMaanden,
      gevraagdCent: regel.bedragCent,
      // A besluit grants the whole line; the letter says it per payment.
      toegekendCent: Math.round(totaal / regel.aantalMaanden),
      toegekendTotaalCent: totaal,
      ...(eerst ? { eerstCent: eerst.toegekendCent } : {}),
      voorwaarden: besloten?.voorwaarde ? [besloten.voorwaarde] : [],
    };
  });
}

/** Who helps now: as agreed, or for a besluit from before that was asked, that the contactpersoon calls. */
function describeHulp({ besluit }: BesluitFeiten, contactpersoon: string): Beschikking['hulp'] {
  const bellen = 'Uw contactpersoon belt u. Samen bekijken jullie wat nu wel kan.';
  return {
    contactpersoon,
    stappen: besluit.uitkomst === 'afgewezen' && !besluit.hulp ? [bellen] : [],
    ...(besluit.hulp ? { daarna: besluit.hulp } : {}),
  };
}

function listTerug(aanvraag: Aanvraag, { vorderingen }: BesluitFeiten): NonNullable<Beschikking['terug']> {
  return vorderingen.map(({ regelId, bedragCent, voor, regeling }) => ({
    omschrijving: aanvraag.regels.find(({ id }) => id === regelId)?.wat ?? '',
    bedragCent,
    voor,
    regeling,
  }));
}

function findZienswijze(
  aanvraag: Aanvraag,
  { vorige, herziening }: BesluitFeiten,
): string | null | undefined {
  if (vorige) return herziening?.zienswijze;
  return aanvraag.vragen.filter(({ soort }) => soort === 'voornemen').at(-1)?.antwoord;
}

function describeHerziening({ besluit, vorige, betaalplan }: BesluitFeiten): Pick<Beschikking, 'herziening'> {
  if (!vorige || !besluit.soort) return {};
  const nietsTeBetalen = betaalplan.length === 0;
  return { herziening: { soort: besluit.soort, vorige: toDag(vorige.op), nietsTeBetalen } };
}

/**
 * The decision letter from the besluit itself. With the name of the household for who sees the casus, with its code
 * for the commissie. Legal text follows from the rechtsvorm of the fonds.
 */
export function composeBeschikking(
  aanvraag: Aanvraag,
  feiten: BesluitFeiten,
  gegevens: Briefgegevens,
  nu: Date,
): Omit<Beschikking, 'ontvanger' | 'exemplaarNummer' | 'exportId'> {
  const { besluit } = feiten;
  const { contactpersoon, ...hoofd } = describeBriefhoofd(aanvraag, gegevens, nu);
  const regels = listRegels(aanvraag, feiten);
  const zienswijze = findZienswijze(aanvraag, feiten);
  return {
    ...hoofd,
    archief: true,
    beslotenOp: toDag(besluit.op),
    fonds: sayFonds(aanvraag.fonds.naam),
    aangevraagd: toDag(aanvraag.ingediendOp ?? nu),
    uitkomst: besluit.uitkomst,
    regels,
    motivering: besluit.motivering,
    ...(zienswijze ? { zienswijze } : {}),
    ...describeHerziening(feiten),
    terug: listTerug(aanvraag, feiten),
    grondslag: gegevens.grondslag,
    vervolg: listVervolg(aanvraag, besluit, feiten.betaalplan),
    hulp: describeHulp(feiten, contactpersoon),
    ondertekening: {
      functie:
        gegevens.wijze === 'commissie'
          ? 'voorzitter van de commissie'
          : 'beslist namens het fonds, samen met een collega',
      naam: besluit.voorzitter,
    },
  };
}
