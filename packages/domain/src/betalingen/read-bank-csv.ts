import {
  type Bankfout,
  type Bankregel,
  type BankSoort,
  type BankUitkomst,
  readBankBedrag,
  readBankDatum,
} from './bankregel.ts';

type Cel = (kolom: string) => string;

interface Vorm {
  soort: BankSoort;
  /** Columns that make this bank recognisable, in small letters. */
  herken: readonly string[];
  lees: (cel: Cel) => Ruw;
}

/** A row before it is checked. */
interface Ruw extends Omit<Bankregel, 'rij' | 'boekdatum' | 'bedragCent'> {
  datum: string;
  bedrag: string;
  /** For a bank that writes amounts without a sign. */
  af: boolean;
}

const leeg = {
  rekening: '',
  tegenrekening: '',
  tegennaam: '',
  kenmerk: '',
  opdracht: '',
  omschrijving: '',
  retourReden: '',
  isRetour: false,
  bankId: '',
  af: false,
};
const ibanVan = (tekst: string): string => tekst.toUpperCase().replace(/\s/g, '');
const naKop = (tekst: string, kop: RegExp): string => kop.exec(tekst)?.[1]?.trim() ?? '';

// No bank writes more in one cell; looking for words in a text without end would never be done.
const celMaximum = 2000;

// ING writes its columns in the language of who downloads.
const ingKolommen = [
  {
    datum: 'datum',
    naam: 'naam / omschrijving',
    rekening: 'rekening',
    tegenrekening: 'tegenrekening',
    kant: 'af bij',
    bedrag: 'bedrag (eur)',
    uitleg: 'mededelingen',
  },
  {
    datum: 'date',
    naam: 'name / description',
    rekening: 'account',
    tegenrekening: 'counterparty',
    kant: 'debit/credit',
    bedrag: 'amount (eur)',
    uitleg: 'notifications',
  },
] as const;

const readIng =
  (kolom: (typeof ingKolommen)[number]) =>
  (cel: Cel): Ruw => {
    const omschrijving = cel(kolom.uitleg);
    return {
      ...leeg,
      datum: cel(kolom.datum),
      bedrag: cel(kolom.bedrag),
      af: /^(?:af|debit)$/i.test(cel(kolom.kant)),
      rekening: ibanVan(cel(kolom.rekening)),
      tegenrekening: ibanVan(cel(kolom.tegenrekening)),
      tegennaam: cel(kolom.naam),
      kenmerk: naKop(omschrijving, /(?:Kenmerk|Reference|End-to-end ID|E2E ID):\s*(\S+)/i),
      omschrijving,
      retourReden: naKop(
        omschrijving,
        /(?:Reden retour|Retourreden|Reden|Reason):\s*([^:]+?)(?=\s\w+:|\sValue date:|$)/i,
      ),
      isRetour: /retour|terugboek|stornering|\breturn/i.test(omschrijving),
    };
  };

const vormen: readonly Vorm[] = [
  ...ingKolommen.map(
    (kolommen): Vorm => ({ soort: 'ing', herken: Object.values(kolommen), lees: readIng(kolommen) }),
  ),
  {
    soort: 'rabobank',
    herken: ['iban/bban', 'volgnr', 'datum', 'bedrag', 'tegenrekening iban/bban', 'transactiereferentie'],
    lees: (cel) => ({
      ...leeg,
      datum: cel('datum'),
      bedrag: cel('bedrag'),
      rekening: ibanVan(cel('iban/bban')),
      tegenrekening: ibanVan(cel('tegenrekening iban/bban')),
      tegennaam: cel('naam tegenpartij'),
      kenmerk: cel('transactiereferentie'),
      opdracht: cel('batch id'),
      omschrijving: [
        cel('betalingskenmerk'),
        cel('omschrijving-1'),
        cel('omschrijving-2'),
        cel('omschrijving-3'),
      ]
        .filter(Boolean)
        .join(' '),
      retourReden: cel('reden retour'),
      isRetour: cel('reden retour') !== '',
      bankId: cel('volgnr'),
    }),
  },
  {
    soort: 'naast',
    herken: ['datum', 'bedrag', 'rekening', 'naam', 'kenmerk', 'omschrijving'],
    lees: (cel) => ({
      ...leeg,
      datum: cel('datum'),
      bedrag: cel('bedrag'),
      tegenrekening: ibanVan(cel('rekening')),
      tegennaam: cel('naam'),
      kenmerk: cel('kenmerk'),
      omschrijving: cel('omschrijving'),
      retourReden: cel('reden retour'),
      isRetour: cel('reden retour') !== '',
    }),
  },
];

