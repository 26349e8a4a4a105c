import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemNotice } from './problem-notice.tsx';
import { Skeleton } from './skeleton.tsx';

interface Props<T, E> {
  query: UseQueryResult<T, E>;
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** What a read looks like in each state: skeleton, refusal, or the content. */
export function Loaded<T, E>({ query, skeleton = <Skeleton />, children }: Props<T, E>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ProblemNotice error={query.error} opnieuw={() => void query.refetch()} />;
  return skeleton;
}
