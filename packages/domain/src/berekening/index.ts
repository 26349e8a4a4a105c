export * from './check-concept.ts';
export * from './clean-teksten.ts';
export * from './concept.ts';
export * from './copy-prijs.ts';
export * from './namen.ts';
export * from './standaard.ts';
export * from './without-gevoelig.ts';