// ABN AMRO writes no header: account, currency, day, saldo before, saldo after, day, amount, description.
const isAbn = (rij: readonly string[] | undefined): boolean =>
  rij !== undefined && rij.length === 8 && /^\d{8}$/.test(rij[2] ?? '') && /^[A-Z]{3}$/.test(rij[1] ?? '');

function readAbn(rij: readonly string[]): Ruw {
  const tekst = (rij[7] ?? '').slice(0, celMaximum);
  const deel = (code: string): string =>
    naKop(tekst, new RegExp(`/${code}/(.*?)(?=/[A-Z]{4}/|/(?:IBAN|BIC|NAME|REMI|EREF|RTRN|CSID|MARF)/|$)`));
  return {
    ...leeg,
    datum: rij[2] ?? '',
    bedrag: rij[6] ?? '',
    rekening: ibanVan(rij[0] ?? ''),
    tegenrekening: ibanVan(deel('IBAN')),
    tegennaam: deel('NAME'),
    kenmerk: deel('EREF'),
    omschrijving: deel('REMI') || tekst,
    retourReden: deel('RTRN'),
    isRetour: /\/RTRN\/|RETOUR/.test(tekst),
  };
}

/**
 * Reads a bank statement that was saved as CSV, as rows of cells. Knows the files of ING, Rabobank and ABN AMRO and our
 * own: datum; bedrag; rekening; naam; kenmerk; omschrijving. A row that cannot be read is told, the others go on.
 */
export function readBankCsv(rijen: readonly (readonly string[])[]): BankUitkomst {
  if (isAbn(rijen[0])) return collect('abnamro', rijen, 1, readAbn);
  const kop = (rijen[0] ?? []).map((cel) => cel.trim().toLowerCase());
  const vorm = vormen.find(({ herken }) => herken.every((kolom) => kop.includes(kolom)));
  if (!vorm)
    return {
      goed: false,
      bericht: `We kennen de kolommen van dit bestand niet${describeKop(rijen[0])}. Haal bij je bank een CAMT.053-bestand op, of kies een CSV van ING, Rabobank of ABN AMRO.`,
    };
  return collect(vorm.soort, rijen.slice(1), 2, (rij) =>
    vorm.lees((kolom) => (rij[kop.indexOf(kolom)] ?? '').trim().slice(0, celMaximum)),
  );
}

/** The first columns as they stand there, so that it is clear which file was read. A row with a digit in it is no header. */
function describeKop(kop: readonly string[] = []): string {
  const namen = kop.map((cel) => cel.trim()).filter((cel) => cel !== '');
  const isKop = namen.length > 1 && namen.every((cel) => /^\p{L}[\p{L} ()/.-]{0,40}$/u.test(cel));
  return !isKop ? '' : ` (${namen.slice(0, 4).join(', ')}${namen.length > 4 ? ', …' : ''})`;
}

function collect(
  soort: BankSoort,
  rijen: readonly (readonly string[])[],
  eerste: number,
  lees: (rij: readonly string[]) => Ruw,
): BankUitkomst {
  const regels: Bankregel[] = [];
  const fouten: Bankfout[] = [];
  for (const [i, rij] of rijen.entries()) {
    if (rij.every((cel) => cel.trim() === '')) continue;
    const { datum, bedrag, af, ...rest } = lees(rij);
    const boekdatum = readBankDatum(datum);
    const cent = readBankBedrag(bedrag);
    if (!boekdatum) fouten.push({ rij: eerste + i, bericht: `De datum "${datum}" bestaat niet.` });
    else if (cent === undefined || cent === 0)
      fouten.push({ rij: eerste + i, bericht: `Het bedrag "${bedrag}" kunnen we niet lezen.` });
    else regels.push({ ...rest, rij: eerste + i, boekdatum, bedragCent: af ? -Math.abs(cent) : cent });
  }
  return { goed: true, soort, regels, fouten };
}
