import type { Importfout } from '@naast/domain/prijslijst';
import { describe, expect, it } from 'vitest';
import { lees, maak, metRij, namen, rij } from './maak-prijsbestand.ts';

const keuzeFout = (kolom: string, kent: string): Importfout => ({
  rij: 2,
  kolom,
  code: 'keuze_onbekend',
  bericht: `"bestaat niet" kennen we niet. Kies uit: ${kent}.`,
});
const opRij2 = (kolom: string, code: string, bericht: string): Importfout[] => [
  { rij: 2, kolom, code, bericht },
];
const zonder = (weg: string) => namen.filter((naam) => naam !== weg);

describe('een bestand met fouten', () => {
  const fout: [string, string | Uint8Array, Importfout[]][] = [
    ['leeg', '', [{ rij: 1, kolom: '', code: 'bestand_leeg', bericht: 'Dit bestand is leeg.' }]],
    [
      'alleen lege rijen',
      ';;;\r\n;;\r\n',
      [{ rij: 1, kolom: '', code: 'bestand_leeg', bericht: 'Dit bestand is leeg.' }],
    ],
    [
      'alleen namen',
      maak([namen]),
      [
        {
          rij: 1,
          kolom: '',
          code: 'geen_prijzen',
          bericht: 'Onder de namen van de kolommen staat geen enkele prijs.',
        },
      ],
    ],
    [
      'een Excel-bestand',
      Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
      [
        {
          rij: 1,
          kolom: '',
          code: 'excel_bestand',
          bericht: 'Dit is een Excel-bestand. Kies in Excel "Opslaan als" en dan "CSV".',
        },
      ],
    ],
    [
      'een kolom mist',
      maak([zonder('bedrag'), rij({}, zonder('bedrag'))]),
      [
        {
          rij: 1,
          kolom: 'bedrag',
          code: 'kolom_mist',
          bericht: 'De kolom "bedrag" staat niet in het bestand.',
        },
      ],
    ],
    [
      'een kolom is onbekend',
      maak([
        [...namen, 'kleur'],
        [...rij(), 'rood'],
      ]),
      [
        {
          rij: 1,
          kolom: 'kleur',
          code: 'kolom_onbekend',
          bericht: 'De kolom "kleur" kennen we niet. Haal hem weg of verander de naam.',
        },
      ],
    ],
    [
      'een kolom staat er dubbel',
      maak([
        [...namen, 'Code'],
        [...rij(), 'A'],
      ]),
      [{ rij: 1, kolom: 'code', code: 'kolom_dubbel', bericht: 'De kolom "code" staat er twee keer.' }],
    ],
    [
      'een aanhalingsteken blijft open',
      maak([namen, rij(), rij({ code: 'B', bron: '"open' })]),
      [
        {
          rij: 3,
          kolom: '',
          code: 'aanhalingsteken',
          bericht: 'Op deze rij klopt een aanhalingsteken (") niet.',
        },
      ],
    ],
    [
      'een aanhalingsteken midden in een cel',
      metRij({ bron: 'een 5" pijp' }),
      opRij2('', 'aanhalingsteken', 'Op deze rij klopt een aanhalingsteken (") niet.'),
    ],
    [
      'een puntkomma te veel',
      `${namen.join(';')}\r\n${rij().join(';')};over`,
      opRij2(
        '',
        'kolom_zonder_naam',
        'Hier staat iets in een kolom zonder naam. Staat er een puntkomma te veel?',
      ),
    ],
    [
      'een code die niet kan',
      metRij({ code: 'WMO 02!' }),
      opRij2(
        'code',
        'code_kan_niet',
        'Gebruik voor de code alleen letters, cijfers en streepjes, hoogstens 40 tekens.',
      ),
    ],
    [
      'een punt voor de centen',
      metRij({ bedrag: '64.40' }),
      opRij2('bedrag', 'geen_bedrag', '"64.40" is geen bedrag. Schrijf het met een komma, zoals 1.394,44.'),
    ],
    [
      'drie cijfers na de komma',
      metRij({ bedrag: '64,405' }),
      opRij2('bedrag', 'geen_bedrag', '"64,405" is geen bedrag. Schrijf het met een komma, zoals 1.394,44.'),
    ],
    [
      'een fout van Excel',
      metRij({ bedrag: '#N/B' }),
      opRij2('bedrag', 'geen_bedrag', '"#N/B" is geen bedrag. Schrijf het met een komma, zoals 1.394,44.'),
    ],
    [
      'een negatief bedrag',
      metRij({ bedrag: '€ -64,40' }),
      opRij2('bedrag', 'bedrag_negatief', 'Een bedrag is nooit lager dan nul.'),
    ],
    [
      'nul euro',
      metRij({ bedrag: '0,00' }),
      opRij2('bedrag', 'bedrag_nul', 'Vul een bedrag in dat hoger is dan nul.'),
    ],
    [
      'te veel euro',
      metRij({ bedrag: '100.000.000,01', bedrag_hoog: '' }),
      opRij2('bedrag', 'bedrag_te_hoog', 'Dit bedrag is te hoog. Hoogstens 100 miljoen euro.'),
    ],
    [
      'laag boven het bedrag',
      metRij({ bedrag_laag: '64,41' }),
      opRij2('bedrag_laag', 'laag_boven_bedrag', 'Het laagste bedrag is hoger dan het bedrag zelf.'),
    ],
    [
      'hoog onder het bedrag',
      metRij({ bedrag_hoog: '64,39' }),
      opRij2('bedrag_hoog', 'hoog_onder_bedrag', 'Het hoogste bedrag is lager dan het bedrag zelf.'),
    ],
    [
      'een jaar in twee cijfers',
      metRij({ peiljaar: "'24" }),
      opRij2('peiljaar', 'geen_jaar', '"\'24" is geen jaar. Schrijf vier cijfers, zoals 2025.'),
    ],
    [
      'een jaar van vroeger',
      metRij({ peiljaar: '1024' }),
      opRij2('peiljaar', 'jaar_kan_niet', 'Kies een jaar van 1950 tot en met 2027.'),
    ],
    [
      'een jaar van later',
      metRij({ peiljaar: '2028' }),
      opRij2('peiljaar', 'jaar_kan_niet', 'Kies een jaar van 1950 tot en met 2027.'),
    ],
    [
      'een onbekend leefgebied',
      metRij({ leefgebied: 'bestaat niet' }),
      [
        keuzeFout(
          'leefgebied',
          'inkomen_schulden, wonen, werk, netwerk_meedoen, onderwijs_vaardigheden, opvoeden_gezin, veiligheid_recht, psychische_gezondheid, lichamelijke_gezondheid',
        ),
      ],
    ],
    ['een onbekende soort', metRij({ soort: 'bestaat niet' }), [keuzeFout('soort', 'kosten, overdracht')]],
    ['een onbekende index', metRij({ index: 'bestaat niet' }), [keuzeFout('index', 'cpi, geen')]],
    [
      'een onbekende betrouwbaarheid',
      metRij({ betrouwbaarheid: 'bestaat niet' }),
      [keuzeFout('betrouwbaarheid', 'hoog, midden, laag')],
    ],
    [
      'onbekend of te vermijden',
      metRij({ vermijdbaar: 'bestaat niet' }),
      [keuzeFout('vermijdbaar', 'direct, op_termijn, nee')],
    ],
    [
      'onbekend gebruik',
      metRij({ gebruik: 'bestaat niet' }),
      [keuzeFout('gebruik', 'effect, investering, referentie')],
    ],
    [
      'meer partijen bij een effect',
      metRij({ batenhouder: 'meerdere' }),
      opRij2(
        'batenhouder',
        'meerdere_alleen_referentie',
        'Kies één partij. "Meerdere" kan alleen als het gebruik "referentie" is.',
      ),
    ],
    ['geen bron', metRij({ bron: '  ' }), opRij2('bron', 'verplicht', 'Vul dit in.')],
    [
      'een te lange eenheid',
      metRij({ eenheid: 'x'.repeat(61) }),
      opRij2('eenheid', 'te_lang', 'Dit is te lang: 61 tekens. Het mogen er hoogstens 60 zijn.'),
    ],
    [
      'een teken dat niet bewaard kan worden',
      metRij({ bron: 'a\u0000b' }),
      opRij2('bron', 'teken_kan_niet', 'Hier staat een teken dat we niet kunnen bewaren.'),
    ],
    [
      'een code twee keer, en meer fouten op een rij',
      `sep=;\r\n${maak([namen, rij(), [''], rij({ code: 'wmo-02', bedrag: 'veel', bron: '' })])}`,
      [
        {
          rij: 5,
          kolom: 'bedrag',
          code: 'geen_bedrag',
          bericht: '"veel" is geen bedrag. Schrijf het met een komma, zoals 1.394,44.',
        },
        { rij: 5, kolom: 'bron', code: 'verplicht', bericht: 'Vul dit in.' },
        {
          rij: 5,
          kolom: 'code',
          code: 'code_dubbel',
          bericht: 'De code WMO-02 staat ook op rij 3. Elke code mag één keer.',
        },
      ],
    ],
  ];
  it.each(fout)('%s', (_naam, bestand, fouten) => {
    const gelezen = lees(bestand);
    expect(gelezen.goed ? [] : gelezen.fouten).toEqual(fouten);
  });

  it('laat niets door als één rij van de vele fout is', () => {
    const rijen = Array.from({ length: 500 }, (_, i) => rij({ code: `P-${i}` }));
    const gelezen = lees(maak([namen, ...rijen, rij({ code: 'LAATSTE', peiljaar: 'ooit' })]));
    expect(gelezen).toMatchObject({
      goed: false,
      aantalRijen: 501,
      fouten: [{ rij: 502, kolom: 'peiljaar' }],
    });
  });
});
