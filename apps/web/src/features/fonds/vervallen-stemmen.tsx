import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { keuzeNamen } from '@naast/domain/fonds';
import { showMoment } from '#web/lib/datum.ts';

type Stem = NonNullable<Aanvraag['stemming']>['stemmen'][number];

// Only what says nothing about whom somebody works with.
const waarom: Record<string, string> = {
  gewijzigd: 'later veranderd',
  naar_commissie: 'de commissie beslist',
  teruggetrokken: 'beslist niet meer mee',
  geen_lid: 'geen lid meer',
};

/** What was voted and counts no more: the commissie reads what the two thought who did not agree. */
export function VervallenStemmen({ stemmen }: { stemmen: readonly Stem[] }) {
  if (stemmen.length === 0) return null;
  return (
    <details className="naast-fonds-meer">
      <summary>Eerder gestemd, telt niet meer ({stemmen.length})</summary>
      <ul className="naast-fonds-punten">
        {stemmen.map(({ id, naam, keuze, reden, op, vervallenReden }) => (
          <li key={id}>
            <span className="klein zacht">
              {showMoment(op)} · {waarom[vervallenReden ?? ''] ?? 'telt niet mee'}
            </span>
            <br />
            {naam}: {keuzeNamen[keuze].toLowerCase()}. {reden}
          </li>
        ))}
      </ul>
    </details>
  );
}
