// What the letters say about who does not agree.
export { listBezwaren } from './bezwaren.queries.ts';
