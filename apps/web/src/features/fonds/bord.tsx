import type { AanvraagKaart } from '@naast/contract/fonds-kaart';
import { type Stand, standNamen } from '@naast/domain/fonds';
import { useId } from 'react';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Kaart } from './kaart.tsx';

const kolommen: readonly Stand[] = ['ingediend', 'in_behandeling', 'aanvulling_gevraagd', 'besloten'];
const afgerond: readonly Stand[] = ['uitbetaald', 'verantwoord', 'ingetrokken'];

/** A refusal ends at its besluit. */
const isKlaar = ({ stand, uitkomst }: AanvraagKaart): boolean =>
  afgerond.includes(stand) || (stand === 'besloten' && uitkomst === 'afgewezen');

/** Aanvragen in columns by stand; under each other on a phone. */
export function Bord({ kaarten }: { kaarten: readonly AanvraagKaart[] }) {
  if (kaarten.length === 0) {
    return (
      <EmptyState titel="Er zijn nog geen aanvragen">
        Zodra iemand een aanvraag indient, staat hij hier. Een aanvraag begint bij de casus, onder Fonds.
      </EmptyState>
    );
  }
  const in_ = (stand: Stand) => kaarten.filter((kaart) => kaart.stand === stand && !isKlaar(kaart));
  const concepten = in_('concept');
  const klaar = kaarten.filter(isKlaar);
  return (
    <div className="stapel stapel--wijd">
      <div className="naast-fonds-bord">
        {concepten.length > 0 && <Kolom naam={standNamen.concept} kaarten={concepten} />}
        {kolommen.map((stand) => (
          <Kolom key={stand} naam={standNamen[stand]} kaarten={in_(stand)} />
        ))}
      </div>
      {klaar.length > 0 && <Kolom naam="Afgerond" kaarten={klaar} naastElkaar />}
    </div>
  );
}

interface KolomProps {
  naam: string;
  kaarten: readonly AanvraagKaart[];
  naastElkaar?: boolean;
}

function Kolom({ naam, kaarten, naastElkaar = false }: KolomProps) {
  const id = useId();
  return (
    <section className="stapel stapel--dicht" aria-labelledby={id}>
      <Heading level={3} id={id}>
        {naam} <span className="zacht">({kaarten.length})</span>
      </Heading>
      {kaarten.length === 0 ? (
        <p className="naast-fonds-bord__leeg klein zacht">Nu geen aanvragen</p>
      ) : (
        <ul
          className={naastElkaar ? 'naast-fonds-lijst naast-fonds-lijst--naast-elkaar' : 'naast-fonds-lijst'}
        >
          {kaarten.map((kaart) => (
            <li key={kaart.id}>
              <Kaart kaart={kaart} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
