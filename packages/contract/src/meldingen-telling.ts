import * as z from 'zod/mini';
import { defineRoute } from './route.ts';

// Apart: every page asks this, and none of them loads the rest.
export const getMeldingenTelling = defineRoute({
  method: 'GET',
  url: '/meldingen/telling',
  operationId: 'getMeldingenTelling',
  summary: 'Hoeveel meldingen je nog niet las',
  tag: 'meldingen',
  response: { 200: z.object({ ongelezen: z.int() }) },
});
