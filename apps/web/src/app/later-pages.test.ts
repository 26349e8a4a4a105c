import { expect, it } from 'vitest';
import { createPageLoader } from './later-pages.ts';

const pages = [{ path: 'casussen/:casusId' }];

function createTest() {
  const added: string[] = [];
  const load = createPageLoader([{ begin: /^\/casussen\//, load: async () => ({ pages }) }]);
  const go = (naam: string, signal = new AbortController().signal) =>
    load('/casussen/1', signal, () => added.push(naam));
  return { added, go };
}

it('een afgebroken stap houdt de pagina’s niet weg voor de volgende', async () => {
  const { added, go } = createTest();
  const eerste = new AbortController();
  const bezig = go('eerste', eerste.signal);
  eerste.abort();
  await Promise.all([bezig, go('tweede')]);
  expect(added).toEqual(['tweede']);
});

it('twee tegelijk voegen de pagina’s één keer toe, en daarna niemand meer', async () => {
  const { added, go } = createTest();
  await Promise.all([go('eerste'), go('tweede')]);
  await go('derde');
  expect(added).toEqual(['eerste']);
});
