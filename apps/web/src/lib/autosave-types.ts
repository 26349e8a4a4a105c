import type { ProblemBody } from '@naast/contract/problem';

export type Waarop = 'verbinding' | 'login' | 'server';

export type AutosaveState =
  | { soort: 'rust' }
  /** `ander`: somebody else changed the same text meanwhile; which one stays is asked when this is saved. */
  | { soort: 'gewijzigd'; ander?: true }
  | { soort: 'bezig' }
  | { soort: 'opgeslagen'; om: Date }
  | { soort: 'mislukt'; problem: ProblemBody }
  /** Sent as soon as it can be. Until then it is safe in this browser; `onveilig`: only as safe as this tab. */
  | { soort: 'wacht'; waarop: Waarop; onveilig?: true }
  | { soort: 'botsing' };

/** The other text after a 412: what is there now, and its versie. */
export interface Botsing<V> {
  waarde: V;
  versie: number;
}

export type Outcome =
  | { ok: true; body: unknown; versie: number | undefined }
  | { ok: false; status: number; problem: ProblemBody };

/** Keeps what is typed safe in this browser until the server has it. */
export interface Opvang<V> {
  readonly veilig: boolean;
  /** `was` is the value that `versie` belongs to. */
  vang: (waarde: V, versie: number, was: V) => void;
  klaar: () => void;
  nu: () => Promise<void>;
  /** The text leaves the screen; false when nobody else can go on with it. */
  los: () => Promise<boolean>;
}

export interface AutosaveOptions<V> {
  waarde: V;
  versie: number;
  /** Sends one value. `laatste` is true while the page goes away: use `keepalive`. */
  save: (waarde: V, versie: number, laatste: boolean) => Promise<Outcome>;
  /** Reads the current state out of a 412 (`problem.huidig`). */
  readHuidig: (huidig: unknown) => Botsing<V> | undefined;
  onState: (staat: AutosaveState) => void;
  onConflict: (botsing: Botsing<V>, mijn: V) => void;
  onSaved?: ((body: unknown) => void) | undefined;
  /** Puts both texts together, for a conflict that nobody is there to decide: the page has gone. */
  joinTexts?: ((ander: V, mijn: V) => V) | undefined;
  opvang?: Opvang<V> | undefined;
  /** Pause after the last key before saving, in milliseconds. */
  wachtMs?: number;
  nu?: () => Date;
}
