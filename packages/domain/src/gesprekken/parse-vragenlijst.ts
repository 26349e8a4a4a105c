import { kapitaalvormen, leefgebieden } from '../leefgebieden/index.ts';
import { checkSamenhang } from './check-samenhang.ts';
import { type EerdereVraag, parseVoorwaarde } from './voorwaarde.ts';
import {
  type Doelgroep,
  doelgroepen,
  jaNeeOpties,
  type Optie,
  type Schaal,
  type Sectie,
  type Voorwaarde,
  type Vraag,
  type Vraagsoort,
  type Vragenlijst,
  vraagsoorten,
} from './vragenlijst.ts';

/** One thing that is wrong in a vragenlijst; `pad` as in `secties.2.vragen.0.als`. */
export interface Vragenlijstfout {
  pad: string;
  bericht: string;
}

export type VragenlijstUitkomst =
  | { ok: true; vragenlijst: Vragenlijst }
  | { ok: false; fouten: Vragenlijstfout[] };

type Ruw = Record<string, unknown>;
interface Bereik {
  fouten: Vragenlijstfout[];
  eerdere: Map<string, EerdereVraag & { per: Doelgroep; gevoelig: boolean }>;
}

const isRuw = (waarde: unknown): waarde is Ruw =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const asRuw = (waarde: unknown): Ruw => (isRuw(waarde) ? waarde : {});

// What may be written at each place: a word we do not know is a mistake, never something to pass over.
const velden = {
  lijst: ['titel', 'toelichting', 'schaal', 'secties'],
  sectie: ['titel', 'per', 'als', 'kapitaalvorm', 'vragen'],
  vraag: [
    'code',
    'soort',
    'start',
    'gevoelig',
    'vraag',
    'hulp',
    'opties',
    'opties_uit',
    'als',
    'schaal',
    'naar',
  ],
  schaal: ['1', '10'],
  naar: ['blok', 'leefgebied'],
};

function readRuw(invoer: unknown, pad: string, bekend: readonly string[], bereik: Bereik): Ruw {
  const ruw = asRuw(invoer);
  if (!isRuw(invoer)) {
    bereik.fouten.push({ pad, bericht: `Hier horen de velden ${bekend.join(', ')}.` });
  }
  for (const naam of Object.keys(ruw).filter((veld) => !bekend.includes(veld))) {
    const bericht = `Het veld "${naam}" kennen we hier niet. Kies uit: ${bekend.join(', ')}.`;
    bereik.fouten.push({ pad: pad === '' ? naam : `${pad}.${naam}`, bericht });
  }
  return ruw;
}

function readAanUit(invoer: unknown, pad: string, bereik: Bereik): boolean {
  if (invoer !== undefined && typeof invoer !== 'boolean') {
    bereik.fouten.push({ pad, bericht: 'Schrijf hier true (ja) of false (nee).' });
  }
  return invoer === true;
}

/**
 * Reads a vragenlijst from its written form (see `wat-heb-je-nodig.yaml`), with every mistake in one go.
 * A condition refers only to an earlier question about the same person or about the household.
 */
export function parseVragenlijst(invoer: unknown): VragenlijstUitkomst {
  const bereik: Bereik = { fouten: [], eerdere: new Map() };
  const ruw = readRuw(invoer, '', velden.lijst, bereik);
  const schaal = readSchaal(ruw.schaal, 'schaal', bereik);
  if (!schaal) bereik.fouten.push({ pad: 'schaal', bericht: 'Geef woorden voor 1 en voor 10.' });
  const secties = readLijst(ruw.secties, 'secties', bereik).map((s, i) =>
    readSectie(s, `secties.${i}`, bereik),
  );
  const vragenlijst: Vragenlijst = {
    titel: readTekst(ruw.titel, 'titel', bereik),
    toelichting: readTekst(ruw.toelichting, 'toelichting', bereik),
    schaal: schaal ?? { laag: '', hoog: '' },
    secties,
  };
  bereik.fouten.push(...checkSamenhang(vragenlijst));
  return bereik.fouten.length === 0 ? { ok: true, vragenlijst } : { ok: false, fouten: bereik.fouten };
}

function readSectie(invoer: unknown, pad: string, bereik: Bereik): Sectie {
  const ruw = readRuw(invoer, pad, velden.sectie, bereik);
  const per = readKeuze(ruw.per, doelgroepen, `${pad}.per`, bereik) ?? 'huishouden';
  const als = readVoorwaarde(ruw.als, `${pad}.als`, { per, gevoelig: false }, bereik);
  return {
    titel: readTekst(ruw.titel, `${pad}.titel`, bereik),
    per,
    als,
    kapitaalvorm:
      ruw.kapitaalvorm === undefined
        ? null
        : readKeuze(ruw.kapitaalvorm, kapitaalvormen, `${pad}.kapitaalvorm`, bereik),
    vragen: readLijst(ruw.vragen, `${pad}.vragen`, bereik).map((v, i) =>
      readVraag(v, `${pad}.vragen.${i}`, per, bereik),
    ),
  };
}

