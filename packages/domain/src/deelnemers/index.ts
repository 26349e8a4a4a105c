export * from './calculate-vandaag.ts';
export * from './check-deelnemer.ts';
export * from './count-professionals.ts';
export * from './hoeveelheid.ts';
export * from './plan-overname.ts';
