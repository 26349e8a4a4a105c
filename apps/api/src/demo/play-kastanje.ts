import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Invoer } from '@naast/domain/rendement';
import { projectMap } from '../platform/config.ts';
import { addBrief, playLoketverzoek } from './play-bijlagen.ts';
import { addItems, type DemoCasus, moveTo, openCasus, writeBlok, writeWoorden } from './play-casus.ts';
import { answerAndVote, submitAanvraag } from './play-fonds.ts';
import { playGesprek } from './play-gesprek.ts';
import { addBewijs, playDeelnemers } from './play-kaart.ts';
import { playRegelingen } from './play-regelingen.ts';
import { playVergadering } from './play-vergadering.ts';
import type { Ding, Speler } from './speler.ts';
import { kastanje, kastanjeBerekening } from './verhaal-kastanje.ts';

const plaats = { moeder: 0, zoon: 1, dochter: 2 } as const;

const nummersNaarIds = (nummers: readonly number[], dingen: readonly Ding[]): string[] =>
  nummers.map((nr) => (dingen[nr - 1] as Ding).id);

async function writeBelemmeringen(speler: Speler, casus: DemoCasus): Promise<Ding[]> {
  const zonder = kastanje.belemmeringen.map(({ veroorzaakt: _later, ...velden }) => velden);
  const gemaakt = await addItems(speler, casus, 'belemmeringen', zonder);
  for (const [i, { veroorzaakt }] of kastanje.belemmeringen.entries()) {
    if (veroorzaakt.length === 0) continue;
    const { id, versie } = gemaakt[i] as Ding;
    const url = `/casussen/${casus.casusId}/canvas/belemmeringen/${id}`;
    await speler.patch(casus.contactpersoon, url, versie, {
      veroorzaakt: nummersNaarIds(veroorzaakt, gemaakt),
    });
  }
  return gemaakt;
}

async function writeCanvas(speler: Speler, casus: DemoCasus): Promise<Ding[]> {
  await writeBlok(speler, casus, 1, kastanje.blok1);
  await writeBlok(speler, casus, 2, kastanje.blok2);
  await writeBlok(speler, casus, 4, kastanje.blok4);
  for (const [wie, woorden] of Object.entries(kastanje.eigenWoorden)) {
    await writeWoorden(speler, casus, plaats[wie as keyof typeof plaats], woorden);
  }
  const situaties = kastanje.situaties.map(({ wie, ...rij }) => ({
    ...rij,
    lidId: wie === 'iedereen' ? null : casus.leden[plaats[wie]],
  }));
  await addItems(speler, casus, 'situaties', situaties);
  const belemmeringen = await writeBelemmeringen(speler, casus);
  const prioriteiten = kastanje.prioriteiten.map((p) => ({
    ...p,
    belemmeringen: nummersNaarIds(p.belemmeringen, belemmeringen),
  }));
  await addItems(speler, casus, 'prioriteiten', prioriteiten);
  const doorbraken = kastanje.doorbraken.map((d) => ({
    ...d,
    breekt: nummersNaarIds(d.breekt, belemmeringen),
  }));
  const gemaakt = await addItems(speler, casus, 'doorbraken', doorbraken);
  const afspraken = kastanje.afspraken.map(({ wie, ...rest }) => ({
    ...rest,
    lidId: wie === 'moeder' || wie === 'zoon' ? casus.leden[plaats[wie]] : null,
    gebruikerId: wie === 'sanne' ? speler.id('sanne') : null,
  }));
  await addItems(speler, casus, 'afspraken', afspraken);
  return gemaakt;
}

/** The worked example as a user would make it: prices by their code, own bounds with a reason. */
function readVoorbeeld(): object {
  const bestand = join(projectMap, 'packages/domain/src/rendement/voorbeeld/invoer.json');
  const invoer = JSON.parse(readFileSync(bestand, 'utf8')) as Invoer;
  const regels = invoer.regels.map(({ prijs, ...regel }) => {
    const { code, bedragLaagCent, bedragHoogCent } = prijs;
    if (bedragLaagCent === undefined) return { ...addBewijs(regel), prijs: { code } };
    return {
      ...addBewijs(regel),
      prijs: { code, bedragLaagCent, bedragHoogCent, grensReden: 'Spreiding tussen instellingen' },
    };
  });
  return { ...invoer, regels, kwaliteitVanLeven: kastanjeBerekening.kwaliteitVanLeven };
}

async function playCanvasdagen(speler: Speler, casus: DemoCasus): Promise<Ding[]> {
  speler.op('2026-10-27 10:15');
  await moveTo(speler, casus, 'canvas');
  const doorbraken = await writeCanvas(speler, casus);
  await playDeelnemers(speler, casus);
  await playRegelingen(speler, casus);
  return doorbraken;
}

/** Kastanje from the first knock on the door to its besluit. */
export async function playKastanje(speler: Speler, fondsId: string): Promise<void> {
  speler.op('2026-10-12 09:30');
  const casus = await openCasus(speler, 'sanne', kastanje.huishouden, kastanje.aanmelding);
  await speler.post('sanne', `/casussen/${casus.casusId}/toegang`, {
    gebruikerId: speler.id('fatima'),
    niveau: 'kijken',
    reden: 'Brugfunctionaris, meldde het gezin aan en ziet de kinderen elke dag.',
  });
  await addBrief(speler, casus);
  speler.op('2026-10-15 13:00');
  await moveTo(speler, casus, 'intake');
  await playGesprek(speler, casus, kastanje.antwoorden);
  const doorbraken = await playCanvasdagen(speler, casus);
  await playLoketverzoek(speler, casus, doorbraken[1] as Ding);
  speler.op('2026-11-06 11:00');
  const berekening = await speler.post('sanne', `/casussen/${casus.casusId}/berekeningen`, {
    naam: kastanjeBerekening.naam,
    doorbraakIds: kastanjeBerekening.doorbraken.map((nr) => (doorbraken[nr] as Ding).id),
    invoer: readVoorbeeld(),
  });
  const aanvraag = await submitAanvraag(speler, casus, {
    fondsId,
    op: '2026-11-09 09:00',
    doorbraakIds: [0, 1, 2].map((nr) => (doorbraken[nr] as Ding).id),
    berekeningId: berekening.id,
    regels: kastanje.aanvraagregels.map((regel) => ({
      ...regel,
      domein: kastanje.doorbraken[regel.doorbraak].domein,
      voorliggend: kastanje.doorbraken[regel.doorbraak].eerderGeprobeerd,
    })),
    toelichting: 'Drie doorbraken die bij elkaar horen: eerst het huis, dan rust, dan weer leren.',
    akkoord: { hoe: 'gesprek', door: 'moeder', op: '2026-11-06' },
    getekendDoor: 'Marjan Kastanje',
  });
  await answerAndVote(speler, casus, aanvraag, {
    ...kastanje.commissie,
    voorwaardeBijRegel: 0,
    vraagOp: '2026-11-11 10:00',
    antwoordOp: '2026-11-12 09:30',
    besluitOp: '2026-11-17 15:00',
    vergader: (beslis) => playVergadering(speler, fondsId, aanvraag, beslis),
    stemmen: [
      ['lotte', 'voor', 'Het gezin blijft wonen en iedereen doet mee.'],
      ['ahmet', 'voor', 'Voorliggend is geprobeerd, en de brug naar school is tijdelijk.'],
      ['pieter', 'onthouden', 'Ik twijfel over het tarief.'],
    ],
  });
  await moveTo(speler, casus, 'uitvoering');
}
