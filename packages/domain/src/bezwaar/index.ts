export * from './codes.ts';
export * from './feestdagen.ts';
export * from './termijnen.ts';
