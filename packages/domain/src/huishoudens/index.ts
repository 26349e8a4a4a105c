export * from './bsn.ts';
export * from './geboorte.ts';
export * from './gezinsrollen.ts';
export * from './zoeken.ts';
