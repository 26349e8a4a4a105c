import type { PassendeRegeling } from '@naast/domain/regelingen';
import type { DbScope } from '../platform/db-scope.ts';
import { listRegelingen } from './regelingen.queries.ts';

/** The list of the beheerder without what ended, as far as advice follows from it. */
export const listPassendeRegelingen = (scope: DbScope): Promise<PassendeRegeling[]> =>
  listRegelingen(scope, { ookBeeindigd: false });
