import type { AutosaveState } from '#web/lib/autosave.ts';
import { showTijd } from '#web/lib/datum.ts';
import { Button } from './button.tsx';
import './save-state.css';

interface Props {
  staat: AutosaveState;
  /** Tries a failed save again. */
  opnieuw?: () => void;
}

/** Says in words whether what is typed is kept. */
export function SaveState({ staat, opnieuw }: Props) {
  return (
    <div className={`naast-bewaard naast-bewaard--${staat.soort}`} role="status">
      <span>{describe(staat)}</span>
      {staat.soort === 'mislukt' && opnieuw && (
        <Button variant="tertiary" klein onClick={opnieuw}>
          Nu opslaan
        </Button>
      )}
    </div>
  );
}

function describe(staat: AutosaveState): string {
  switch (staat.soort) {
    case 'rust':
      return '';
    case 'gewijzigd':
      return 'Nog niet opgeslagen';
    case 'bezig':
      return 'Opslaan…';
    case 'opgeslagen':
      return `Opgeslagen om ${showTijd(staat.om)}`;
    case 'mislukt':
      return `Nog niet opgeslagen. ${staat.problem.detail}`;
    case 'botsing':
      return 'Iemand anders schreef hier ook. Kies welke tekst blijft.';
    default:
      return staat satisfies never;
  }
}
