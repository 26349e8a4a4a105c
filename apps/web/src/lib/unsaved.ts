interface Unsaved {
  readonly gewijzigd: boolean;
  /** True when it would survive a closed tab; without it, what is not on the server is not safe. */
  readonly veilig?: boolean;
  /** Tries to save it now. */
  flush?: () => Promise<void>;
}

const gevolgd = new Set<Unsaved>();

const isOnveilig = (een: Unsaved): boolean => een.gewijzigd && een.veilig !== true;

// Every phone and browser fires this at another moment, so texts save on visibilitychange; this only warns, and only
// about what would really be lost.
function warn(event: BeforeUnloadEvent): void {
  for (const een of gevolgd) if (isOnveilig(een)) event.preventDefault();
}

/** True while anything typed on this page is not known to be on the server. */
export const hasUnsaved = (): boolean => [...gevolgd].some((een) => een.gewijzigd);

/** Tries to save all that is typed on this page; resolves when each of them was tried. */
export async function flushUnsaved(): Promise<void> {
  await Promise.all([...gevolgd].filter((een) => een.gewijzigd).map((een) => een.flush?.()));
}

/** Warns before the tab closes while this is not safe. @returns stops it, unless something is still unsaved. */
export function trackUnsaved(een: Unsaved): () => void {
  if (gevolgd.size === 0) addEventListener('beforeunload', warn);
  gevolgd.add(een);
  return () => {
    if (!een.gewijzigd) gevolgd.delete(een);
    if (gevolgd.size === 0) removeEventListener('beforeunload', warn);
  };
}
