import type { Vragenlijstfout } from './parse-vragenlijst.ts';
import { kapitaalvormVan, type Sectie, type Vraag, type Vragenlijst } from './vragenlijst.ts';

const codevorm = /^[a-z][a-z0-9_]{0,59}$/;

/** What only shows when all parts are read: double codes, options where they do not belong, and the like. */
export function checkSamenhang(vragenlijst: Vragenlijst): Vragenlijstfout[] {
  const gezien = new Set<string>();
  return vragenlijst.secties.flatMap((sectie, s) =>
    sectie.vragen.flatMap((vraag, v) => {
      const dubbel = gezien.has(vraag.code);
      gezien.add(vraag.code);
      return [...listFouten(vraag, dubbel), ...checkPlaats(sectie, vraag)].map(([veld, bericht]) => ({
        pad: `secties.${s}.vragen.${v}.${veld}`,
        bericht,
      }));
    }),
  );
}

// Block 3 has its rows per kapitaalvorm: without one an answer could never land there.
const checkPlaats = (sectie: Sectie, vraag: Vraag): [veld: string, bericht: string][] =>
  vraag.naar?.blok === 3 && !vraag.gevoelig && kapitaalvormVan(sectie, vraag) === null
    ? [['naar', 'Kies een leefgebied, of geef het stuk een kapitaalvorm.']]
    : [];

function listFouten(vraag: Vraag, dubbel: boolean): [veld: string, bericht: string][] {
  const kiest = vraag.soort === 'keuze' || vraag.soort === 'meerkeuze';
  const namen = vraag.opties.map((optie) => optie.naam.toLowerCase());
  const regels: [boolean, string, string][] = [
    [!codevorm.test(vraag.code), 'code', 'Gebruik kleine letters, cijfers en _ voor de code.'],
    [dubbel, 'code', `De code ${vraag.code} komt twee keer voor.`],
    [kiest && vraag.optiesUit === null && namen.length < 2, 'opties', 'Geef minstens twee antwoorden.'],
    [
      kiest && vraag.optiesUit !== null && namen.length > 0,
      'opties',
      'Kies opties of een lijst, niet allebei.',
    ],
    [!kiest && vraag.optiesUit !== null, 'opties_uit', 'Een lijst hoort alleen bij een keuzevraag.'],
    [
      !kiest && vraag.soort !== 'ja_nee' && namen.length > 0,
      'opties',
      'Bij deze soort horen geen antwoorden.',
    ],
    [new Set(namen).size < namen.length, 'opties', 'Een antwoord staat er twee keer.'],
    [
      vraag.soort !== 'schaal' && vraag.schaal !== null,
      'schaal',
      'Alleen een schaal heeft woorden voor 1 en 10.',
    ],
    [vraag.gevoelig && vraag.naar !== null, 'naar', 'Een gevoelig antwoord gaat nooit naar het canvas.'],
  ];
  return regels.filter(([fout]) => fout).map(([, veld, bericht]) => [veld, bericht]);
}
