import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import type { Beschikking, BeschikkingRegel, Rechtsbescherming } from '@naast/pdf/beschikking-document';
import type { Briefgegevens } from './beschikking.queries.ts';

const regelsVan = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean);

/** Day in Amsterdam, as `YYYY-MM-DD`. */
const toDag = (moment: string | Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(moment));

const kleineLetter = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1);

function describeRechtsbescherming({
  rechtsvorm,
  orgaan,
  adres,
  rechtbank,
}: Briefgegevens): Rechtsbescherming {
  const [naam = '', ...regels] = regelsVan(adres);
  if (rechtsvorm === 'stichting')
    return { rechtsvorm, orgaan, klachtNaar: { naam, regels }, antwoordWeken: 6 };
  return { rechtsvorm, orgaan, bezwaarNaar: { naam, regels }, rechtbank: `de ${kleineLetter(rechtbank)}` };
}

function listRegels(aanvraag: Aanvraag, besluit: NonNullable<Aanvraag['besluit']>): BeschikkingRegel[] {
  return aanvraag.regels.map((regel) => {
    const besloten = besluit.regels.find(({ regelId }) => regelId === regel.id);
    return {
      omschrijving: regel.wat,
      begunstigde: regel.ontvanger,
      termijn: regel.termijn,
      aantalKeer: regel.aantalMaanden,
      gevraagdCent: regel.bedragCent,
      // A besluit grants the whole line; the letter says it per payment.
      toegekendCent: Math.round((besloten?.toegekendCent ?? 0) / regel.aantalMaanden),
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

/**
 * The decision letter from the besluit itself. With the name of the household for who sees the casus, with its code
 * for the commissie. Legal text follows from the rechtsvorm of the fonds.
 */
export function composeBeschikking(
  aanvraag: Aanvraag,
  besluit: NonNullable<Aanvraag['besluit']>,
  gegevens: Briefgegevens,
  nu: Date,
): Omit<Beschikking, 'ontvanger' | 'exemplaarNummer' | 'exportId'> {
  const wie = gegevens.huishoudenNaam
    ? `familie ${gegevens.huishoudenNaam}`
    : `huishouden ${aanvraag.casus.code}`;
  const gemachtigde = `${kleineLetter(aanvraag.aanvrager.functie)} van ${aanvraag.aanvrager.organisatie}`;
  const regels = listRegels(aanvraag, besluit);
  const zienswijze = aanvraag.vragen.filter(({ soort }) => soort === 'voornemen').at(-1)?.antwoord;
  return {
    kenmerk: aanvraag.code,
    verzonden: toDag(gegevens.uitgereiktOp ?? nu),
    afzender: { naam: aanvraag.fonds.naam, regels: regelsVan(gegevens.adres).slice(1) },
    geadresseerde: {
      naam: wie.charAt(0).toUpperCase() + wie.slice(1),
      regels: ['Uitgereikt door uw contactpersoon'],
    },
    aanhef: `Beste ${wie}`,
    fonds: `het ${aanvraag.fonds.naam}`,
    aangevraagd: toDag(aanvraag.ingediendOp ?? nu),
    gemachtigde,
    uitkomst: besluit.uitkomst,
    regels,
    motivering: besluit.motivering,
    ...(zienswijze ? { zienswijze } : {}),
    grondslag: gegevens.grondslag,
    vervolg: listVervolg(besluit.uitkomst, regels),
    hulp: {
      contactpersoon: `de ${kleineLetter(gegevens.contactpersoon ?? gemachtigde)}`,
      stappen:
        besluit.uitkomst === 'afgewezen'
          ? ['Uw contactpersoon belt u. Samen bekijken jullie wat nu wel kan.']
          : [],
    },
    rechtsbescherming: describeRechtsbescherming(gegevens),
    ondertekening: { functie: 'voorzitter van de commissie', naam: besluit.voorzitter },
    kopieAan: [`${gemachtigde} (gemachtigde)`],
  };
}
