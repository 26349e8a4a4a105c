import type { AutosaveState } from '#web/lib/autosave-types.ts';
import { showTijd } from '#web/lib/datum.ts';
import { askLogin } from '#web/lib/login.ts';
import { useBerichten } from '#web/lib/wachtrij/stand.ts';
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
      {staat.soort === 'wacht' ? <Wacht {...staat} /> : <span>{describe(staat)}</span>}
      {staat.soort === 'wacht' && staat.waarop === 'login' && (
        <Button variant="tertiary" klein onClick={() => void askLogin()}>
          Inloggen
        </Button>
      )}
      {staat.soort === 'mislukt' && opnieuw && (
        <Button variant="tertiary" klein onClick={opnieuw}>
          Nu opslaan
        </Button>
      )}
    </div>
  );
}

const zodra = {
  verbinding: 'zodra er verbinding is',
  login: 'zodra je weer bent ingelogd',
  server: 'zodra Naast weer antwoordt',
};

/** It is safe here, or in this tab only; says what it waits for, and how much waits with it. */
function Wacht({ waarop, onveilig }: Extract<AutosaveState, { soort: 'wacht' }>) {
  const aantal = useBerichten().filter(({ staat }) => staat.soort === 'wacht').length;
  const samen = aantal > 1 ? ` (${aantal} teksten wachten)` : '';
  const laatOpen = onveilig ? '. Laat dit tabblad open tot het zover is.' : '';
  return <span>{`Wordt bewaard ${zodra[waarop]}${samen}${laatOpen}`}</span>;
}

function describe(staat: Exclude<AutosaveState, { soort: 'wacht' }>): string {
  switch (staat.soort) {
    case 'rust':
      return '';
    case 'gewijzigd':
      return staat.ander
        ? 'Nog niet opgeslagen. Iemand anders veranderde dit ook; bij het opslaan kies je.'
        : 'Nog niet opgeslagen';
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
