import { expect, it } from 'vitest';
import { findKapitaalvorm, kapitaalvormen, leefgebieden, listLeefgebieden } from './index.ts';

it('geeft elk leefgebied precies één kapitaalvorm', () => {
  expect(leefgebieden).toHaveLength(9);
  for (const leefgebied of leefgebieden) {
    const eigenaars = kapitaalvormen.filter((k) => listLeefgebieden(k).includes(leefgebied));
    expect(eigenaars, leefgebied).toEqual([findKapitaalvorm(leefgebied)]);
  }
});
