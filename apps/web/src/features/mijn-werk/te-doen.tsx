import { listMijnWerk, type Werk } from '@naast/contract/mijn-werk';
import { werkGroepNamen } from '@naast/domain/taken';
import { type ReactNode, useState } from 'react';
import { useMij } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Schakel } from '#web/ui/schakel.tsx';
import { groupByContactpersoon, groupWerk } from './werk-groepen.ts';
import { WerkRegel } from './werk-regel.tsx';
import './te-doen.css';

type Van = 'mij' | 'team';
const keuzes = [
  { waarde: 'mij', naam: 'Van mij' },
  { waarde: 'team', naam: 'Van mijn team' },
] as const;

/** What is due: too late, today, this week and next week; of me, or of my team for who leads one. */
export default function TeDoen() {
  const isTeamleider = useMij().rollen.includes('teamleider');
  const [van, setVan] = useState<Van>(isTeamleider ? 'team' : 'mij');
  const werk = useGet(listMijnWerk, { query: { van } }, { houdVast: true });
  return (
    <section className="stapel" aria-labelledby="te-doen">
      <div className="rij rij--uiteen">
        <Heading level={2} id="te-doen">
          Wat er te doen is
        </Heading>
        {isTeamleider && <Schakel naam="Van wie" keuzes={keuzes} waarde={van} onKies={setVan} />}
      </div>
      <Loaded query={werk}>
        {({ items, vandaag }) =>
          van === 'team' ? (
            <Team items={items} vandaag={vandaag} />
          ) : (
            <Lijst items={items} vandaag={vandaag} leeg={<NietsVandaag />} />
          )
        }
      </Loaded>
    </section>
  );
}

const NietsVandaag = () => (
  <p className="zacht">
    Er staat deze week niets open. Afspraken en taken met een dag zie je hier zodra ze dichtbij komen.
  </p>
);

interface Props {
  items: readonly Werk[];
  vandaag: string;
}

function Team({ items, vandaag }: Props) {
  if (items.length === 0) return <p className="zacht">Je team heeft deze week niets open staan.</p>;
  return groupByContactpersoon(items).map((persoon) => (
    <section key={persoon.id} className="stapel stapel--dicht" aria-label={persoon.naam}>
      <Heading level={3}>{persoon.naam}</Heading>
      <Lijst items={persoon.items} vandaag={vandaag} dicht />
    </section>
  ));
}

function Lijst({ items, vandaag, leeg, dicht }: Props & { leeg?: ReactNode; dicht?: boolean }) {
  if (items.length === 0) return leeg;
  return groupWerk(items, vandaag).map(({ groep, items: deel }) => (
    <div key={groep} className={`naast-tedoen naast-tedoen--${groep}`}>
      <Heading level={dicht ? 4 : 3}>
        {werkGroepNamen[groep]} <span className="zacht">({deel.length})</span>
      </Heading>
      <ul className="naast-werk__lijst">
        {deel.map((werk) => (
          <WerkRegel key={`${werk.soort}-${werk.id}`} werk={werk} />
        ))}
      </ul>
    </div>
  ));
}
