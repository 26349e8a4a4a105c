import type { Casus } from '@naast/contract/casussen';
import { getAanvraag } from '@naast/contract/fonds-aanvraag';
import { Link, useOutletContext, useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { ConceptEditor } from './concept-editor.tsx';
import { Pakket } from './pakket.tsx';
import './fonds.css';
import './fonds-pakket.css';

/** One aanvraag of the casus: the concept to write, afterwards the pack to follow. */
export function Component() {
  const casus = useOutletContext<Casus>();
  const { aanvraagId = '' } = useParams();
  const aanvraag = useGet(getAanvraag, { params: { id: aanvraagId } });
  return (
    <Loaded query={aanvraag} skeleton={<Skeleton titel regels={8} />}>
      {(data) => (
        <div className="stapel">
          <div>
            <Link to={adres.casusTab(casus.id, 'fonds')}>Alle aanvragen</Link>
            <Heading level={2}>Aanvraag {data.code}</Heading>
            <p className="zacht">{data.fonds.naam}</p>
          </div>
          {data.stand === 'concept' ? (
            <ConceptEditor key={data.id} aanvraag={data} />
          ) : (
            <Pakket aanvraag={data} />
          )}
        </div>
      )}
    </Loaded>
  );
}
