export * from './bsn.ts';
export * from './familie.ts';
export * from './geboorte.ts';
export * from './gezinsrollen.ts';
export * from './samenvoegen.ts';
export * from './zoeken.ts';
