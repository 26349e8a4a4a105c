import type { Casus } from '@naast/contract/casussen';
import { getLoketverzoek, type Loketverzoek } from '@naast/contract/loketverzoeken';
import { loketRouteNamen } from '@naast/domain/loketverzoeken';
import { Link, useOutletContext, useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { LoketStandLabel } from '#web/ui/loket-stand.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Brief } from './brief.tsx';
import { Exemplaren } from './exemplaren.tsx';
import { Stappen } from './stappen.tsx';
import { Toestemming } from './toestemming.tsx';
import { Verloop } from './verloop.tsx';
import './loketverzoeken.css';

/** One letter to a loket: to write, to agree on, to send, and what came of it. */
export function Component() {
  const casus = useOutletContext<Casus>();
  const { verzoekId = '' } = useParams();
  const verzoek = useGet(getLoketverzoek, { params: { id: verzoekId } });
  return (
    <Loaded query={verzoek} skeleton={<Skeleton titel regels={10} />}>
      {(data) => (
        <div className="stapel">
          <div>
            <Link to={adres.casusTab(casus.id, 'fonds')}>Alle aanvragen en verzoeken</Link>
            <Heading level={2}>{data.onderwerp || loketRouteNamen[data.route]}</Heading>
            <div className="rij">
              <LoketStandLabel stand={data.stand} uiterlijkOp={data.uiterlijkOp} />
              <span className="zacht">
                {loketRouteNamen[data.route]}
                {data.doorbraak ? ` · ${data.doorbraak.zin}` : ''}
              </span>
            </div>
          </div>
          <Inhoud verzoek={data} />
        </div>
      )}
    </Loaded>
  );
}

function Inhoud({ verzoek }: { verzoek: Loketverzoek }) {
  return (
    <div className="naast-loket">
      <div className="stapel stapel--wijd">
        <Brief key={verzoek.id} verzoek={verzoek} />
        <Toestemming key={`${verzoek.id}-${verzoek.akkoordOp}`} verzoek={verzoek} />
      </div>
      <aside className="stapel stapel--wijd" aria-label="Versturen en antwoord">
        <Verloop verzoek={verzoek} />
        <Stappen verzoek={verzoek} />
        <Exemplaren verzoek={verzoek} />
      </aside>
    </div>
  );
}
