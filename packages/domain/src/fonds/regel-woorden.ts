import { type Domein, domeinNamen } from '../canvas/domeinen.ts';
import type { Rechtsvorm } from './codes.ts';
import { type Mandaatregel, wijzeNamen } from './mandaat.ts';

/** What the explanation and the comparison of rules need to know of one versie. */
export interface RegelsVanFonds {
  rechtsvorm: Rechtsvorm;
  grondslag: string;
  orgaan: string;
  adres: string;
  rechtbank: string;
  domeinen: readonly Domein[];
  gebied: readonly string[];
  maximumCent: number | null;
  streeftermijnDagen: number;
  beslistermijnDagen: number;
  herinnerDagen: readonly number[];
  mandaatregels: readonly Omit<Mandaatregel, 'id'>[];
}

export const rechtsvormNamen: Record<Rechtsvorm, string> = {
  college: 'Van de gemeente (besluit van het college)',
  stichting: 'Van een stichting (eigen regels)',
};

const euro = /* @__PURE__ */ new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
});
/** `€ 5.000`, with cents only when there are any. */
export const zegBedrag = (cent: number): string => euro.format(cent / 100).replace(/\s/g, ' ');

export const zegDagen = (dagen: number): string =>
  dagen === 0
    ? 'dezelfde dag'
    : dagen % 7 === 0 && dagen > 7
      ? `${dagen / 7} weken`
      : dagen === 1
        ? '1 dag'
        : `${dagen} dagen`;

/** `a, b en c`. */
export const zegRij = (delen: readonly string[]): string =>
  delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;

export const zegDomeinen = (domeinen: readonly Domein[]): string =>
  zegRij(domeinen.map((domein) => domeinNamen[domein].toLowerCase()));

/** One mandaatregel in a line: `Tot en met € 500: twee collega’s van andere teams, dezelfde dag`. */
export function zegMandaatregel(regel: Omit<Mandaatregel, 'id'>): string {
  const wanneer = regel.totEnMetCent === null ? 'Elk bedrag' : `Tot en met ${zegBedrag(regel.totEnMetCent)}`;
  const waarover = regel.domeinen.length > 0 ? ` voor ${zegDomeinen(regel.domeinen)}` : '';
  const wie =
    regel.wijze === 'commissie'
      ? `de commissie, met minstens ${regel.quorum} leden`
      : kleine(wijzeNamen[regel.wijze]);
  const snel =
    regel.streeftermijnDagen === null
      ? ''
      : regel.streeftermijnDagen === 0
        ? ', dezelfde dag'
        : `, binnen ${zegDagen(regel.streeftermijnDagen)}`;
  return `${wanneer}${waarover}: ${wie}${snel}`;
}

const kleine = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1);
