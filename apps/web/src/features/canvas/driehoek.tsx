import { type Hoek, hoeken, hoekVragen } from '@naast/domain/canvas';

// A triangle cut into three equal kites, one per corner, that meet in the middle.
const vlakken: Record<Hoek, string> = {
  legitimiteit: 'M60 8 85 51.300 60 65.700 35 51.300z',
  betrokkenheid: 'M10 94.600 35 51.300 60 65.700 60 94.600z',
  rendement: 'M110 94.600 60 94.600 60 65.700 85 51.300z',
};
const letters: Record<Hoek, [x: number, y: number]> = {
  legitimiteit: [60, 46],
  betrokkenheid: [38, 84],
  rendement: [82, 84],
};

/** The maatwerkdriehoek: a corner fills when it is argued. */
export function Driehoek({ teksten }: { teksten: Record<Hoek, string> }) {
  const gevuld = (hoek: Hoek) => teksten[hoek].trim() !== '';
  const zin = hoeken.map(
    (hoek) => `${hoekVragen[hoek].naam.toLowerCase()} ${gevuld(hoek) ? 'beschreven' : 'nog leeg'}`,
  );
  return (
    <svg
      className="canvas-driehoek"
      viewBox="0 0 120 102"
      width="96"
      role="img"
      aria-label={`Maatwerkdriehoek: ${zin.join(', ')}.`}
    >
      {hoeken.map((hoek) => (
        <g key={hoek} className={gevuld(hoek) ? 'canvas-driehoek__vol' : 'canvas-driehoek__leeg'}>
          <path d={vlakken[hoek]} />
          <text x={letters[hoek][0]} y={letters[hoek][1]} textAnchor="middle">
            {hoekVragen[hoek].naam[0]}
          </text>
        </g>
      ))}
    </svg>
  );
}
