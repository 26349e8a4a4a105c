import { getMij, type Mij } from '@naast/contract/gebruikers';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { call } from '#web/lib/call.ts';
import { zetIk } from '#web/lib/ik.ts';
import { MijContext, mijKey } from '#web/lib/mij.ts';
import { ProblemError } from '#web/lib/problem-error.ts';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';

/** Not signed in is an answer here, not an error. @throws ProblemError for anything else that went wrong. */
async function findMij(): Promise<Mij | null> {
  const uitkomst = await call(getMij, { zonderInloggen: true });
  if (uitkomst.ok) return uitkomst.body;
  if (uitkomst.status === 401) return null;
  throw new ProblemError(uitkomst);
}

/** Finds out who is signed in, and shows `uitgelogd` when nobody is. */
export function MijProvider({ uitgelogd, children }: { uitgelogd: ReactNode; children: ReactNode }) {
  const query = useQuery({ queryKey: mijKey, queryFn: findMij, staleTime: Number.POSITIVE_INFINITY });
  // Before any page asks anything: every call says for whom it was made.
  zetIk(query.data?.id);
  if (query.data) return <MijContext value={query.data}>{children}</MijContext>;
  if (query.data === null) return uitgelogd;
  return (
    <div className="naast-heel">
      {query.isError ? (
        <ProblemNotice error={query.error} opnieuw={() => void query.refetch()} />
      ) : (
        <Skeleton titel />
      )}
    </div>
  );
}
