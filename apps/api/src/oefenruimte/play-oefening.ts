import type { Ding, Naspeler } from '../platform/naspelen.ts';
import type { OefenNaam } from './inrichting.ts';
import { esdoorn, hazelaar, vlier } from './verhaal.ts';

export interface Spel {
  speler: Naspeler<OefenNaam>;
  fondsId: string;
  /** The day on which it is played. */
  vandaag: Date;
  /** The household that is played in two steps. */
  esdoorn?: OefenCasus;
}

interface OefenCasus {
  wie: OefenNaam;
  url: string;
  leden: string[];
}

interface Huishouden {
  naam: string;
  wijk: string;
  leden: readonly object[];
}

/** Search, register, open: as every household comes in. */
async function openCasus(
  { speler }: Spel,
  wie: OefenNaam,
  { huishouden, aanmelding }: { huishouden: Huishouden; aanmelding: string },
): Promise<OefenCasus> {
  await speler.post(wie, '/huishoudens/_zoek', { naam: huishouden.naam, wijk: huishouden.wijk });
  const gemaakt = await speler.post(wie, '/huishoudens', huishouden);
  const casus = await speler.post(wie, '/casussen', {
    huishoudenId: gemaakt.id,
    aanmelding,
    contactpersoonId: speler.id(wie),
  });
  return { wie, url: `/casussen/${casus.id}`, leden: (gemaakt.leden as Ding[]).map((lid) => lid.id) };
}

async function moveTo({ speler }: Spel, { wie, url }: OefenCasus, naar: string): Promise<void> {
  let stand = await speler.get(wie, url);
  while (stand.fase !== naar)
    stand = await speler.postMetVersie(wie, `${url}/fase`, stand.versie, { gebeurtenis: 'verder' });
}

async function writeBlokken(
  { speler }: Spel,
  { wie, url }: OefenCasus,
  blokken: Readonly<Record<number, string>>,
): Promise<void> {
  for (const [blok, tekst] of Object.entries(blokken))
    await speler.put(wie, `${url}/canvas/blokken/${blok}`, 1, { tekst });
}

async function addItems(
  { speler }: Spel,
  { wie, url }: OefenCasus,
  lijst: string,
  items: readonly object[],
): Promise<Ding[]> {
  const gemaakt: Ding[] = [];
  for (const item of items) gemaakt.push(await speler.post(wie, `${url}/canvas/${lijst}`, item));
  return gemaakt;
}

const lidId = ({ leden }: OefenCasus, lid: number | null): string | null =>
  lid === null ? null : (leden[lid] ?? null);

const ja = ({ vandaag }: Spel) => ({
  antwoordGezin: 'ja',
  antwoordDoor: 'ouder',
  antwoordOp: vandaag.toISOString().slice(0, 10),
});

async function openEsdoorn(spel: Spel): Promise<void> {
  const casus = await openCasus(spel, 'jij', esdoorn);
  await moveTo(spel, casus, 'canvas');
  await writeBlokken(spel, casus, esdoorn.blokken);
  for (const [lid, woorden] of esdoorn.woorden.entries())
    await spel.speler.put('jij', `${casus.url}/canvas/eigen-woorden/${casus.leden[lid]}`, 1, { woorden });
  spel.esdoorn = casus;
}

async function fillEsdoorn(spel: Spel): Promise<void> {
  const casus = spel.esdoorn;
  if (!casus) throw new Error('Esdoorn is nog niet geopend');
  const situaties = esdoorn.situaties.map(({ lid, ...rij }) => ({ ...rij, lidId: lidId(casus, lid) }));
  await addItems(spel, casus, 'situaties', situaties);
  const belemmeringen = await addItems(spel, casus, 'belemmeringen', esdoorn.belemmeringen);
  await addItems(
    spel,
    casus,
    'prioriteiten',
    esdoorn.prioriteiten.map((tekst) => ({ tekst })),
  );
  const doorbraken = esdoorn.doorbraken.map(({ breekt, ...rij }) => ({
    ...rij,
    ...ja(spel),
    breekt: breekt.map((nr) => belemmeringen[nr]?.id),
  }));
  await addItems(spel, casus, 'doorbraken', doorbraken);
  const afspraken = esdoorn.afspraken.map(({ lid, ...rij }) => ({ ...rij, lidId: lidId(casus, lid) }));
  await addItems(spel, casus, 'afspraken', afspraken);
}

async function openVlier(spel: Spel): Promise<void> {
  const casus = await openCasus(spel, 'jij', vlier);
  await moveTo(spel, casus, 'intake');
}

const toets = {
  regelingReden: 'niet_zonder_partners',
  schadeEigenTaak: true,
  anderMaatwerk: false,
  bijzondereBijstandKan: false,
  schrijnend: null,
  buitenInkomensregelingen: null,
  einddatum: null,
  gift: { bijstand: null, toeslagen: null, beslag: null, bewind: null },
  uitleg: 'Het geld gaat naar de verhuurder, niet naar het gezin.',
} as const;

async function submitHazelaar(spel: Spel): Promise<void> {
  const { speler, fondsId } = spel;
  const casus = await openCasus(spel, 'roos', hazelaar);
  await moveTo(spel, casus, 'canvas');
  await writeBlokken(spel, casus, hazelaar.blokken);
  const [belemmering] = await addItems(spel, casus, 'belemmeringen', [hazelaar.belemmering]);
  const doorbraak = { ...hazelaar.doorbraak, ...ja(spel), breekt: belemmering ? [belemmering.id] : [] };
  const [gemaakt] = await addItems(spel, casus, 'doorbraken', [doorbraak]);
  const concept = await speler.post('roos', `${casus.url}/aanvragen`, { fondsId });
  const { antwoordOp } = ja(spel);
  const klaar = await speler.patch('roos', `/aanvragen/${concept.id}`, concept.versie, {
    toelichting: 'Oefening: stem hierover als Vanja, Emre en Lies, en leg als Vanja het besluit vast.',
    toets,
    akkoord: { hoe: 'gesprek', door: 'vader', op: antwoordOp },
    doorbraakIds: [gemaakt?.id],
    berekeningId: null,
    regels: [
      {
        ...hazelaar.regel,
        domein: hazelaar.doorbraak.domein,
        ontvangerSoort: 'leverancier',
        termijn: 'eenmalig',
        aantalMaanden: 1,
        voorliggend: hazelaar.doorbraak.eerderGeprobeerd,
        // Right check digits, and nobody's account.
        rekening: { iban: 'NL02ABNA0123456789', tenNameVan: hazelaar.regel.ontvanger },
        geprobeerd: [],
      },
    ],
  });
  await speler.postMetVersie('roos', `/aanvragen/${concept.id}/indiening`, klaar.versie);
}

/** The story of an oefenruimte, in the steps its progress is told by. */
export const stappen: readonly ((spel: Spel) => Promise<void>)[] = [
  openEsdoorn,
  fillEsdoorn,
  openVlier,
  submitHazelaar,
];
