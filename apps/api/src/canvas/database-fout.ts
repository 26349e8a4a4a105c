import { findConstraint } from '../platform/constraint.ts';
import { veldfout } from '../platform/problem.ts';

const vreemd = 'Dit hoort niet bij deze casus. Kies iets uit de lijst.';

// What the database refuses by itself, and the field where the reader can mend it.
const weigeringen: readonly { bij: RegExp; veld: string; code: string; bericht: string }[] = [
  { bij: /^canvas_lid_van_casus$/, veld: 'lidId', code: 'onbekend', bericht: vreemd },
  {
    bij: /^afspraak_.*_gebruiker_id_fkey$/,
    veld: 'gebruikerId',
    code: 'onbekend',
    bericht: 'Kies een collega uit de lijst.',
  },
  { bij: /^afspraak_.*doorbraak_id.*fkey$/, veld: 'doorbraakId', code: 'onbekend', bericht: vreemd },
  { bij: /^afspraak_een_wie$/, veld: 'wieTekst', code: 'te_veel', bericht: 'Kies één persoon.' },
  {
    bij: /^situatie_leefgebied$/,
    veld: 'leefgebied',
    code: 'past_niet',
    bericht: 'Dit leefgebied hoort bij een ander onderwerp.',
  },
  {
    bij: /^belemmering_oorzaak_.*check$/,
    veld: 'veroorzaakt',
    code: 'zichzelf',
    bericht: 'Een belemmering kan zichzelf niet veroorzaken.',
  },
  { bij: /^belemmering_oorzaak_.*fkey$/, veld: 'veroorzaakt', code: 'onbekend', bericht: vreemd },
  { bij: /^prioriteit_belemmering_.*fkey$/, veld: 'belemmeringen', code: 'onbekend', bericht: vreemd },
  { bij: /^doorbraak_belemmering_.*fkey$/, veld: 'breekt', code: 'onbekend', bericht: vreemd },
  {
    bij: /^(situatie|belemmering|prioriteit|doorbraak|afspraak)_pkey$/,
    veld: 'id',
    code: 'bestaat_al',
    bericht: 'Dit staat al op een canvas.',
  },
];

/** The Problem behind a refusal of the database; anything else comes back as it was. */
export function toProblem(fout: unknown): unknown {
  const constraint = findConstraint(fout);
  if (constraint === undefined) return fout;
  const weigering = weigeringen.find(({ bij }) => bij.test(constraint));
  return weigering ? veldfout(weigering.veld, weigering.code, weigering.bericht) : fout;
}
