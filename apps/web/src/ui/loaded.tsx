import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemError } from '#web/lib/problem-error.ts';
import { NotFound } from './not-found.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { Skeleton } from './skeleton.tsx';

interface Props<T, E> {
  query: UseQueryResult<T, E>;
  skeleton?: ReactNode;
  /** The page is about this one thing: when it may not be seen, the whole page says so. */
  pagina?: boolean;
  children: (data: T) => ReactNode;
}

/** What a read looks like in each state: skeleton, refusal, or the content. */
export function Loaded<T, E>({ query, skeleton = <Skeleton />, pagina = false, children }: Props<T, E>) {
  if (query.data !== undefined) return children(query.data);
  if (pagina && query.error instanceof ProblemError && query.error.status === 404) return <NotFound />;
  if (query.isError) return <ProblemNotice error={query.error} opnieuw={() => void query.refetch()} />;
  return skeleton;
}
