import { expect, it } from 'vitest';
import { Sleutel } from './sleutel.ts';

it('houdt de sleutel voor dezelfde inhoud, en geeft een nieuwe voor iets anders of na een antwoord', () => {
  const sleutel = new Sleutel();
  const eerste = sleutel.voor({ bedragCent: 1 });
  expect(sleutel.voor({ bedragCent: 1 })).toBe(eerste);
  const tweede = sleutel.voor({ bedragCent: 2 });
  expect(tweede).not.toBe(eerste);
  sleutel.klaar();
  expect(sleutel.voor({ bedragCent: 2 })).not.toBe(tweede);
});
