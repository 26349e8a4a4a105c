import { showProcent } from '#web/lib/getal.ts';
import './progress-bar.css';

interface Props {
  label: string;
  /** Done so far; undefined when nobody can tell. */
  klaar?: number | undefined;
  totaal: number;
  /** The words beside the bar; default `3 van 10`. */
  tekst?: string;
}

/** How far something is, in words and as a bar. */
export function ProgressBar({ label, klaar, totaal, tekst }: Props) {
  const woorden = tekst ?? (klaar === undefined ? '' : `${klaar} van ${totaal}`);
  const deel = klaar === undefined || totaal === 0 ? undefined : klaar / totaal;
  return (
    <div className="naast-voortgang">
      <div className="naast-voortgang__regel">
        <span>{label}</span>
        <span>{woorden}</span>
      </div>
      <progress
        aria-label={label}
        max={totaal || 1}
        value={klaar}
        title={deel === undefined ? undefined : showProcent(deel)}
      />
    </div>
  );
}
