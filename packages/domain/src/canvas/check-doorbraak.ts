import type { Doorbraak } from './canvas.ts';
import { type Hoek, hoeken } from './codes.ts';

/** What keeps a doorbraak from being submitted to a fonds. `veld` is where to write it. */
export interface DoorbraakTekort {
  code:
    | 'zin_ontbreekt'
    | 'meer_dan_een_zin'
    | 'hoek_ontbreekt'
    | 'eerder_ontbreekt'
    | 'antwoord_ontbreekt'
    | 'geen_ja'
    | 'ja_op_andere_zin';
  veld: keyof Doorbraak;
  tekst: string;
}

// A full stop after one of these does not end a sentence.
const afkorting = /(?:^|[\s(])(?:dhr|mevr|mw|nr|art|bijv|ca|max|min|incl|excl|resp|evt|[a-z](?:\.[a-z])*)$/iu;

/** True for one sentence: no end of a sentence with another sentence behind it, and no second line. */
export function isEenZin(tekst: string): boolean {
  const zin = tekst.trim();
  if (zin === '' || /\n/.test(zin)) return false;
  return [...zin.matchAll(/[.!?]+["”’)]*(?=\s+\p{Lu})/gu)].every(
    (einde) => einde[0].startsWith('.') && afkorting.test(zin.slice(0, einde.index)),
  );
}

const hoekTeksten: Record<Hoek, string> = {
  legitimiteit: 'Schrijf op waarom dit mag en klopt (legitimiteit).',
  betrokkenheid: 'Schrijf op wie meedoet en wat het gezin zelf doet (betrokkenheid).',
  rendement: 'Schrijf op wat het oplevert (rendement).',
};

function checkZin(d: Doorbraak): DoorbraakTekort[] {
  if (d.zin.trim() === '')
    return [{ code: 'zin_ontbreekt', veld: 'zin', tekst: 'Schrijf de doorbraak in één zin.' }];
  if (!isEenZin(d.zin))
    return [{ code: 'meer_dan_een_zin', veld: 'zin', tekst: 'Maak van de doorbraak één zin.' }];
  return [];
}

function checkAntwoord(d: Doorbraak): DoorbraakTekort[] {
  const veld = 'antwoordGezin';
  if (d.antwoordGezin === null)
    return [
      { code: 'antwoord_ontbreekt', veld, tekst: 'Laat de doorbraak aan het gezin zien en vraag ja of nee.' },
    ];
  if (d.antwoordGezin !== 'ja')
    return [{ code: 'geen_ja', veld, tekst: 'Het gezin zei geen ja. Pas de doorbraak samen aan.' }];
  if (d.antwoordZin.trim() !== d.zin.trim())
    return [
      { code: 'ja_op_andere_zin', veld, tekst: 'De zin is veranderd na het ja. Vraag het gezin opnieuw.' },
    ];
  return [];
}

/**
 * The hard checks of one doorbraak: one sentence, three corners, at least one thing tried before, and the
 * family's yes to this very sentence. Empty when it can be submitted.
 */
export function checkDoorbraak(d: Doorbraak): DoorbraakTekort[] {
  const zonderHoek = hoeken.filter((hoek) => d[hoek].trim() === '');
  return [
    ...checkZin(d),
    ...zonderHoek.map((hoek) => ({ code: 'hoek_ontbreekt' as const, veld: hoek, tekst: hoekTeksten[hoek] })),
    ...(d.eerderGeprobeerd.trim() === ''
      ? [
          {
            code: 'eerder_ontbreekt' as const,
            veld: 'eerderGeprobeerd' as const,
            tekst: 'Schrijf op wat eerder is geprobeerd.',
          },
        ]
      : []),
    ...checkAntwoord(d),
  ];
}

/** True when the hard checks of this doorbraak are met; the perspectief is checked on the canvas. */
export const isDoorbraakIndienbaar = (d: Doorbraak): boolean => checkDoorbraak(d).length === 0;