function readVraag(invoer: unknown, pad: string, per: Doelgroep, bereik: Bereik): Vraag {
  const ruw = readRuw(invoer, pad, velden.vraag, bereik);
  const soort = readKeuze(ruw.soort, vraagsoorten, `${pad}.soort`, bereik) ?? 'open';
  const gevoelig = readAanUit(ruw.gevoelig, `${pad}.gevoelig`, bereik);
  const vraag: Vraag = {
    code: readTekst(ruw.code, `${pad}.code`, bereik),
    soort,
    vraag: readTekst(ruw.vraag, `${pad}.vraag`, bereik),
    hulp: ruw.hulp === undefined ? null : readTekst(ruw.hulp, `${pad}.hulp`, bereik),
    opties: readOpties(ruw.opties, soort, `${pad}.opties`, bereik),
    optiesUit:
      ruw.opties_uit === undefined
        ? null
        : readKeuze(ruw.opties_uit, ['regelingen'] as const, `${pad}.opties_uit`, bereik),
    als: readVoorwaarde(ruw.als, `${pad}.als`, { per, gevoelig }, bereik),
    schaal: readSchaal(ruw.schaal, `${pad}.schaal`, bereik),
    start: readAanUit(ruw.start, `${pad}.start`, bereik),
    gevoelig,
    naar: readNaar(ruw.naar, `${pad}.naar`, bereik),
  };
  bereik.eerdere.set(vraag.code, { ...vraag, per });
  return vraag;
}

function readVoorwaarde(
  invoer: unknown,
  pad: string,
  wie: { per: Doelgroep; gevoelig: boolean },
  bereik: Bereik,
): Voorwaarde | null {
  if (invoer === undefined) return null;
  const uitkomst = parseVoorwaarde(String(invoer), (code) => {
    const eerder = bereik.eerdere.get(code);
    if (!eerder) return `De vraag ${code} staat niet eerder in de lijst.`;
    if (eerder.per !== wie.per && eerder.per !== 'huishouden')
      return `De vraag ${code} gaat niet over dezelfde persoon.`;
    // What is asked next would tell a bystander the answer.
    if (eerder.gevoelig && !wie.gevoelig) return `De vraag ${code} is gevoelig. Daar mag niets van afhangen.`;
    return eerder;
  });
  if (uitkomst.ok) return uitkomst.voorwaarde;
  bereik.fouten.push({ pad, bericht: uitkomst.bericht });
  return null;
}

function readOpties(invoer: unknown, soort: Vraagsoort, pad: string, bereik: Bereik): Optie[] {
  if (soort === 'ja_nee') return [...jaNeeOpties];
  if (invoer === undefined) return [];
  return readLijst(invoer, pad, bereik).map((optie, i) => {
    const naam = readTekst(optie, `${pad}.${i}`, bereik);
    return { waarde: naam, naam };
  });
}

function readSchaal(invoer: unknown, pad: string, bereik: Bereik): Schaal | null {
  if (invoer === undefined) return null;
  const ruw = readRuw(invoer, pad, velden.schaal, bereik);
  return {
    laag: readTekst(ruw['1'], `${pad}.1`, bereik),
    hoog: readTekst(ruw['10'], `${pad}.10`, bereik),
  };
}

function readNaar(invoer: unknown, pad: string, bereik: Bereik): Vraag['naar'] {
  if (invoer === undefined) return null;
  const { blok, leefgebied } = readRuw(invoer, pad, velden.naar, bereik);
  if (typeof blok !== 'number' || !Number.isInteger(blok) || blok < 1 || blok > 9) {
    bereik.fouten.push({ pad: `${pad}.blok`, bericht: 'Kies een blok van 1 tot en met 9.' });
    return null;
  }
  if (leefgebied === undefined) return { blok, leefgebied: null };
  const gekozen = readKeuze(leefgebied, leefgebieden, `${pad}.leefgebied`, bereik);
  return gekozen === null ? null : { blok, leefgebied: gekozen };
}

function readLijst(invoer: unknown, pad: string, bereik: Bereik): unknown[] {
  if (Array.isArray(invoer) && invoer.length > 0) return invoer;
  bereik.fouten.push({ pad, bericht: 'Hier hoort een lijst met minstens één regel.' });
  return [];
}

function readTekst(invoer: unknown, pad: string, bereik: Bereik): string {
  const tekst = typeof invoer === 'string' ? invoer.normalize('NFC').trim() : '';
  if (tekst === '') bereik.fouten.push({ pad, bericht: 'Vul dit in.' });
  if (tekst.length > 1000) {
    bereik.fouten.push({ pad, bericht: 'Dit is te lang. Gebruik hoogstens 1.000 tekens.' });
  }
  return tekst;
}

function readKeuze<T extends string>(
  invoer: unknown,
  keuzes: readonly T[],
  pad: string,
  bereik: Bereik,
): T | null {
  const gekozen = keuzes.find((keuze) => keuze === invoer);
  if (gekozen === undefined) bereik.fouten.push({ pad, bericht: `Kies uit: ${keuzes.join(', ')}.` });
  return gekozen ?? null;
}
