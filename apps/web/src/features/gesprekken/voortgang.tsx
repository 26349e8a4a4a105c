import { ProgressBar } from '#web/ui/progress-bar.tsx';
import type { Weergave } from './stappen.ts';

interface Props {
  plek: number;
  aantal: number;
  weergave: Weergave;
  beantwoord: number;
  totaal: number;
}

/** How far: which step of how many, and how many questions have an answer. */
export function Voortgang({ plek, aantal, weergave, beantwoord, totaal }: Props) {
  const woord = weergave === 'stuk' ? 'Stuk' : 'Vraag';
  const label = plek < aantal ? `${woord} ${plek + 1} van ${aantal}` : 'Einde van het gesprek';
  return (
    <ProgressBar
      label={label}
      klaar={plek}
      totaal={aantal}
      tekst={`${beantwoord} van ${totaal} beantwoord`}
    />
  );
}
