import type { Figuren } from '@naast/domain/gesprekken';
import { anchorVan, drawReeks, placeOpAs, placeRegels, wrapNaam } from './spin.ts';

const ringen = [2, 4, 6, 8, 10];

/** The figures as a spider; decoration only, the table beside it says the same. */
export function Spinnenweb({ figuren: { assen, reeksen } }: { figuren: Figuren }) {
  const aantal = assen.length;
  return (
    <svg className="naast-spin" viewBox="-220 -160 440 340" aria-hidden="true" focusable="false">
      {ringen.map((ring) => (
        <path key={ring} className="naast-spin__ring" d={drawReeks(assen.map(() => ring))} />
      ))}
      {assen.map(({ sleutel, naam }, as) => {
        const rand = placeOpAs(as, aantal, 10);
        const tekst = placeOpAs(as, aantal, 11.2);
        const regels = wrapNaam(naam);
        const hoogten = placeRegels(tekst, regels.length);
        return (
          <g key={sleutel}>
            <line className="naast-spin__ring" x1="0" y1="0" x2={rand.x} y2={rand.y} />
            <text textAnchor={anchorVan(tekst)}>
              {regels.map((regel, nr) => (
                <tspan key={regel} x={tekst.x} y={hoogten[nr]}>
                  {regel}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
      <text className="naast-spin__schaal" x="4" y="-92">
        10
      </text>
      <text className="naast-spin__schaal" x="4" y="-32">
        4
      </text>
      {reeksen.map(({ id, waarden }, nummer) => (
        <g key={id} className={`naast-spin__reeks naast-spin__reeks--${nummer % 5}`}>
          <path d={drawReeks(waarden)} />
          {waarden.map((waarde, as) => {
            if (waarde === null) return null;
            const { x, y } = placeOpAs(as, aantal, waarde);
            return <circle key={assen[as]?.sleutel} cx={x} cy={y} r="3" />;
          })}
        </g>
      ))}
    </svg>
  );
}

/** Which line is which gesprek; the dashes differ as well as the colours. */
export function Lijnteken({ nummer }: { nummer: number }) {
  return (
    <svg className="naast-spin__teken" viewBox="0 0 36 10" width="36" height="10" aria-hidden="true">
      <g className={`naast-spin__reeks naast-spin__reeks--${nummer % 5}`}>
        <path d="M1 5H35" />
      </g>
    </svg>
  );
}
