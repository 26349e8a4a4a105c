export * from './afvinken.ts';
export * from './bericht.ts';
export * from './soorten.ts';
export * from './voor-wie.ts';
export * from './wanneer.ts';
export * from './week.ts';
