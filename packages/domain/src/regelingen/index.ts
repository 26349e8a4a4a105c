export * from './codes.ts';
export * from './find-passend.ts';
