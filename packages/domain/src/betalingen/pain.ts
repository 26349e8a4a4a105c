import { readBetaalkenmerk } from './kenmerk.ts';
import { writeSepaTekst } from './sepa-tekst.ts';

/** One transfer. `code` is our own payment code: it comes back on the statement. Amounts in whole cents. */
export interface PainPost {
  code: string;
  bedragCent: number;
  iban: string;
  houder: string;
  kenmerk: string;
}

export interface PainOpdracht {
  code: string;
  /** Moment of release in UTC; not the moment of download, so that the file is the same every time. */
  vrijgegevenOp: string;
  /** `YYYY-MM-DD` */
  uitvoerenOp: string;
  iban: string;
  houder: string;
  posten: readonly PainPost[];
}

/** Whole cents as the decimal of the schema: `1965.00`. */
export const writePainBedrag = (cent: number): string =>
  `${Math.trunc(cent / 100)}.${String(cent % 100).padStart(2, '0')}`;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escapeXml = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => escapes[teken] ?? teken);

const el = (naam: string, inhoud: string): string => `<${naam}>${inhoud}</${naam}>`;
const txt = (naam: string, tekst: string): string => el(naam, escapeXml(tekst));
const rekening = (naam: string, iban: string): string => el(naam, el('Id', txt('IBAN', iban)));

/**
 * The order as a SEPA Credit Transfer, ISO 20022 `pain.001.001.09`: one payment block, because an order has one day.
 * The bank of the payee follows from the IBAN; that of the payer is named NOTPROVIDED, as the SEPA guidelines allow.
 */
export function writePain(opdracht: PainOpdracht): string {
  const { code, vrijgegevenOp, posten } = opdracht;
  const totaal = posten.reduce((som, { bedragCent }) => som + bedragCent, 0);
  const tellingen = txt('NbOfTxs', String(posten.length)) + txt('CtrlSum', writePainBedrag(totaal));
  const kop = el(
    'GrpHdr',
    txt('MsgId', code) +
      txt('CreDtTm', `${vrijgegevenOp.slice(0, 19)}Z`) +
      tellingen +
      el('InitgPty', txt('Nm', writeSepaTekst(opdracht.houder, 70))),
  );
  const bericht = el('CstmrCdtTrfInitn', kop + el('PmtInf', writeBlok(opdracht, tellingen)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">${bericht}</Document>\n`;
}

const writeBlok = ({ code, uitvoerenOp, iban, houder, posten }: PainOpdracht, tellingen: string): string =>
  txt('PmtInfId', code) +
  txt('PmtMtd', 'TRF') +
  // One line on the statement for each payment: that is how we see which one was paid.
  txt('BtchBookg', 'false') +
  tellingen +
  el('PmtTpInf', el('SvcLvl', txt('Cd', 'SEPA'))) +
  el('ReqdExctnDt', txt('Dt', uitvoerenOp)) +
  el('Dbtr', txt('Nm', writeSepaTekst(houder, 70))) +
  rekening('DbtrAcct', iban) +
  el('DbtrAgt', el('FinInstnId', el('Othr', txt('Id', 'NOTPROVIDED')))) +
  txt('ChrgBr', 'SLEV') +
  posten.map(writePost).join('');

const writePost = ({ code, bedragCent, iban, houder, kenmerk }: PainPost): string =>
  el(
    'CdtTrfTxInf',
    el('PmtId', txt('InstrId', code) + txt('EndToEndId', code)) +
      el('Amt', `<InstdAmt Ccy="EUR">${writePainBedrag(bedragCent)}</InstdAmt>`) +
      el('Cdtr', txt('Nm', writeSepaTekst(houder, 70) || 'ONBEKEND')) +
      rekening('CdtrAcct', iban) +
      el('RmtInf', writeKenmerk(kenmerk, code)),
  );

function writeKenmerk(kenmerk: string, code: string): string {
  const gelezen = readBetaalkenmerk(kenmerk, code);
  if (gelezen.soort === 'tekst') return txt('Ustrd', gelezen.tekst);
  const soort = el(
    'Tp',
    el('CdOrPrtry', txt('Cd', 'SCOR')) + txt('Issr', gelezen.soort === 'iso' ? 'ISO' : 'CUR'),
  );
  return el('Strd', el('CdtrRefInf', soort + txt('Ref', gelezen.kenmerk)));
}
