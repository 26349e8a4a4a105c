import type { Waarde } from './voorwaarde.ts';
import type { Vraag } from './vragenlijst.ts';

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const getal = new Intl.NumberFormat('nl-NL');
const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** The answer as a reader sees it: `€ 1.965,00`, `22 november 2026`, `3 van 10`, the names of options. */
export function describeAntwoord(vraag: Vraag, waarde: Waarde): string {
  switch (vraag.soort) {
    case 'open':
      return String(waarde);
    case 'keuze':
    case 'ja_nee':
    case 'meerkeuze':
      return [waarde]
        .flat()
        .map((gekozen) => noemOptie(vraag, String(gekozen)))
        .join(', ');
    case 'schaal':
      return `${waarde} van 10`;
    case 'getal':
      return getal.format(Number(waarde));
    case 'bedrag':
      return euro.format(Number(waarde) / 100);
    case 'datum':
      return dag.format(new Date(`${waarde}T00:00:00Z`));
    default:
      return vraag.soort satisfies never;
  }
}

/** An option that is no longer in the list keeps its answer, but its name is gone. */
const noemOptie = (vraag: Vraag, waarde: string): string =>
  vraag.opties.find((optie) => optie.waarde === waarde)?.naam ?? 'Staat niet meer in de lijst';
