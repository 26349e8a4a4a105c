import { useRef } from 'react';

/** A thing in a list by its name, with the key under which the screen knows it. */
export interface Genoemd {
  naam: string;
  sleutel: string;
}

/**
 * Gives every name of a list a key that stays with it: when it moves it takes its key along, when only its name
 * changes it keeps its place and its key. `nieuw` makes a key that nobody has.
 */
export function matchSleutels(
  oud: readonly Genoemd[],
  namen: readonly string[],
  nieuw: () => string,
): Genoemd[] {
  const vrij = new Set(oud);
  const take = (ding: Genoemd | undefined): string | undefined => {
    if (!ding || !vrij.delete(ding)) return undefined;
    return ding.sleutel;
  };
  const zelfdePlek = namen.map((naam, i) => (oud[i]?.naam === naam ? take(oud[i]) : undefined));
  const zelfdeNaam = namen.map(
    (naam, i) => zelfdePlek[i] ?? take([...vrij].find((ding) => ding.naam === naam)),
  );
  return namen.map((naam, i) => ({ naam, sleutel: zelfdeNaam[i] ?? take(oud[i]) ?? nieuw() }));
}

/** Keys for what has a name that can be written over: sections by their questions, questions by their code. */
export function useSleutels(namen: readonly string[]): string[] {
  const vorige = useRef<Genoemd[]>([]);
  vorige.current = matchSleutels(vorige.current, namen, () => crypto.randomUUID());
  return vorige.current.map(({ sleutel }) => sleutel);
}
