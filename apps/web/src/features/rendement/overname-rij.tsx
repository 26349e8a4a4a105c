import { Checkbox } from '@amsterdam/design-system-react';
import { batenhouderNamen, type Lijstprijs } from '@naast/domain/berekening';
import type { Overname } from '@naast/domain/deelnemers';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showGetal } from '#web/lib/getal.ts';
import { Badge } from '#web/ui/badge.tsx';
import { describePer } from './eenheid.ts';

interface Props {
  deel: Overname;
  prijs: Lijstprijs | undefined;
  aan: boolean;
  onChange: () => void;
}

/** One line of the map: ticked when it goes along, or why there is nothing to take. */
export function OvernameRij({ deel, prijs, aan, onChange }: Props) {
  const { organisatie, perJaar } = deel.lijn;
  const naam = [prijs?.omschrijving ?? deel.lijn.code, organisatie].filter(Boolean).join(', ');
  const onder = (
    <span className="klein zacht">
      {showGetal(perJaar)} keer per jaar
      {prijs &&
        ` · ${showBedrag(prijs.bedragCent)} ${describePer(prijs.eenheid)} · ${batenhouderNamen[prijs.batenhouder]}`}
    </span>
  );
  const kan = deel.soort === 'nieuw' || deel.soort === 'ander_aantal';
  const uitleg = describeStand(deel);
  return (
    <div className="naast-prijs">
      <div>
        {kan ? (
          <Checkbox checked={aan} onChange={onChange}>
            {naam}
          </Checkbox>
        ) : (
          <strong>{naam}</strong>
        )}
        <div className={kan ? 'naast-keuze__uitleg' : undefined}>{onder}</div>
      </div>
      {uitleg && (
        <div className="naast-prijs__bedrag">
          <Badge soort={kan ? 'let-op' : 'rustig'}>{uitleg}</Badge>
        </div>
      )}
    </div>
  );
}

function describeStand(deel: Overname): string | undefined {
  switch (deel.soort) {
    case 'nieuw':
      return deel.lijktOp ? 'je hebt al een regel met deze prijs' : undefined;
    case 'ander_aantal':
      return deel.was === null ? 'aantal was leeg' : `aantal was ${showGetal(deel.was)}`;
    case 'staat_er_al':
      return 'staat er al';
    case 'niet_in_lijst':
      return 'niet in deze prijslijst';
    default:
      return deel satisfies never;
  }
}
