export * from './check-prijsregel.ts';
export * from './compare-prijzen.ts';
export * from './fout.ts';
export * from './kolommen.ts';
export * from './prijsregel.ts';
export * from './read-bestand.ts';
export * from './write-bestand.ts';
