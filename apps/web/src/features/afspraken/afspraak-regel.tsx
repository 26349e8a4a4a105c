import { Checkbox } from '@amsterdam/design-system-react';
import { taakSoortNamen } from '@naast/domain/taken';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { today } from '#web/lib/datum.ts';
import { useCasusId } from '#web/lib/use-casus.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import type { Regel, Stand } from './afspraken-regels.ts';

interface Props {
  regel: Regel;
  /** May the reader tick it off? */
  schrijven: boolean;
  /** False under the heading of who it is. */
  metWie: boolean;
  onStand: (stand: Stand) => void;
  onWijzig: () => void;
}

/** One afspraak or taak: tick it off, or open it. */
export function AfspraakRegel({ regel, schrijven, metWie, onStand, onWijzig }: Props) {
  const { stand, id } = regel;
  return (
    <li className={`naast-afspraak naast-afspraak--${stand}`}>
      <span className="naast-afspraak__vink">
        {schrijven && !regel.inDossier && stand !== 'vervallen' ? (
          <Checkbox
            id={`klaar-${id}`}
            checked={stand === 'gedaan'}
            onChange={() => onStand(stand === 'gedaan' ? 'open' : 'gedaan')}
            aria-labelledby={`wat-${id}`}
          />
        ) : (
          <span className="naast-afspraak__stip" aria-hidden="true" />
        )}
      </span>
      <Inhoud regel={regel} metWie={metWie} />
      {schrijven && <Knoppen regel={regel} onStand={onStand} onWijzig={onWijzig} />}
    </li>
  );
}

function Knoppen({ regel, onStand, onWijzig }: Pick<Props, 'regel' | 'onStand' | 'onWijzig'>) {
  const { wat, stand, afspraak, inDossier } = regel;
  const casusId = useCasusId();
  return (
    <span className="naast-afspraak__knoppen">
      {inDossier && stand === 'open' && <Link to={adres.casusTab(casusId, 'dossier')}>Naar het dossier</Link>}
      {afspraak && (
        <Button variant="tertiary" klein onClick={onWijzig} aria-label={`Wijzigen: ${wat}`}>
          Wijzigen
        </Button>
      )}
      {stand === 'open' && !inDossier && (
        <Button
          variant="tertiary"
          klein
          onClick={() => onStand('vervallen')}
          aria-label={`Gaat niet door: ${wat}`}
        >
          Gaat niet door
        </Button>
      )}
      {stand === 'vervallen' && !inDossier && (
        <Button variant="tertiary" klein onClick={() => onStand('open')} aria-label={`Weer open: ${wat}`}>
          Weer open
        </Button>
      )}
    </span>
  );
}

function Inhoud({ regel, metWie }: { regel: Regel; metWie: boolean }) {
  const { id, wat, wie, wanneer, wanneerZin, stand, taakSoort } = regel;
  const voorbij = stand === 'open' && wanneer !== null && wanneer < today();
  return (
    <span className="naast-afspraak__tekst">
      <span id={`wat-${id}`} className="naast-afspraak__wat">
        {stand === 'gedaan' && <span className="alleen-voorlezen">Gedaan: </span>}
        {wat}
      </span>
      <span className="naast-afspraak__onder klein zacht">
        {metWie && wie && <span>{wie}</span>}
        {wanneerZin && <span>{wanneerZin}</span>}
        {voorbij && <Badge soort="let-op">Nog niet afgevinkt</Badge>}
        {taakSoort && <Badge>{taakSoortNamen[taakSoort]}</Badge>}
      </span>
    </span>
  );
}
