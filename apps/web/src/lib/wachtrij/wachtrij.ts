import type { Archief } from './archief.ts';
import type { Bericht, BerichtStaat, Concept, Verzoek } from './bericht.ts';
import { type Keuze, resolveBotsing } from './keuze.ts';
import { judge, type Oordeel, type Uitkomst } from './oordeel.ts';
import type { Sloten } from './sloten.ts';

export interface WachtrijDeps {
  archief: Archief;
  sloten: Sloten;
  /** Sends one write; never asks to sign in. Status 0: the server could not be reached. */
  zend: (verzoek: Verzoek) => Promise<Uitkomst>;
  /** Something of what waits changed. */
  onVerandering: () => void;
  /** The server took this one; screens that show it may read again. */
  onAangekomen: (bericht: Bericht) => void;
  nu: () => Date;
  /** Page that is open, to find the way back. */
  adres: () => string;
  nieuwId: () => string;
}

const slotVan = (id: string): string => `naast-bericht-${id}`;
const zendslot = 'naast-wachtrij';

/** A place in the queue that somebody on the screen still writes in: nobody else sends it. */
export interface Plaats {
  id: string;
  /** Lets go: from now on the queue sends it. */
  los: () => void;
}

/**
 * Writes of one gebruiker that the server has not confirmed, in the order of their last word. Who writes on a screen
 * holds a lock on the own place; what nobody holds is sent by one tab at a time. A used version moves on with our
 * own writes, so that two fields of one thing never meet themselves.
 */
export class Wachtrij {
  readonly #deps: WachtrijDeps;
  #ronde: Promise<boolean> | undefined;

  constructor(deps: WachtrijDeps) {
    this.#deps = deps;
  }

  list(): Promise<Bericht[]> {
    return this.#deps.archief.list();
  }

  /** Takes a place of its own, for a value that is being typed. */
  async houd(): Promise<Plaats> {
    const id = this.#deps.nieuwId();
    return { id, los: await this.#deps.sloten.houd(slotVan(id)) };
  }

  /** Takes over what waits for this place, when nobody writes there: the newest. */
  async neemOver(plek: string): Promise<(Plaats & { bericht: Bericht }) | undefined> {
    const wachtend = (await this.list()).filter((b) => b.plek === plek && b.staat.soort === 'wacht');
    const laatste = wachtend.at(-1);
    // Two that wait for one place were typed apart; which of them stays is not for a screen to guess.
    if (!laatste || wachtend.length > 1) return undefined;
    const los = await this.#deps.sloten.probeer(slotVan(laatste.id));
    if (!los) return undefined;
    const bericht = await this.#deps.archief.find(laatste.id);
    if (bericht) return { id: laatste.id, los, bericht };
    los();
    return undefined;
  }

  /** Keeps the newest words of a place. Resolves when they would survive a closed tab. */
  async bewaar(id: string, concept: Concept): Promise<void> {
    const { nu, adres, archief } = this.#deps;
    await archief.put({ ...concept, id, op: nu().toISOString(), adres: adres(), staat: { soort: 'wacht' } });
    this.#deps.onVerandering();
  }

  /** The server has it, or the writer took it back: nothing of it stays in this browser. */
  async klaar(id: string): Promise<void> {
    await this.#deps.archief.remove(id);
    this.#deps.onVerandering();
  }

  /**
   * Sends what nobody holds, oldest first.
   * @returns false when there is no connection or login, so that sending anything else has no use now
   */
  verstuur(): Promise<boolean> {
    this.#ronde ??= this.#verstuurAlles().finally(() => {
      this.#ronde = undefined;
    });
    return this.#ronde;
  }

  /** Ends a conflict by the choice of the writer, and sends it on. */
  async kies(id: string, keuze: Keuze): Promise<void> {
    const bericht = await this.#deps.archief.find(id);
    if (!bericht) return;
    const verzoek = resolveBotsing(bericht, keuze);
    if (!verzoek) return this.klaar(id);
    await this.#zet({ ...bericht, verzoek, basis: undefined }, { soort: 'wacht' });
    await this.verstuur();
  }

  /** Puts back what was thrown away a moment ago, as it was. */
  terug(bericht: Bericht): Promise<void> {
    return this.#zet(bericht, bericht.staat);
  }

  /** Tries again what was refused; the reason may be gone. */
  async probeerOpnieuw(id: string): Promise<void> {
    const bericht = await this.#deps.archief.find(id);
    if (!bericht) return;
    await this.#zet(bericht, { soort: 'wacht' });
    await this.verstuur();
  }

  async #verstuurAlles(): Promise<boolean> {
    const los = await this.#deps.sloten.houd(zendslot);
    try {
      const versies = new Map<string, { van: number; naar: number }>();
      for (const { id, staat } of await this.list()) {
        if (staat.soort !== 'wacht') continue;
        if ((await this.#zendEen(id, versies)) === 'later') return false;
      }
      return true;
    } finally {
      los();
      this.#deps.onVerandering();
    }
  }

  async #zendEen(
    id: string,
    versies: Map<string, { van: number; naar: number }>,
  ): Promise<Oordeel['soort'] | undefined> {
    const los = await this.#deps.sloten.probeer(slotVan(id));
    if (!los) return undefined;
    try {
      // Read again: whoever held it may have sent it in the meantime.
      const bericht = await this.#deps.archief.find(id);
      if (bericht?.staat.soort !== 'wacht') return undefined;
      const { versie, url } = bericht.verzoek;
      const eigen = versies.get(url);
      const nu = eigen !== undefined && eigen.van === versie ? eigen.naar : versie;
      const oordeel = await this.#zendTot(bericht, nu);
      if (oordeel.soort === 'klaar' && versie !== undefined && oordeel.versie !== undefined)
        versies.set(url, { van: versie, naar: oordeel.versie });
      return oordeel.soort;
    } finally {
      los();
    }
  }

  /** Sends one until there is a verdict that ends it; what changed beside it is not its business. */
  async #zendTot(bericht: Bericht, versie: number | undefined, keer = 0): Promise<Oordeel> {
    const oordeel = judge(bericht, await this.#deps.zend({ ...bericht.verzoek, versie }));
    switch (oordeel.soort) {
      case 'klaar':
        await this.#deps.archief.remove(bericht.id);
        this.#deps.onAangekomen(bericht);
        return oordeel;
      case 'opnieuw':
        return keer < 5 ? this.#zendTot(bericht, oordeel.versie, keer + 1) : { soort: 'haper' };
      case 'herstel':
        return this.#zetTerug(bericht, keer);
      case 'botsing':
        await this.#zet(bericht, oordeel);
        return oordeel;
      case 'geweigerd':
        await this.#zet(bericht, oordeel);
        return oordeel;
      case 'later':
      case 'haper':
        return oordeel;
      default:
        return oordeel satisfies never;
    }
  }

  async #zetTerug(bericht: Bericht, keer: number): Promise<Oordeel> {
    if (!bericht.herstel || keer >= 5) return { soort: 'haper' };
    const terug = await this.#deps.zend({ method: 'POST', url: bericht.herstel });
    const oordeel = judge({ verzoek: { method: 'POST', url: bericht.herstel } }, terug);
    if (oordeel.soort === 'klaar') return this.#zendTot(bericht, oordeel.versie, keer + 1);
    if (oordeel.soort === 'geweigerd') await this.#zet(bericht, oordeel);
    return oordeel;
  }

  async #zet(bericht: Bericht, staat: BerichtStaat): Promise<void> {
    await this.#deps.archief.put({ ...bericht, staat });
    this.#deps.onVerandering();
  }
}
