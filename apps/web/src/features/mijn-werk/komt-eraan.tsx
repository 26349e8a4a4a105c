import { listVoorzien } from '@naast/contract/levensgebeurtenissen';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showMaand } from '#web/lib/maand.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';

/** Who turns 18 soon in my casussen and was not looked at yet. Shows nothing when there is nobody. */
export default function KomtEraan() {
  const lijst = useGet(listVoorzien);
  if (lijst.isError) return <ProblemNotice error={lijst.error} />;
  const items = lijst.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="stapel" aria-labelledby="komt-eraan">
      <Heading level={2} id="komt-eraan">
        Dit komt eraan
      </Heading>
      <ul className="naast-werk__lijst">
        {items.map(({ casusId, casusCode, lid, datum, precies }) => (
          <li key={`${casusId} ${lid.id}`}>
            <Link to={`${adres.casusTab(casusId, 'dossier')}#leven`} className="naast-werk__regel">
              <span>
                <span className="naast-werk__naam">{lid.naam} wordt 18: kies wat er te regelen is</span>
                <br />
                <span className="klein zacht">{casusCode}</span>
              </span>
              <span className="naast-werk__wanneer klein zacht">
                {precies === 'jaar' ? `In ${datum.slice(0, 4)}` : showMaand(datum)}
              </span>
              <span />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
