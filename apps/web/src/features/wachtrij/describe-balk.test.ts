import { describe, expect, it } from 'vitest';
import type { Bericht, BerichtStaat } from '#web/lib/wachtrij/bericht.ts';
import { describeBalk, isTraag } from './describe-balk.ts';

const bericht = (staat: BerichtStaat): Bericht => ({
  id: 'x',
  volgnr: 1,
  plek: '/a',
  label: 'Canvas: Wie zijn wij',
  verzoek: { method: 'PUT', url: '/a', body: {} },
  adres: '/',
  op: '2026-11-22T14:03:00Z',
  staat,
});
const wacht = bericht({ soort: 'wacht' });
const botsing = bericht({ soort: 'botsing', huidig: {} });
const geweigerd = bericht({ soort: 'geweigerd', status: 403, detail: '' });

describe('de balk onder aan de bladzijde', () => {
  it('zwijgt als alles bewaard is, of zo bewaard wordt', () => {
    expect(describeBalk('goed', [], false)).toBeUndefined();
    expect(describeBalk('goed', [wacht], false)).toBeUndefined();
  });

  it.each([
    ['weg', [], 'Geen verbinding. Wat je typt, wordt bewaard zodra er verbinding is.'],
    ['weg', [wacht], 'Geen verbinding. Wat je typte, wordt bewaard zodra er verbinding is (1 tekst wacht).'],
    [
      'uitgelogd',
      [wacht, wacht],
      'Je bent niet meer ingelogd. Wat je typte, wordt bewaard zodra je weer bent ingelogd (2 teksten wachten).',
    ],
    ['goed', [wacht, botsing], 'Eén tekst vraagt een keuze van jou. Er is niets kwijt.'],
    [
      'goed',
      [geweigerd, botsing, botsing],
      '2 teksten vragen een keuze van jou. Eén tekst konden we niet bewaren. Er is niets kwijt.',
    ],
  ] as const)('zegt bij %s met %j', (verbinding, berichten, zin) => {
    expect(describeBalk(verbinding, berichten, false)?.tekst).toBe(zin);
  });

  it('zegt het ook als iets langer blijft liggen dan bewaren ooit duurt', () => {
    const nu = Date.parse(wacht.op);
    expect([isTraag([wacht.op], nu + 5_000), isTraag([wacht.op], nu + 30_000)]).toEqual([false, true]);
    expect(describeBalk('goed', [wacht], true)?.tekst).toBe('1 tekst wacht. We blijven het proberen.');
  });
});
