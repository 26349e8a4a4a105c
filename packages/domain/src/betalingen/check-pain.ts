/**
 * The rules of ISO 20022 `pain.001.001.09` as far as a SEPA transfer uses them, written down from the schema: order, how
 * often, length and pattern of each element. Used to prove the file we write; the sums and SEPA letters are checked too.
 */
type Regel = readonly [naam: string, min: number, max: number, soort: string];

const veel = 1_000_000;
const bomen: Readonly<Record<string, readonly Regel[]>> = {
  Document: [['CstmrCdtTrfInitn', 1, 1, 'Bericht']],
  Bericht: [
    ['GrpHdr', 1, 1, 'Kop'],
    ['PmtInf', 1, veel, 'Blok'],
  ],
  Kop: [
    ['MsgId', 1, 1, 'Max35'],
    ['CreDtTm', 1, 1, 'Moment'],
    ['NbOfTxs', 1, 1, 'Aantal'],
    ['CtrlSum', 0, 1, 'Som'],
    ['InitgPty', 1, 1, 'Partij'],
  ],
  Blok: [
    ['PmtInfId', 1, 1, 'Max35'],
    ['PmtMtd', 1, 1, 'Methode'],
    ['BtchBookg', 0, 1, 'JaNee'],
    ['NbOfTxs', 0, 1, 'Aantal'],
    ['CtrlSum', 0, 1, 'Som'],
    ['PmtTpInf', 0, 1, 'Soort'],
    ['ReqdExctnDt', 1, 1, 'Uitvoering'],
    ['Dbtr', 1, 1, 'Partij'],
    ['DbtrAcct', 1, 1, 'Rekening'],
    ['DbtrAgt', 1, 1, 'Bank'],
    ['ChrgBr', 0, 1, 'Kosten'],
    ['CdtTrfTxInf', 1, veel, 'Betaling'],
  ],
  Soort: [['SvcLvl', 0, veel, 'Dienst']],
  Dienst: [['Cd', 1, 1, 'Code4']],
  Uitvoering: [['Dt', 1, 1, 'Datum']],
  Partij: [['Nm', 0, 1, 'Naam']],
  Rekening: [['Id', 1, 1, 'RekeningId']],
  RekeningId: [['IBAN', 1, 1, 'Iban']],
  Bank: [['FinInstnId', 1, 1, 'BankId']],
  BankId: [
    ['BICFI', 0, 1, 'Bic'],
    ['Othr', 0, 1, 'Anders'],
  ],
  Anders: [['Id', 1, 1, 'Max35']],
  Betaling: [
    ['PmtId', 1, 1, 'Kenmerken'],
    ['Amt', 1, 1, 'Bedragen'],
    ['CdtrAgt', 0, 1, 'Bank'],
    ['Cdtr', 0, 1, 'Partij'],
    ['CdtrAcct', 0, 1, 'Rekening'],
    ['RmtInf', 0, 1, 'Uitleg'],
  ],
  Kenmerken: [
    ['InstrId', 0, 1, 'Max35'],
    ['EndToEndId', 1, 1, 'Max35'],
  ],
  Bedragen: [['InstdAmt', 1, 1, 'Bedrag']],
  Uitleg: [
    ['Ustrd', 0, 1, 'Max140'],
    ['Strd', 0, 1, 'Gestructureerd'],
  ],
  Gestructureerd: [['CdtrRefInf', 0, 1, 'Verwijzing']],
  Verwijzing: [
    ['Tp', 0, 1, 'VerwijzingSoort'],
    ['Ref', 0, 1, 'Max35'],
  ],
  VerwijzingSoort: [
    ['CdOrPrtry', 1, 1, 'VerwijzingCode'],
    ['Issr', 0, 1, 'Max35'],
  ],
  VerwijzingCode: [['Cd', 1, 1, 'Scor']],
};

