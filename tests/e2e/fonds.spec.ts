import { mensen } from '../../apps/api/src/demo/mensen.ts';
import { addItems } from '../../apps/api/src/demo/play-casus.ts';
import { standVan } from './stappen/aanvraag.ts';
import { vote } from './stappen/commissie.ts';
import { askZienswijze, giveZienswijze, readAfwijzing, refuse } from './stappen/fonds-afwijzing.ts';
import {
  addBon,
  checkBesteding,
  drawSteekproef,
  makeOpdracht,
  readBank,
  releaseOpdracht,
  sendOpdracht,
} from './stappen/fonds-betalen.ts';
import { answerBezwaar, registerBezwaar } from './stappen/fonds-bezwaar.ts';
import { decideWijziging, hearGezin, proposeWijziging, voteWijziging } from './stappen/fonds-herziening.ts';
import { noteAntwoord, sendLoketbrief, writeLoketbrief } from './stappen/fonds-loket.ts';
import { expect, test } from './stappen/fonds-spel.ts';
import { expectHoren, readSpoed, submitSpoed } from './stappen/fonds-spoed.ts';
import { continueAs, keepBrief, openAanvraag } from './stappen/fonds-stuk.ts';
import { decideByKeys, enterAs, submitByKeys, voteByKeys } from './stappen/fonds-twee.ts';
import {
  beginVergadering,
  closeVergadering,
  planVergadering,
  printAgenda,
  walkAgenda,
  writeInspraak,
  writeVerslag,
} from './stappen/fonds-vergadering.ts';
import { grant, granted, meet, voteAs } from './stappen/fonds-verhaal.ts';
import { logInAs, openCasus } from './stappen/login.ts';
import { lookAt } from './stappen/look-at.ts';

// Every way an aanvraag can go, each with a household of its own. Mirjam asks here, and nothing stays waiting: the
// walk of Kastanje finds the lists as empty as it expects them.

test('twee collega’s beslissen over een klein bedrag, met alleen het toetsenbord', async ({ page, spel }) => {
  const wat = 'Wasmachine';
  await meet(spel, { naam: 'Linde', wat, bedragCent: 400_00, afloop: { tot: 'concept' } });
  await enterAs(page, 'mirjam');
  await submitByKeys(page, 'Linde');
  await enterAs(page, 'jelle');
  await voteByKeys(page, wat, 'Zonder wasmachine geen schone kleren.');
  await enterAs(page, 'fatima');
  await voteByKeys(page, wat, 'Bo wordt op school gepest om zijn kleren.');
  await decideByKeys(page, 'Een wasmachine is nodig. Sparen lukt nu niet.');
  await lookAt(page, 'fonds-beschikking-twee');
});

test('zijn twee collega’s het niet eens, dan leest de commissie wat zij vonden', async ({ page, spel }) => {
  const gezin = await meet(spel, { naam: 'Vlinderstruik', wat: 'Laptop', bedragCent: 450_00 });
  await voteAs(spel, gezin, [['jelle', 'tegen', 'De school leent laptops uit.']]);
  await logInAs(page, 'ahmet');
  await openAanvraag(page, gezin.aanvraagId);
  await expect(page.getByText('De commissie beslist.', { exact: false }).first()).toBeVisible();
  await page.getByText('Eerder gestemd, telt niet meer (1)').click();
  await expect(page.getByText('De school leent laptops uit.')).toBeVisible();
  // Without the voorzitter votes alone bring no besluit, and the page says what helps.
  await page.getByRole('button', { name: 'Ik wil hier niet over beslissen' }).click();
  const venster = page.getByRole('dialog', { name: 'Niet meebeslissen' });
  await venster.getByLabel('Waarom?').fill('Ik ken het gezin.');
  await venster.getByRole('button', { name: 'Terugtrekken' }).click();
  await expect(page.getByText('Niemand kan het besluit vastleggen.')).toBeVisible();
  await lookAt(page, 'fonds-geen-besluit');
  await spel.post('mirjam', `/aanvragen/${gezin.aanvraagId}/intrekking`, {
    namens: 'gezin',
    reden: 'De school leent een laptop.',
  });
});

