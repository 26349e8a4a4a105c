import type { ReactNode } from 'react';
import { Button } from '#web/ui/button.tsx';
import type { InvoerProps } from './invoer.ts';

/** One answer out of a few, as large tiles. */
export function KeuzeInvoer({ vraag, inhoud, kopId, uitlegId, onChange }: InvoerProps) {
  return (
    <Tegels kopId={kopId} uitlegId={uitlegId} wis={inhoud.waarde !== null && (() => onChange(null, true))}>
      {vraag.opties.map(({ waarde, naam }) => (
        <label key={waarde} className="naast-tegel">
          <input
            type="radio"
            name={kopId}
            checked={inhoud.waarde === waarde}
            onChange={() => onChange(waarde, true)}
          />
          <span>{naam}</span>
        </label>
      ))}
    </Tegels>
  );
}

const cijfers = Array.from({ length: 10 }, (_, i) => i + 1);

/** A figure from 1 to 10, with words at both ends. */
export function SchaalInvoer({ inhoud, schaal, kopId, uitlegId, onChange }: InvoerProps) {
  return (
    <Tegels
      kopId={kopId}
      uitlegId={uitlegId}
      schaal
      wis={inhoud.waarde !== null && (() => onChange(null, true))}
      onder={
        <div className="naast-schaal__woorden" aria-hidden="true">
          <span>1 = {schaal.laag}</span>
          <span>10 = {schaal.hoog}</span>
        </div>
      }
    >
      {cijfers.map((cijfer) => (
        <label key={cijfer} className="naast-tegel naast-tegel--cijfer">
          <input
            type="radio"
            name={kopId}
            aria-label={noemCijfer(cijfer, schaal)}
            checked={inhoud.waarde === cijfer}
            onChange={() => onChange(cijfer, true)}
          />
          <span aria-hidden="true">{cijfer}</span>
        </label>
      ))}
    </Tegels>
  );
}

function noemCijfer(cijfer: number, { laag, hoog }: InvoerProps['schaal']): string {
  if (cijfer === 1) return `1, ${laag}`;
  return cijfer === 10 ? `10, ${hoog}` : String(cijfer);
}

interface TegelsProps {
  kopId: string;
  uitlegId: string | undefined;
  schaal?: boolean;
  /** Takes the answer away; a radio cannot do that by itself. */
  wis: (() => void) | false;
  onder?: ReactNode;
  children: ReactNode;
}

function Tegels({ kopId, uitlegId, schaal, wis, onder, children }: TegelsProps) {
  return (
    <div>
      <div
        role="radiogroup"
        aria-labelledby={kopId}
        aria-describedby={uitlegId}
        className={schaal ? 'naast-schaal' : 'naast-tegels'}
      >
        {children}
      </div>
      {onder}
      <div className="naast-tegels__wis">
        {wis && (
          <Button variant="tertiary" klein onClick={wis}>
            Antwoord weghalen
          </Button>
        )}
      </div>
    </div>
  );
}
