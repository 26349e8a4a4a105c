import type { NieuwsRegel } from '@naast/contract/mijn-werk';
import { type BlokNr, blokTitels } from '@naast/domain/canvas';
import { type Fase, faseNamen } from '@naast/domain/casussen';

const opsomming = new Intl.ListFormat('nl', { type: 'conjunction' });

const plekken: Record<NieuwsRegel['soort'], string> = {
  canvas: 'canvas',
  fase: 'tijdlijn',
  contactpersoon: 'dossier',
  gesprek: 'gesprek',
  bijlage: 'bijlagen',
  berekening: 'rendement',
  aanvraag: 'fonds',
  taak: 'afspraken',
};

/** The page of the casus where a change stands: block 8 alone has a page of its own. */
export const findNieuwsPlek = ({ soort, blokken }: NieuwsRegel): string =>
  soort === 'canvas' && blokken.every((nr) => nr === 8) ? 'afspraken' : plekken[soort];

/** What others did, in a few words: “Canvas: Wat eerst en Afspraken”. */
export function describeNieuws({ soort, wat, blokken }: NieuwsRegel): string {
  switch (soort) {
    case 'canvas':
      return `Canvas: ${opsomming.format(blokken.map((nr) => blokTitels[nr as BlokNr]))}`;
    case 'fase':
      return `De casus ging naar de fase ${(faseNamen[wat as Fase] ?? '').toLowerCase()}`;
    case 'contactpersoon':
      return 'Er is een andere contactpersoon';
    case 'gesprek':
      return 'Er was een gesprek';
    case 'bijlage':
      return 'Er kwam een bijlage bij';
    case 'berekening':
      return `Berekening: ${wat}`;
    case 'aanvraag':
      return `Er gebeurde iets met aanvraag ${wat}`;
    case 'taak':
      return 'Er is een taak bij gekomen of klaar';
    default:
      return soort satisfies never;
  }
}
