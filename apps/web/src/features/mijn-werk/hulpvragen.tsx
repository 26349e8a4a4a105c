import { listMijnOpschalingen } from '@naast/contract/opschalingen';
import { findOpschalingStand, tredeUitleg } from '@naast/domain/casussen';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum, today } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';

/** Questions that colleagues ask me about a casus. Shows nothing when there are none. */
export default function Hulpvragen() {
  const lijst = useGet(listMijnOpschalingen);
  if (lijst.isError) return <ProblemNotice error={lijst.error} />;
  const items = lijst.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="stapel" aria-labelledby="hulpvragen">
      <Heading level={2} id="hulpvragen">
        Collega’s vragen jou om hulp
      </Heading>
      <ul className="naast-werk__lijst">
        {items.map((vraag) => (
          <li key={vraag.id}>
            <Link to={`${adres.casusTab(vraag.casusId, 'dossier')}#hulp`} className="naast-werk__regel">
              <span>
                <span className="naast-werk__naam">{vraag.vraag}</span>
                <br />
                <span className="klein zacht">
                  {vraag.casusCode} · {vraag.gesteldDoor.naam} · {tredeUitleg[vraag.trede].naam}
                </span>
              </span>
              <span className="naast-werk__wanneer klein zacht">
                Antwoord voor {showDatum(vraag.antwoordVoor)}
              </span>
              <span>
                {findOpschalingStand(vraag, today()) === 'te_laat' && <Badge soort="let-op">Te laat</Badge>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
