export * from './agenda.ts';
export * from './standen.ts';
