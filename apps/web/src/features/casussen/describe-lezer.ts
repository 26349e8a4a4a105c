interface Lezer {
  naam: string;
  functie: string;
  organisatie: string;
}

/** What stands under the name of a reader. While leden are apart the name is the function already, and is not said twice. */
export const describeLezer = ({ naam, functie, organisatie }: Lezer): string =>
  naam === functie ? organisatie : `${functie}, ${organisatie}`;
