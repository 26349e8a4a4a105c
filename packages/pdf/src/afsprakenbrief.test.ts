import { describe, expect, test } from 'vitest';
import {
  type Afsprakenbrief,
  describeAfsprakenbrief,
  renderAfsprakenbriefPdf,
} from './afsprakenbrief-pdf.ts';
import { readTekst } from './voorbeeld/lees-pdf.ts';
import { ambtelijk, measureLeesbaarheid } from './voorbeeld/leesbaarheid.ts';

const brief: Afsprakenbrief = {
  aan: 'familie Kastanje',
  dag: '2026-11-22',
  kenmerk: 'NA-2026-0001',
  schrijver: { naam: 'Sanne Bakker', functie: 'Medewerker WIJ', organisatie: 'WIJ Groningen' },
  gezin: [{ wie: 'moeder', wat: 'De post openen, samen met haar zus.', wanneer: 'elke dinsdag' }],
  professionals: [{ wie: 'Sanne Bakker', wat: 'Bellen hoe het gaat.', wanneer: 'vrijdag 27 november 2026' }],
  anderen: [{ wie: 'GKB', wat: 'Begint met de stabilisatie.', wanneer: '' }],
  gedaan: [{ wie: 'zoon', wat: 'Zelf een sport gekozen.', wanneer: '' }],
  bezoek: ['Bel eerst: moeder schrikt van de bel.'],
  ontvanger: 'familie Kastanje',
  exemplaarNummer: 3,
  exportId: '0123456789ab',
};

describe('de brief met afspraken', () => {
  const tekst = describeAfsprakenbrief(brief);
  const zinnen = tekst.secties.flatMap(({ kop, delen }) => [
    ...(kop ? [kop] : []),
    ...delen.flatMap((deel) => (deel.soort === 'alinea' ? [deel.tekst] : [])),
  ]);

  test('is leesbaar voor iedereen: korte zinnen, gewone woorden', () => {
    const { fleschDouma, woordenPerZin } = measureLeesbaarheid(zinnen);
    expect(fleschDouma).toBeGreaterThanOrEqual(60);
    expect(woordenPerZin).toBeLessThanOrEqual(15);
    for (const woord of ambtelijk) expect(zinnen.join(' ').toLowerCase()).not.toContain(` ${woord} `);
  });

  test('zet wat het gezin zelf doet voorop, en zegt wat al gelukt is', () => {
    expect(tekst.secties.map(({ kop }) => kop)).toEqual([
      null,
      'Dit doen jullie zelf',
      'Dit doen wij',
      'Dit doen anderen',
      'Dit is al gelukt',
      'Als we bij jullie komen',
      'Lukt er iets niet?',
    ]);
  });

  test('zegt hoe je de schrijver bereikt, als dat bekend is', () => {
    const metAdres = { ...brief, schrijver: { ...brief.schrijver, email: 'sanne@wij.example' } };
    const slotzinnen = (doc: Afsprakenbrief) => describeAfsprakenbrief(doc).secties.at(-1)?.delen;
    expect(slotzinnen(metAdres)).toContainEqual({
      soort: 'alinea',
      tekst: 'Je kunt mij ook mailen: sanne@wij.example.',
    });
    expect(slotzinnen(brief)).toHaveLength(1);
  });

  test('laat een leeg deel weg', () => {
    const leeg = describeAfsprakenbrief({ ...brief, professionals: [], anderen: [], gedaan: [], bezoek: [] });
    expect(leeg.secties.map(({ kop }) => kop)).toEqual([null, 'Dit doen jullie zelf', 'Lukt er iets niet?']);
  });

  test('heeft op papier het kenmerk, de afspraken en het nummer van het exemplaar', async () => {
    const bytes = renderAfsprakenbriefPdf(brief, {
      gemaaktOp: new Date('2026-11-22T10:00:00Z'),
      bestandsId: '01890000000070008000000000000000',
    });
    const gelezen = await readTekst(bytes);
    for (const deel of ['NA-2026-0001', 'elke dinsdag', 'Dit doen jullie zelf', 'exemplaar 3'])
      expect(gelezen).toContain(deel);
  });
});
