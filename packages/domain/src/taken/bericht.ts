import { replaceNamen } from '../canvas/replace-namen.ts';

/** An afspraak as it is told to a family. `naam` is who does it as the dossier knows them; '' when nobody was named. */
export interface TeVertellen {
  naam: string;
  wat: string;
  /** In words: `vrijdag 27 november, om tien uur`; '' when no day was agreed. */
  wanneer: string;
}

const isNaam = /^\p{Lu}/u;
// An abbreviation is an organisation, and those have no surname.
const isAfkorting = /^\p{Lu}{2,}$/u;

/** The first name: `Marja` of “Marja de Vries”. What is no name of a person (“de buurvrouw”, “WIJ Groningen”) stays whole. */
export function findVoornaam(naam: string): string {
  const woorden = naam.trim().split(/\s+/);
  const [eerste = ''] = woorden;
  const achternaam = woorden.slice(1).some((woord) => isNaam.test(woord));
  return isNaam.test(eerste) && !isAfkorting.test(eerste) && achternaam ? eerste : naam.trim();
}

/** Everything after the first name, and the name of the household by itself. */
function listAchternamen(namen: readonly string[], huishouden: string): string[] {
  const achter = namen.map((naam) => naam.trim().slice(findVoornaam(naam).length).trim());
  const huis = huishouden.replace(/^(familie|fam\.?|gezin|huishouden)\s+/i, '').trim();
  return [...achter, huis].filter(Boolean);
}

/**
 * Leaves surnames that are known out of a text: “Marja de Vries” becomes “Marja”, a lone “De Vries” becomes “V.”.
 * @param namen full names of everyone around the household
 */
export function withoutAchternamen(tekst: string, namen: readonly string[], huishouden: string): string {
  const heel = namen.map((naam) => ({ naam, vervanging: findVoornaam(naam) }));
  const los = listAchternamen(namen, huishouden).map((naam) => ({
    naam,
    vervanging: `${naam.split(/\s+/).at(-1)?.charAt(0) ?? ''}.`,
  }));
  return replaceNamen(
    tekst,
    [...los, ...heel].filter(({ naam, vervanging }) => naam !== vervanging),
  );
}

const metPunt = (zin: string): string => (/[.!?]$/.test(zin) ? zin : `${zin}.`);

/** One afspraak as one line: “Marja: de post openen (elke dinsdag)”. */
function writeRegel({ naam, wat, wanneer }: TeVertellen): string {
  const wie = naam === '' ? '' : `${findVoornaam(naam)}: `;
  return `- ${wie}${wanneer === '' ? metPunt(wat) : `${wat.replace(/[.]$/, '')} (${wanneer}).`}`;
}

/**
 * The afspraken as a short message to copy into a phone: first names only.
 * @param groet first name of who sends it
 */
export function composeBericht(
  afspraken: readonly TeVertellen[],
  rond: { namen: readonly string[]; huishouden: string; groet: string },
): string {
  const regels = afspraken.map((afspraak) => writeRegel(afspraak));
  const tekst = [
    'Hallo!',
    '',
    'Dit spraken we af:',
    ...regels,
    '',
    'Lukt er iets niet? Laat het mij weten.',
    `Groet, ${findVoornaam(rond.groet)}`,
  ].join('\n');
  return withoutAchternamen(tekst, rond.namen, rond.huishouden);
}
