export interface XmpGegevens {
  titel: string;
  maker: string;
  programma: string;
  gemaaktOp: Date;
  /** 32 hexadecimal digits. */
  bestandsId: string;
}

/** The metadata that says: this is a PDF/A-2B. Pure ASCII, so that its length in characters is its length in bytes. */
export function createXmp({ titel, maker, programma, gemaaktOp, bestandsId }: XmpGegevens): string {
  const op = `${gemaaktOp.toISOString().slice(0, 19)}+00:00`;
  const id = bestandsId.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return [
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">',
    '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${toXml(titel)}</rdf:li></rdf:Alt></dc:title>`,
    '<dc:language><rdf:Bag><rdf:li>nl</rdf:li></rdf:Bag></dc:language>',
    `<xmp:CreatorTool>${toXml(maker)}</xmp:CreatorTool><xmp:CreateDate>${op}</xmp:CreateDate>`,
    `<pdf:Producer>${toXml(programma)}</pdf:Producer><xmpMM:DocumentID>uuid:${id}</xmpMM:DocumentID>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

/** As XML text in ASCII: what is special or beyond it becomes a character reference. */
const toXml = (tekst: string): string =>
  [...tekst]
    .map((teken) => (/[<>&"']|[^\x20-\x7e]/u.test(teken) ? `&#${teken.codePointAt(0)};` : teken))
    .join('');
