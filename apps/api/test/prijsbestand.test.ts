import { type Prijsregel, writePrijsbestand, writeVerslag } from '@naast/domain/prijslijst';
import { describe, expect, it } from 'vitest';
import { lees, maak, metRij, namen, prijs, rij } from './maak-prijsbestand.ts';

const windows1252 = (tekst: string) =>
  Buffer.from(tekst.replaceAll('€', '\u0080').replaceAll('’', '\u0092'), 'latin1');
const omgekeerd = namen.toReversed();
const leegErbij = (r: string[]) => [...r.slice(0, 4), '', ...r.slice(4), '', ''];

describe('een vreemd bestand dat goed is', () => {
  const goed: [string, string | Uint8Array, Partial<Prijsregel>][] = [
    ['gewoon', metRij({}), {}],
    ['met een BOM', `\uFEFF${metRij({})}`, {}],
    [
      'in Windows-1252',
      windows1252(metRij({ omschrijving: 'Café ’t Hoekje, € per uur' })),
      { omschrijving: 'Café ’t Hoekje, € per uur' },
    ],
    ['in UTF-16LE', Buffer.from(`\uFEFF${metRij({ bron: 'Zoë' })}`, 'utf16le'), { bron: 'Zoë' }],
    ['in UTF-16BE', Buffer.from(`\uFEFF${metRij({})}`, 'utf16le').swap16(), {}],
    ['met tabs', maak([namen, rij()], '\t'), {}],
    [
      'met komma’s',
      maak([namen, rij({ bedrag: '"64,40"', bedrag_laag: '"50,00"', bedrag_hoog: '"80,00"' })], ','),
      {},
    ],
    ['met alleen LF', maak([namen, rij()], ';', '\n'), {}],
    ['met alleen CR', maak([namen, rij()], ';', '\r'), {}],
    ['met regeleinden door elkaar', `${namen.join(';')}\n\r\n${rij().join(';')}\r`, {}],
    ['zonder laatste regeleinde', maak([namen, rij()]).trimEnd(), {}],
    ['met sep= bovenaan', `sep=;\r\n${metRij({})}`, {}],
    ['met kolommen andersom', maak([omgekeerd, rij({}, omgekeerd)]), {}],
    ['met lege kolommen', maak([leegErbij(namen), leegErbij(rij())]), {}],
    ['met lege rijen', maak([[''], namen, namen.map(() => ''), rij(), ['', ' ', '']]), {}],
    [
      'met namen in hoofdletters, spaties en accenten',
      maak([namen.map((n) => ` ${n.replace('_', ' ').toUpperCase().replace('E', 'É')} `), rij()]),
      {},
    ],
    [
      'met een regeleinde in een cel',
      metRij({ omschrijving: '"Begeleiding\r\nthuis"' }),
      { omschrijving: 'Begeleiding\r\nthuis' },
    ],
    [
      'met dubbele aanhalingstekens',
      metRij({ omschrijving: '"De ""beste"" hulp; thuis"' }),
      { omschrijving: 'De "beste" hulp; thuis' },
    ],
    [
      'met een punt en een euroteken',
      metRij({ bedrag: '€ 1.064,40', bedrag_hoog: '€\u00a02.000,-' }),
      { bedragCent: 106440, bedragHoogCent: 200000 },
    ],
    [
      'zonder centen',
      metRij({ bedrag: '64', bedrag_laag: '64,0' }),
      { bedragCent: 6400, bedragLaagCent: 6400 },
    ],
    [
      'zonder grenzen en adres',
      metRij({ bedrag_laag: '', bedrag_hoog: '', bron_adres: '' }),
      { bedragLaagCent: null, bedragHoogCent: null, bronAdres: '' },
    ],
    ['met kortere rijen', maak([namen, rij({ bron_adres: '' }).slice(0, -1)]), { bronAdres: '' }],
    [
      'met namen in plaats van codes',
      metRij({ batenhouder: 'Gemeente, Wmo', leefgebied: 'WONEN', index: 'CPI' }),
      {},
    ],
    [
      'met een code in kleine letters en spaties',
      metRij({ code: ' wmo-02 ', omschrijving: ' Begeleiding thuis ' }),
      {},
    ],
    [
      'met een tekst die op een formule lijkt',
      metRij({ omschrijving: "'=SOM(A1)" }),
      { omschrijving: '=SOM(A1)' },
    ],
    ['met letters uit losse delen', metRij({ bron: 'Zoe\u0308' }), { bron: 'Zoë' }],
  ];
  it.each(goed)('%s', (_naam, bestand, anders) => {
    expect(lees(bestand)).toEqual({ goed: true, prijzen: [{ ...prijs, ...anders }] });
  });
});

describe('heen en terug', () => {
  it('10.000 prijzen komen precies zo terug', () => {
    const raar = [
      'gewoon',
      'met; puntkomma',
      'met "aanhaling"',
      'twee\r\nregels',
      'een\nregel',
      '=1+1',
      "'=1+1",
      '-3',
      '@naam',
      '€ en é',
      '👩‍👧',
    ];
    const prijzen = Array.from(
      { length: 10_000 },
      (_, i): Prijsregel => ({
        ...prijs,
        code: `P-${i}`,
        omschrijving: `${raar[i % raar.length]} ${i}`,
        bron: raar[(i * 7) % raar.length] ?? '',
        bedragCent: 1 + i * 997,
        bedragLaagCent: i % 2 ? null : 1 + i,
        bedragHoogCent: i % 3 ? null : 1_000_000_000 + i,
        bronAdres: i % 5 ? '' : 'https://voorbeeld.nl/?a=1;b=2',
      }),
    );
    const gelezen = lees(writePrijsbestand(prijzen));
    expect(gelezen).toEqual({ goed: true, prijzen });
    if (gelezen.goed) expect(writePrijsbestand(gelezen.prijzen)).toBe(writePrijsbestand(prijzen));
  });

  it('het verslag is zelf een bestand dat Excel opent', () => {
    const verslag = writeVerslag([
      { rij: 2, kolom: '=kleur', code: 'kolom_onbekend', bericht: 'De kolom "x"; weg.' },
    ]);
    expect(verslag).toBe(
      '\uFEFFrij;kolom;code;bericht\r\n2;\'=kleur;kolom_onbekend;"De kolom ""x""; weg."\r\n',
    );
  });
});
