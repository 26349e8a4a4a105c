import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOmschrijving, replaceNamen, splitNaam } from './replace-namen.ts';

const daan = [{ naam: 'Daan', vervanging: 'kind' }];

describe('namen vervangen', () => {
  it.each([
    ['Daan blijft thuis.', 'Kind blijft thuis.'],
    ['Dan kan DAAN weg, zegt daan.', 'Dan kan kind weg, zegt kind.'],
    ['Daans school en Daan’s kamer', "Kind's school en kind's kamer"],
    ['Daniël, Daantje en Jordaan', 'Daniël, Daantje en Jordaan'],
    ['(Daan)', '(Kind)'],
    [
      'Wat zegt Daan? Daan zegt niets.\nDaan (Daan) niet.',
      'Wat zegt kind? Kind zegt niets.\nKind (kind) niet.',
    ],
  ])('maakt van “%s” “%s”', (tekst, verwacht) => {
    expect(replaceNamen(tekst, daan)).toBe(verwacht);
  });

  it('kijkt niet naar accenten, ook niet bij letters die Unicode niet ontleedt', () => {
    const namen = [
      { naam: 'Łukasz', vervanging: 'ouder' },
      { naam: 'Nguyễn', vervanging: 'partner' },
      { naam: 'Şahin-Đorđević', vervanging: 'kind' },
    ];
    expect(replaceNamen('LUKASZ, Nguyen en Sahin Dordevic', namen)).toBe('Ouder, partner en kind');
    expect(replaceNamen('Nguye\u0302\u0303n komt', namen)).toBe('Partner komt');
  });

  it('neemt de langste naam eerst', () => {
    const namen = [...daan, { naam: 'Daan Willem', vervanging: 'oom' }];
    expect(replaceNamen('Daan-Willem en Daan', namen)).toBe('Oom en kind');
  });

  it('kent ook de delen van een naam, maar niet het tussenvoegsel', () => {
    const namen = splitNaam('Marja van der Veen', 'ouder');
    expect(replaceNamen('Marja en mevrouw Veen gaan van de trap.', namen)).toBe(
      'Ouder en mevrouw ouder gaan van de trap.',
    );
  });

  it('laat tekst zonder namen precies zo', () => {
    expect(replaceNamen('Ik maak de blauwe enveloppen niet meer open. 👋', daan)).toBe(
      'Ik maak de blauwe enveloppen niet meer open. 👋',
    );
    expect(replaceNamen('Daan', [{ naam: '  ', vervanging: 'x' }])).toBe('Daan');
  });

  it('schrijft een functie midden in een zin klein, en een afkorting niet', () => {
    const namen = [
      { naam: 'Ruud', vervanging: 'Schuldhulpverlener' },
      { naam: 'Sanne', vervanging: 'WIJ-medewerker' },
    ];
    expect(replaceNamen('Ik vroeg Ruud en Sanne. Ruud belt.', namen)).toBe(
      'Ik vroeg schuldhulpverlener en WIJ-medewerker. Schuldhulpverlener belt.',
    );
  });

  it('laat de naam nergens als los woord staan, wat er ook omheen staat', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (voor, na) => {
        const over = replaceNamen(`${voor} Daan ${na}`, [{ naam: 'Daan', vervanging: '#' }]);
        expect(over).not.toMatch(/(?<![\p{L}\p{N}])daan(?![\p{L}\p{N}\p{M}])/iu);
      }),
    );
  });
});

describe('een naam die niets anders zegt dan de rol', () => {
  it.each([
    ['Huisarts', 'huisarts'],
    ['Mentor', 'mentor van de zoon'],
    ['Tweede begeleider', 'tweede begeleider'],
  ])('%s, die %s is, is geen naam', (naam, rol) => {
    expect(isOmschrijving(naam, rol)).toBe(true);
  });
  it.each([
    ['Ruud Bakker', 'bakker'],
    ['Zus', 'tante van Daan'],
    ['Tweede begeleider', 'begeleider'],
  ])('%s, die %s is, blijft een naam', (naam, rol) => {
    expect(isOmschrijving(naam, rol)).toBe(false);
  });
});
