import {
  type Betrekking,
  findStap,
  type Gebeurtenis,
  overgangen,
  type Stand,
  standen,
} from '@naast/domain/fonds';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  besluitBody,
  createConcept,
  createFonds,
  createInBehandeling,
  createIngediend,
  decide,
  drieVoor,
  stap,
  type TestAanvraag,
  type TestFonds,
} from './maak-aanvraag.ts';
import { giveToegang } from './maak-casus.ts';
import { startTestApp, type TestApp } from './test-app.ts';
import type { PersoonNaam } from './wereld.ts';

let test: TestApp;
let fonds: TestFonds;
beforeAll(async () => {
  test = await startTestApp();
  fonds = await createFonds(test);
});
afterAll(() => test.stop());

const regelVan = async (id: string) => (await besluitBody(test, id)).regels[0]?.regelId as string;
const betaal = async (id: string) =>
  stap(test, 'bas', id, 'uitbetaling', {
    regelId: await regelVan(id),
    soort: 'betaling',
    bedragCent: 196_500,
    toelichting: 'Op de rekening van de corporatie.',
  });

const makers: Record<Stand, () => Promise<TestAanvraag>> = {
  concept: () => createConcept(test, fonds),
  ingediend: () => createIngediend(test, fonds),
  in_behandeling: () => createInBehandeling(test, fonds, { stemmen: drieVoor }),
  aanvulling_gevraagd: async () => {
    const aanvraag = await createInBehandeling(test, fonds);
    await stap(test, 'mo', aanvraag.id, 'vragen', { soort: 'vraag', vraag: 'Hoe zit dit?' });
    return aanvraag;
  },
  besloten: async () => {
    const aanvraag = await makers.in_behandeling();
    await decide(test, aanvraag.id);
    return aanvraag;
  },
  uitbetaald: async () => {
    const aanvraag = await makers.besloten();
    await betaal(aanvraag.id);
    return aanvraag;
  },
  verantwoord: async () => {
    const aanvraag = await makers.uitbetaald();
    await stap(test, 'cor', aanvraag.id, 'verantwoording', { oordeel: 'Klopt.', zonderBon: true });
    return aanvraag;
  },
  ingetrokken: async () => {
    const aanvraag = await makers.ingediend();
    await stap(test, 'anna', aanvraag.id, 'intrekking', { namens: 'gezin', reden: 'Niet meer nodig.' });
    return aanvraag;
  },
};

/** Everyone of netwerk A that matters here, with what they are to an aanvraag of Anna. */
const mensen: Partial<Record<PersoonNaam, Betrekking[]>> = {
  anna: ['aanvrager', 'contactpersoon'],
  bram: [],
  tina: [],
  zoe: [],
  gerda: [],
  theo: [],
  petra: [],
  vera: ['stemmer', 'voorzitter'],
  mo: ['stemmer'],
  sanne: ['stemmer'],
  fleur: [],
  bas: ['betaler'],
  bob: ['betaler'],
  cor: ['controleur'],
  erik: [],
  bea: [],
};
const vanDeCasus = ['anna', 'bram', 'tina'];
const elders = ['zoe', 'gerda', 'theo', 'petra'];
const professional = [...vanDeCasus, ...elders];
// Who works on casussen has the recht too: under another mandaatregel they would decide.
const commissie = ['vera', 'mo', 'sanne', ...professional];
const betalers = ['bas', 'bob'];

interface Verzoek {
  wie: string[];
  /** Who asks is looked at before where the aanvraag is. */
  persoonEerst?: boolean;
  pad: string;
  body?: (id: string) => Promise<object> | object;
}
const post = { regelId: uuidv7(), bedragCent: 1, toelichting: 'Proef.' };
const verzoeken: Partial<Record<Gebeurtenis, Verzoek>> = {
  indienen: { wie: professional, pad: 'indiening' },
  in_behandeling_nemen: { wie: commissie, pad: 'behandeling' },
  vraag_stellen: { wie: commissie, pad: 'vragen', body: () => ({ soort: 'vraag', vraag: 'Hoe?' }) },
  voornemen_afwijzing: { wie: commissie, pad: 'vragen', body: () => ({ soort: 'voornemen', vraag: 'Nee?' }) },
  beantwoorden: { wie: professional, pad: `vragen/${uuidv7()}/antwoord`, body: () => ({ antwoord: 'Zo.' }) },
  besluiten: { wie: commissie, pad: 'besluit', body: (id) => besluitBody(test, id) },
  naar_commissie: { wie: commissie, persoonEerst: true, pad: 'commissie', body: () => ({ reden: 'Groot.' }) },
  betalen: { wie: betalers, pad: 'uitbetaling', body: () => ({ ...post, soort: 'betaling' }) },
  vrijgeven: { wie: betalers, pad: 'uitbetaling', body: () => ({ ...post, soort: 'vrijval' }) },
  verantwoorden: {
    wie: ['cor'],
    pad: 'verantwoording',
    body: () => ({ oordeel: 'Klopt.', zonderBon: true }),
  },
  intrekken: { wie: professional, pad: 'intrekking', body: () => ({ namens: 'gezin', reden: 'Toch niet.' }) },
};

