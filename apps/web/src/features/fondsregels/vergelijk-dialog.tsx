import { completeRegels, type FondsRegels, type FondsRegelsInvoer } from '@naast/contract/fonds-regels';
import { compareRegels } from '@naast/domain/fonds';
import { showDatum } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Table } from '#web/ui/table.tsx';

interface Props {
  oud: FondsRegels | null;
  nieuw: FondsRegelsInvoer;
  bezig: boolean;
  onVaststellen: () => void;
  onClose: () => void;
}

/** What changes, line by line, before it is set. */
export function VergelijkDialog({ oud, nieuw, bezig, onVaststellen, onClose }: Props) {
  const verschillen = oud ? compareRegels(oud, completeRegels(nieuw)) : [];
  return (
    <Dialog titel="Dit verandert er" breed onClose={onClose}>
      <div className="stapel">
        <p>
          De nieuwe regels gelden vanaf {showDatum(nieuw.geldigVanaf)}, alleen voor aanvragen die daarna
          worden ingediend. Vastgestelde regels veranderen niet meer. Wel kun je weer nieuwe maken.
        </p>
        {verschillen.length > 0 && (
          <Table
            titel="Verschillen"
            titelVerborgen
            kolommen={[
              { naam: 'Wat', toon: ({ wat }) => wat, kop: true },
              { naam: 'Nu', toon: ({ was }) => was ?? '–' },
              { naam: 'Wordt', toon: ({ wordt }) => wordt ?? 'vervalt' },
            ]}
            rijen={verschillen}
            sleutel={({ wat, was, wordt }) => `${wat}|${was}|${wordt}`}
          />
        )}
        {verschillen.length === 0 && (
          <p>{oud ? 'Er verandert niets aan de regels.' : 'Dit zijn de eerste regels van dit fonds.'}</p>
        )}
        <div className="rij">
          <Button onClick={onVaststellen} bezig={bezig}>
            Regels vaststellen
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Terug naar het formulier
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
