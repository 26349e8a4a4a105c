// The canvas speaks of the same kapitaalvormen and leefgebieden as the gesprek and the prices.
export * from '../leefgebieden/index.ts';
