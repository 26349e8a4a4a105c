import { expect, test } from 'vitest';
import { dekking } from './lettertype/dekking.ts';
import * as italic from './lettertype/italic.ts';
import * as regular from './lettertype/regular.ts';
import * as semibold from './lettertype/semibold.ts';

test.each([
  ['regular', regular],
  ['semibold', semibold],
  ['italic', italic],
])('%s is klein, volledig gemeten en draagt de voorbehouden naam niet', (_, { base64, breedtes }) => {
  const font = Buffer.from(base64, 'base64');
  expect(font.length).toBeLessThan(90_000);
  expect(breedtes).toHaveLength(dekking.length);
  expect(Math.min(...breedtes.filter((_, i) => (dekking[i] ?? 0) < 0x300))).toBeGreaterThan(0);
  expect(font.includes(Buffer.from('SourceSans3'))).toBe(false);
  expect(font.includes(Buffer.from('Source Sans 3', 'utf16le').swap16())).toBe(false);
});
