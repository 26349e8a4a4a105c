import {
  type RegelsVanFonds,
  rechtsvormNamen,
  zegBedrag,
  zegDagen,
  zegDomeinen,
  zegMandaatregel,
  zegRij,
} from './regel-woorden.ts';

/** One thing that changes; null is what was not there, or is no longer. */
export interface RegelVerschil {
  wat: string;
  was: string | null;
  wordt: string | null;
}

const leeg = (tekst: string): string | null => (tekst.trim() === '' ? null : tekst);

const velden: readonly (readonly [wat: string, zeg: (regels: RegelsVanFonds) => string | null])[] = [
  ['Rechtsvorm', ({ rechtsvorm }) => rechtsvormNamen[rechtsvorm]],
  ['Juridische grondslag', ({ grondslag }) => leeg(grondslag)],
  ['Wie er in naam beslist', ({ orgaan }) => leeg(orgaan)],
  ['Adres voor bezwaar of klacht', ({ adres }) => leeg(adres)],
  ['Rechtbank', ({ rechtbank }) => leeg(rechtbank)],
  ['Domeinen', ({ domeinen }) => leeg(zegDomeinen(domeinen))],
  ['Gebied', ({ gebied }) => (gebied.length === 0 ? 'Elke wijk' : zegRij(gebied))],
  [
    'Advies: hoogste bedrag per gezin in twaalf maanden',
    ({ maximumCent }) => (maximumCent === null ? null : zegBedrag(maximumCent)),
  ],
  ['Streeftermijn', ({ streeftermijnDagen }) => zegDagen(streeftermijnDagen)],
  ['Wettelijke termijn', ({ beslistermijnDagen }) => zegDagen(beslistermijnDagen)],
  [
    'Herinneringen voor het einde',
    ({ herinnerDagen }) =>
      leeg(zegRij(herinnerDagen.toSorted((a, b) => b - a).map((dagen) => `${zegDagen(dagen)} ervoor`))),
  ],
];

/** The rules but the mandaatregels, as names with their words; what is empty is left out. */
export const listRegelWoorden = (regels: RegelsVanFonds): [wat: string, waarde: string][] =>
  velden.flatMap(([wat, zeg]): [string, string][] => {
    const waarde = zeg(regels);
    return waarde === null ? [] : [[wat, waarde]];
  });

/** What changes from one versie of the rules to another; empty when nothing does. */
export function compareRegels(oud: RegelsVanFonds, nieuw: RegelsVanFonds): RegelVerschil[] {
  const gewoon = velden.flatMap(([wat, zeg]) => {
    const [was, wordt] = [zeg(oud), zeg(nieuw)];
    return was === wordt ? [] : [{ wat, was, wordt }];
  });
  const voor = oud.mandaatregels.map(zegMandaatregel);
  const na = nieuw.mandaatregels.map(zegMandaatregel);
  const weg = voor
    .filter((regel) => !na.includes(regel))
    .map((was) => ({ wat: 'Wie beslist', was, wordt: null }));
  const erbij = na
    .filter((regel) => !voor.includes(regel))
    .map((wordt) => ({ wat: 'Wie beslist', was: null, wordt }));
  return [...gewoon, ...weg, ...erbij];
}
