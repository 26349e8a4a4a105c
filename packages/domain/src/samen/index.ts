export * from './aanwezig.ts';
export * from './gebeurtenis.ts';
export * from './wijziging.ts';
