import { type Stembeletsel, stembeletselRedenen } from '@naast/domain/fonds';
import { nietGevonden, Problem } from '../platform/problem.ts';

interface PgFout {
  code?: unknown;
  constraint?: unknown;
}

// What the database refuses by itself, in the words of the reader.
const zinnen: Record<string, string> = {
  verkeerde_stand: 'De aanvraag is al verder, of nog niet zover. Bekijk de aanvraag opnieuw.',
  niet_jouw_stap: 'Deze stap is voor iemand anders.',
  vier_mensen: 'Je deed al iets anders bij deze aanvraag. Betalen en controleren doen andere mensen.',
  alleen_kijken: 'Je mag dit zien, maar niet indienen.',
  aanvraag_vast: 'De aanvraag is ingediend. Er verandert niets meer aan.',
  aanvraag_onvolledig: 'De aanvraag is nog niet compleet. Bekijk wat er mist en dien opnieuw in.',
  spoed_zonder_reden: 'Schrijf op waarom dit niet kan wachten.',
  al_bij_commissie: 'Hier beslist de commissie al over.',
  geen_mandaatregel: 'Voor dit bedrag is bij het fonds nog niet geregeld wie beslist.',
  berekening_niet_af: 'De berekening is nog niet af. Maak haar af, of haal haar uit de aanvraag.',
  al_beantwoord: 'Deze vraag is al beantwoord.',
  geen_quorum: 'Er zijn nog niet genoeg stemmen voor een besluit.',
  past_niet_bij_stemmen: 'Dit besluit past niet bij de stemmen.',
  zienswijze_nodig: 'Vraag eerst aan het gezin wat zij van de afwijzing vinden.',
  regels_passen_niet: 'De bedragen passen niet bij de aanvraag of bij de uitkomst.',
  meer_dan_toegekend: 'Dit is meer dan er nog openstaat.',
  voorwaarde_open: 'Schrijf op hoe aan de voorwaarde is voldaan.',
  termijn_in_opdracht: 'Een deel hiervan staat al in een betaalopdracht. Haal het daar eerst uit.',
  geen_voorwaarde_open: 'Er is geen voorwaarde die nog openstaat.',
  niets_open: 'Er is niets meer gepland bij deze regel.',
  al_gepauzeerd: 'Deze regel staat al stil.',
  niet_gepauzeerd: 'Deze regel staat niet stil.',
  wijziging_loopt: 'Er wacht al een andere rekening op controle.',
  al_beoordeeld: 'Deze rekening is al bekeken.',
  geen_fondsrekening: 'Het fonds heeft nog geen rekening om van te betalen. Vraag de fondsbeheerder.',
  datum_voorbij: 'Deze datum is voorbij. Kies vandaag of later.',
  niets_gekozen: 'Kies minstens één betaling.',
  al_in_opdracht: 'Een van deze betalingen staat al in een opdracht. Bekijk de lijst opnieuw.',
  te_vroeg: 'Een van deze betalingen is pas later aan de beurt.',
  beletsel_klaar: 'Een van deze betalingen is al gedaan of gestopt. Bekijk de lijst opnieuw.',
  beletsel_geen_besluit: 'Voor een van deze betalingen geldt het besluit niet meer.',
  beletsel_herziening: 'Bij een van deze betalingen wordt het besluit opnieuw bekeken.',
  beletsel_voorwaarde: 'Bij een van deze betalingen is nog niet aan de voorwaarde voldaan.',
  beletsel_pauze: 'Een van deze betalingen staat stil.',
  beletsel_wijziging: 'Bij een van deze betalingen wacht een andere rekening op controle.',
  beletsel_retour: 'Een van deze betalingen kwam terug van de bank. Controleer eerst de rekening.',
  beletsel_rekening: 'Bij een van deze betalingen ontbreekt de rekening.',
  rekening_veranderd: 'Een rekening is veranderd nadat de opdracht is gemaakt. Haal die betaling eruit.',
  bedrag_veranderd: 'Een bedrag is veranderd nadat de opdracht is gemaakt. Haal die betaling eruit.',
  zelf_voorbereid: 'Je hebt deze opdracht zelf gemaakt. Een tweede betaler moet dit doen.',
  opdracht_verkeerde_stand: 'De opdracht is al verder, of nog niet zover. Bekijk de opdracht opnieuw.',
  al_betaald: 'Dit is al betaald.',
  niet_betaald: 'Hier is nog niets betaald.',
  kies_betaling: 'Kies bij welke betaling dit hoort.',
  al_afgehandeld: 'Deze regel van de bank is al afgehandeld.',
  verkeerde_kant: 'Dit past niet: kijk of het geld erbij kwam of eraf ging.',
  bedrag_past_niet: 'Het bedrag van de bank is anders dan dat van de betaling.',
  niet_alles_verantwoord:
    'Niet voor elke euro is er een bon of verklaring. Zeg erbij dat je dat goed vindt, of vraag erom.',
  al_geevalueerd: 'Er is al teruggekeken op deze aanvraag.',
  hulp_nodig: 'Schrijf op wie het gezin nu helpt.',
  herziening_loopt: 'Er loopt een herziening van het besluit. Dit kan weer als die klaar is.',
  betaling_onderweg: 'Er is een betaling onderweg. Wacht tot die is verwerkt.',
  herziening_klaar: 'Deze herziening is al afgerond.',
  niets_anders: 'Er verandert niets. Pas een bedrag of een voorwaarde aan.',
  geen_vordering: 'Er staat niets meer open om kwijt te schelden.',
  terug_voor_nodig: 'Schrijf op wanneer het geld terug moet zijn.',
  meer_dan_gevorderd: 'Dit is meer dan er nog terug moet komen.',
  bezwaar_loopt: 'Er loopt een bezwaar of klacht. Dit kan weer als die is afgehandeld.',
  bezwaar_klaar: 'Dit is al afgehandeld.',
  bezwaar_verlaagt: 'Door een bezwaar krijgt het gezin nooit minder.',
  bezwaar_niet_onafhankelijk: 'Je was bij dit besluit betrokken. Iemand anders behandelt dit.',
  bezwaar_andere_behandelaar: 'Iemand anders behandelt dit. Neem het eerst over.',
  al_verdaagd: 'Het besluit is al een keer uitgesteld.',
  verdagen_te_laat: 'Uitstellen kan alleen voordat de termijn voorbij is.',
  reden_nodig: 'Schrijf op waarom.',
  ontvankelijk_nodig: 'Beoordeel eerst of het bezwaar of de klacht meetelt.',
  uitkomst_past_niet: 'Deze uitkomst past niet bij je eerdere beoordeling.',
  horen_nodig: 'Spreek eerst met het gezin, of schrijf op waarom dat niet hoeft.',
  besluit_vervangen: 'Er is al een nieuwer besluit.',
  niet_genoeg_vrij: 'Er is niet genoeg vrij budget.',
  niet_genoeg_verplicht: 'Dit is meer dan er nog openstaat.',
  niet_genoeg_betaald: 'Dit is meer dan er is betaald.',
};

