import { parseVragenlijst } from './parse-vragenlijst.ts';
import type { GespreksLid } from './visible-vragen.ts';
import type { Vragenlijst } from './vragenlijst.ts';

/** A small vragenlijst with every kind of question and condition, in its written form. For tests. */
export const ruweVragenlijst = {
  titel: 'Voorbeeld',
  toelichting: 'Om te proberen.',
  schaal: { 1: 'slecht', 10: 'goed' },
  secties: [
    {
      titel: 'Geld',
      per: 'huishouden',
      kapitaalvorm: 'economisch',
      vragen: [
        { code: 'cijfer', soort: 'schaal', start: true, vraag: 'Welk cijfer?' },
        {
          code: 'schulden',
          soort: 'ja_nee',
          vraag: 'Zijn er schulden?',
          naar: { blok: 3, leefgebied: 'inkomen_schulden' },
        },
        { code: 'bedrag', soort: 'bedrag', vraag: 'Hoeveel?', als: 'schulden = ja' },
        {
          code: 'wie',
          soort: 'meerkeuze',
          opties: ['bank', 'familie'],
          vraag: 'Aan wie?',
          als: 'schulden = Ja',
        },
        { code: 'familie', soort: 'open', vraag: 'Welke familie?', als: 'wie = familie' },
        { code: 'regelingen', soort: 'meerkeuze', opties_uit: 'regelingen', vraag: 'Welke regelingen?' },
        { code: 'datum', soort: 'datum', vraag: 'Wanneer?', als: 'schulden != nee' },
      ],
    },
    {
      titel: 'Jij',
      per: 'lid',
      vragen: [
        { code: 'zijn', soort: 'open', start: true, vraag: 'Hoe is het om jou te zijn?', naar: { blok: 2 } },
        {
          code: 'veilig',
          soort: 'keuze',
          opties: ['ja', 'nee'],
          gevoelig: true,
          vraag: 'Voel je je veilig?',
        },
      ],
    },
    {
      titel: 'Kinderen',
      per: 'kind',
      als: 'er zijn kinderen in huis',
      kapitaalvorm: 'pedagogisch',
      vragen: [
        {
          code: 'school',
          soort: 'keuze',
          opties: ['ja', 'soms', 'nee'],
          vraag: 'Naar school?',
          naar: { blok: 3, leefgebied: 'onderwijs_vaardigheden' },
        },
        { code: 'nodig', soort: 'open', vraag: 'Wat is nodig?', als: 'school in [soms, nee]' },
        { code: 'zakgeld', soort: 'getal', vraag: 'Zakgeld?', als: 'schulden = nee' },
      ],
    },
  ],
};

/** Parses, or stops the test with what is wrong. */
export function parseOfStop(ruw: unknown): Vragenlijst {
  const uitkomst = parseVragenlijst(ruw);
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fouten));
  return uitkomst.vragenlijst;
}

export const voorbeeld: Vragenlijst = parseOfStop(ruweVragenlijst);

export const moeder: GespreksLid = { id: 'moeder', gezinsrol: 'ouder', geboortejaar: 1988, doetMee: true };
export const zoon: GespreksLid = { id: 'zoon', gezinsrol: 'kind', geboortejaar: 2009, doetMee: true };
export const dochter: GespreksLid = { id: 'dochter', gezinsrol: 'kind', geboortejaar: 2014, doetMee: false };
