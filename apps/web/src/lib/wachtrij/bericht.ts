/** One write as it goes to the API: the address below `/api/v1`, filled in. */
export interface Verzoek {
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  body?: object | undefined;
  /** The versie the writer saw, for If-Match. */
  versie?: number | undefined;
  /** Idempotency-Key: however often it is sent, it is done once. */
  sleutel?: string | undefined;
}

/** How a write that waits stands: it can be sent, somebody must choose, or it is not allowed. */
export type BerichtStaat =
  | { soort: 'wacht' }
  | { soort: 'botsing'; huidig: Velden }
  | { soort: 'geweigerd'; status: number; detail: string };

export type Velden = Readonly<Record<string, unknown>>;

/** What somebody says of a write when handing it over. */
export interface Concept {
  /** The one place it writes. */
  plek: string;
  /** How the writer knows that place, in Dutch. */
  label: string;
  verzoek: Verzoek;
  /** The same fields as the writer saw them before; absent for what only adds or removes. */
  basis?: Velden | undefined;
  /** The value on the screen, to put it back there, and the one before it. */
  waarde?: unknown;
  was?: unknown;
  /** Address that brings back what it is about, when somebody took that away meanwhile. */
  herstel?: string | undefined;
}

/** A write that the server has not confirmed. */
export interface Bericht extends Concept {
  id: string;
  /** Order in which they go out: the place of the last word. */
  volgnr: number;
  /** Page on which it was written. */
  adres: string;
  /** Moment of the last word, ISO. */
  op: string;
  staat: BerichtStaat;
}

/** What the browser keeps: nothing that anybody can read without the key. */
export interface Rij {
  id: string;
  /** Whose it is: an id, so that only that person's rows are opened. */
  gebruiker: string;
  volgnr: number;
  iv: Uint8Array<ArrayBuffer>;
  inhoud: ArrayBuffer;
}
