import type { BriefKeuze } from '@naast/contract/fonds-beschikking';
import { showDatum } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';

interface Props {
  items: readonly BriefKeuze[];
  /** The letter that shows; absent is the newest. */
  gekozen: string | undefined;
  onKies: (id: string) => void;
}

/** Which letter: shown when there is more than one. */
export function BeschikkingKeuze({ items, gekozen, onKies }: Props) {
  if (items.length < 2) return null;
  const nu = gekozen ?? items.find(({ id }) => !id.includes(':'))?.id;
  return (
    <section className="stapel" aria-labelledby="brieven">
      <Heading level={2} id="brieven">
        De brieven
      </Heading>
      <ul className="naast-exemplaren">
        {items.map(({ id, naam, op }) => (
          <li key={id}>
            <div>
              <strong>{naam}</strong>
              <div className="klein zacht">{showDatum(op)}</div>
            </div>
            {id === nu ? (
              <span className="klein zacht">Deze lees je nu</span>
            ) : (
              <Button variant="secondary" klein aria-label={`Lees: ${naam}`} onClick={() => onKies(id)}>
                Lees
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
