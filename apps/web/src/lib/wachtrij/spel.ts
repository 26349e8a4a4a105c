import { Autosave } from '../autosave.ts';
import type { Botsing, Opvang } from '../autosave-types.ts';
import { joinTexts } from '../join-texts.ts';
import type { Concept } from './bericht.ts';
import type { Keuze } from './keuze.ts';
import type { Opslag } from './opslag.ts';
import { createProefarchief, createProefopslag, createProefsloten } from './proefopslag.ts';
import { Proefserver } from './proefserver.ts';
import { sendKept } from './send-kept.ts';
import { Vangnet } from './vangnet.ts';
import { Wachtrij } from './wachtrij.ts';

export const plekken = ['/een', '/twee', '/drie'] as const;
export type Plek = (typeof plekken)[number];

interface Veld {
  autosave: Autosave<string>;
  net: Vangnet;
  botsing: Botsing<string> | undefined;
  /** The last word typed here, and whether it would survive the tab. */
  waarde: string;
}

interface Tab {
  wachtrij: Wachtrij;
  velden: Map<Plek, Veld>;
  sterf: () => void;
}

/** What was joined is several texts. */
const delen = (tekst: string): string[] => tekst.split('\n\n');

/** A tab that died writes nothing any more, whatever it was busy with. */
function cutOff(opslag: Opslag, isDood: () => boolean): Opslag {
  const nooit = new Promise<never>(() => {});
  return {
    list: (wie) => (isDood() ? nooit : opslag.list(wie)),
    find: (id) => (isDood() ? nooit : opslag.find(id)),
    count: () => opslag.count(),
    put: (rij, nr) => (isDood() ? nooit : opslag.put(rij, nr)),
    remove: (id) => (isDood() ? nooit : opslag.remove(id)),
  };
}

/** One person with one tab after another, a server, and somebody else: everything that can happen to a text. */
export class Spel {
  readonly server = new Proefserver();
  readonly opslag = createProefopslag();
  readonly #sloten = createProefsloten();
  #tab: Tab | undefined;
  #nr = 0;
  /** What must be found again: every text that was left standing and was safe. */
  readonly moet = new Set<string>();
  readonly gekozenWeg = new Set<string>();
  readonly getypt: { plek: Plek; tekst: string }[] = [];
  /** Texts that waited for a choice: they may arrive after later ones. */
  readonly gebotst = new Set<string>();
  readonly gemaakt: string[] = [];
  readonly #kies: () => Keuze;

  constructor(kies: () => Keuze) {
    this.#kies = kies;
    for (const plek of plekken) this.server.ding(plek);
  }

