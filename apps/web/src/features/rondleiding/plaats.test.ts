import { expect, test } from 'vitest';
import { placeKaart } from './plaats.ts';

const vensters = [
  { w: 320, h: 568 },
  { w: 390, h: 844 },
  { w: 768, h: 1024 },
  { w: 1280, h: 720 },
];
const plekken = [0, 0.2, 0.5, 0.8, 1];

test.each(vensters)('op $w bij $h staat de kaart heel in beeld, en nooit over wat zij uitlegt', (venster) => {
  const kaart = { w: Math.min(352, venster.w - 16), h: 230 };
  for (const w of [24, 44, 200])
    for (const h of [24, 56])
      for (const x of plekken)
        for (const y of plekken) {
          const [left, top] = [x * (venster.w - w), y * (venster.h - h)];
          const doel = { left, top, right: left + w, bottom: top + h };
          const plek = placeKaart(doel, kaart, venster);
          expect(plek.left).toBeGreaterThanOrEqual(0);
          expect(plek.left + kaart.w).toBeLessThanOrEqual(venster.w);
          expect(plek.top).toBeGreaterThanOrEqual(0);
          expect(plek.top + kaart.h).toBeLessThanOrEqual(venster.h);
          const naast = plek.left >= doel.right || plek.left + kaart.w <= doel.left;
          const erboven = plek.top >= doel.bottom || plek.top + kaart.h <= doel.top;
          expect(naast || erboven).toBe(true);
        }
});
