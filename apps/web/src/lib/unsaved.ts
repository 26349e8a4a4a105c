interface Unsaved {
  readonly gewijzigd: boolean;
}

const gevolgd = new Set<Unsaved>();

// Every phone and browser fires this at another moment, so texts save on visibilitychange; this only warns.
function warn(event: BeforeUnloadEvent): void {
  for (const een of gevolgd) if (een.gewijzigd) event.preventDefault();
}

/** Warns before the tab closes while this is not saved. @returns stops it, unless something is still unsaved. */
export function trackUnsaved(een: Unsaved): () => void {
  if (gevolgd.size === 0) addEventListener('beforeunload', warn);
  gevolgd.add(een);
  return () => {
    if (!een.gewijzigd) gevolgd.delete(een);
    if (gevolgd.size === 0) removeEventListener('beforeunload', warn);
  };
}
