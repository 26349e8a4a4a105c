import {
  addSaldo,
  applyMutatie,
  countStemmen,
  createMutatie,
  type Keuze,
  keuzes,
  type Saldo,
  type Stand,
} from '@naast/domain/fonds';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { besluitBody, createFonds, createIngediend, stap, type TestFonds } from './maak-aanvraag.ts';
import { startTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const leden = ['vera', 'mo', 'sanne', 'koen'] as const;
type Lid = (typeof leden)[number];
const bedrag = 100_000;

/** What the model thinks of one aanvraag. */
interface ModelAanvraag {
  id: string;
  stand: Stand;
  stemmen: Map<Lid, Keuze>;
  vraagId: string | undefined;
  regelId: string;
  openCent: number;
}
interface Model {
  aanvragen: ModelAanvraag[];
  saldo: Saldo;
}
interface Echt {
  fonds: TestFonds;
}
type Stap = fc.AsyncCommand<Model, Echt>;

/** The grootboek as it really is: the saldo row, and the sum of all mutaties. */
async function checkSaldo(model: Model, { fonds }: Echt): Promise<void> {
  const { rows } = await test.eigenaar.query(
    `select s.vrij_cent as "vrijCent", s.verplicht_cent as "verplichtCent", s.betaald_cent as "betaaldCent",
            (sum(m.vrij_cent), sum(m.verplicht_cent), sum(m.betaald_cent)) = (s.vrij_cent, s.verplicht_cent, s.betaald_cent) as klopt
       from grootboek_saldo s join grootboek_mutatie m on m.fonds_id = s.fonds_id and m.budgetjaar = s.budgetjaar
      where s.fonds_id = $1 group by 1, 2, 3`,
    [fonds.fondsId],
  );
  expect(rows).toEqual([{ ...model.saldo, klopt: true }]);
}

/** A step on one of the aanvragen: what the model foresees against what the API answers. */
const onAanvraag = (
  naam: string,
  plek: number,
  work: (a: ModelAanvraag, model: Model) => Promise<{ status: number; foresee: number; apply: () => void }>,
): Stap => ({
  check: (model) => model.aanvragen.length > 0,
  run: async (model, echt) => {
    const aanvraag = model.aanvragen[plek % model.aanvragen.length] as ModelAanvraag;
    const { status, foresee, apply } = await work(aanvraag, model);
    expect(status, `${naam} bij ${aanvraag.stand}`).toBe(foresee);
    if (status === 201) apply();
    const { rows } = await test.eigenaar.query('select stand from aanvraag where id = $1', [aanvraag.id]);
    expect(rows[0].stand).toBe(aanvraag.stand);
    await checkSaldo(model, echt);
  },
  toString: () => `${naam}(${plek})`,
});

const post = async (wie: Parameters<typeof stap>[1], id: string, pad: string, body?: object) => {
  const antwoord = await stap(test, wie, id, pad, body);
  return { status: antwoord.statusCode, json: antwoord.json() };
};
const ok = (kan: boolean) => (kan ? 201 : 409);

const dienIn = (): Stap => ({
  check: (model) => model.aanvragen.length < 3,
  run: async (model, { fonds }) => {
    const { id } = await createIngediend(test, fonds, { bedragCent: bedrag });
    const regelId = (await besluitBody(test, id)).regels[0]?.regelId as string;
    const nieuw = {
      id,
      stand: 'ingediend' as const,
      stemmen: new Map(),
      vraagId: undefined,
      regelId,
      openCent: 0,
    };
    model.aanvragen.push(nieuw);
  },
  toString: () => 'dienIn',
});

const neem = (plek: number) =>
  onAanvraag('neem', plek, async (a) => {
    const { status } = await post('mo', a.id, 'behandeling');
    const apply = () => {
      a.stand = 'in_behandeling';
    };
    return { status, foresee: ok(a.stand === 'ingediend'), apply };
  });

const vraag = (plek: number) =>
  onAanvraag('vraag', plek, async (a) => {
    const foresee = ok(a.stand === 'in_behandeling' && a.vraagId === undefined);
    if (foresee === 409 && a.stand === 'aanvulling_gevraagd')
      return { status: 409, foresee, apply: () => {} };
    const { status, json } = await post('koen', a.id, 'vragen', { soort: 'vraag', vraag: 'Hoe?' });
    const apply = () => {
      a.stand = 'aanvulling_gevraagd';
      a.vraagId = json.vraagId;
    };
    return { status, foresee, apply };
  });

const antwoord = (plek: number) =>
  onAanvraag('antwoord', plek, async (a) => {
    if (!a.vraagId) return { status: 409, foresee: 409, apply: () => {} };
    const { status } = await post('anna', a.id, `vragen/${a.vraagId}/antwoord`, { antwoord: 'Zo.' });
    const foresee = ok(a.stand === 'aanvulling_gevraagd');
    const apply = () => {
      a.stand = 'in_behandeling';
      a.vraagId = undefined;
    };
    return { status, foresee, apply };
  });

const stem = (plek: number, lid: Lid, keuze: Keuze) =>
  onAanvraag(`stem ${lid} ${keuze}`, plek, async (a) => {
    const { status } = await post(lid, a.id, 'stemmen', { keuze, reden: 'Daarom.' });
    return { status, foresee: ok(a.stand === 'in_behandeling'), apply: () => void a.stemmen.set(lid, keuze) };
  });

const besluit = (plek: number) =>
  onAanvraag('besluit', plek, async (a, model) => {
    const telling = countStemmen([...a.stemmen.values()], 3);
    const boeking = applyMutatie(model.saldo, createMutatie('toekenning', bedrag));
    const foresee = ok(a.stand === 'in_behandeling' && telling.uitslag === 'toekennen' && boeking.kan);
    const { status } = await post('vera', a.id, 'besluit', await besluitBody(test, a.id));
    const apply = () => {
      a.stand = 'besloten';
      a.openCent = bedrag;
      model.saldo = addSaldo(model.saldo, createMutatie('toekenning', bedrag));
    };
    return { status, foresee, apply };
  });

const trekIn = (plek: number) =>
  onAanvraag('trekIn', plek, async (a) => {
    const { status } = await post('anna', a.id, 'intrekking', { namens: 'gezin', reden: 'Toch niet.' });
    const apply = () => {
      a.stand = 'ingetrokken';
    };
    return {
      status,
      foresee: ok(['ingediend', 'in_behandeling', 'aanvulling_gevraagd'].includes(a.stand)),
      apply,
    };
  });

const reken = (plek: number, soort: 'betaling' | 'vrijval', cent: number) =>
  onAanvraag(`${soort} ${cent}`, plek, async (a, model) => {
    const body = { regelId: a.regelId, soort, bedragCent: cent, toelichting: 'Volgens de rekening.' };
    const { status } = await post('bas', a.id, 'uitbetaling', body);
    const kan = a.stand === 'besloten' && cent <= a.openCent;
    // Before the besluit the betaler sees nothing.
    const zichtbaar = ['besloten', 'uitbetaald', 'verantwoord'].includes(a.stand);
    const apply = () => {
      a.openCent -= cent;
      if (a.openCent === 0) a.stand = 'uitbetaald';
      model.saldo = addSaldo(model.saldo, createMutatie(soort, cent));
    };
    return { status, foresee: zichtbaar ? ok(kan) : 404, apply };
  });

const verantwoord = (plek: number) =>
  onAanvraag('verantwoord', plek, async (a) => {
    const { status } = await post('cor', a.id, 'verantwoording', { oordeel: 'Klopt.', zonderBon: true });
    const apply = () => {
      a.stand = 'verantwoord';
    };
    return { status, foresee: ok(a.stand === 'uitbetaald'), apply };
  });

const plek = fc.nat(2);
const cent = fc.constantFrom(1, 50_000, 99_999, bedrag, bedrag + 1);
const stappen = [
  fc.constant(dienIn()),
  plek.map(neem),
  plek.map(vraag),
  plek.map(antwoord),
  fc
    .tuple(plek, fc.constantFrom(...leden), fc.constantFrom('voor' as const, ...keuzes))
    .map((s) => stem(...s)),
  fc.tuple(plek, fc.constantFrom(...leden)).map(([p, lid]) => stem(p, lid, 'voor')),
  plek.map(besluit),
  plek.map(trekIn),
  fc.tuple(plek, fc.constantFrom('betaling' as const, 'vrijval' as const), cent).map((s) => reken(...s)),
  plek.map(verantwoord),
];

/** A walk that certainly gets to the end, so that what comes after the besluit is tried too. */
const totBesluit = (p: number): Stap[] => [
  dienIn(),
  neem(p),
  ...leden.slice(0, 3).map((lid) => stem(p, lid, 'voor')),
  besluit(p),
];

const run = async (reeks: Iterable<Stap>) => {
  const fonds = await createFonds(test, { budgetCent: bedrag + 50_000 });
  const begin = () => ({
    model: { aanvragen: [], saldo: { vrijCent: bedrag + 50_000, verplichtCent: 0, betaaldCent: 0 } } as Model,
    real: { fonds },
  });
  await fc.asyncModelRun(begin, reeks);
};

it('standen en grootboek doen in elke volgorde wat het model zegt', async () => {
  await fc.assert(fc.asyncProperty(fc.commands(stappen, { maxCommands: 30 }), run), { numRuns: 8 });
}, 120_000);

it('ook na het besluit: betalen, vrijgeven en een tweede besluit op te weinig geld', async () => {
  const daarna = fc.array(fc.oneof(...stappen), { minLength: 5, maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(daarna, (reeks) => run([...totBesluit(0), ...totBesluit(1), ...reeks])),
    { numRuns: 5 },
  );
}, 120_000);
