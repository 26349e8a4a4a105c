import { expect, it } from 'vitest';
import { buildUrl } from './url.ts';

it('vult de delen van het adres en laat lege vragen weg', () => {
  expect(buildUrl('/casussen/:id/fase', { id: 'a b' }, { na: undefined, aantal: 25, fase: null })).toBe(
    '/casussen/a%20b/fase?aantal=25',
  );
});

it('schrijft een lijst als herhaalde vraag', () => {
  expect(buildUrl('/aanvragen', undefined, { stand: ['ingediend', 'besloten'] })).toBe(
    '/aanvragen?stand=ingediend&stand=besloten',
  );
});

it('weigert een adres dat niet af is', () => {
  expect(() => buildUrl('/casussen/:id', {}, undefined)).toThrow('id ontbreekt');
});