test('op een telefoon kan de fondsbeheerder bij wat er achter een naam staat', async ({ page, spel }) => {
  const { items } = await spel.get('willem', '/fondsen');
  const [{ id } = { id: '' }] = items as { id: string }[];
  await page.setViewportSize({ width: 390, height: 844 });
  await logInAs(page, 'willem');
  await page.goto(`/fonds/${id}/inrichting`);
  const knop = page.getByRole('button', { name: `Voorzitter maken: ${mensen.lotte.naam}` });
  await expect(knop).toBeVisible();
  // Without scrolling sideways.
  const { x = 0, width = 0 } = (await knop.boundingBox()) ?? {};
  expect(x + width).toBeLessThanOrEqual(390);
  await lookAt(page, 'fonds-inrichting-smal');
});

test('spoed: twee leden beslissen, de vergadering hoort het en beslist over een groot bedrag', async ({
  page,
  spel,
}) => {
  const stroom = await meet(spel, {
    naam: 'Populier',
    wat: 'Stroom en gas',
    bedragCent: 900_00,
    afloop: { tot: 'concept' },
  });
  await logInAs(page, 'mirjam');
  await submitSpoed(page, 'Populier');
  await continueAs(page, 'lotte');
  await openAanvraag(page, stroom.aanvraagId);
  await readSpoed(page);
  await lookAt(page, 'fonds-spoed-pakket');
  await vote(page, 'Voor', 'Zonder stroom kan het gezin daar niet wonen.');
  await voteAs(spel, stroom, [['pieter', 'voor', 'Dit kan niet wachten.']]);
  await grant(spel, stroom, 'pieter');

  const kamer = await meet(spel, { naam: 'Meidoorn', wat: 'Aparte kamer voor Bo', bedragCent: 6_400_00 });
  await continueAs(page, 'ahmet');
  await planVergadering(page);
  await expectHoren(page, 'Stroom en gas');
  // Who decides reads no names.
  await expect(page.getByRole('listitem').filter({ hasText: 'Aparte kamer voor kind' })).toBeVisible();
  await printAgenda(page);
  await beginVergadering(page, [mensen.ahmet.naam, mensen.lotte.naam, mensen.pieter.naam]);
  await walkAgenda(page);
  await writeVerslag(
    page,
    'Lotte en Pieter vertelden waarom het niet kon wachten. De commissie is het eens.',
  );
  await page.keyboard.press('j');
  const woorden = 'Ik wil dat mijn zoon een plek heeft waar hij kan oefenen.';
  await writeInspraak(page, woorden);
  await voteAs(spel, kamer, [
    ['lotte', 'voor', 'Het kind heeft ruimte nodig.'],
    ['pieter', 'voor', 'Goedkoper dan verhuizen.'],
  ]);
  await vote(page, 'Voor', 'Het plan is goed uitgezocht.');
  await page.getByLabel('Waarom besluiten jullie dit?').fill('Een eigen kamer geeft rust in huis.');
  await lookAt(page, 'fonds-vergadering-punt');
  await page.getByRole('button', { name: 'Besluit vastleggen' }).click();
  await expect(page.getByRole('heading', { name: 'Besluit: toegekend' })).toBeVisible();
  await writeVerslag(page, 'Moeder vertelde zelf over haar plan.');
  await closeVergadering(page);
});

test('een afwijzing: eerst vertelt het gezin wat het vindt, en de brief zegt wie nu helpt', async ({
  page,
  spel,
}) => {
  const gezin = await meet(spel, { naam: 'Esdoorn', wat: 'Tweedehands auto', bedragCent: 6_000_00 });
  await voteAs(spel, gezin, [
    ['lotte', 'tegen', 'De bus rijdt elk kwartier.'],
    ['pieter', 'tegen', 'Dit is te duur voor wat het oplost.'],
    ['ahmet', 'tegen', 'Een lening past beter.'],
  ]);
  await logInAs(page, 'ahmet');
  await openAanvraag(page, gezin.aanvraagId);
  await askZienswijze(page, 'De bus rijdt elk kwartier, en een lening past beter.');
  await continueAs(page, 'mirjam');
  await openAanvraag(page, gezin.aanvraagId);
  const mening = 'Met de bus kan ik de nachtdienst niet halen.';
  await giveZienswijze(page, mening);
  await continueAs(page, 'ahmet');
  await openAanvraag(page, gezin.aanvraagId);
  const motivering =
    'Wij begrijpen dat de bus niet altijd past. Toch is een lening hier beter dan geld van het fonds.';
  await refuse(page, motivering);
  await readAfwijzing(page, motivering);
  await lookAt(page, 'fonds-beschikking-afgewezen');
  await continueAs(page, 'mirjam');
  await page.goto(`/fonds/aanvragen/${gezin.aanvraagId}/beschikking`);
  await keepBrief(page, 'Het gezin', 'beschikking-afgewezen.pdf');
});

