import { type DemoCasus, moveTo, openCasus, writeBlok, writeWoorden } from './play-casus.ts';
import type { Speler } from './speler.ts';

const ouder = (naam: string, geboortejaar: number) => ({ naam, gezinsrol: 'ouder', geboortejaar }) as const;
const kind = (naam: string, geboortejaar: number) => ({ naam, gezinsrol: 'kind', geboortejaar }) as const;

interface Gezinnen {
  oma: DemoCasus;
  moeder: DemoCasus;
  vader: DemoCasus;
}

/** Grandmother, her daughter with two children, and the father of the youngest: three generations, two addresses for one child. */
async function openGezinnen(speler: Speler): Promise<Gezinnen> {
  speler.op('2026-10-07 10:00');
  const oma = await openCasus(
    speler,
    'jelle',
    { naam: 'Oma Kornoelje', wijk: 'Paddepoel', leden: [ouder('Trijn Kornoelje', 1956)] },
    'Mevrouw leeft van AOW en lost nog af op een oude schuld. Zij past veel op haar kleinkinderen.',
  );
  speler.op('2026-10-08 13:30');
  const moeder = await openCasus(
    speler,
    'jelle',
    {
      naam: 'Kornoelje',
      wijk: 'Paddepoel',
      leden: [ouder('Kim Kornoelje', 1984), kind('Sem Kornoelje', 2008), kind('Lot Kornoelje', 2016)],
    },
    'Aangemeld door haar moeder. Kim werkt in de schoonmaak en houdt op de twintigste niets over.',
  );
  speler.op('2026-10-09 09:15');
  const vader = await openCasus(
    speler,
    'jelle',
    { naam: 'Moerbei', wijk: 'Selwerd', leden: [ouder('Bas Moerbei', 1982)] },
    'Vader van Lot. Woont weer op zichzelf na een jaar bij vrienden. Lot is er om het weekend.',
  );
  return { oma, moeder, vader };
}

async function linkFamilie(speler: Speler, { oma, moeder, vader }: Gezinnen): Promise<void> {
  const [kim, sem, lot] = moeder.leden;
  speler.op('2026-10-12 11:00');
  await speler.post('jelle', `/huishoudens/${vader.huishoudenId}/leden`, { lidId: lot, gezinsrol: 'kind' });
  for (const [ouderId, kindId] of [
    [oma.leden[0], kim],
    [kim, sem],
    [kim, lot],
    [vader.leden[0], lot],
  ])
    await speler.post('jelle', `/huishoudens/${moeder.huishoudenId}/familiebanden`, { ouderId, kindId });
}

async function writePlan(speler: Speler, { oma, moeder, vader }: Gezinnen): Promise<void> {
  speler.op('2026-10-20 14:00');
  await moveTo(speler, moeder, 'canvas');
  await writeBlok(speler, moeder, 2, 'Een maand waarin er op de dertigste nog eten in huis is.');
  await writeWoorden(
    speler,
    moeder,
    0,
    'Ik doe het anders dan vroeger bij ons thuis. Alleen lukt het geld niet.',
  );
  await writeWoorden(speler, moeder, 2, 'Ik wil bij papa ook een eigen bed.');
  await moveTo(speler, oma, 'intake');
  await moveTo(speler, vader, 'intake');
}

/** The same man came in a second time, spelled otherwise: a pair to put beside each other. */
async function openDubbel(speler: Speler): Promise<void> {
  speler.op('2026-10-30 16:00');
  const dubbel = await openCasus(
    speler,
    'jelle',
    { naam: 'Moerbij', wijk: 'Selwerd', leden: [ouder('Bas Moerbij', 1982)] },
    'Belde het loket over zijn energierekening.',
  );
  const { versie } = await speler.get('jelle', `/casussen/${dubbel.casusId}`);
  await speler.postMetVersie('jelle', `/casussen/${dubbel.casusId}/fase`, versie, {
    gebeurtenis: 'stoppen',
    reden: 'Meneer heeft al een casus.',
  });
}

/** A family over three households, and one of them twice in the list. */
export async function playGezinsleven(speler: Speler): Promise<void> {
  const gezinnen = await openGezinnen(speler);
  await linkFamilie(speler, gezinnen);
  await writePlan(speler, gezinnen);
  await openDubbel(speler);
}
