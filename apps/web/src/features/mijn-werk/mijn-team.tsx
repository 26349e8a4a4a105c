import { listTeamleden } from '@naast/contract/vertrekken';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';

/** How many casussen the team has, and who is leaving. */
export default function MijnTeam() {
  return (
    <section className="stapel" aria-labelledby="mijn-team">
      <Heading level={2} id="mijn-team">
        Mijn team
      </Heading>
      <Loaded query={useGet(listTeamleden)}>
        {({ items }) => {
          const casussen = items.reduce((som, { openCasussen }) => som + openCasussen, 0);
          const vertrekt = items.filter(({ vertrekId }) => vertrekId);
          return (
            <p>
              {items.length} collega’s met samen {casussen} lopende casussen.{' '}
              {vertrekt.map(({ id, naam, vertrekId }) => (
                <span key={id}>
                  <Link to={adres.vertrek(vertrekId ?? '')}>Verdeel de casussen van {naam}</Link>.{' '}
                </span>
              ))}
              <Link to={adres.team}>Bekijk het team</Link>
            </p>
          );
        }}
      </Loaded>
    </section>
  );
}