test('een besluit verandert door een nieuw besluit, met een nieuwe brief', async ({ page, spel }) => {
  const wat = 'Vloer in de woonkamer';
  const gezin = await meet(spel, { naam: 'Hazelaar', wat, bedragCent: 2_400_00, afloop: granted });
  await logInAs(page, 'willem');
  await openAanvraag(page, gezin.aanvraagId);
  await proposeWijziging(page, { wat, bedrag: '1.800', reden: 'De winkel gaf korting.' });
  await continueAs(page, 'mirjam');
  await page.goto(`/fonds/aanvragen/${gezin.aanvraagId}/besluiten`);
  await hearGezin(page, 'Dat is goed. Het is genoeg voor de hele kamer.');
  await continueAs(page, 'hanneke');
  await page.goto(`/fonds/aanvragen/${gezin.aanvraagId}/besluiten`);
  await voteWijziging(page, 'Minder geld voor dezelfde vloer.');
  await continueAs(page, 'lotte');
  await page.goto(`/fonds/aanvragen/${gezin.aanvraagId}/besluiten`);
  await voteWijziging(page, 'Het gezin is het eens.');
  await decideWijziging(page, 'De vloer kost minder dan wij dachten. U krijgt nog steeds de hele vloer.');
  await lookAt(page, 'fonds-beschikking-gewijzigd');
  await continueAs(page, 'mirjam');
  await page.goto(`/fonds/aanvragen/${gezin.aanvraagId}/beschikking`);
  await keepBrief(page, 'Het gezin', 'beschikking-gewijzigd.pdf');
});

test('het gezin trekt de aanvraag in', async ({ page, spel }) => {
  const gezin = await meet(spel, { naam: 'Lijsterbes', wat: 'Fiets', bedragCent: 700_00 });
  await logInAs(page, 'mirjam');
  await openCasus(page, gezin.naam, 'Fonds');
  await page.getByRole('main').getByRole('link', { name: /AV-/ }).click();
  await page.getByRole('button', { name: 'Aanvraag intrekken' }).click();
  const venster = page.getByRole('dialog', { name: 'Aanvraag intrekken' });
  await venster.getByLabel('Waarom?').fill('Oma gaf een fiets.');
  await venster.getByRole('button', { name: 'Intrekken', exact: true }).click();
  await expect(standVan(page).getByText('Ingetrokken')).toBeVisible();
  await lookAt(page, 'fonds-ingetrokken');
});

test('het gezin maakt bezwaar, wordt gehoord en krijgt antwoord', async ({ page, spel }) => {
  const gezin = await meet(spel, {
    naam: 'Vuurdoorn',
    wat: 'Nieuwe keuken',
    bedragCent: 5_600_00,
    afloop: {
      tot: 'afgewezen',
      voornemen: 'De verhuurder hoort dit te betalen.',
      zienswijze: 'De verhuurder doet niets, al twee jaar.',
      motivering: 'De verhuurder moet voor de keuken zorgen. Wij helpen u om dat te vragen.',
      hulpDaarna: { wie: 'Mirjam van WIJ', wat: 'Belt met u samen de verhuurder', wanneer: 'Deze week' },
      stemmen: [
        ['lotte', 'tegen', 'De verhuurder is hier aan zet.'],
        ['pieter', 'tegen', 'Een keuken hoort bij de huur.'],
        ['ahmet', 'tegen', 'Eerst de verhuurder.'],
      ],
    },
  });
  await spel.post('mirjam', `/aanvragen/${gezin.aanvraagId}/beschikkingen`, { ontvanger: 'Het gezin' });
  await logInAs(page, 'mirjam');
  await openAanvraag(page, gezin.aanvraagId);
  await registerBezwaar(page, 'De verhuurder zegt dat de keuken goed genoeg is. Maar hij lekt.');
  await continueAs(page, 'joke');
  await page.goto(`/fonds/aanvragen/${gezin.aanvraagId}/besluiten`);
  await answerBezwaar(
    page,
    'Moeder vertelde dat de verhuurder twee keer is geweest en niets deed.',
    'De keuken is de taak van de verhuurder. Wij gaan met u mee naar de Huurcommissie.',
  );
  await lookAt(page, 'fonds-bezwaar-antwoord');
  await continueAs(page, 'mirjam');
  await page.goto(`/fonds/aanvragen/${gezin.aanvraagId}/besluiten`);
  await page.getByRole('link', { name: 'Brief: ons antwoord' }).click();
  await keepBrief(page, 'Het gezin', 'bezwaar-antwoord.pdf');
});

