export const bankSoorten = ['camt', 'ing', 'rabobank', 'abnamro', 'naast'] as const;
export type BankSoort = (typeof bankSoorten)[number];

export const bankSoortNamen: Record<BankSoort, string> = {
  camt: 'CAMT.053',
  ing: 'ING (CSV)',
  rabobank: 'Rabobank (CSV)',
  abnamro: 'ABN AMRO (TAB)',
  naast: 'Ons eigen CSV-formaat',
};

/** One line of a bank statement, whichever bank wrote it. */
export interface Bankregel {
  /** Row in the file, or place in the statement, from 1. */
  rij: number;
  /** Our own account, when the bank names it. */
  rekening: string;
  /** `YYYY-MM-DD` */
  boekdatum: string;
  /** Below zero: paid from our account. */
  bedragCent: number;
  tegenrekening: string;
  tegennaam: string;
  /** EndToEndId, or what the bank gives as reference. */
  kenmerk: string;
  /** PmtInfId of the order, where the bank books it as one. */
  opdracht: string;
  omschrijving: string;
  /** Why the bank sent it back; empty when it is no return. */
  retourReden: string;
  isRetour: boolean;
  /** What the bank itself calls this line, unique within the account; empty when it does not. */
  bankId: string;
}

export interface Bankfout {
  rij: number;
  bericht: string;
}

export type BankUitkomst =
  | { goed: true; soort: BankSoort; regels: Bankregel[]; fouten: Bankfout[] }
  | { goed: false; bericht: string };

/** Reads `1.234,56`, `1234.56` and `+12,3`. @returns cents, or undefined */
export function readBankBedrag(tekst: string): number | undefined {
  const kaal = tekst.replace(/[\s\u00a0€]/g, '');
  const treffer = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(kaal);
  if (!treffer) return undefined;
  const [, teken, euros = '', centen = ''] = treffer;
  const cent = Number(euros.replace(/[.,]/g, '')) * 100 + Number(centen.padEnd(2, '0'));
  return Number.isSafeInteger(cent) ? (teken === '-' ? -cent : cent) : undefined;
}

/** Reads `20261122`, `2026-11-22` and `22-11-2026`. @returns `YYYY-MM-DD`, or undefined when there is no such day. */
export function readBankDatum(tekst: string): string | undefined {
  const kaal = tekst.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(kaal);
  const nl = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(kaal);
  const datum = iso
    ? `${iso[1]}-${iso[2]}-${iso[3]}`
    : nl
      ? `${nl[3]}-${(nl[2] ?? '').padStart(2, '0')}-${(nl[1] ?? '').padStart(2, '0')}`
      : '';
  const moment = new Date(`${datum}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(datum) ? datum : undefined;
}
