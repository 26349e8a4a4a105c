import { describe, expect, test } from 'vitest';
import type { Beschikking } from './beschikking-document.ts';
import { describeBeschikking } from './beschikking-tekst.ts';
import { describeBezwaarbrief } from './bezwaarbrief-tekst.ts';
import type { Brieftekst } from './brieftekst.ts';
import {
  afwijzingKastanje,
  beschikkingKastanje,
  stichtingVoorbeeld,
} from './voorbeeld/beschikking-kastanje.ts';
import {
  alsKlacht,
  antwoordKastanje,
  gelijkKastanje,
  nietBehandeldKastanje,
  ontvangstKastanje,
  teLaatKastanje,
} from './voorbeeld/bezwaar-kastanje.ts';
import {
  gewijzigdKastanje,
  ingetrokkenKastanje,
  kwijtgescholdenKastanje,
  teruggevorderdKastanje,
} from './voorbeeld/herziening-kastanje.ts';
import { ambtelijk, countLettergrepen, measureLeesbaarheid } from './voorbeeld/leesbaarheid.ts';

const { rechtsbescherming: college } = beschikkingKastanje;
const besluiten: Record<string, Beschikking> = {
  toegekend: beschikkingKastanje,
  deels: {
    ...beschikkingKastanje,
    uitkomst: 'deels',
    regels: beschikkingKastanje.regels.map((r, i) => (i ? { ...r, toegekendCent: 0 } : r)),
    hulp: gewijzigdKastanje.hulp,
  },
  afgewezen: { ...afwijzingKastanje, hulp: { ...afwijzingKastanje.hulp, ...gewijzigdKastanje.hulp } },
  gewijzigd: gewijzigdKastanje,
  ingetrokken: ingetrokkenKastanje,
  teruggevorderd: teruggevorderdKastanje,
  kwijtgescholden: kwijtgescholdenKastanje,
};
const bezwaren = {
  'bezwaar ontvangen': ontvangstKastanje,
  'bezwaar te laat': teLaatKastanje,
  'bezwaar ongegrond': antwoordKastanje,
  'bezwaar gegrond': gelijkKastanje,
  'bezwaar niet behandeld': nietBehandeldKastanje,
};

const brieven: [string, Brieftekst][] = [
  ...Object.entries(besluiten).flatMap(([soort, doc]): [string, Brieftekst][] => [
    [`${soort}, college`, describeBeschikking({ ...doc, rechtsbescherming: college })],
    [`${soort}, stichting`, describeBeschikking({ ...doc, rechtsbescherming: stichtingVoorbeeld })],
  ]),
  ...Object.entries(bezwaren).flatMap(([soort, doc]): [string, Brieftekst][] => [
    [`${soort}, college`, describeBezwaarbrief(doc)],
    [`${soort}, stichting`, describeBezwaarbrief(alsKlacht(doc))],
  ]),
];

// The law wants these named as they are: which law, where, by when, and what a court does.
const wettelijk = [
  'Algemene wet bestuursrecht',
  'voorlopige voorziening',
  'op grond van',
  'in beroep gaan bij',
  'uiterlijk op',
  'griffierecht',
];
const isWettelijk = (zin: string) => wettelijk.some((woord) => zin.includes(woord));

