export * from './check-antwoord.ts';
export * from './describe-antwoord.ts';
export * from './gesprek.ts';
export * from './group-antwoorden.ts';
export * from './parse-vragenlijst.ts';
export * from './visible-vragen.ts';
export * from './voorwaarde.ts';
export * from './vragenlijst.ts';
