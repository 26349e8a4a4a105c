import type { Berekening } from '@naast/contract/rendement';
import { readTekst } from '@naast/pdf/voorbeeld/lees-pdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createConcept,
  createFonds,
  createMetBerekening,
  decide,
  drieVoor,
  stap,
  submit,
  type TestFonds,
} from './maak-aanvraag.ts';
import { openRekenkamer, type Rekenkamer, withRegel } from './rekenkamer.ts';

const uithuis = { prijs: { code: 'JGD-04' }, omschrijving: 'Kind uit huis', gevoelig: true };
const sporen = /JGD-04|Kind uit huis|Verblijf jeugd|gemeente_jeugd|Gemeente, jeugd/;

let kamer: Rekenkamer;
let fonds: TestFonds;
beforeAll(async () => {
  kamer = await openRekenkamer();
  fonds = await createFonds(kamer.test);
});
afterAll(() => kamer.test.stop());

const begin = async (casusId: string): Promise<Berekening> =>
  (
    await kamer.test.als('anna', {
      method: 'POST',
      url: `/casussen/${casusId}/berekeningen`,
      body: { naam: 'Met gevoelige regel', invoer: withRegel(uithuis) },
      sleutel: true,
    })
  ).json();

describe('een regel over een kind dat uit huis gaat', () => {
  it('staat niet in een casusstuk, met of zonder namen', async () => {
    const { casusId } = kamer.casus;
    const berekening = await begin(casusId);
    for (const namen of [{ metNamen: false }, { metNamen: true, reden: 'Het gezin is erbij' }]) {
      const stuk = await kamer.test.als('anna', {
        method: 'POST',
        url: `/casussen/${casusId}/exports`,
        body: { ontvanger: 'Groep', doel: 'toets', berekeningId: berekening.id, ...namen },
        sleutel: true,
      });
      expect(stuk.statusCode, stuk.body).toBe(201);
      const { rows } = await kamer.test.eigenaar.query(
        'select document::text as tekst from export where id = $1',
        [stuk.json().id],
      );
      expect(rows[0].tekst.match(sporen)?.[0]).toBeUndefined();
      // The rest of the berekening is there, or this would prove nothing.
      expect(rows[0].tekst).toContain('Huisarts, lange consulten');
    }
  });

  it('staat niet op het canvas', async () => {
    const { casusId } = kamer.casus;
    await begin(casusId);
    const canvas = await kamer.test.als('anna', { url: `/casussen/${casusId}/canvas` });
    expect(canvas.statusCode).toBe(200);
    expect(canvas.body.match(sporen)?.[0]).toBeUndefined();
  });

  it('telt voor de commissie en de controller wel mee, met het volle bedrag en de partij', async () => {
    const concept = await createConcept(kamer.test, fonds);
    const berekening = await begin(concept.casusId);
    const bewaard = await kamer.test.als('anna', {
      method: 'PATCH',
      url: `/aanvragen/${concept.id}`,
      versie: concept.versie,
      body: { berekeningId: berekening.id },
    });
    const ingediend = await submit(kamer.test, { ...concept, versie: bewaard.json().versie });
    expect(ingediend.statusCode, ingediend.body).toBe(201);
    for (const wie of ['vera', 'cor'] as const) {
      const gezien = await kamer.test.als(wie, { url: `/aanvragen/${concept.id}` });
      expect(gezien.statusCode, wie).toBe(200);
      const { pakket } = gezien.json();
      expect(pakket.berekening.uitkomst.saldoCent).toBe(berekening.uitkomst?.saldoCent);
      const partijen = pakket.berekening.uitkomst.perBatenhouder;
      expect(partijen.map((p: { batenhouder: string }) => p.batenhouder)).toContain('gemeente_jeugd');
    }
  });

  it('staat niet in de brief aan het gezin, op het scherm en als PDF', async () => {
    const invoer = withRegel(uithuis);
    const { id } = await createMetBerekening(kamer.test, fonds, { invoer });
    await stap(kamer.test, 'vera', id, 'behandeling');
    for (const [wie, keuze] of Object.entries(drieVoor))
      await stap(kamer.test, wie as 'vera', id, 'stemmen', { keuze, reden: 'Omdat het helpt.' });
    expect((await decide(kamer.test, id)).statusCode).toBe(201);
    const brief = await kamer.test.als('anna', { url: `/aanvragen/${id}/beschikking` });
    expect(brief.statusCode, brief.body).toBe(200);
    expect(brief.body.match(sporen)?.[0]).toBeUndefined();
    const exemplaar = await kamer.test.als('anna', {
      method: 'POST',
      url: `/aanvragen/${id}/beschikkingen`,
      body: { ontvanger: 'Marja' },
      sleutel: true,
    });
    const pdf = await kamer.test.als('anna', {
      url: `/aanvragen/${id}/beschikkingen/${exemplaar.json().id}/pdf`,
    });
    const tekst = await readTekst(new Uint8Array(pdf.rawPayload));
    expect(tekst).toContain('Huurachterstand');
    expect(tekst.match(sporen)?.[0]).toBeUndefined();
    // No price at all: the letter is about what the family gets.
    expect(tekst).not.toContain('Huisarts, lange consulten');
  });

  it('ziet de commissie en de controller als regel, met prijs en kansen', async () => {
    const { id } = await createMetBerekening(kamer.test, fonds, { invoer: withRegel(uithuis) });
    for (const wie of ['vera', 'cor'] as const) {
      const antwoord = await kamer.test.als(wie, { url: `/aanvragen/${id}/berekening` });
      expect(antwoord.body).toContain('Kind uit huis');
      expect(antwoord.body).toContain('JGD-04');
    }
  });
});
