import { Button } from '#web/ui/button.tsx';
import { Schakel } from '#web/ui/schakel.tsx';
import type { Indeling } from './afspraken-regels.ts';

interface Props {
  indeling: Indeling;
  onIndeling: (indeling: Indeling) => void;
  alles: boolean;
  onAlles: (alles: boolean) => void;
}

/** How the list is laid out, what of it shows, and a print of just that. */
export function Keuzes({ indeling, onIndeling, alles, onAlles }: Props) {
  return (
    <div className="rij rij--uiteen naast-niet-printen">
      <div className="rij">
        <Schakel
          naam="Indeling"
          keuzes={[
            { waarde: 'dag', naam: 'Op dag' },
            { waarde: 'persoon', naam: 'Per persoon' },
          ]}
          waarde={indeling}
          onKies={onIndeling}
        />
        <Schakel
          naam="Welke"
          keuzes={[
            { waarde: 'open', naam: 'Nog open' },
            { waarde: 'alles', naam: 'Alles' },
          ]}
          waarde={alles ? 'alles' : 'open'}
          onKies={(welke) => onAlles(welke === 'alles')}
        />
      </div>
      <Button variant="tertiary" klein onClick={() => print()}>
        Afdrukken
      </Button>
    </div>
  );
}
