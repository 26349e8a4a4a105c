export * from './aansluiting.ts';
export * from './correctie.ts';
export * from './hide-kleine.ts';
export * from './maanden.ts';
export * from './namen.ts';
export * from './ouderdom.ts';
export * from './stappen.ts';
export * from './steekproef.ts';
