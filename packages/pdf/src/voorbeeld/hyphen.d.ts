declare module 'hyphen/nl/index.js' {
  const nederlands: { hyphenateSync(tekst: string, opties?: { hyphenChar?: string }): string };
  export default nederlands;
}
