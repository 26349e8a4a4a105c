/** How a gebruiker wants to hear by e-mail; in the app everything is there at once. */
export const mailKeuzes = ['direct', 'dagelijks', 'wekelijks', 'geen'] as const;
export type MailKeuze = (typeof mailKeuzes)[number];

export const mailKeuzeNamen: Record<MailKeuze, string> = {
  direct: 'Meteen',
  dagelijks: 'Elke dag om 7 uur',
  wekelijks: 'Elke maandag om 7 uur',
  geen: 'Geen e-mail',
};

/** Who reads it in the app within this time gets no e-mail about it. */
export const rustMs = 2 * 60 * 1000;
const uurVanMail = 7;
const dagMs = 24 * 60 * 60 * 1000;

const delen = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  weekday: 'short',
  hour: 'numeric',
});

function readKlok(moment: number): { uur: number; maandag: boolean } {
  const deel = Object.fromEntries(delen.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { uur: Number(deel.hour), maandag: deel.weekday === 'Mon' };
}

/** The last moment before `nu` at which the round went out: 7 o'clock here, every day or on Mondays. In ms. */
function findRonde(keuze: 'dagelijks' | 'wekelijks', nu: number): number {
  const uurMs = 60 * 60 * 1000;
  let moment = Math.floor(nu / uurMs) * uurMs;
  // At most a week and the hour of a clock that was put back.
  for (let stap = 0; stap <= 8 * 24; stap += 1, moment -= uurMs) {
    const { uur, maandag } = readKlok(moment);
    if (uur === uurVanMail && (keuze === 'dagelijks' || maandag)) return moment;
  }
  return nu - 8 * dagMs;
}

interface Wacht {
  keuze: MailKeuze;
  /** The oldest melding that is unread and not mailed, in ISO. */
  oudsteOp: string;
  laatsteMailOp: string | null;
}

/** True when this gebruiker should get their e-mail now (`nu` in ISO). */
export function isMailTijd({ keuze, oudsteOp, laatsteMailOp }: Wacht, nu: string): boolean {
  const nuMs = Date.parse(nu);
  if (keuze === 'geen') return false;
  if (keuze === 'direct') return Date.parse(oudsteOp) + rustMs <= nuMs;
  const ronde = findRonde(keuze, nuMs);
  return Date.parse(oudsteOp) < ronde && (laatsteMailOp === null || Date.parse(laatsteMailOp) < ronde);
}