const statussen: Record<string, number> = { NA403: 403, NA409: 409 };

const describe = (reden: string): string =>
  reden.startsWith('stembeletsel_')
    ? stembeletselRedenen[reden.slice('stembeletsel_'.length) as Stembeletsel]
    : (zinnen[reden] ?? 'Dit kan nu niet.');

/** The Problem behind a refusal of the fonds functions in the database; anything else comes back as it was. */
export function toWeigering(fout: unknown): unknown {
  const { code, constraint } = (fout ?? {}) as PgFout;
  if (typeof constraint !== 'string') return fout;
  if (code === 'NA404') return nietGevonden();
  const status = statussen[String(code)] ?? (constraint.startsWith('niet_genoeg_') ? 409 : undefined);
  return status ? new Problem(status, constraint, describe(constraint), { cause: fout }) : fout;
}

/** Runs a command of the database, and says its refusal in Dutch. @throws Problem 403, 404 or 409. */
export async function withWeigering<T>(work: Promise<T>): Promise<T> {
  return work.catch((fout: unknown) => {
    throw toWeigering(fout);
  });
}

/** A step that the table of the domain refuses, before the database has to. */
export const weigerStap = (reden: 'verkeerde_stand' | 'verkeerde_persoon'): Problem =>
  reden === 'verkeerde_stand'
    ? new Problem(409, reden, describe(reden))
    : new Problem(403, 'niet_jouw_stap', describe('niet_jouw_stap'));
