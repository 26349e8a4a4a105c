import { type CasusRegel, listCasussen } from '@naast/contract/casussen';
import { faseNamen } from '@naast/domain/casussen';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum, showGeleden } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Badge } from '#web/ui/badge.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';

/** My casussen, last changed first. */
export function MijnCasussen() {
  const casussen = useGet(listCasussen, { query: { aantal: 25 } });
  return (
    <section className="stapel" aria-labelledby="mijn-casussen">
      <Heading level={2} id="mijn-casussen">
        Mijn casussen
      </Heading>
      <Loaded query={casussen}>
        {({ items, volgende }) =>
          items.length === 0 ? <Geen /> : <Lijst items={items} meer={volgende !== null} />
        }
      </Loaded>
    </section>
  );
}

function Geen() {
  return (
    <EmptyState
      titel="Je hebt nog geen casussen"
      actie={
        <ButtonLink to={adres.huishoudens} variant="secondary">
          Zoek een huishouden
        </ButtonLink>
      }
    >
      Zoek eerst of het gezin al bekend is. Is dat niet zo, dan maak je een nieuw huishouden.
    </EmptyState>
  );
}

function Lijst({ items, meer }: { items: readonly CasusRegel[]; meer: boolean }) {
  return (
    <>
      <ul className="naast-werk__lijst">
        {items.map((casus) => (
          <li key={casus.id}>
            <Regel casus={casus} />
          </li>
        ))}
      </ul>
      {meer && (
        <p>
          Dit zijn de 25 die het laatst veranderden. <Link to={adres.huishoudens}>Zoek een ander gezin</Link>.
        </p>
      )}
    </>
  );
}

function Regel({ casus }: { casus: CasusRegel }) {
  return (
    <Link to={adres.casus(casus.id)} className="naast-werk__regel">
      <span>
        <span className="naast-werk__naam">{casus.huishouden.naam}</span>{' '}
        <span className="zacht">{casus.wijk}</span>
        <br />
        <span className="klein zacht">
          {casus.isContactpersoon ? 'Jij bent contactpersoon' : `Contactpersoon ${casus.contactpersoon.naam}`}
        </span>
      </span>
      <span className="naast-werk__wanneer klein zacht">
        {casus.volgendeDatum && (
          <>
            Volgende datum {showDatum(casus.volgendeDatum)}
            <br />
          </>
        )}
        Laatst veranderd {showGeleden(casus.gewijzigdOp)}
      </span>
      <Badge>{faseNamen[casus.fase]}</Badge>
    </Link>
  );
}
