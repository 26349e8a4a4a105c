import type { RouteObject } from 'react-router';

/** A list of pages that is loaded by who goes there. */
export interface PageGroup {
  /** How the addresses of these pages begin. */
  begin: RegExp;
  load: () => Promise<{ pages: RouteObject[] }>;
}

/**
 * Adds the pages that belong to an address, the first time somebody goes there.
 * The router ignores what an aborted navigation adds. Such a group is not remembered, or its pages would never exist.
 */
export function createPageLoader(groups: readonly PageGroup[]) {
  const loaded = new Set<PageGroup>();
  return async (path: string, signal: AbortSignal, add: (pages: RouteObject[]) => void): Promise<void> => {
    for (const group of groups) {
      if (!group.begin.test(path) || loaded.has(group)) continue;
      const { pages } = await group.load();
      // Two who came here at once add them once.
      if (signal.aborted || loaded.has(group)) continue;
      loaded.add(group);
      add(pages);
    }
  };
}
