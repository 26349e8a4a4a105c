import type { ProblemBody } from '@naast/contract/problem';
import type { AutosaveOptions, AutosaveState, Botsing, Waarop } from './autosave-types.ts';

const opnieuwMs = 5_000;

/**
 * Keeps one text on the server while it is typed: waits for a pause, never has two requests on the way, sends the
 * newest value after the one on the way, and stops at a conflict until somebody chose.
 */
export class Autosave<V> {
  #opties: AutosaveOptions<V>;
  #waarde: V;
  #bewaard: V;
  #versie: number;
  #klok: ReturnType<typeof setTimeout> | undefined;
  #onderweg: Promise<void> | undefined;
  #botsing: Botsing<V> | undefined;
  #verlaten = false;
  #bewaardOm: Date | undefined;
  #toont: AutosaveState = { soort: 'rust' };
  #ander = false;
  #vergeten = false;

  constructor(opties: AutosaveOptions<V>) {
    this.#opties = opties;
    this.#waarde = opties.waarde;
    this.#bewaard = opties.waarde;
    this.#versie = opties.versie;
  }

  /** True while something typed is not known to be on the server. */
  get gewijzigd(): boolean {
    return (
      this.#onderweg !== undefined || this.#botsing !== undefined || !Object.is(this.#waarde, this.#bewaard)
    );
  }

  /** True when nothing typed would be lost with this tab. */
  get veilig(): boolean {
    return !this.gewijzigd || this.#opties.opvang?.veilig === true;
  }

  update(opties: Omit<AutosaveOptions<V>, 'waarde' | 'versie'>): void {
    this.#opties = { ...this.#opties, ...opties };
  }

