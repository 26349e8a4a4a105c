const naam = 'naast-wacht';

/** Whether this browser keeps anything that was not sent, of anybody: lets a page wait for it before it reads. */
export function noteWachtend(iets: boolean): void {
  try {
    if (iets) localStorage.setItem(naam, '1');
    else localStorage.removeItem(naam);
  } catch {
    // Storage may be off; then nothing is kept either.
  }
}

export function hasWachtend(): boolean {
  try {
    return localStorage.getItem(naam) !== null;
  } catch {
    return false;
  }
}
