import type { Deelnemerskaart } from '@naast/contract/deelnemerskaart';
import { useId, useMemo } from 'react';
import { showHeleEuro } from '#web/lib/bedrag.ts';
import {
  cutTekst,
  type Indeling,
  layOutBreed,
  layOutSmal,
  measureDikte,
  type Punt,
} from './deelnemers-indeling.ts';
import { describeKring } from './describe-kring.ts';

/** Everyone around the household in one picture; the tables under it say the same in words. */
export function DeelnemersKaart({ kaart }: { kaart: Deelnemerskaart }) {
  const kring = useMemo(() => measureDikte(kaart), [kaart]);
  const titel = describeKring(kaart);
  return (
    <figure className="naast-kring vlak">
      <Tekening soort="breed" titel={titel} indeling={layOutBreed(kring)} />
      <Tekening soort="smal" titel={titel} indeling={layOutSmal(kring)} />
      <figcaption className="klein zacht rij">
        <Teken soort="eigen_kring" /> eigen kring
        <Teken soort="professional" /> professional
        <span>Hoe dikker de lijn, hoe meer het per jaar kost.</span>
      </figcaption>
    </figure>
  );
}

interface Props {
  soort: 'breed' | 'smal';
  titel: string;
  indeling: Indeling;
}

function Tekening({ soort, titel, indeling }: Props) {
  const { breedte, hoogte, midden, punten } = indeling;
  const id = useId();
  return (
    <svg
      className={`naast-kring__tekening naast-kring__tekening--${soort}`}
      viewBox={`0 0 ${breedte} ${hoogte}`}
      role="img"
      aria-labelledby={`${id}-titel ${id}-uitleg`}
    >
      <title id={`${id}-titel`}>{titel}</title>
      <desc id={`${id}-uitleg`}>In de tabellen hieronder staat hetzelfde, in woorden.</desc>
      {soort === 'smal' && <Stam indeling={indeling} />}
      {punten.map((punt) => (
        <path
          key={punt.wie.id}
          className={`naast-kring__lijn naast-kring__lijn--${punt.wie.soort}`}
          d={drawLijn(soort, midden, punt)}
          strokeWidth={punt.dikte}
        />
      ))}
      {punten.map((punt) => (
        <Persoon key={punt.wie.id} punt={punt} links={soort === 'breed' && punt.x < midden.x} />
      ))}
      <circle className="naast-kring__gezin" cx={midden.x} cy={midden.y} r={soort === 'breed' ? 42 : 30} />
      <text className="naast-kring__gezinsnaam" x={midden.x} y={midden.y + 5} textAnchor="middle">
        Gezin
      </text>
    </svg>
  );
}

/** Straight to the middle, or aside from the trunk. */
const drawLijn = (soort: Props['soort'], midden: Indeling['midden'], { x, y }: Punt): string =>
  soort === 'breed' ? `M${midden.x} ${midden.y}L${x} ${y}` : `M${midden.x} ${y - 12}q0 12 12 12H${x}`;

/** The trunk that everyone hangs on, where the picture is narrow. */
function Stam({ indeling: { midden, punten } }: Pick<Props, 'indeling'>) {
  const laatste = punten.at(-1);
  if (!laatste) return null;
  return (
    <path className="naast-kring__lijn" d={`M${midden.x} ${midden.y}V${laatste.y - 12}`} strokeWidth={1} />
  );
}

function Persoon({ punt: { wie, x, y, jaarCent }, links }: { punt: Punt; links: boolean }) {
  const plek = { x: links ? x - 16 : x + 16, textAnchor: links ? ('end' as const) : ('start' as const) };
  const onder = wie.organisatie || wie.rol;
  const regel = [cutTekst(onder, 26), jaarCent > 0 ? `${showHeleEuro(jaarCent)} per jaar` : ''];
  return (
    <g>
      <Vorm soort={wie.soort} x={x} y={y} />
      <text className="naast-kring__naam" {...plek} y={y - 3}>
        {cutTekst(wie.naam, 30)}
      </text>
      <text className="naast-kring__onder" {...plek} y={y + 14}>
        {regel.filter(Boolean).join(' · ')}
      </text>
    </g>
  );
}

function Vorm({ soort, x, y }: { soort: Punt['wie']['soort']; x: number; y: number }) {
  return soort === 'eigen_kring' ? (
    <circle className="naast-kring__eigen" cx={x} cy={y} r={9} />
  ) : (
    <rect className="naast-kring__professional" x={x - 8} y={y - 8} width={16} height={16} rx={3} />
  );
}

/** The shape of a kind of deelnemer, for the legend. */
const Teken = ({ soort }: { soort: Punt['wie']['soort'] }) => (
  <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
    <Vorm soort={soort} x={10} y={10} />
  </svg>
);
