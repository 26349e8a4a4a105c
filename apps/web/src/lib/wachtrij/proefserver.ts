import type { Velden, Verzoek } from './bericht.ts';
import type { Uitkomst } from './oordeel.ts';

interface Ding {
  tekst: string;
  versie: number;
  verwijderdOp: string | null;
}

const weiger = (status: number, huidig?: unknown): Uitkomst => ({
  ok: false,
  status,
  problem: { detail: `status ${status}`, ...(huidig === undefined ? {} : { huidig }) },
});

/** A server with the rules of ours: versions, keys, and things that can be taken away. Its net can fail in every way. */
export class Proefserver {
  readonly dingen = new Map<string, Ding>();
  /** Every text that was written, in order. */
  readonly geschreven: { url: string; tekst: string }[] = [];
  readonly #sleutels = new Map<string, Uitkomst>();
  net: 'aan' | 'weg' = 'aan';
  ingelogd = true;
  /** The next write is done, and its answer gets lost. */
  verliesAntwoord = false;
  verboden = new Set<string>();
  kapot = new Set<string>();

  ding(url: string): Ding {
    const ding = this.dingen.get(url) ?? { tekst: '', versie: 1, verwijderdOp: null };
    this.dingen.set(url, ding);
    return ding;
  }

  /** Somebody else writes. */
  schrijfAnder(url: string, tekst: string): void {
    const ding = this.ding(url);
    this.dingen.set(url, { ...ding, tekst, versie: ding.versie + 1 });
    this.geschreven.push({ url, tekst });
  }

  async zend(verzoek: Verzoek): Promise<Uitkomst> {
    if (this.net === 'weg') return weiger(0);
    if (!this.ingelogd) return weiger(401);
    if (this.kapot.has(verzoek.url)) return weiger(500);
    if (this.verboden.has(verzoek.url)) return weiger(403);
    const uitkomst = verzoek.sleutel ? this.#eens(verzoek, verzoek.sleutel) : this.#doe(verzoek);
    if (!this.verliesAntwoord) return uitkomst;
    this.verliesAntwoord = false;
    return weiger(0);
  }

  #eens(verzoek: Verzoek, sleutel: string): Uitkomst {
    const eerder = this.#sleutels.get(sleutel);
    if (eerder) return eerder;
    const uitkomst = this.#doe(verzoek);
    this.#sleutels.set(sleutel, uitkomst);
    return uitkomst;
  }

  #doe({ method, url, body, versie }: Verzoek): Uitkomst {
    if (method === 'POST')
      return url.endsWith('/herstel') ? this.#herstel(url.slice(0, -8)) : this.#maak(url, body);
    const ding = this.dingen.get(url);
    if (!ding) return weiger(404);
    if (ding.versie !== versie || ding.verwijderdOp) return weiger(412, ding);
    const nieuw =
      method === 'DELETE'
        ? { ...ding, verwijderdOp: 'nu', versie: ding.versie + 1 }
        : { ...ding, ...(body as Velden), versie: ding.versie + 1 };
    this.dingen.set(url, nieuw);
    if (method !== 'DELETE') this.geschreven.push({ url, tekst: nieuw.tekst });
    return { ok: true, body: nieuw, versie: nieuw.versie };
  }

  #maak(url: string, body: object | undefined): Uitkomst {
    const { id } = body as { id: string };
    if (this.dingen.has(`${url}/${id}`)) return weiger(400);
    const nieuw = { tekst: '', versie: 1, verwijderdOp: null };
    this.dingen.set(`${url}/${id}`, nieuw);
    this.geschreven.push({ url, tekst: id });
    return { ok: true, body: nieuw, versie: 1 };
  }

  #herstel(url: string): Uitkomst {
    const ding = this.ding(url);
    const nieuw = { ...ding, verwijderdOp: null, versie: ding.versie + 1 };
    this.dingen.set(url, nieuw);
    return { ok: true, body: nieuw, versie: nieuw.versie };
  }
}
