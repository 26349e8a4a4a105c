export * from './akkoordtekst.ts';
export * from './bestandsnaam.ts';
export * from './handtekening.ts';
export * from './inspect-bestand.ts';
export * from './inspect-office.ts';
export * from './read-zip.ts';
export * from './soorten.ts';
