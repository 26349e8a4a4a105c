/** Roles a gebruiker may have; several at once. */
export const rollen = [
  'professional',
  'teamleider',
  'commissielid',
  'fondsbeheerder',
  'betaler',
  'controleur',
  'praktijkverbinder',
  'ervaringsdeskundige',
  'beheerder',
] as const;
export type Rol = (typeof rollen)[number];

/** How a role is written on screen. */
export const rolNamen: Record<Rol, string> = {
  professional: 'Professional',
  teamleider: 'Teamleider',
  commissielid: 'Commissielid',
  fondsbeheerder: 'Fondsbeheerder',
  betaler: 'Betaler',
  controleur: 'Controleur',
  praktijkverbinder: 'Praktijkverbinder',
  ervaringsdeskundige: 'Ervaringsdeskundige',
  beheerder: 'Beheerder',
};
