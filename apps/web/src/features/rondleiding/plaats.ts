import type { CSSProperties } from 'react';

/** Where the card and the light around what it is about stand, in pixels of the window. */
export interface Plaats {
  kaart?: CSSProperties;
  licht?: CSSProperties;
}

interface Vak {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const rand = 8;

/**
 * A place for the card beside what it is about, never over it: under it where there is room, else above, else at the side
 * where most room is; and whole in the window.
 */
export function placeKaart(
  doel: Vak,
  kaart: { w: number; h: number },
  venster: { w: number; h: number },
): { left: number; top: number } {
  const binnen = (begin: number, maat: number, heel: number) =>
    Math.max(rand, Math.min(begin, heel - maat - rand));
  const left = binnen(doel.left, kaart.w, venster.w);
  if (doel.bottom + rand + kaart.h <= venster.h) {
    // Beside a menu that fills the height of its column the card may stand at its right.
    return { left, top: doel.bottom + rand };
  }
  if (doel.top - rand - kaart.h >= 0) return { left, top: doel.top - rand - kaart.h };
  const rechts = venster.w - doel.right >= doel.left;
  return {
    left: rechts ? binnen(doel.right + rand, kaart.w, venster.w) : Math.max(rand, doel.left - rand - kaart.w),
    top: binnen(doel.top, kaart.h, venster.h),
  };
}

const isTeZien = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
};

/** Measures the page. Nothing to stand beside: the card goes to the middle. */
export function findPlaats(bij: string | undefined, kaart: HTMLElement | null): Plaats {
  if (!bij || !kaart) return {};
  const doel = bij
    .split(', ')
    .map((een) => document.querySelector(een))
    .find((element) => element !== null && isTeZien(element));
  if (!doel) return {};
  const vak = doel.getBoundingClientRect();
  const maat = { w: kaart.offsetWidth, h: kaart.offsetHeight };
  return {
    kaart: placeKaart(vak, maat, { w: innerWidth, h: innerHeight }),
    licht: { left: vak.left - 4, top: vak.top - 4, width: vak.width + 8, height: vak.height + 8 },
  };
}
