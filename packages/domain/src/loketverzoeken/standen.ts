/** Routes without money of the fonds, that go to a loket. */
export const loketRoutes = ['hardheidsclausule', 'bijzondere_bijstand', 'partner_betaalt'] as const;
export type LoketRoute = (typeof loketRoutes)[number];

export const loketRouteNamen: Record<LoketRoute, string> = {
  hardheidsclausule: 'Hardheidsclausule',
  bijzondere_bijstand: 'Bijzondere bijstand',
  partner_betaalt: 'Een partner betaalt',
};

/** Usual term in days. A besluit on an aanvraag takes eight weeks at most (Awb 4:13); a partner is asked for four. */
export const loketTermijnen: Record<LoketRoute, number> = {
  hardheidsclausule: 56,
  bijzondere_bijstand: 56,
  partner_betaalt: 28,
};

/**
 * The days within which a loket answers, in a text such as "Antwoord binnen 8 weken": the longest term of the sentences
 * about the answer. Other sentences say until when you can ask. Undefined when none is named between a day and a year.
 */
export function readTermijnDagen(tekst: string): number | undefined {
  const zinnen = tekst
    .toLowerCase()
    .split(/[.;]/)
    .filter((zin) => /antwoord|besli|besluit/.test(zin));
  const perEenheid = { werkdag: 1.4, dag: 1, week: 7, wek: 7, maand: 30 } as const;
  const dagen = [...zinnen.join(' ').matchAll(/(\d{1,3})\s*(werkdag|dag|week|wek|maand)/g)].map(
    ([, aantal, eenheid]) => Math.ceil(Number(aantal) * perEenheid[eenheid as keyof typeof perEenheid]),
  );
  const langste = Math.max(0, ...dagen);
  return langste >= 1 && langste <= 365 ? langste : undefined;
}

export const loketStanden = [
  'concept',
  'verstuurd',
  'antwoord_ontvangen',
  'toegekend',
  'deels',
  'afgewezen',
  'ingetrokken',
] as const;
export type LoketStand = (typeof loketStanden)[number];

export const loketStandNamen: Record<LoketStand, string> = {
  concept: 'Concept',
  verstuurd: 'Verstuurd',
  antwoord_ontvangen: 'Antwoord ontvangen',
  toegekend: 'Toegekend',
  deels: 'Voor een deel toegekend',
  afgewezen: 'Afgewezen',
  ingetrokken: 'Ingetrokken',
};

export const loketGebeurtenissen = [
  'versturen',
  'antwoord_noteren',
  'toekennen',
  'deels_toekennen',
  'afwijzen',
  'heropenen',
  'intrekken',
] as const;
export type LoketGebeurtenis = (typeof loketGebeurtenissen)[number];

export interface LoketOvergang {
  van: LoketStand;
  gebeurtenis: LoketGebeurtenis;
  naar: LoketStand;
}

/** The life of a loketverzoek; the database function `loketverzoek_overgangen()` holds the same rows. `heropenen` corrects a mistake. */
export const loketOvergangen: readonly LoketOvergang[] = [
  { van: 'concept', gebeurtenis: 'versturen', naar: 'verstuurd' },
  { van: 'verstuurd', gebeurtenis: 'antwoord_noteren', naar: 'antwoord_ontvangen' },
  { van: 'antwoord_ontvangen', gebeurtenis: 'toekennen', naar: 'toegekend' },
  { van: 'antwoord_ontvangen', gebeurtenis: 'deels_toekennen', naar: 'deels' },
  { van: 'antwoord_ontvangen', gebeurtenis: 'afwijzen', naar: 'afgewezen' },
  { van: 'toegekend', gebeurtenis: 'heropenen', naar: 'antwoord_ontvangen' },
  { van: 'deels', gebeurtenis: 'heropenen', naar: 'antwoord_ontvangen' },
  { van: 'afgewezen', gebeurtenis: 'heropenen', naar: 'antwoord_ontvangen' },
  { van: 'concept', gebeurtenis: 'intrekken', naar: 'ingetrokken' },
  { van: 'verstuurd', gebeurtenis: 'intrekken', naar: 'ingetrokken' },
  { van: 'antwoord_ontvangen', gebeurtenis: 'intrekken', naar: 'ingetrokken' },
];

/** Where a loketverzoek goes; undefined when this cannot happen now. */
export const findLoketStap = (van: LoketStand, gebeurtenis: LoketGebeurtenis): LoketStand | undefined =>
  loketOvergangen.find((o) => o.van === van && o.gebeurtenis === gebeurtenis)?.naar;

/** What can be done now, in the order of the table. */
export const listLoketStappen = (van: LoketStand): LoketGebeurtenis[] =>
  loketGebeurtenissen.filter((gebeurtenis) => findLoketStap(van, gebeurtenis) !== undefined);

/** Day before which an answer is due, `YYYY-MM-DD`: this many days after sending. */
export function calculateLoketUiterlijk(verstuurdOp: string, dagen: number): string {
  const dag = new Date(`${verstuurdOp}T12:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + dagen);
  return dag.toISOString().slice(0, 10);
}

/** What a letter can tell about a family; they say beforehand which of these may be in it. */
export const gedeeldeGegevens = ['namen', 'gezin', 'wonen', 'geld', 'gezondheid', 'kinderen'] as const;
export type GedeeldGegeven = (typeof gedeeldeGegevens)[number];

export const gedeeldNamen: Record<GedeeldGegeven, string> = {
  namen: 'De naam van het gezin',
  gezin: 'Wie er in het gezin zijn',
  wonen: 'Hoe ze wonen',
  geld: 'Inkomen en schulden',
  gezondheid: 'Gezondheid',
  kinderen: 'Iets over de kinderen',
};

export const verstuurWijzen = ['post', 'mail', 'portaal', 'balie'] as const;
export type VerstuurWijze = (typeof verstuurWijzen)[number];

export const verstuurNamen: Record<VerstuurWijze, string> = {
  post: 'Met de post',
  mail: 'Per beveiligde mail',
  portaal: 'Via een website of portaal',
  balie: 'Afgegeven bij de balie',
};
