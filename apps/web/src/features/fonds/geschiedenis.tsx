import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import type { Gebeurtenis } from '@naast/domain/fonds';
import { showMoment } from '#web/lib/datum.ts';

const zinnen: Record<Gebeurtenis, string> = {
  indienen: 'diende de aanvraag in',
  in_behandeling_nemen: 'nam de aanvraag in behandeling',
  vraag_stellen: 'stelde een vraag',
  voornemen_afwijzing: 'vroeg wat het gezin van een afwijzing vindt',
  beantwoorden: 'gaf antwoord',
  hervatten: 'beantwoordde de laatste vraag; de commissie gaat verder',
  besluiten: 'legde het besluit vast',
  betalen: 'betaalde een regel',
  vrijgeven: 'gaf geld terug aan het fonds',
  afronden: 'rondde het betalen af',
  retour: 'boekte geld terug dat de bank terugstuurde',
  verantwoorden: 'controleerde de besteding',
  herzien: 'nam een nieuw besluit',
  naar_commissie: 'legde de aanvraag voor aan de commissie',
  intrekken: 'trok de aanvraag in',
};

/** Every step, with who and when. */
export function Geschiedenis({ stappen }: { stappen: Aanvraag['geschiedenis'] }) {
  return (
    <details className="naast-fonds-meer">
      <summary>Wat er tot nu toe gebeurde ({stappen.length})</summary>
      <ol className="naast-fonds-punten">
        {stappen.map(({ nr, gebeurtenis, namens, reden, door, op }) => (
          <li key={nr}>
            <span className="klein zacht">{showMoment(op)}</span>
            <br />
            {door} {zinnen[gebeurtenis]}
            {namens === 'gezin' && ', namens het gezin'}
            {reden && `: ${reden}`}
          </li>
        ))}
      </ol>
    </details>
  );
}
