import { type NieuwsCasus, noteBezoek } from '@naast/contract/mijn-werk';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showGeleden } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { describeNieuws, findNieuwsPlek } from './describe-nieuws.ts';
import './sinds-bezoek.css';

/** What others changed in my casussen since I was here. Shows nothing on a first visit. */
export default function SindsBezoek() {
  const bezoek = useGet(noteBezoek);
  if (bezoek.isError) return <ProblemNotice error={bezoek.error} />;
  const { sinds, items, meer } = bezoek.data ?? { sinds: null, items: [], meer: false };
  if (sinds === null) return null;
  return (
    <section className="stapel" aria-labelledby="sinds-bezoek">
      <div>
        <Heading level={2} id="sinds-bezoek">
          Sinds je vorige bezoek
        </Heading>
        <p className="zacht">Je was hier {showGeleden(sinds)}. Dit deden anderen in jouw casussen.</p>
      </div>
      {items.length === 0 ? (
        <p className="zacht">Er is niets veranderd.</p>
      ) : (
        <ul className="naast-werk__lijst">
          {items.map((casus) => (
            <CasusNieuws key={casus.casusId} casus={casus} />
          ))}
        </ul>
      )}
      {meer && (
        <p className="zacht">Er veranderde meer. Je ziet hier de 20 casussen die het laatst veranderden.</p>
      )}
    </section>
  );
}

function CasusNieuws({ casus: { casusId, casusCode, huishouden, regels } }: { casus: NieuwsCasus }) {
  return (
    <li className="naast-nieuws">
      <Link to={adres.casus(casusId)} className="naast-werk__naam">
        {huishouden}
      </Link>{' '}
      <span className="klein zacht">{casusCode}</span>
      <ul>
        {regels.map((regel) => (
          <li key={`${regel.soort}-${regel.wat}`}>
            <Link to={adres.casusTab(casusId, findNieuwsPlek(regel))}>{describeNieuws(regel)}</Link>{' '}
            <span className="klein zacht">
              {[regel.wie.join(', '), showGeleden(regel.op)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