// The letters of EPC217-08; a field does not begin or end with a slash, nor hold two in a row.
const sepa = (max: number): RegExp => new RegExp(`^(?!/)(?!.*//)(?!.*/$)[a-zA-Z0-9/\\-?:().,'+ ]{1,${max}}$`);
const vormen: Readonly<Record<string, RegExp>> = {
  Max35: sepa(35),
  Max140: sepa(140),
  Naam: sepa(70),
  Moment: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  Datum: /^\d{4}-\d{2}-\d{2}$/,
  Aantal: /^\d{1,15}$/,
  Som: /^\d{1,16}\.\d{2}$/,
  Bedrag: /^(?!0\.00$)\d{1,9}\.\d{2}$/,
  Methode: /^TRF$/,
  JaNee: /^(true|false)$/,
  Code4: /^SEPA$/,
  Kosten: /^SLEV$/,
  Scor: /^SCOR$/,
  Iban: /^[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{1,30}$/,
  Bic: /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/,
};

interface Knoop {
  naam: string;
  attributen: string;
  kinderen: Knoop[];
  tekst: string;
}

/** What is wrong with the file, in words; an empty list when it follows every rule. */
export function checkPain(xml: string): string[] {
  const kop = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(kop)) return ['de eerste regel'];
  const wortel = parse(xml.slice(kop.length).trim());
  if (typeof wortel === 'string') return [wortel];
  if (
    wortel.naam !== 'Document' ||
    wortel.attributen !== ' xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"'
  )
    return ['Document of zijn namespace'];
  return [...checkKnoop(wortel, 'Document', 'Document'), ...checkSommen(wortel)];
}

function checkKnoop(knoop: Knoop, soort: string, pad: string): string[] {
  const boom = bomen[soort];
  if (!boom) return checkWaarde(knoop, soort, pad);
  const fouten: string[] = [];
  let plek = 0;
  for (const [naam, min, max, kind] of boom) {
    let aantal = 0;
    for (; knoop.kinderen[plek]?.naam === naam; plek++, aantal++)
      fouten.push(...checkKnoop(knoop.kinderen[plek] as Knoop, kind, `${pad}/${naam}`));
    if (aantal < min || aantal > max) fouten.push(`${pad}/${naam}: ${aantal} keer`);
  }
  const over = knoop.kinderen[plek];
  return over ? [...fouten, `${pad}/${over.naam}: hoort hier niet`] : fouten;
}

function checkWaarde({ tekst, attributen, kinderen }: Knoop, soort: string, pad: string): string[] {
  const fouten: string[] = [];
  if (kinderen.length > 0 || !vormen[soort]?.test(tekst)) fouten.push(`${pad}: ${tekst}`);
  if (soort === 'Datum' && !new Date(`${tekst}T00:00:00Z`).toJSON()?.startsWith(tekst))
    fouten.push(`${pad}: ${tekst} bestaat niet`);
  if (attributen !== (soort === 'Bedrag' ? ' Ccy="EUR"' : '')) fouten.push(`${pad}: Ccy`);
  return fouten;
}

const zoek = (knoop: Knoop, naam: string): Knoop[] =>
  knoop.kinderen.flatMap((kind) => (kind.naam === naam ? [kind] : zoek(kind, naam)));
const cent = (tekst: string): number => Number(tekst.replace('.', ''));

function checkSommen(wortel: Knoop): string[] {
  const bedragen = zoek(wortel, 'InstdAmt').map(({ tekst }) => cent(tekst));
  const som = bedragen.reduce((tot, bedrag) => tot + bedrag, 0);
  return [
    ...zoek(wortel, 'CtrlSum').flatMap(({ tekst }) => (cent(tekst) === som ? [] : [`CtrlSum ${tekst}`])),
    ...zoek(wortel, 'NbOfTxs').flatMap(({ tekst }) =>
      Number(tekst) === bedragen.length ? [] : [`NbOfTxs ${tekst}`],
    ),
  ];
}

const entiteiten: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Elements, attributes and text; enough for a file that we wrote ourselves. */
function parse(xml: string): Knoop | string {
  const stapel: Knoop[] = [{ naam: '', attributen: '', kinderen: [], tekst: '' }];
  for (const [heel, dicht, naam = '', attributen = ''] of xml.matchAll(
    /<(\/?)([A-Za-z0-9]+)([^<>]*)>|[^<>]+/g,
  )) {
    const hier = stapel.at(-1) as Knoop;
    if (!heel.startsWith('<'))
      hier.tekst += heel.replace(/&(\w+);/g, (_alles, code: string) => entiteiten[code] ?? '\u0000');
    else if (dicht) {
      if (stapel.pop()?.naam !== naam) return `${naam} sluit verkeerd`;
    } else {
      const knoop: Knoop = { naam, attributen, kinderen: [], tekst: '' };
      hier.kinderen.push(knoop);
      stapel.push(knoop);
    }
  }
  const wortel = stapel[0]?.kinderen[0];
  return stapel.length === 1 && wortel ? wortel : 'niet heel';
}
