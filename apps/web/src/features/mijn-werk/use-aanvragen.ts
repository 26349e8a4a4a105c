import { type AanvraagKaart, listAanvragen } from '@naast/contract/fonds-kaart';
import type { Stand } from '@naast/domain/fonds';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ProblemError } from '#web/lib/problem-error.ts';
import { useGet } from '#web/lib/query.ts';

type Lijst = { items: AanvraagKaart[]; volgende: string | null };

/** Aanvragen in one stand that I may see, last changed first, at most 100. */
export const useAanvragen = (stand: Stand): UseQueryResult<Lijst, ProblemError> =>
  useGet(listAanvragen, { query: { stand, aantal: 100 } });