const listZinnen = ({ secties }: Brieftekst): string[] =>
  secties
    .flatMap(({ delen }) =>
      delen.flatMap((deel) =>
        deel.soort === 'alinea' ? [deel.tekst] : deel.soort === 'lijst' ? [...deel.punten] : [],
      ),
    )
    .flatMap((tekst) => tekst.split(/(?<=[.?!:])[”"]?\s+/));

const nogMeerAmbtelijk = [
  ...ambtelijk,
  'alsmede',
  'dientengevolge',
  'desbetreffende',
  'genoemde',
  'ingevolge',
  'inzake',
  'jegens',
  'mitsdien',
  'nopens',
  'omtrent',
  'reeds',
  'ten aanzien van',
  'ter zake',
  'te allen tijde',
  'voornoemd',
  'zienswijze',
  'ontvankelijk',
  'gegrond',
];

describe.each(brieven)('de brief %s', (_, brief) => {
  const zinnen = listZinnen(brief);
  const eigen = zinnen.filter((zin) => !isWettelijk(zin));

  test('heeft korte zinnen: samen hoogstens 15 woorden, de langste 18', () => {
    const { woordenPerZin, langsteZin } = measureLeesbaarheid(eigen);
    expect(woordenPerZin).toBeLessThanOrEqual(15);
    expect(langsteZin.split(/\s+/).length, langsteZin).toBeLessThanOrEqual(18);
  });

  test('is leesbaar voor iedereen, ook met de zinnen die de wet vraagt', () => {
    expect(measureLeesbaarheid(eigen).fleschDouma).toBeGreaterThanOrEqual(60);
    expect(measureLeesbaarheid(zinnen).woordenPerZin).toBeLessThanOrEqual(15);
  });

  test('heeft weinig lange woorden', () => {
    const woorden = eigen.flatMap((zin) => zin.match(/\p{L}{2,}/gu) ?? []);
    const lang = woorden.filter((woord) => countLettergrepen(woord) > 4);
    expect(lang.length / woorden.length, lang.join()).toBeLessThan(0.06);
  });

  test('gebruikt geen ambtelijke woorden en geen afkorting die niemand kent', () => {
    const tekst = zinnen.join(' ');
    for (const woord of nogMeerAmbtelijk)
      expect(` ${tekst.toLowerCase()} `).not.toMatch(new RegExp(`\\b${woord}\\b`));
    const afkortingen = tekst.match(/\b(?:[A-Z]{2,}|[a-z]\.[a-z]\.)/g) ?? [];
    expect(afkortingen.filter((kort) => !['AV', 'WIJ', 'AA'].includes(kort))).toEqual([]);
  });

  test('spreekt de inwoner aan en noemt wie er kan helpen', () => {
    expect(zinnen.join(' ')).toMatch(/\bu\b/i);
    expect(zinnen.join(' ')).toContain('contactpersoon');
  });
});

describe('wat iemand kan doen die het niet eens is', () => {
  const zeg = (brief: Brieftekst) => listZinnen(brief).join(' ');

  test('na een antwoord van een college is dat beroep, met de laatste dag', () => {
    expect(zeg(describeBezwaarbrief(antwoordKastanje))).toContain(
      'in beroep gaan bij de rechtbank Noord-Nederland',
    );
    expect(zeg(describeBezwaarbrief(antwoordKastanje))).toContain('uiterlijk op 3 maart 2027');
  });

  test('bij een stichting staat niets over bezwaar, beroep of de wet', () => {
    for (const [naam, brief] of brieven.filter(([soort]) => soort.endsWith('stichting')))
      expect(zeg(brief), naam).not.toMatch(/bestuursrecht|\bbezwaar|in beroep/);
  });

  test('wie te laat is, hoort wat de laatste dag was', () => {
    expect(zeg(describeBezwaarbrief(teLaatKastanje))).toContain('De laatste dag was 4 januari 2027.');
  });
});

describe('een nieuw besluit', () => {
  const tabel = (doc: Beschikking) => JSON.stringify(describeBeschikking(doc).secties[1]);

  test('zet wat het eerst was naast wat het nu is', () => {
    expect(tabel(gewijzigdKastanje)).toContain('Eerst');
    expect(tabel(gewijzigdKastanje)).toContain('2.400,00');
    expect(tabel(gewijzigdKastanje)).toContain('1.800,00');
  });

  test('zegt wat terug moet, wanneer en hoe', () => {
    const tekst = JSON.stringify(describeBeschikking(teruggevorderdKastanje).secties);
    expect(tekst).toContain('uiterlijk op 1 juni 2027');
    expect(tekst).toContain('Dit is afgesproken: U betaalt elke maand 100 euro terug.');
  });

  test('zegt bij een bedrag dat niet door de maanden te delen is geen bedrag per maand', () => {
    const [regel] = beschikkingKastanje.regels.slice(2);
    if (!regel) throw new Error('geen regel');
    const oneven = { ...regel, toegekendCent: 33333, toegekendTotaalCent: 100000 };
    const doc: Beschikking = { ...gewijzigdKastanje, regels: [oneven] };
    expect(tabel(doc)).toContain('in 3 maanden');
    expect(tabel(doc)).toContain('1.000,00');
  });
});
