import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader (or a search) finds on one page; `rechts` and `onder` are the outermost ink in points. */
export interface GelezenPagina {
  tekst: string;
  rechts: number;
  onder: number;
}

/** Reads a PDF back, for tests: the text of every page and how far it reaches. */
export async function readPdf(bytes: Uint8Array): Promise<GelezenPagina[]> {
  const taak = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const document = await taak.promise;
  const paginas: GelezenPagina[] = [];
  for (let nummer = 1; nummer <= document.numPages; nummer++) {
    const { items } = await (await document.getPage(nummer)).getTextContent();
    const stukken = items.filter((item) => 'str' in item);
    paginas.push({
      tekst: stukken.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
      rechts: Math.max(...stukken.map(({ transform, width }) => Number(transform[4]) + width)),
      onder: Math.min(...stukken.map(({ transform }) => Number(transform[5]))),
    });
  }
  await taak.destroy();
  return paginas;
}

/** All text of a PDF with every run of white as one space, so that line breaks do not matter. */
export async function readTekst(bytes: Uint8Array): Promise<string> {
  const paginas = await readPdf(bytes);
  return paginas.map(({ tekst }) => tekst.replace(/\s+/g, ' ')).join(' ');
}
