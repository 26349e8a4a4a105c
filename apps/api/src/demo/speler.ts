import type { FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { Naspeler } from '../platform/naspelen.ts';
import type { DemoNetwerk } from './create-mensen.ts';
import { type MensNaam, mensen } from './mensen.ts';

export type { Ding } from '../platform/naspelen.ts';

/** The clock of the demo: every act happens on the day the story says. */
export interface Klok {
  nu: Date;
}

/** Plays the demo as the people of the demo, on the days of the story. */
export class Speler extends Naspeler<MensNaam> {
  readonly #klok: Klok;

  constructor(app: FastifyInstance, netwerk: DemoNetwerk, klok: Klok) {
    const logins = new Map<MensNaam, string>();
    super(app, (wie) => {
      const lg = logins.get(wie) ?? uuidv7();
      logins.set(wie, lg);
      return { sub: netwerk.mensen[wie], nw: netwerk.netwerkId, rol: [...mensen[wie].rollen], lg };
    });
    this.#klok = klok;
  }

  /** Moves the story to this moment, `2026-10-05` or `2026-10-05 14:30` in local winter time. */
  op(moment: string): void {
    const [dag, tijd = '10:00'] = moment.split(' ');
    this.#klok.nu = new Date(`${dag}T${tijd}:00+01:00`);
  }
}