  change(waarde: V): void {
    this.#waarde = waarde;
    this.#opties.opvang?.vang(waarde, this.#versie, this.#bewaard);
    if (this.#botsing) return;
    if (this.#onderweg === undefined) this.#showGewijzigd();
    this.#schedule(this.#opties.wachtMs ?? 900);
  }

  /** Takes a newer value of the server over, unless something typed would be lost. @returns true when taken over. */
  adopt(waarde: V, versie: number): boolean {
    if (versie <= this.#versie) return false;
    if (this.gewijzigd) {
      this.#noteAnder(waarde);
      return false;
    }
    this.#waarde = waarde;
    this.#bewaard = waarde;
    this.#versie = versie;
    return true;
  }

  /** Puts back what was typed before and never arrived, with what it was typed on top of. @returns true when taken over */
  resume(waarde: V, was: V, versie: number): boolean {
    if (this.gewijzigd) return false;
    this.#bewaard = was;
    this.#versie = versie;
    this.change(waarde);
    return true;
  }

  /** Ends a conflict: `waarde` is kept, on top of the versie the other made. */
  resolve(waarde: V, botsing: Botsing<V>): Promise<void> {
    this.#botsing = undefined;
    this.#ander = false;
    this.#versie = botsing.versie;
    this.#bewaard = botsing.waarde;
    this.#waarde = waarde;
    if (Object.is(waarde, botsing.waarde)) {
      this.#opties.opvang?.klaar();
      this.#showSaved();
      return Promise.resolve();
    }
    this.#opties.opvang?.vang(waarde, botsing.versie, botsing.waarde);
    return this.flush();
  }

  /** Saves now what is not saved yet; resolves when nothing is on the way any more. */
  async flush(laatste = false): Promise<void> {
    clearTimeout(this.#klok);
    // A loop, since two who waited for the same request would otherwise both send.
    while (this.#onderweg) await this.#onderweg;
    if (this.#botsing) return;
    if (Object.is(this.#waarde, this.#bewaard)) return this.#settle();
    this.#onderweg = this.#send(this.#waarde, laatste);
    await this.#onderweg;
  }

  /**
   * The text has left the screen: saves what is left. What cannot be saved now is handed to who keeps it safe; without
   * that it goes on trying while the tab lives, and keeps both texts when somebody else wrote too.
   */
  async leave(): Promise<void> {
    this.#verlaten = true;
    await (this.#botsing ? this.#ask(this.#botsing) : this.flush(true));
    if (this.#verlaten && (await this.#opties.opvang?.los()) && this.gewijzigd) this.#overgedragen();
  }

  /** What was typed is of no use any more (it was sent another way): nothing of it is kept. Resolves when that is so. */
  async forget(): Promise<void> {
    clearTimeout(this.#klok);
    this.#vergeten = true;
    this.#botsing = undefined;
    this.#waarde = this.#bewaard;
    this.#opties.opvang?.klaar();
    while (this.#onderweg) await this.#onderweg;
    this.#waarde = this.#bewaard;
    this.#vergeten = false;
    clearTimeout(this.#klok);
    this.#opties.opvang?.klaar();
    this.#show({ soort: 'rust' });
  }

  /** The text is on the screen. */
  enter(): void {
    this.#verlaten = false;
  }

  async #send(waarde: V, laatste: boolean): Promise<void> {
    // Trying again every few seconds is not news, and a screen reader would read it each time.
    if (this.#toont.soort !== 'wacht') this.#show({ soort: 'bezig' });
    const uitkomst = await this.#opties.save(waarde, this.#versie, laatste);
    this.#onderweg = undefined;
    if (this.#vergeten && !uitkomst.ok) return;
    if (uitkomst.ok) return this.#saved(waarde, uitkomst);
    if (uitkomst.status === 412) return this.#conflict(uitkomst.problem);
    const waarop = this.#opties.opvang && readWaarop(uitkomst.status);
    if (waarop) void this.#showWacht(waarop);
    else this.#show({ soort: 'mislukt', problem: uitkomst.problem });
    const tijdelijk = uitkomst.status === 0 || uitkomst.status >= 500 || uitkomst.status === 429;
    if (tijdelijk) this.#schedule(opnieuwMs);
  }

  /** From here on this is of the queue: two who send the same would meet each other. */
  #overgedragen(): void {
    clearTimeout(this.#klok);
    this.#botsing = undefined;
    this.#bewaard = this.#waarde;
  }

  #saved(waarde: V, uitkomst: { body: unknown; versie: number | undefined }): void {
    this.#bewaard = waarde;
    this.#ander = false;
    this.#versie = uitkomst.versie ?? readVersie(uitkomst.body) ?? this.#versie + 1;
    this.#opties.onSaved?.(uitkomst.body);
    if (this.#vergeten) return;
    if (Object.is(this.#waarde, waarde)) {
      this.#opties.opvang?.klaar();
      this.#showSaved();
    } else {
      this.#opties.opvang?.vang(this.#waarde, this.#versie, waarde);
      this.#showGewijzigd();
      this.#schedule(this.#opties.wachtMs ?? 900);
    }
  }

  #conflict(problem: ProblemBody): void {
    const botsing = this.#opties.readHuidig(problem.huidig);
    if (!botsing) {
      this.#show({ soort: 'mislukt', problem });
      return;
    }
    if (Object.is(botsing.waarde, this.#waarde) || Object.is(botsing.waarde, this.#bewaard)) {
      // Only something beside this text changed, or both typed the same: no question needed.
      void this.resolve(this.#waarde, botsing);
      return;
    }
    void this.#ask(botsing);
  }

  async #ask(botsing: Botsing<V>): Promise<void> {
    const { joinTexts, onConflict, opvang } = this.#opties;
    if (this.#verlaten && joinTexts && !opvang)
      return this.resolve(joinTexts(botsing.waarde, this.#waarde), botsing);
    this.#botsing = botsing;
    this.#show({ soort: 'botsing' });
    onConflict(botsing, this.#waarde);
  }

  /** Says already while typing that somebody else wrote here too; an own save that is on its way is not somebody else. */
  #noteAnder(waarde: V): void {
    const bekend = Object.is(waarde, this.#bewaard) || Object.is(waarde, this.#waarde);
    if (this.#ander || this.#onderweg || this.#botsing || bekend) return;
    this.#ander = true;
    this.#showGewijzigd();
  }

  #showGewijzigd(): void {
    this.#show(this.#ander ? { soort: 'gewijzigd', ander: true } : { soort: 'gewijzigd' });
  }

  /** What this browser could not keep either (no key yet, a full disk) is told apart: that tab must stay open. */
  async #showWacht(waarop: Waarop): Promise<void> {
    const { opvang } = this.#opties;
    const was = this.#toont.soort === 'wacht' && this.#toont.onveilig;
    const staat: AutosaveState = { soort: 'wacht', waarop, ...(was && { onveilig: true }) };
    this.#show(staat);
    await opvang?.nu();
    const onveilig = opvang?.veilig === false;
    if (this.#toont !== staat || onveilig === Boolean(was)) return;
    this.#show({ soort: 'wacht', waarop, ...(onveilig && { onveilig }) });
  }

  #show(staat: AutosaveState): void {
    this.#toont = staat;
    this.#opties.onState(staat);
  }

  #showSaved(): void {
    this.#bewaardOm = this.#now();
    this.#show({ soort: 'opgeslagen', om: this.#bewaardOm });
  }

  /** What was typed is what was kept already: nothing is left to say "not saved" about. */
  #settle(): void {
    this.#ander = false;
    this.#opties.opvang?.klaar();
    if (!['gewijzigd', 'mislukt', 'wacht'].includes(this.#toont.soort)) return;
    this.#show(this.#bewaardOm ? { soort: 'opgeslagen', om: this.#bewaardOm } : { soort: 'rust' });
  }

  #schedule(ms: number): void {
    clearTimeout(this.#klok);
    this.#klok = setTimeout(() => void this.flush(), ms);
  }

  #now(): Date {
    return this.#opties.nu?.() ?? new Date();
  }
}

/** What a text waits for after this answer; undefined when waiting does not help. */
function readWaarop(status: number): Waarop | undefined {
  if (status === 0) return 'verbinding';
  if (status === 401) return 'login';
  return status >= 500 || status === 429 ? 'server' : undefined;
}

function readVersie(body: unknown): number | undefined {
  const versie = (body as { versie?: unknown } | null)?.versie;
  return typeof versie === 'number' ? versie : undefined;
}