test('een weg zonder geld: een brief naar het loket, en het antwoord', async ({ page, spel }) => {
  const gezin = await meet(spel, {
    naam: 'Kornoelje',
    wat: 'Bed',
    bedragCent: 300_00,
    afloop: { tot: 'concept' },
  });
  await addItems(spel, gezin.casus, 'doorbraken', [
    {
      titel: 'Toeslag met terugwerkende kracht',
      zin: 'Het loket gebruikt de hardheidsclausule voor de gemiste maanden.',
      domein: null,
      route: 'hardheidsclausule',
      eerderGeprobeerd: 'Gewone aanvraag: te laat',
      legitimiteit: 'De regel wil dat gezinnen met weinig geld deze toeslag krijgen.',
      betrokkenheid: 'Moeder verzamelde zelf alle brieven.',
      rendement: 'Geen nieuwe schuld.',
      nulscenarioVandaag: 'Elke maand komt het gezin 80 euro tekort.',
      antwoordGezin: 'ja',
      antwoordDoor: 'moeder',
    },
  ]);
  await logInAs(page, 'mirjam');
  await openCasus(page, gezin.naam, 'Fonds');
  await writeLoketbrief(page, 'Gemeente (demo), Werk en Inkomen');
  await sendLoketbrief(page);
  await noteAntwoord(
    page,
    'Wij passen de hardheidsclausule toe voor zes maanden.',
    'Samen het formulier invullen.',
  );
});

test('betalen met twee, en de controleur kijkt mee', async ({ page, spel }) => {
  const gezin = await meet(spel, { naam: 'Berk', wat: 'Koelkast', bedragCent: 650_00, afloop: granted });
  const { items } = await spel.get('willem', '/fondsen');
  const [{ id: fondsId } = { id: '' }] = items as { id: string }[];
  await spel.put('willem', `/fondsen/${fondsId}/betaalrekening`, 1, {
    iban: 'NL18RABO0123459876',
    houder: 'Gemeente (demo), Perspectieffonds',
  });
  await logInAs(page, 'carla');
  await makeOpdracht(page);
  await continueAs(page, 'karim');
  await releaseOpdracht(page);
  await continueAs(page, 'carla');
  const betaling = await sendOpdracht(page, 650_00);
  await readBank(page, betaling, '650,00');
  await continueAs(page, 'mirjam');
  await openAanvraag(page, gezin.aanvraagId);
  await addBon(page);
  await continueAs(page, 'dirk');
  await openAanvraag(page, gezin.aanvraagId);
  await checkBesteding(page);
  await drawSteekproef(page);
});

test('de bel telt, en lezen maakt het minder', async ({ page, spel }) => {
  await meet(spel, { naam: 'Hulst', wat: 'Bank', bedragCent: 800_00, afloop: granted });
  await logInAs(page, 'mirjam');
  const bel = page.getByRole('link', { name: /^Meldingen/ }).first();
  await expect(bel).toHaveAccessibleName(/^Meldingen, \d+ ongelezen$/);
  const tel = async () => Number(/\d+/.exec((await bel.getAttribute('aria-label')) ?? '')?.[0] ?? 0);
  const eerst = await tel();
  await bel.click();
  await lookAt(page, 'fonds-meldingen');
  await page
    .getByRole('link', { name: /^Ongelezen: Er is besloten over/ })
    .first()
    .click();
  await expect(standVan(page)).toBeVisible();
  await expect.poll(tel).toBe(eerst - 1);
  // Granted and not paid yet: one place to change where the money goes.
  await expect(page.getByRole('button', { name: 'Andere rekening opgeven' })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Rekening (veranderen|invullen) van/ })).toHaveCount(0);
});
