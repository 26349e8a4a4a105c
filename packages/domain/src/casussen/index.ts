export * from './fasen.ts';
export * from './fasewissel.ts';
export * from './niveaus.ts';
export * from './overdracht.ts';
