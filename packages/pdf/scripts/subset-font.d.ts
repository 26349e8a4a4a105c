declare module 'subset-font' {
  interface Opties {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    keepFeatures?: string[];
    noHinting?: boolean;
    dropTables?: string[];
  }
  export default function subsetFont(font: Buffer, text: string, opties?: Opties): Promise<Buffer>;
}
