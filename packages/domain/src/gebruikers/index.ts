export * from './rechten.ts';
export * from './rollen.ts';
