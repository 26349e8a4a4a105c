import { addItems, type DemoCasus, moveTo, openCasus, writeBlok, writeWoorden } from './play-casus.ts';
import type { Speler } from './speler.ts';

async function openLariks(speler: Speler): Promise<DemoCasus> {
  speler.op('2026-11-03 14:00');
  const lariks = await openCasus(
    speler,
    'sanne',
    {
      naam: 'Lariks',
      wijk: 'Selwerd',
      bereikbaar: 'Bel mevrouw op haar werk, dinsdag of donderdag. Stuur niets naar huis.',
      leden: [
        { naam: 'Eva Lariks', gezinsrol: 'ouder', geboortejaar: 1991 },
        { naam: 'Tim Lariks', gezinsrol: 'partner', geboortejaar: 1989 },
        { naam: 'Noa Lariks', gezinsrol: 'kind', geboortejaar: 2017 },
      ],
    },
    'De huisarts belde, met Eva erbij. Er is elke maand te weinig geld en er is vaak ruzie.',
  );
  await speler.post('sanne', `/casussen/${lariks.casusId}/toegang`, {
    gebruikerId: speler.id('fatima'),
    niveau: 'kijken',
    reden: 'Ziet Noa elke dag op school.',
  });
  await moveTo(speler, lariks, 'canvas');
  return lariks;
}

async function writePlan(speler: Speler, lariks: DemoCasus): Promise<void> {
  const [eva, tim] = lariks.leden;
  speler.op('2026-11-10 13:30');
  await writeBlok(speler, lariks, 1, 'Wij zijn Eva, Tim en Noa.');
  await writeBlok(speler, lariks, 2, 'Een huis waar het rustig is.');
  await writeWoorden(speler, lariks, 2, 'Dat ik door kan slapen.');
  await addItems(speler, lariks, 'situaties', [
    {
      kapitaalvorm: 'mentaal',
      leefgebied: 'psychische_gezondheid',
      lidId: eva,
      cijfer: 3,
      woorden: 'Ik slaap slecht en ben overal op mijn hoede.',
      feiten: '',
    },
    {
      kapitaalvorm: 'economisch',
      leefgebied: 'inkomen_schulden',
      lidId: tim,
      cijfer: 4,
      woorden: 'Ik weet niet waar het geld blijft.',
      feiten: '',
    },
  ]);
  await addItems(speler, lariks, 'afspraken', [
    { wat: 'Eva bellen op haar werk.', gebruikerId: speler.id('sanne'), wanneer: '2026-11-24' },
  ]);
}

/** A household where somebody is not safe: one leefgebied is shielded, the leden are apart, and the meldcode has begun. */
export async function playVeiligheid(speler: Speler): Promise<void> {
  const lariks = await openLariks(speler);
  await writePlan(speler, lariks);
  const url = `/casussen/${lariks.casusId}`;
  await speler.post('sanne', `${url}/afschermingen`, {
    lidId: lariks.leden[0],
    leefgebied: 'psychische_gezondheid',
    wie: 'contactpersoon',
    lezers: [],
    metEigenWoorden: true,
  });
  speler.op('2026-11-17 10:40');
  await speler.post('sanne', `${url}/veiligheid`, { reden: 'Eva vertelde dat zij bang is voor Tim.' });
  await speler.post('sanne', `${url}/meldcode/notities`, {
    stap: 1,
    tekst: 'Eva had een blauwe plek op haar arm. Ze zei zelf dat Tim haar had vastgepakt.',
  });
  await speler.post('sanne', `${url}/meldcode/notities`, {
    stap: 2,
    tekst: 'Veilig Thuis om advies gevraagd, zonder naam. Eerst met Eva alleen praten.',
  });
}
