// What the letters say about the chain of besluiten.
export { listHerzieningen } from './herziening-lijst.queries.ts';
export { listBesluiten, listVorderingen } from './herzieningen.queries.ts';
