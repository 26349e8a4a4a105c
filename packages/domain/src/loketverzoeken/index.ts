export * from './compose-brief.ts';
export * from './standen.ts';
