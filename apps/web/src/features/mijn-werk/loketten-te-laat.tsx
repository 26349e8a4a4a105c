import { listTeLaat } from '@naast/contract/loketverzoeken';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';

/** Lokets that did not answer in time: somebody has to call. Shows nothing when there are none. */
export default function LokettenTeLaat() {
  const lijst = useGet(listTeLaat);
  if (lijst.isError) return <ProblemNotice error={lijst.error} />;
  const items = lijst.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="stapel" aria-labelledby="loketten-te-laat">
      <Heading level={2} id="loketten-te-laat">
        Een loket antwoordt niet op tijd
      </Heading>
      <ul className="naast-werk__lijst">
        {items.map(({ id, casusId, casusCode, loket, onderwerp, uiterlijkOp }) => (
          <li key={id}>
            <Link to={adres.casusTab(casusId, `fonds/loket/${id}`)} className="naast-werk__regel">
              <span>
                <span className="naast-werk__naam">{onderwerp || loket}</span>
                <br />
                <span className="klein zacht">
                  {casusCode} · {loket}
                </span>
              </span>
              <span className="naast-werk__wanneer klein zacht">Antwoord voor {showDatum(uiterlijkOp)}</span>
              <span />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
