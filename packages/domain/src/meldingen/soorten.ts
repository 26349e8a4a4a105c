/** What a gebruiker can be told about; the table `melding` holds the same list. */
export const meldingSoorten = [
  'aanvraag_ingediend',
  'vraag_gesteld',
  'zienswijze_gevraagd',
  'vraag_beantwoord',
  'naar_commissie',
  'besluit_genomen',
  'besluit_herzien',
  'betalen',
  'uitbetaald',
  'geld_terug',
  'controleren',
  'gecontroleerd',
  'aanvraag_ingetrokken',
  'termijn_nadert',
  'termijn_voorbij',
  'antwoord_wacht',
  'overdracht_voorgesteld',
  'overdracht_beslist',
  'toegang_gekregen',
  'advies_gevraagd',
  'advies_gegeven',
  'vergadering_gepland',
  'streef_voorbij',
  'herziening_zienswijze',
  'herziening_stemmen',
  'herziening_vervallen',
  'bezwaar_ontvangen',
  'bezwaar_beslist',
  'bezwaar_termijn',
  'opdracht_wacht',
  'loket_te_laat',
  'verantwoording_nodig',
  'evaluatie_nodig',
  'waarneming_gevraagd',
  'waarneming_gestopt',
  'opschaling_gevraagd',
  'opschaling_beantwoord',
] as const;
export type MeldingSoort = (typeof meldingSoorten)[number];

const zinnen: Record<MeldingSoort, (wat: string) => string> = {
  aanvraag_ingediend: (wat) => `${wat} is ingediend. Je kunt hem bekijken en stemmen.`,
  vraag_gesteld: (wat) =>
    `De commissie stelt een vraag over ${wat}. De klok staat stil tot je antwoord geeft.`,
  zienswijze_gevraagd: (wat) =>
    `De commissie denkt aan afwijzen van ${wat}. Vraag het gezin wat het daarvan vindt.`,
  vraag_beantwoord: (wat) => `De vraag over ${wat} is beantwoord. Je kunt verder.`,
  naar_commissie: (wat) => `${wat} gaat naar de hele commissie. Je kunt stemmen.`,
  besluit_genomen: (wat) => `Er is besloten over ${wat}.`,
  besluit_herzien: (wat) => `Er is een nieuw besluit over ${wat}.`,
  betalen: (wat) => `Er kan betaald worden voor ${wat}.`,
  uitbetaald: (wat) => `Alles van ${wat} is betaald.`,
  geld_terug: (wat) => `Een betaling voor ${wat} kwam terug van de bank. Kijk of het rekeningnummer klopt.`,
  controleren: (wat) => `${wat} is betaald en kan gecontroleerd worden.`,
  gecontroleerd: (wat) => `De besteding van ${wat} is gecontroleerd.`,
  aanvraag_ingetrokken: (wat) => `${wat} is ingetrokken.`,
  termijn_nadert: (wat) => `De termijn voor een besluit over ${wat} komt dichtbij.`,
  termijn_voorbij: (wat) => `De termijn voor een besluit over ${wat} is voorbij.`,
  antwoord_wacht: (wat) => `De commissie wacht nog op je antwoord over ${wat}.`,
  overdracht_voorgesteld: () => 'Een collega vraagt of je een casus wilt overnemen.',
  overdracht_beslist: () => 'Er is geantwoord op je voorstel om een casus over te dragen.',
  toegang_gekregen: () => 'Je hebt toegang gekregen tot een casus.',
  advies_gevraagd: (wat) => `De commissie vraagt jouw advies over ${wat}.`,
  advies_gegeven: (wat) => `Er is advies gegeven over ${wat}.`,
  vergadering_gepland: () => 'Er is een vergadering van de commissie gepland.',
  streef_voorbij: (wat) => `${wat} wacht langer dan het fonds wil. Neem een besluit als dat kan.`,
  herziening_zienswijze: (wat) =>
    `Het besluit over ${wat} verandert misschien. Vraag het gezin wat het daarvan vindt.`,
  herziening_stemmen: (wat) => `Je kunt stemmen over een nieuw besluit over ${wat}.`,
  herziening_vervallen: (wat) => `Het besluit over ${wat} blijft zoals het was.`,
  bezwaar_ontvangen: (wat) => `Iemand is het niet eens met het besluit over ${wat}.`,
  bezwaar_beslist: (wat) => `Er is een antwoord op het bezwaar of de klacht over ${wat}.`,
  bezwaar_termijn: (wat) => `Het antwoord op het bezwaar of de klacht over ${wat} moet bijna klaar zijn.`,
  opdracht_wacht: () => 'Er staat een betaalopdracht klaar. Een tweede betaler moet die vrijgeven.',
  loket_te_laat: () => 'Een loket antwoordt niet op tijd. Bel erover, of stuur een herinnering.',
  verantwoording_nodig: (wat) => `Laat zien waar het geld van ${wat} naartoe ging. De termijn is bijna om.`,
  opschaling_gevraagd: () => 'Een collega vraagt je om mee te denken over een casus.',
  opschaling_beantwoord: () => 'Er is antwoord op een vraag over een casus.',
  evaluatie_nodig: (wat) => `Het is tijd om te kijken of ${wat} hielp.`,
  waarneming_gevraagd: () => 'Een collega is er even niet. Jij neemt in die dagen waar.',
  waarneming_gestopt: () => 'Je collega is er weer. Je hoeft niet meer waar te nemen.',
};

const nieuws = (wat: string): string => `Er is nieuws over ${wat}.`;

const hoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1);

/**
 * One Dutch sentence, the same on screen and in e-mail. It names the aanvraag by its code (`AV-2026-0012`) and never
 * a person, a place or an amount: a mailbox is not a dossier.
 */
export const describeMelding = (soort: MeldingSoort, code: string | null): string =>
  // A page that was opened before a new kind came still shows that there is something.
  hoofdletter((zinnen[soort] ?? nieuws)(code ? `aanvraag ${code}` : 'een aanvraag'));
