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
  'berekening.lezen': { rollen: casuswerk, weigering: 404 },
  'berekening.maken': { rollen: casuswerk, weigering: 404 },
  'fonds.lezen': {
    rollen: [...casuswerk, 'commissielid', 'fondsbeheerder', 'betaler', 'controleur'],
    weigering: 403,
  },
  'aanvraag.lezen': {
    rollen: [...casuswerk, 'commissielid', 'fondsbeheerder', 'betaler', 'controleur'],
    weigering: 404,
  },
  'aanvraag.maken': { rollen: casuswerk, weigering: 404 },
  // Committee members see the aanvraag and may not do this: 403, not 404.
  'aanvraag.indienen': { rollen: casuswerk, weigering: 403 },
  'aanvraag.behandelen': { rollen: ['commissielid'], weigering: 403 },
  'aanvraag.stemmen': { rollen: ['commissielid'], weigering: 403 },
  'aanvraag.besluiten': { rollen: ['commissielid'], weigering: 403 },
  'aanvraag.betalen': { rollen: ['betaler'], weigering: 403 },
  'aanvraag.verantwoorden': { rollen: ['controleur'], weigering: 403 },
  'beschikking.lezen': {
    rollen: [...casuswerk, 'commissielid', 'fondsbeheerder', 'betaler', 'controleur'],
    weigering: 404,
  },
  'beschikking.maken': { rollen: [...casuswerk, 'commissielid'], weigering: 403 },
  'grootboek.lezen': { rollen: ['commissielid', 'fondsbeheerder', 'betaler', 'controleur'], weigering: 403 },
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
