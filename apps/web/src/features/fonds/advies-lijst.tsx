import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { adviesVragen, sortAdvies } from '@naast/domain/fonds';
import { Badge } from '#web/ui/badge.tsx';
import { Heading } from '#web/ui/heading.tsx';

const labels = {
  past: { naam: 'Past', soort: 'groen' },
  let_op: { naam: 'Let op', soort: 'let-op' },
  onbekend: { naam: 'Nog open', soort: 'rustig' },
} as const;

/** Points to weigh, each with its reason. Never an automatic no. Who still writes sees first what is left to do. */
export function AdviesLijst({
  advies,
  inConcept = false,
}: {
  advies: Aanvraag['advies'];
  inConcept?: boolean;
}) {
  return (
    <section className="stapel stapel--dicht">
      <Heading level={3}>Advies</Heading>
      <p className="klein zacht">
        {inConcept ? 'Wie beslist ziet dit ook. Je kunt altijd indienen.' : 'Wie beslist weegt dit zelf.'}
      </p>
      <ul className="naast-fonds-advies">
        {(inConcept ? sortAdvies(advies) : advies).map(({ code, oordeel, reden }) => (
          <li key={code}>
            <Badge soort={labels[oordeel].soort}>{labels[oordeel].naam}</Badge>
            <div>
              <div className="naast-fonds-advies__vraag">{adviesVragen[code]}</div>
              <div className="klein">{reden}</div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
