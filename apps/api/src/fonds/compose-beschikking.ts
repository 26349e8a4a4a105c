import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import type { BesluitKort, Herziening, Vordering } from '@naast/contract/herzieningen';
import type { Beschikking, BeschikkingRegel } from '@naast/pdf/beschikking-document';
import type { Briefgegevens } from './beschikking.queries.ts';
import { describeBriefhoofd, toDag } from './describe-briefhoofd.ts';

/** The besluit that the letter is about, what it changed, and what has to come back by it. */
export interface BesluitFeiten {
  besluit: BesluitKort;
  vorige: BesluitKort | undefined;
  herziening: Pick<Herziening, 'zienswijze'> | undefined;
  vorderingen: readonly Vordering[];
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

function listVervolg(uitkomst: Beschikking['uitkomst'], regels: readonly BeschikkingRegel[]): string[] {
  if (uitkomst === 'afgewezen') return [];
  const toegekend = regels.filter(({ toegekendCent }) => toegekendCent > 0);
  return [
    ...(toegekend.some(({ voorwaarden }) => voorwaarden.length > 0)
      ? ['Uw contactpersoon laat ons weten wanneer de voorwaarde klaar is.']
      : []),
    'Wij betalen daarna rechtstreeks aan wie het geld krijgt. U hoeft niets voor te schieten.',
    'Uw contactpersoon bespreekt met u hoe het gaat.',
  ];
}

/** Who helps now: as agreed, or for a besluit from before that was asked, that the contactpersoon calls. */
function describeHulp({ besluit }: BesluitFeiten, contactpersoon: string): Beschikking['hulp'] {
  const bellen = 'Uw contactpersoon belt u. Samen bekijken jullie wat nu wel kan.';
  return {
    contactpersoon,
    stappen: besluit.uitkomst === 'afgewezen' ? [bellen] : [],
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
  const { besluit, vorige } = feiten;
  const { contactpersoon, ...hoofd } = describeBriefhoofd(aanvraag, gegevens, nu);
  const regels = listRegels(aanvraag, feiten);
  const zienswijze = findZienswijze(aanvraag, feiten);
  const herziening =
    vorige && besluit.soort ? { herziening: { soort: besluit.soort, vorige: toDag(vorige.op) } } : {};
  return {
    ...hoofd,
    archief: true,
    fonds: `het ${aanvraag.fonds.naam}`,
    aangevraagd: toDag(aanvraag.ingediendOp ?? nu),
    uitkomst: besluit.uitkomst,
    regels,
    motivering: besluit.motivering,
    ...(zienswijze ? { zienswijze } : {}),
    ...herziening,
    terug: listTerug(aanvraag, feiten),
    grondslag: gegevens.grondslag,
    vervolg: listVervolg(besluit.uitkomst, regels),
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
