import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import type { Rechtsbescherming } from '@naast/pdf/beschikking-document';
import type { Briefgegevens } from './beschikking.queries.ts';

export const regelsVan = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean);

/** Day in Amsterdam, as `YYYY-MM-DD`. */
export const toDag = (moment: string | Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(moment));

export const kleineLetter = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1);

/** The fonds as it stands in a sentence, with its article: `het Perspectieffonds`, `Stichting Steun`. */
export function sayFonds(naam: string): string {
  if (/^stichting\b/i.test(naam)) return naam;
  return /^(de|het)\s/i.test(naam) ? kleineLetter(naam) : `het ${naam}`;
}

/** What somebody can do who disagrees follows from the rechtsvorm. */
export function describeRechtsbescherming({
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

export const describeGemachtigde = ({ aanvrager }: Aanvraag): string =>
  `${kleineLetter(aanvrager.functie)} van ${aanvrager.organisatie}`;

/** What stands above every letter: the inwoner as applicant, the professional as gemachtigde. */
export function describeBriefhoofd(aanvraag: Aanvraag, gegevens: Briefgegevens, nu: Date) {
  const wie = gegevens.huishoudenNaam
    ? `familie ${gegevens.huishoudenNaam}`
    : `huishouden ${aanvraag.casus.code}`;
  const gemachtigde = describeGemachtigde(aanvraag);
  return {
    kenmerk: aanvraag.code,
    verzonden: toDag(gegevens.uitgereiktOp ?? nu),
    afzender: { naam: aanvraag.fonds.naam, regels: regelsVan(gegevens.adres).slice(1) },
    geadresseerde: {
      naam: wie.charAt(0).toUpperCase() + wie.slice(1),
      regels: ['Uitgereikt door uw contactpersoon'],
    },
    aanhef: `Beste ${wie}`,
    gemachtigde,
    contactpersoon: `de ${kleineLetter(gegevens.contactpersoon ?? gemachtigde)}`,
    rechtsbescherming: describeRechtsbescherming(gegevens),
    kopieAan: [`${gemachtigde} (gemachtigde)`],
  };
}
