import { describe, expect, it } from 'vitest';
import { listFiguren, type Meetpunt } from './figuren.ts';
import type { Antwoordgroep, GelezenAntwoord } from './group-antwoorden.ts';

const geef = (gesprekId: string, waarde: number | null, lidId: string | null = null, gevoelig = false) =>
  ({ gesprekId, lidId, waarde, gevoelig }) as GelezenAntwoord;
const groep = (titel: string, antwoorden: GelezenAntwoord[], soort = 'schaal') =>
  ({
    kapitaalvorm: null,
    titel,
    delen: [
      {
        leefgebied: null,
        titel: null,
        regels: [{ vraagCode: `c_${titel}`, soort, vraag: `Hoe is ${titel}?`, antwoorden }],
      },
    ],
  }) as Antwoordgroep;
const punten: Meetpunt[] = [
  { id: 'later', meetmoment: '6_maanden', op: '2026-09-01' },
  { id: 'begin', meetmoment: 'start', op: '2026-03-01' },
];

describe('cijfers naast elkaar', () => {
  it('zet de meetmomenten van oud naar nieuw, met een gat waar geen cijfer is', () => {
    const figuren = listFiguren(
      [groep('Geld', [geef('begin', 3), geef('later', 5)]), groep('Wonen', [geef('later', 6)])],
      punten,
    );
    expect(figuren).toMatchObject([
      {
        lidId: null,
        assen: [{ naam: 'Geld' }, { naam: 'Wonen' }],
        reeksen: [
          { naam: 'Start', waarden: [3, null] },
          { naam: 'Na 6 maanden', waarden: [5, 6] },
        ],
      },
    ]);
  });

  it('houdt leden en het huishouden uit elkaar, het huishouden eerst', () => {
    const figuren = listFiguren([groep('Geld', [geef('begin', 8, 'zoon'), geef('begin', 3)])], punten);
    expect(figuren.map(({ lidId, reeksen }) => [lidId, reeksen[0]?.waarden])).toEqual([
      [null, [3]],
      ['zoon', [8]],
    ]);
  });

  it('laat bij een lid ook zien wat het gezin samen gaf, en zegt dat erbij', () => {
    const groepen = [groep('Geld', [geef('begin', 3)]), groep('Rust', [geef('begin', 2, 'moeder')])];
    expect(listFiguren(groepen, punten)).toMatchObject([
      { lidId: null, assen: [{ naam: 'Geld' }], reeksen: [{ waarden: [3] }] },
      {
        lidId: 'moeder',
        assen: [{ naam: 'Geld (samen)' }, { naam: 'Rust' }],
        reeksen: [{ waarden: [3, 2] }],
      },
    ]);
  });

  it('laat gevoelige cijfers, andere vragen en lege antwoorden weg', () => {
    expect(
      listFiguren(
        [
          groep('Veilig', [geef('begin', 2, 'moeder', true)]),
          groep('Kinderen', [geef('begin', 2)], 'getal'),
          groep('Geld', [geef('begin', null)]),
        ],
        punten,
      ),
    ).toEqual([]);
  });
});