const ziet = (wie: PersoonNaam, stand: Stand): boolean => {
  if (vanDeCasus.includes(wie)) return true;
  if (elders.includes(wie)) return false;
  if (betalers.includes(wie)) return ['besloten', 'uitbetaald', 'verantwoord'].includes(stand);
  return stand !== 'concept';
};

/** The answer that the table promises; undefined when the step may be taken. */
function predict(stand: Stand, gebeurtenis: Gebeurtenis, wie: PersoonNaam, verzoek: Verzoek) {
  if (!verzoek.wie.includes(wie)) return 403;
  if (!ziet(wie, stand)) return 404;
  const uitkomst = findStap(stand, gebeurtenis, mensen[wie] ?? []);
  if (uitkomst.kan) return undefined;
  const hoort = overgangen.find((o) => o.gebeurtenis === gebeurtenis)?.wie ?? [];
  if (verzoek.persoonEerst && !hoort.some((b) => mensen[wie]?.includes(b))) return 403;
  return uitkomst.reden === 'verkeerde_stand' ? 409 : 403;
}

const mogelijk = Object.entries(verzoeken).flatMap(([gebeurtenis, verzoek]) =>
  Object.keys(mensen).map((wie) => ({
    gebeurtenis: gebeurtenis as Gebeurtenis,
    wie: wie as PersoonNaam,
    verzoek,
  })),
);

describe('de tabel van standen', () => {
  it('is in de database dezelfde als in het domein', async () => {
    const { rows } = await test.eigenaar.query(
      'select van, gebeurtenis, naar, wie from aanvraag_overgangen()',
    );
    expect(rows).toEqual(overgangen.map((overgang) => ({ ...overgang })));
  });

  it.each(standen)('weigert bij %s elke stap die er niet in staat, aan iedereen', async (stand) => {
    const aanvraag = await makers[stand]();
    await giveToegang(test, aanvraag.casusId, 'bram', 'meewerken');
    const { rows } = await test.eigenaar.query('select versie from aanvraag where id = $1', [aanvraag.id]);
    for (const { gebeurtenis, wie, verzoek } of mogelijk) {
      const verwacht = predict(stand, gebeurtenis, wie, verzoek);
      if (verwacht === undefined) continue;
      const antwoord = await test.als(wie, {
        method: 'POST',
        url: `/aanvragen/${aanvraag.id}/${verzoek.pad}`,
        versie: rows[0].versie,
        sleutel: true,
        ...(verzoek.body ? { body: await verzoek.body(aanvraag.id) } : {}),
      });
      expect(antwoord.statusCode, `${stand} · ${gebeurtenis} · ${wie}: ${antwoord.body}`).toBe(verwacht);
    }
    const na = await test.eigenaar.query('select stand from aanvraag where id = $1', [aanvraag.id]);
    expect(na.rows[0].stand).toBe(stand);
  });

  it('schrijft elke stap op, met wie en wanneer', async () => {
    const { id } = await makers.verantwoord();
    const { geschiedenis } = (await test.als('cor', { url: `/aanvragen/${id}` })).json();
    expect(
      geschiedenis.map((s: { gebeurtenis: string; door: string }) => `${s.gebeurtenis} ${s.door}`),
    ).toEqual([
      'indienen Anna',
      'in_behandeling_nemen Vera',
      'besluiten Vera',
      'betalen Bas',
      'afronden Bas',
      'verantwoorden Cor',
    ]);
  });
});
