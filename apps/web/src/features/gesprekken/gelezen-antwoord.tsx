import type { Antwoorden } from '@naast/contract/gesprekken';
import type { Vraagsoort } from '@naast/domain/gesprekken';
import { Badge } from '#web/ui/badge.tsx';
import type { Naamgever } from './naamgever.ts';

type Antwoord = Antwoorden['groepen'][number]['delen'][number]['regels'][number]['antwoorden'][number];

interface Props {
  antwoord: Antwoord;
  soort: Vraagsoort;
  namen: Naamgever;
  /** Leaves out "Hier wil ik over praten", where everything is that already. */
  zonderTeken?: boolean;
}

/** One answer: their own words as large as they are, anything else in words too. */
export function GelezenAntwoord({ antwoord, soort, namen, zonderTeken = false }: Props) {
  const wie = namen.lid(antwoord.lidId);
  const wanneer = namen.wanneer(antwoord.gesprekId);
  return (
    <div className="naast-antwoord">
      {(wie || wanneer) && (
        <p className="naast-antwoord__wie klein">
          {wie && <strong>{wie}</strong>}
          {wanneer && <span className="zacht">{wanneer}</span>}
        </p>
      )}
      {antwoord.gevoelig ? (
        <details className="naast-antwoord__gevoelig">
          <summary>Onder vier ogen gezegd. Alleen jij ziet dit.</summary>
          <Tekst antwoord={antwoord} soort={soort} />
        </details>
      ) : (
        <Tekst antwoord={antwoord} soort={soort} />
      )}
      {antwoord.wilBespreken && !zonderTeken && <Badge soort="let-op">Hier wil ik over praten</Badge>}
    </div>
  );
}

function Tekst({ antwoord, soort }: { antwoord: Antwoord; soort: Vraagsoort }) {
  if (antwoord.tekst === null) return <p className="zacht">Nog geen antwoord</p>;
  if (soort === 'open') {
    return (
      <blockquote className="eigen-woorden naast-antwoord__woorden" dir="auto">
        {antwoord.tekst}
      </blockquote>
    );
  }
  return (
    <p className={soort === 'schaal' ? 'naast-antwoord__cijfer' : 'naast-antwoord__tekst'}>
      {antwoord.tekst}
    </p>
  );
}
