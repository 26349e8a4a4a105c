import { refreshLogin } from '@naast/contract/gebruikers';

const slot = 'naast-vernieuwing';
const sleutel = 'naast-vernieuwd-op';
let laatst = 0;
let verlopenOp = 0;

/** When any tab last renewed the login; the moment only, nothing personal. */
function lastRenewed(): number {
  try {
    return Number(localStorage.getItem(sleutel) ?? laatst);
  } catch {
    return laatst;
  }
}

// A clock that was set back makes yesterday's moments look like later ones: those say nothing.
const isSinds = (moment: number, begonnen: number): boolean => moment >= begonnen && moment <= Date.now();

function noteRenewed(): void {
  laatst = Date.now();
  try {
    localStorage.setItem(sleutel, String(laatst));
  } catch {
    // Storage may be off; then only this tab remembers.
  }
}

/**
 * Renews the login once for all tabs. A used refresh token ends the whole login on the server, so one tab renews
 * under a lock and the others, waiting for it, find that somebody renewed after they began.
 */
export function renewLogin(begonnen: number): Promise<'vernieuwd' | 'verlopen' | 'geen_verbinding'> {
  return navigator.locks.request(slot, async () => {
    if (isSinds(lastRenewed(), begonnen)) return 'vernieuwd';
    // Asking again would answer with cookies cleared, perhaps just after somebody signed in.
    if (isSinds(verlopenOp, begonnen)) return 'verlopen';
    try {
      const antwoord = await fetch(`/api/v1${refreshLogin.url}`, {
        method: refreshLogin.method,
        credentials: 'same-origin',
      });
      if (antwoord.ok) {
        noteRenewed();
        return 'vernieuwd';
      }
      if (antwoord.status !== 401) return 'geen_verbinding';
      verlopenOp = Date.now();
      return 'verlopen';
    } catch {
      return 'geen_verbinding';
    }
  });
}

/** Changes the cookies of the login while no tab renews them; what the others then ask, they ask of the new one. */
export const holdLogin = <T>(doe: () => Promise<T>): Promise<T> =>
  navigator.locks.request(slot, () => doe().finally(noteRenewed));

type Opdracht = (klaar: (ingelogd: boolean) => void) => void;
let toonLogin: Opdracht | undefined;
let lopend: Promise<boolean> | undefined;
let uitgesteld = false;
let uitgesteldKeer = 0;

/** The frame says here how to ask for signing in over the page. @returns a function that takes it back. */
export function onAskLogin(toon: Opdracht): () => void {
  toonLogin = toon;
  return () => {
    if (toonLogin === toon) toonLogin = undefined;
  };
}

/** True while the question to sign in is on the screen; renewing then could only get in its way. */
export const isAskingLogin = (): boolean => lopend !== undefined;

/** True after somebody closed that question: what saves itself does not ask again, what is pressed does. */
export const isLoginUitgesteld = (): boolean => uitgesteld;

/** How often somebody closed that question: what was on its way when they did must not ask it again. */
export const countUitgesteld = (): number => uitgesteldKeer;

/** Asks to sign in over the page; every call that waits shares one question. @returns true when signed in again. */
export function askLogin(): Promise<boolean> {
  const toon = toonLogin;
  if (!toon) return Promise.resolve(false);
  lopend ??= new Promise<boolean>((klaar) => toon(klaar))
    .then((ingelogd) => {
      uitgesteld = !ingelogd;
      if (uitgesteld) uitgesteldKeer += 1;
      if (ingelogd) noteRenewed();
      return ingelogd;
    })
    .finally(() => {
      lopend = undefined;
    });
  return lopend;
}
