import { type Bankregel, type BankUitkomst, readBankDatum } from '@naast/domain/betalingen';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

type Knoop = Record<string, unknown>;

// A statement needs no document type and no entities of its own: both only serve attacks.
const parser = new XMLParser({
  ignoreAttributes: false,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: { enabled: true, maxTotalExpansions: 200_000 },
  trimValues: true,
  isArray: (naam) => ['Stmt', 'Ntry', 'NtryDtls', 'TxDtls', 'Ustrd', 'Strd'].includes(naam),
});

const weiger = (bericht: string): BankUitkomst => ({ goed: false, bericht });
const isKnoop = (waarde: unknown): waarde is Knoop =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const lijst = (waarde: unknown): Knoop[] => (Array.isArray(waarde) ? waarde : [waarde]).filter(isKnoop);

/** What stands at a path of elements; lists take their first. */
function pad(knoop: unknown, ...namen: string[]): unknown {
  return namen.reduce<unknown>((hier, naam) => {
    const een = Array.isArray(hier) ? hier[0] : hier;
    return isKnoop(een) ? een[naam] : undefined;
  }, knoop);
}

function tekst(knoop: unknown, ...namen: string[]): string {
  const waarde = pad(knoop, ...namen);
  const een = Array.isArray(waarde) ? waarde[0] : waarde;
  if (typeof een === 'string') return een;
  return isKnoop(een) && typeof een['#text'] === 'string' ? een['#text'] : '';
}

// An element of a bank has a name and at most a currency or a namespace.
const langsteElement = 2000;

/** True when an element goes on for longer than any bank writes: reading its attributes takes ever longer. */
function heeftLangElement(xml: string): boolean {
  for (let begin = xml.indexOf('<'); begin >= 0; ) {
    const eind = xml.indexOf('>', begin);
    if (eind < 0 || eind - begin > langsteElement) return true;
    begin = xml.indexOf('<', eind);
  }
  return false;
}

/** The document, or undefined for what is no whole XML, or is deeper or fuller than the reader dares to read. */
function parseXml(xml: string): Knoop | undefined {
  try {
    return !heeftLangElement(xml) && XMLValidator.validate(xml) === true ? parser.parse(xml) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a bank statement in CAMT.053 (versions .001.02 to .001.08). */
export function readCamt(xml: string): BankUitkomst {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml))
    return weiger('Dit bestand bevat iets dat we om veiligheid niet lezen (een DOCTYPE).');
  const gelezen = parseXml(xml);
  if (!gelezen) return weiger('Dit XML-bestand is niet heel. Haal het opnieuw op bij de bank.');
  const document = pad(gelezen, 'Document');
  const afschriften = lijst(pad(document, 'BkToCstmrStmt', 'Stmt'));
  if (afschriften.length === 0)
    return weiger('Dit is geen CAMT.053-bestand. Kies bij de bank "CAMT.053" of "XML".');
  const regels = afschriften.flatMap((afschrift) => {
    const rekening = tekst(afschrift, 'Acct', 'Id', 'IBAN');
    return lijst(afschrift.Ntry).flatMap((boeking) => readBoeking(boeking, rekening));
  });
  const genummerd = regels.map((regel, i) => ({ ...regel, rij: i + 1 }));
  const leesbaar = genummerd.filter(({ boekdatum, bedragCent }) => boekdatum !== '' && bedragCent !== 0);
  const fouten = genummerd
    .filter((regel) => !leesbaar.includes(regel))
    .map(({ rij }) => ({
      rij,
      bericht: 'De datum of het bedrag van deze boeking kunnen we niet lezen, of het is niet in euro.',
    }));
  return { goed: true, soort: 'camt', regels: leesbaar, fouten };
}

/** Cents of an amount in euro; 0 when it cannot be read or is other money. */
function cent(bedrag: unknown): number {
  const euros = tekst(bedrag);
  if (isKnoop(bedrag) && bedrag['@_Ccy'] !== undefined && bedrag['@_Ccy'] !== 'EUR') return 0;
  return /^\d{1,13}(\.\d{1,5})?$/.test(euros) ? Math.round(Number(euros) * 100) : 0;
}

// Some banks do not fill RtrInf, but say by their code or by RvslInd that a transfer came back.
const isTeruggedraaid = (boeking: Knoop): boolean =>
  tekst(boeking, 'RvslInd') === 'true' || tekst(boeking, 'BkTxCd', 'Domn', 'Fmly', 'SubFmlyCd') === 'RRTN';

