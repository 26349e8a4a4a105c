/** Locks over all tabs of this browser; a tab that closes lets go of its own. */
export interface Sloten {
  /** Waits for it and holds it. @returns lets go */
  houd: (naam: string) => Promise<() => void>;
  /** Holds it only when nobody else does. @returns lets go, or undefined */
  probeer: (naam: string) => Promise<(() => void) | undefined>;
}

function ask(naam: string, opties: LockOptions): Promise<(() => void) | undefined> {
  return new Promise((klaar, mislukt) => {
    navigator.locks
      .request(naam, opties, (slot) => {
        if (!slot) return klaar(undefined);
        return new Promise<void>((los) => klaar(los));
      })
      .catch(mislukt);
  });
}

export const webSloten: Sloten = {
  houd: async (naam) => (await ask(naam, {})) ?? (() => {}),
  probeer: (naam) => ask(naam, { ifAvailable: true }),
};
