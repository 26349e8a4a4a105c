import { listTreffers, type PassendeRegeling } from '../regelingen/index.ts';
import type { AdviesFeiten, Oordeel } from './advies.ts';
import { isGeprobeerd, voorliggendNamen } from './voorliggend.ts';

// Lines go by number and words by the list: what is typed in a regel may hold names, and this is frozen with the pack.
const showRegels = (nummers: readonly number[]): string => `regel ${nummers.join(' en ')}`;

/** The lines (from 1) that hold a word of this regeling and for which it was not tried. */
function listOpen({ regels }: AdviesFeiten, regeling: PassendeRegeling): number[] {
  return regels.flatMap(({ wat, geprobeerd }, plek) => {
    const gedaan = geprobeerd.some((poging) => poging.regelingId === regeling.id && isGeprobeerd(poging));
    return !gedaan && listTreffers(wat, regeling.trefwoorden).length > 0 ? [plek + 1] : [];
  });
}

const maxHints = 3;

/** Which regelingen look as if they could do this, as a sentence with a space before it; empty when there is none. */
export function hintRegelingen(feiten: AdviesFeiten): string {
  const hints = feiten.regelingen
    .filter(({ soort }) => soort !== 'bijzondere_bijstand')
    .flatMap((regeling) => {
      const open = listOpen(feiten, regeling);
      return open.length === 0 ? [] : [`${regeling.naam} (${showRegels(open)})`];
    });
  return hints.length === 0 ? '' : ` Kijk ook naar: ${hints.slice(0, maxHints).join(', ')}.`;
}

/** What came of bijzondere bijstand at the lines where it was asked: `Bij regel 1: afgewezen.` */
function describeGeprobeerd({ regels }: AdviesFeiten, regeling: PassendeRegeling | undefined): string[] {
  return regels.flatMap(({ geprobeerd }, plek) =>
    geprobeerd
      .filter((poging) => poging.regelingId === regeling?.id && isGeprobeerd(poging))
      .map(({ uitkomst }) => `Bij regel ${plek + 1}: ${voorliggendNamen[uitkomst].toLowerCase()}.`),
  );
}

/** Could bijzondere bijstand do this? By what was answered, what was tried, and what the list says it is for. */
export function adviseBijstand(feiten: AdviesFeiten): Oordeel {
  const bijstand = feiten.regelingen.find(({ soort }) => soort === 'bijzondere_bijstand');
  const open = bijstand ? listOpen(feiten, bijstand) : [];
  const gedaan = describeGeprobeerd(feiten, bijstand);
  const bedoeld = bijstand?.bedoeldVoor ? [`Zij is voor: ${bijstand.bedoeldVoor}`] : [];
  const lijkt = open.length > 0 ? [`Bij ${showRegels(open)} lijkt dat te passen.`] : [];
  const zeg = (oordeel: Oordeel['oordeel'], ...zinnen: readonly string[]): Oordeel => ({
    oordeel,
    reden: zinnen.join(' '),
  });
  const { bijzondereBijstandKan: kan } = feiten.toets;
  if (kan) return zeg('let_op', 'De bijzondere bijstand kan dit misschien betalen.', ...gedaan, ...lijkt);
  if (kan === false && open.length > 0)
    return zeg(
      'let_op',
      'Gezegd is dat de bijzondere bijstand dit niet betaalt.',
      ...bedoeld,
      ...lijkt,
      ...gedaan,
    );
  if (kan === false) return zeg('past', 'De bijzondere bijstand betaalt dit niet.', ...gedaan);
  if (gedaan.length > 0 && gedaan.length === feiten.regels.length)
    return zeg('past', 'De bijzondere bijstand is geprobeerd.', ...gedaan);
  return zeg(
    'onbekend',
    'Nog niet gezegd of de bijzondere bijstand dit kan betalen.',
    ...bedoeld,
    ...lijkt,
    ...gedaan,
  );
}