/** A booking has one line for each transaction in it, or one for itself when the bank gives no details. */
function readBoeking(boeking: Knoop, rekening: string): Omit<Bankregel, 'rij'>[] {
  const teken = tekst(boeking, 'CdtDbtInd') === 'DBIT' ? -1 : 1;
  const stand = tekst(boeking, 'Sts', 'Cd') || tekst(boeking, 'Sts');
  // Only what is booked; pending and informational entries change nothing.
  if (stand !== '' && stand !== 'BOOK') return [];
  const dag = tekst(boeking, 'BookgDt', 'Dt') || tekst(boeking, 'BookgDt', 'DtTm').slice(0, 10);
  const kop = {
    rekening,
    boekdatum: readBankDatum(dag) ?? '',
    opdracht: tekst(boeking, 'NtryDtls', 'Btch', 'PmtInfId') || tekst(boeking, 'NtryDtls', 'Btch', 'MsgId'),
    bankId: tekst(boeking, 'AcctSvcrRef'),
  };
  const details = lijst(boeking.NtryDtls).flatMap((detail) => lijst(detail.TxDtls));
  const read = (detail: Knoop) => {
    const gelezen = readDetail(detail, teken);
    // A batch names the order once, for everything in it.
    const opdracht = gelezen.opdracht || kop.opdracht;
    return { ...kop, ...gelezen, opdracht, isRetour: gelezen.isRetour || isTeruggedraaid(boeking) };
  };
  if (details.length <= 1)
    return [{ ...read(details[0] ?? {}), bedragCent: teken * cent(pad(boeking, 'Amt')) }];
  return details.map((detail, i) => ({
    ...read(detail),
    bedragCent: teken * cent(pad(detail, 'Amt') ?? pad(detail, 'AmtDtls', 'TxAmt', 'Amt')),
    bankId: tekst(detail, 'Refs', 'AcctSvcrRef') || (kop.bankId && `${kop.bankId}/${i + 1}`),
  }));
}

function readDetail(detail: Knoop, teken: number) {
  const kant = teken < 0 ? 'Cdtr' : 'Dbtr';
  const retour = pad(detail, 'RtrInf');
  const kenmerk = tekst(detail, 'Refs', 'EndToEndId');
  // A return names the parties of the payment that came back: the payee is then still the creditor.
  const rekening = tekst(detail, 'RltdPties', `${kant}Acct`, 'Id', 'IBAN');
  return {
    tegenrekening: rekening || (retour ? tekst(detail, 'RltdPties', 'CdtrAcct', 'Id', 'IBAN') : ''),
    tegennaam: tekst(detail, 'RltdPties', kant, 'Nm') || tekst(detail, 'RltdPties', kant, 'Pty', 'Nm'),
    kenmerk: kenmerk === 'NOTPROVIDED' ? '' : kenmerk,
    opdracht: tekst(detail, 'Refs', 'PmtInfId') || tekst(detail, 'Refs', 'MsgId'),
    omschrijving: readOmschrijving(detail),
    isRetour: retour !== undefined,
    retourReden: readReden(retour),
  };
}

function readOmschrijving(detail: Knoop): string {
  const los = pad(detail, 'RmtInf', 'Ustrd');
  const woorden = (Array.isArray(los) ? los : [los]).filter(
    (deel): deel is string => typeof deel === 'string',
  );
  return [...woorden, tekst(detail, 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref'), tekst(detail, 'AddtlTxInf')]
    .filter(Boolean)
    .join(' ');
}

// The codes of ISO 20022 (ExternalReturnReason1Code) that a transfer meets, in words.
const redenen: Readonly<Record<string, string>> = {
  AC01: 'de rekening bestaat niet',
  AC04: 'de rekening is opgeheven',
  AC06: 'de rekening is geblokkeerd',
  AG01: 'deze rekening kan dit niet ontvangen',
  AM05: 'dubbel betaald',
  BE04: 'het adres ontbreekt',
  FOCR: 'op verzoek van de betaler',
  MD07: 'de rekeninghouder is overleden',
  MS02: 'de ontvanger weigert',
  MS03: 'de bank geeft geen reden',
  RC01: 'de bank van de ontvanger klopt niet',
  RR04: 'vanwege regels',
};

function readReden(retour: unknown): string {
  if (retour === undefined) return '';
  const code = tekst(retour, 'Rsn', 'Cd') || tekst(retour, 'Rsn', 'Prtry');
  const woorden = [redenen[code], tekst(retour, 'AddtlInf')].filter(Boolean).join(', ');
  return [code, woorden].filter(Boolean).join(': ') || 'de bank geeft geen reden';
}
