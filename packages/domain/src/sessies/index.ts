export * from './check-export.ts';
