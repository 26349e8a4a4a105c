import { describe, expect, it } from 'vitest';
import { composeBericht, findVoornaam, withoutAchternamen } from './bericht.ts';

describe('de voornaam', () => {
  it.each([
    ['Marja de Vries', 'Marja'],
    ['Marja', 'Marja'],
    ['Anna van der Berg-Smit', 'Anna'],
    ['de buurvrouw', 'de buurvrouw'],
    ['Moeder en zus', 'Moeder en zus'],
    ['WIJ Groningen', 'WIJ Groningen'],
  ])('van %s is %s', (naam, voornaam) => {
    expect(findVoornaam(naam)).toBe(voornaam);
  });
});

describe('een bericht aan het gezin', () => {
  const rond = {
    namen: ['Marja de Vries', 'Daan', 'Sanne Bakker'],
    huishouden: 'Familie De Vries',
    groet: 'Sanne Bakker',
  };

  it('is kort, met voornamen, en zonder achternamen', () => {
    const tekst = composeBericht(
      [
        { naam: 'Marja de Vries', wat: 'De post openen met Daan.', wanneer: 'elke dinsdag' },
        { naam: 'Sanne Bakker', wat: 'Belt mevrouw De Vries', wanneer: 'vrijdag 27 november' },
        { naam: '', wat: 'Samen koffie drinken', wanneer: '' },
      ],
      rond,
    );
    expect(tekst).toBe(
      [
        'Hallo!',
        '',
        'Dit spraken we af:',
        '- Marja: De post openen met Daan (elke dinsdag).',
        '- Sanne: Belt mevrouw V. (vrijdag 27 november).',
        '- Samen koffie drinken.',
        '',
        'Lukt er iets niet? Laat het mij weten.',
        'Groet, Sanne',
      ].join('\n'),
    );
    expect(tekst).not.toMatch(/Vries|Bakker/);
  });

  it('laat een naam die geen achternaam heeft zoals hij is', () => {
    expect(withoutAchternamen('Daan belt met moeder.', rond.namen, rond.huishouden)).toBe(
      'Daan belt met moeder.',
    );
  });
});
