import { expect, test } from 'vitest';
import { prepareTekst } from './tekst.ts';

test('namen met tekens uit heel Europa en Vietnam blijven staan', () => {
  const namen = 'Łukasz Şahin-Đorđević, Nguyễn Thị Hường, Ångström, Čapek, Țîrlea, Ħaġar, Þór, Ẽ';
  expect(prepareTekst(namen)).toBe(namen);
});

test('losse accenten worden één letter (NFC)', () => {
  expect(prepareTekst('Nguye\u0302\u0303n cafe\u0301')).toBe('Nguyễn café');
});

test('elk grafeem dat de letter mist, wordt één keer [teken]', () => {
  expect(prepareTekst('Fijn 👩‍👩‍👧‍👦!')).toBe('Fijn [teken]!');
  expect(prepareTekst('👍🏽🇳🇱')).toBe('[teken][teken]');
  expect(prepareTekst('سلام')).toBe('[teken]'.repeat(4));
  expect(prepareTekst('家')).toBe('[teken]');
});

test('onzichtbare en besturingstekens verdwijnen', () => {
  expect(prepareTekst('ge\u00adzin\u0000s\u0007le\u200bven\u202e\ufeff')).toBe('gezinsleven');
  expect(prepareTekst('a\tb')).toBe('a b');
  expect(prepareTekst('a\u200db')).toBe('ab');
});

test('regeleinden van elke soort worden één nieuwe regel', () => {
  expect(prepareTekst('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
});

test('een gelijkwaardig teken gaat voor [teken]', () => {
  expect(prepareTekst('ﬁets ① １２ 12\u202f000 b')).toBe('fiets 1 12 12\u00a0000 b');
});

test('een half teken breekt niets', () => {
  expect(prepareTekst('x\ud83dy')).toBe('x[teken]y');
});

test('twee keer voorbereiden verandert niets', () => {
  const een = prepareTekst('Hé 👋 ﷽ ﬂ');
  expect(prepareTekst(een)).toBe(een);
});
