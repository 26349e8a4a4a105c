export * from './herinneringen.ts';
export * from './mail-moment.ts';
export * from './soorten.ts';
