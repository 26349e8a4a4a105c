import type { Rol } from './rollen.ts';

const casuswerk = ['professional', 'teamleider', 'praktijkverbinder'] as const satisfies readonly Rol[];

/**
 * Every recht a route can ask for, with the roles that have it and what a refusal answers.
 * A role only opens the door of the resource: which records a gebruiker sees is decided per record
 * (`zichtbare_casussen()`, `zichtbare_aanvragen()`). `weigering: 404` hides the whole resource from other roles.
 */
export const rechten = {
  'huishouden.zoeken': { rollen: casuswerk, weigering: 403 },
  'huishouden.aanmaken': { rollen: casuswerk, weigering: 403 },
  'huishouden.lezen': { rollen: casuswerk, weigering: 404 },
  'huishouden.wijzigen': { rollen: casuswerk, weigering: 404 },
  'zoektreffer.afhandelen': { rollen: ['praktijkverbinder'], weigering: 403 },
  'casus.aanmaken': { rollen: casuswerk, weigering: 403 },
  'casus.lezen': { rollen: casuswerk, weigering: 404 },
  'casus.wijzigen': { rollen: casuswerk, weigering: 404 },
  'casus.overdragen': { rollen: casuswerk, weigering: 404 },
  'casus.toegang': { rollen: casuswerk, weigering: 404 },
  // A colleague leaves: the teamleider divides what they do.
  'vertrek.regelen': { rollen: ['teamleider'], weigering: 403 },
  // A colleague is suddenly ill: the teamleider says who stands in.
  'afwezigheid.melden': { rollen: ['teamleider'], weigering: 403 },
  // Leden apart, a household in two, what is shielded, and the steps of the meldcode.
  'veiligheid.regelen': { rollen: casuswerk, weigering: 404 },
  'casus.exporteren': { rollen: casuswerk, weigering: 404 },
  'canvas.lezen': { rollen: casuswerk, weigering: 404 },
  'canvas.wijzigen': { rollen: casuswerk, weigering: 404 },
  'gesprek.lezen': { rollen: casuswerk, weigering: 404 },
  'gesprek.afnemen': { rollen: casuswerk, weigering: 404 },
  'prijslijst.lezen': {
    rollen: [...casuswerk, 'commissielid', 'fondsbeheerder', 'controleur', 'beheerder'],
    weigering: 403,
  },
  'prijslijst.beheren': { rollen: ['beheerder'], weigering: 403 },
  'regeling.lezen': { rollen: [...casuswerk, 'beheerder'], weigering: 403 },
  'regeling.beheren': { rollen: ['beheerder'], weigering: 403 },
  'vragenlijst.beheren': { rollen: ['beheerder'], weigering: 403 },
  'berekening.lezen': { rollen: casuswerk, weigering: 404 },
  'berekening.maken': { rollen: casuswerk, weigering: 404 },
  'fonds.lezen': {
    rollen: [...casuswerk, 'commissielid', 'fondsbeheerder', 'betaler', 'controleur', 'ervaringsdeskundige'],
    weigering: 403,
  },
  'aanvraag.lezen': {
    rollen: [...casuswerk, 'commissielid', 'fondsbeheerder', 'betaler', 'controleur', 'ervaringsdeskundige'],
    weigering: 404,
  },
  'aanvraag.maken': { rollen: casuswerk, weigering: 404 },
  // Committee members see the aanvraag and may not do this: 403, not 404.
  'aanvraag.indienen': { rollen: casuswerk, weigering: 403 },
  // Under a two-person mandaatregel colleagues and a teamleider of other teams decide too.
  'aanvraag.behandelen': { rollen: [...casuswerk, 'commissielid'], weigering: 403 },
  'aanvraag.stemmen': { rollen: [...casuswerk, 'commissielid'], weigering: 403 },
  'aanvraag.besluiten': { rollen: [...casuswerk, 'commissielid'], weigering: 403 },
  'fonds.inrichten': { rollen: ['fondsbeheerder'], weigering: 403 },
  'aanvraag.betalen': { rollen: ['betaler'], weigering: 403 },
  'aanvraag.verantwoorden': { rollen: ['controleur'], weigering: 403 },
  // After the besluit: the requester side says that a voorwaarde is met and what was spent, the betaler does too.
  'uitvoering.regelen': { rollen: [...casuswerk, 'betaler'], weigering: 403 },
  'opvolging.zetten': { rollen: [...casuswerk, 'commissielid', 'betaler', 'controleur'], weigering: 403 },
  'betaalopdracht.lezen': { rollen: ['betaler', 'controleur'], weigering: 403 },
  'fondsrekening.lezen': { rollen: ['fondsbeheerder', 'betaler', 'controleur'], weigering: 403 },
  'besluit.herzien': { rollen: ['commissielid', 'fondsbeheerder'], weigering: 403 },
  'bezwaar.registreren': { rollen: [...casuswerk, 'commissielid', 'fondsbeheerder'], weigering: 403 },
  'bezwaar.behandelen': { rollen: ['commissielid', 'fondsbeheerder'], weigering: 403 },
  'beschikking.lezen': {
    rollen: [...casuswerk, 'commissielid', 'fondsbeheerder', 'betaler', 'controleur'],
    weigering: 404,
  },
  'vergadering.lezen': { rollen: ['commissielid', 'fondsbeheerder', 'controleur'], weigering: 403 },
  'vergadering.leiden': { rollen: ['commissielid', 'fondsbeheerder'], weigering: 403 },
  // Who leads the meeting, or stands beside the family.
  'inspraak.noteren': { rollen: [...casuswerk, 'commissielid', 'fondsbeheerder'], weigering: 403 },
  'aanvraag.adviseren': { rollen: ['ervaringsdeskundige'], weigering: 403 },
  'beschikking.maken': { rollen: [...casuswerk, 'commissielid'], weigering: 403 },
  'grootboek.lezen': { rollen: ['commissielid', 'fondsbeheerder', 'betaler', 'controleur'], weigering: 403 },
  // A year change and a proposed correctie are of the fondsbeheerder; booking a correctie takes a second person.
  'grootboek.beheren': { rollen: ['fondsbeheerder'], weigering: 403 },
  'correctie.beslissen': { rollen: ['fondsbeheerder', 'controleur'], weigering: 403 },
  'controle.lezen': { rollen: ['fondsbeheerder', 'controleur'], weigering: 403 },
  'steekproef.maken': { rollen: ['controleur'], weigering: 403 },
  'fondsrendement.lezen': { rollen: ['commissielid', 'fondsbeheerder', 'controleur'], weigering: 403 },
  'gebruiker.zoeken': { rollen: [...casuswerk, 'beheerder', 'fondsbeheerder'], weigering: 403 },
  'logboek.lezen': { rollen: ['beheerder'], weigering: 403 },
} as const satisfies Record<string, { rollen: readonly Rol[]; weigering: 403 | 404 }>;

export type Recht = keyof typeof rechten;

/** What a route may declare: a recht, any signed-in gebruiker, or open to everyone. */
export type RouteRecht = Recht | 'ingelogd' | 'openbaar';

/** True when at least one of these roles has the recht. */
export function hasRecht(eigenRollen: readonly Rol[], recht: Recht): boolean {
  const toegestaan: readonly Rol[] = rechten[recht].rollen;
  return eigenRollen.some((rol) => toegestaan.includes(rol));
}
