/**
 * Rows of a Dutch spreadsheet file: `;` between fields, fields in double quotes where needed (`""` is one quote),
 * CRLF or LF, a byte order mark allowed. Each row is a record by the names in the first row.
 * @throws SyntaxError with the line number when a row has another number of fields, or a quote is not closed.
 */
export function parseCsv(tekst: string): Record<string, string>[] {
  const [kop, ...rijen] = splitRijen(tekst.replace(/^\uFEFF/, ''));
  if (!kop) return [];
  return rijen.map(({ velden, regel }) => {
    if (velden.length !== kop.velden.length) {
      throw new SyntaxError(`regel ${regel}: ${velden.length} velden in plaats van ${kop.velden.length}`);
    }
    return Object.fromEntries(kop.velden.map((naam, i) => [naam, velden[i] ?? '']));
  });
}

interface Rij {
  velden: string[];
  /** Line of the file on which the row begins, from 1. */
  regel: number;
}

// One field and what ends it: quoted or bare, then `;`, a line end or the end of the file.
const veld = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r?\n|$)/y;

function splitRijen(tekst: string): Rij[] {
  const rijen: Rij[] = [];
  let rij: Rij = { velden: [], regel: 1 };
  let regel = 1;
  veld.lastIndex = 0;
  while (veld.lastIndex < tekst.length || rij.velden.length > 0) {
    const treffer = veld.exec(tekst);
    if (!treffer) throw new SyntaxError(`regel ${regel}: een aanhalingsteken klopt niet`);
    const [geheel, metAanhaling, kaal, einde] = treffer;
    rij.velden.push(metAanhaling?.replaceAll('""', '"') ?? kaal ?? '');
    regel += geheel.split('\n').length - 1;
    if (einde === ';') continue;
    if (rij.velden.length > 1 || rij.velden[0] !== '') rijen.push(rij);
    rij = { velden: [], regel };
  }
  return rijen;
}

/**
 * Whole cents of an amount as Dutch spreadsheets write it: `1394,44`, `1.394,44`, `64`. No floating point on the way.
 * @throws SyntaxError when it is not an amount with at most two decimals
 */
export function parseBedragCent(tekst: string): number {
  const treffer = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(tekst.trim());
  if (!treffer) throw new SyntaxError(`geen bedrag: ${tekst}`);
  const cent = Number(`${treffer[1]?.replaceAll('.', '')}${(treffer[2] ?? '').padEnd(2, '0')}`);
  if (!Number.isSafeInteger(cent)) throw new SyntaxError(`bedrag te groot: ${tekst}`);
  return cent;
}

/** A number with a decimal comma: `10,0`, `-0,4`. @throws SyntaxError when it is not one */
export function parseGetal(tekst: string): number {
  if (!/^-?\d+(,\d+)?$/.test(tekst.trim())) throw new SyntaxError(`geen getal: ${tekst}`);
  return Number(tekst.trim().replace(',', '.'));
}
