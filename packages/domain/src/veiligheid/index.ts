export * from './afscherming.ts';
export * from './meldcode.ts';
export * from './splitsing.ts';
