import { Select, TextArea } from '@amsterdam/design-system-react';
import { findSnede, namePlek, type PlanPlek, planPlekken } from '@naast/domain/canvas';
import { useRef } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import type { PlanDaad, Stuk } from './use-plan.ts';

interface Props {
  stuk: Stuk;
  nr: number;
  laatste: boolean;
  fout: string | undefined;
  doe: (daad: PlanDaad) => void;
}

/** One piece at the left, and at the right where on the canvas it goes. */
export function StukRij({ stuk, nr, laatste, fout, doe }: Props) {
  const vak = useRef<HTMLDivElement>(null);
  const splits = () => {
    // Where the cursor stands; a piece nobody clicked in is cut near its middle.
    const veld = vak.current?.querySelector('textarea');
    doe({ soort: 'splits', nr, teken: veld?.selectionStart ?? 0 });
  };
  const naam = `Stuk ${nr + 1}`;
  return (
    <li className={stuk.plek === 'niet' ? 'plakken-stuk plakken-stuk--niet' : 'plakken-stuk'}>
      <div ref={vak} className="stapel stapel--dicht">
        <Field label={stuk.kop ? `${naam}, een kop` : naam} error={fout}>
          {(binding) => (
            <TextArea
              {...binding}
              value={stuk.tekst}
              rows={Math.min(8, Math.ceil(stuk.tekst.length / 60))}
              onChange={(event) => doe({ soort: 'schrijf', nr, tekst: event.target.value })}
            />
          )}
        </Field>
        <div className="rij">
          {findSnede(stuk.tekst) !== undefined && (
            <Button variant="tertiary" klein onClick={splits} aria-label={`Splitsen: stuk ${nr + 1}`}>
              Splitsen
            </Button>
          )}
          {!laatste && (
            <Button
              variant="tertiary"
              klein
              onClick={() => doe({ soort: 'samen', nr })}
              aria-label={`Samenvoegen met volgende: stuk ${nr + 1} en ${nr + 2}`}
            >
              Samenvoegen met volgende
            </Button>
          )}
        </div>
      </div>
      <Field label={`Waar komt stuk ${nr + 1}?`}>
        {(binding) => (
          <Select
            {...binding}
            value={stuk.plek}
            onChange={(event) => doe({ soort: 'plek', nr, plek: event.target.value as PlanPlek })}
          >
            {planPlekken.map((plek) => (
              <option key={plek} value={plek}>
                {namePlek(plek)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </li>
  );
}
