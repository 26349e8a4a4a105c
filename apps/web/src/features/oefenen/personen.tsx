import type { Oefenruimte } from '@naast/contract/oefenruimte';
import { useState } from 'react';
import { useMij } from '#web/lib/mij.ts';
import { Button } from '#web/ui/button.tsx';
import { enter } from './wissel.ts';

type Persoon = Oefenruimte['personen'][number];

/** The people of the oefenruimte, each with what you come to practise as them. */
export function Personen({ personen }: { personen: readonly Persoon[] }) {
  const [bezig, setBezig] = useState<string>();
  const kies = async (id: string) => {
    setBezig(id);
    await enter(id);
    setBezig(undefined);
  };
  return (
    <ul className="oefen-personen">
      {personen.map((persoon) => (
        <PersoonKaart key={persoon.id} persoon={persoon} bezig={bezig === persoon.id} onKies={kies} />
      ))}
    </ul>
  );
}

interface Props {
  persoon: Persoon;
  bezig: boolean;
  onKies: (id: string) => Promise<void>;
}

function PersoonKaart({ persoon: { id, naam, functie, uitleg }, bezig, onKies }: Props) {
  const ik = useMij().id === id;
  return (
    <li className="vlak stapel stapel--dicht">
      <p>
        <strong>{naam}</strong>
        <br />
        <span className="zacht">{functie}</span>
      </p>
      <p>{uitleg}</p>
      <div className="oefen-personen__knop">
        {ik ? (
          <p className="zacht">Dit ben je nu.</p>
        ) : (
          <Button
            variant="secondary"
            klein
            bezig={bezig}
            onClick={() => void onKies(id)}
            aria-label={`Oefen als ${naam}`}
          >
            Oefen als {naam.split(' ')[0]}
          </Button>
        )}
      </div>
    </li>
  );
}