  #volgende(soort: string): string {
    this.#nr += 1;
    return `${soort}${this.#nr}`;
  }

  get open(): boolean {
    return this.#tab !== undefined;
  }

  /** Opens the page, when it can be loaded at all. */
  openTab(): void {
    if (this.#tab || this.server.net === 'weg' || !this.server.ingelogd) return;
    const { sloten, sterf } = this.#sloten.tab();
    let dood = false;
    const wachtrij = new Wachtrij({
      archief: createProefarchief(cutOff(this.opslag, () => dood)),
      sloten,
      zend: (verzoek) => (dood ? new Promise(() => {}) : this.server.zend(verzoek)),
      onVerandering: () => {},
      onAangekomen: () => {},
      nu: () => new Date(),
      adres: () => '/',
      nieuwId: () => this.#volgende('id'),
    });
    const stop = () => {
      dood = true;
      sterf();
    };
    this.#tab = { wachtrij, velden: new Map(), sterf: stop };
    for (const plek of plekken) this.toon(plek);
    void wachtrij.verstuur();
  }

  /** The browser is closed from one moment to the next. */
  kill(): void {
    if (!this.#tab) return;
    for (const veld of this.#tab.velden.values()) this.#laatStaan(veld);
    this.#tab.sterf();
    this.#tab = undefined;
  }

  #laatStaan({ autosave, net, waarde }: Veld): void {
    if (autosave.gewijzigd && net.veilig) this.#moetBlijven(waarde);
  }

  #moetBlijven(waarde: string): void {
    for (const deel of delen(waarde)) if (deel !== '') this.moet.add(deel);
  }

  toon(plek: Plek): void {
    const tab = this.#tab;
    if (!tab || tab.velden.has(plek)) return;
    const net = new Vangnet(async () => tab.wachtrij);
    const { tekst, versie } = this.server.ding(plek);
    const veld: Veld = { net, botsing: undefined, waarde: '', autosave: undefined as never };
    veld.autosave = new Autosave<string>({
      waarde: tekst,
      versie,
      opvang: this.#opvang(net, plek),
      save: async (nieuw, gezien) =>
        (await tab.wachtrij.verstuur())
          ? ((await this.#zend(tab, {
              method: 'PUT',
              url: plek,
              body: { tekst: nieuw },
              versie: gezien,
            })) as never)
          : ({ ok: false, status: 0, problem: { detail: '' } } as never),
      readHuidig: (huidig) => {
        const nu = huidig as { tekst: string; versie: number };
        return { waarde: nu.tekst, versie: nu.versie };
      },
      onState: () => {},
      onConflict: (botsing) => {
        veld.botsing = botsing;
      },
    });
    tab.velden.set(plek, veld);
    void net.neemOver(plek, ({ waarde, was, verzoek }) => {
      const kan = veld.autosave.resume(waarde as string, was as string, verzoek.versie ?? 0);
      if (!kan) return false;
      // It stands on the screen again: what is typed over it now, is typed over it on purpose.
      for (const deel of delen(waarde as string)) this.moet.delete(deel);
      veld.waarde = waarde as string;
      return true;
    });
  }

  #zend(tab: Tab, verzoek: Parameters<Proefserver['zend']>[0]) {
    // A tab that died gets no answers any more.
    return this.#tab === tab ? this.server.zend(verzoek) : new Promise(() => {});
  }

  #concept(plek: Plek, waarde: string, versie: number, was: string): Concept {
    const verzoek = { method: 'PUT', url: plek, body: { tekst: waarde }, versie } as const;
    return { plek, label: plek, verzoek, basis: { tekst: was }, waarde, was };
  }

  #opvang(net: Vangnet, plek: Plek): Opvang<string> {
    return {
      get veilig() {
        return net.veilig;
      },
      vang: (waarde, versie, was) => net.vang(this.#concept(plek, waarde, versie, was)),
      klaar: () => net.klaar(),
      nu: () => net.nu(),
      los: () => net.los(),
    };
  }

  type(plek: Plek): void {
    const veld = this.#tab?.velden.get(plek);
    if (!veld) return;
    const tekst = this.#volgende('w');
    this.getypt.push({ plek, tekst });
    veld.waarde = tekst;
    veld.autosave.change(tekst);
  }

  /** Goes to another page: the text leaves the screen, the tab lives on. */
  verlaat(plek: Plek): void {
    const veld = this.#tab?.velden.get(plek);
    if (!veld) return;
    this.#tab?.velden.delete(plek);
    if (veld.autosave.gewijzigd) this.#moetBlijven(veld.waarde);
    void veld.autosave.leave();
  }

  ander(plek: Plek): void {
    this.server.schrijfAnder(plek, this.#volgende('o'));
  }

  maak(): void {
    const tab = this.#tab;
    if (!tab) return;
    const id = this.#volgende('m');
    this.gemaakt.push(id);
    const verzoek = { method: 'POST', url: '/lijst', body: { id }, sleutel: id } as const;
    void sendKept(tab.wachtrij, { label: 'nieuw', verzoek }, async () =>
      (await tab.wachtrij.verstuur())
        ? ((await this.#zend(tab, verzoek)) as never)
        : ({ ok: false, status: 0, problem: { detail: '' } } as never),
    );
  }

  /** Chooses wherever a choice is asked, on the screen and in the queue. */
  async kies(): Promise<void> {
    for (const veld of this.#tab?.velden.values() ?? []) {
      const { botsing } = veld;
      if (!botsing) continue;
      veld.botsing = undefined;
      const keuze = this.#noteer(veld.waarde, this.#kies());
      const samen = joinTexts(botsing.waarde, veld.waarde);
      const gekozen = keuze === 'mijn' ? veld.waarde : keuze === 'ander' ? botsing.waarde : samen;
      veld.waarde = gekozen;
      void veld.autosave.resolve(gekozen, botsing);
    }
    for (const bericht of (await this.#tab?.wachtrij.list()) ?? []) {
      if (bericht.staat.soort !== 'botsing') continue;
      const { tekst } = bericht.verzoek.body as { tekst: string };
      void this.#tab?.wachtrij.kies(bericht.id, this.#noteer(tekst, this.#kies()));
    }
  }

  #noteer(tekst: string, keuze: Keuze): Keuze {
    for (const deel of delen(tekst)) {
      this.gebotst.add(deel);
      if (keuze === 'ander') this.gekozenWeg.add(deel);
    }
    return keuze;
  }

  async wachtend(): Promise<number> {
    const vuil = [...(this.#tab?.velden.values() ?? [])].filter(({ autosave }) => autosave.gewijzigd).length;
    return vuil + this.opslag.rijen.size;
  }

  /** The end of the day: what is on the screen now must arrive too. */
  sluitAf(): void {
    for (const { autosave, waarde } of this.#tab?.velden.values() ?? [])
      if (autosave.gewijzigd) this.#moetBlijven(waarde);
  }

  /** The connection or the login is back: the page and the queue notice. */
  verstuur(): void {
    for (const { autosave } of this.#tab?.velden.values() ?? []) void autosave.flush();
    void this.#tab?.wachtrij.verstuur();
  }
}
