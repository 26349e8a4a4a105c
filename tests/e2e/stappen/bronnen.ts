import type { Page } from '@playwright/test';

/** What one number on the page told when it was pressed, and the first amount inside it. */
export interface Geopend {
  getal: string;
  /** In words how it is made. */
  inleiding: string;
  /** The total under the amounts it is the sum of; null when it is no sum. */
  samen: string | null;
  /** The sentences of the amount that was opened in it. */
  zinnen: string[];
  /** Where the price comes from; null for what the doorbraak costs. */
  bron: string | null;
}

/** Presses every number on the page, and in each the first amount it is the sum of, down to the source of its price. */
export const openElkGetal = (page: Page): Promise<Geopend[]> =>
  page.evaluate(async () => {
    const beeld = () => new Promise((klaar) => requestAnimationFrame(() => setTimeout(klaar, 0)));
    const tekst = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
    const knoppen = [...document.querySelectorAll<HTMLElement>('main .naast-getal')];
    const geopend: Geopend[] = [];
    for (const knop of knoppen.filter((element) => !element.closest('dialog'))) {
      const getal = tekst(knop.firstChild as Element | null);
      knop.click();
      await beeld();
      const venster = document.querySelector('dialog[open]');
      const inleiding = tekst(venster?.querySelectorAll('p')[1]);
      const samen = venster?.querySelector('tfoot') ? tekst(venster.querySelector('tfoot')) : null;
      venster?.querySelector<HTMLElement>('.naast-getal')?.click();
      await beeld();
      const cel = venster?.querySelector('.naast-cel');
      const namen = [...(cel?.querySelectorAll('dt') ?? [])];
      const bron = namen.find((naam) => tekst(naam) === 'Bron')?.nextElementSibling;
      const zinnen = [...(cel?.querySelectorAll('li') ?? [])].map((zin) => tekst(zin));
      geopend.push({ getal, inleiding, samen, zinnen, bron: bron ? tekst(bron) : null });
      venster?.querySelector<HTMLElement>('.naast-venster__sluit')?.click();
      await beeld();
    }
    return geopend;
  });
