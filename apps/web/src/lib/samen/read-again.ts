import type { Query, QueryClient } from '@tanstack/react-query';

/**
 * Reads again what is on the screen. A very first read that is on its way is not broken off for a new one, and may have
 * looked just before the change: it is read once more after it.
 */
export async function readAgain(client: QueryClient, welke: (query: Query) => boolean): Promise<void> {
  const eerste = client
    .getQueryCache()
    .findAll({ predicate: welke, fetchStatus: 'fetching' })
    .filter(({ state }) => state.data === undefined);
  await client.invalidateQueries({ predicate: welke });
  if (eerste.length === 0) return;
  await Promise.allSettled(eerste.map(({ promise }) => promise));
  await client.invalidateQueries({ predicate: (query) => eerste.includes(query) });
}
