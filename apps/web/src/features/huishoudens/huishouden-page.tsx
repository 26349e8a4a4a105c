import type { Huishouden } from '@naast/contract/huishoudens';
import { faseNamen, isOpen } from '@naast/domain/casussen';
import { useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum } from '#web/lib/datum.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { GegevensForm } from './gegevens-form.tsx';
import { Leden } from './leden.tsx';
import { Familie } from './leven/familie.tsx';
import { Levensloop } from './leven/levensloop.tsx';
import { LidUitAnderGezin } from './leven/lid-elders.tsx';
import { LidErbij } from './lid-erbij.tsx';
import { useHuishouden } from './use-huishouden.ts';

/** The household: who they are, how to reach them, and their casussen. An address that went into another leads there. */
export function Component() {
  const { huishoudenId } = useParams();
  return (
    <Loaded query={useHuishouden()} pagina>
      {(huishouden) =>
        huishouden.id !== huishoudenId ? (
          <Navigate to={adres.huishouden(huishouden.id)} replace />
        ) : huishouden.casussen.length === 0 ? (
          <Navigate to={`${adres.huishouden(huishouden.id)}/gezin`} replace />
        ) : (
          <Pagina huishouden={huishouden} />
        )
      }
    </Loaded>
  );
}

function Pagina({ huishouden }: { huishouden: Huishouden }) {
  const open = huishouden.casussen.find(({ fase }) => isOpen(fase));
  return (
    <>
      <PageHead
        titel={huishouden.naam}
        kruimels={[{ naam: 'Huishoudens', to: adres.huishoudens }]}
        onder={huishouden.wijk}
        actie={
          open ? (
            <ButtonLink to={adres.casus(open.id)}>Naar de casus</ButtonLink>
          ) : (
            huishouden.magWijzigen && (
              <ButtonLink to={`${adres.huishouden(huishouden.id)}/casus`}>Nieuwe casus</ButtonLink>
            )
          )
        }
      />
      <div className="stapel stapel--wijd">
        <section className="vlak stapel" aria-labelledby="leden">
          <Heading level={2} id="leden">
            Wie horen bij het gezin?
          </Heading>
          <Leden huishouden={huishouden} />
          <Verhuisd huishouden={huishouden} />
          {huishouden.magWijzigen && <NogIemand huishouden={huishouden} />}
        </section>
        <Familie huishouden={huishouden} />
        <div className="naast-twee">
          <Gegevens huishouden={huishouden} />
          <Casussen huishouden={huishouden} />
        </div>
        <Levensloop huishoudenId={huishouden.id} />
      </div>
    </>
  );
}

/** Who moved out, and where to as far as you may see it. */
function Verhuisd({ huishouden: { verhuisd } }: { huishouden: Huishouden }) {
  if (verhuisd.length === 0) return null;
  return (
    <ul className="naast-lijst" aria-label="Verhuisd">
      {verhuisd.map(({ id, naam, op, naar }) => (
        <li key={id} className="naast-lid">
          {naam}
          <br />
          <span className="klein zacht">
            Verhuisd op {showDatum(op)}
            {naar && (
              <>
                {' naar '}
                <Link to={adres.huishouden(naar.id)}>gezin {naar.naam}</Link>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function NogIemand({ huishouden }: { huishouden: Huishouden }) {
  const [open, setOpen] = useState<'nieuw' | 'elders'>();
  if (open === 'nieuw') return <LidErbij huishoudenId={huishouden.id} />;
  if (open === 'elders') return <LidUitAnderGezin huishouden={huishouden} klaar={() => setOpen(undefined)} />;
  return (
    <div className="rij">
      <Button variant="secondary" klein onClick={() => setOpen('nieuw')}>
        Nog iemand op de lijst zetten
      </Button>
      <Button variant="secondary" klein onClick={() => setOpen('elders')}>
        Iemand uit een ander gezin woont hier ook
      </Button>
      <ButtonLink variant="secondary" klein to={`${adres.huishouden(huishouden.id)}/verhuizen`}>
        Iemand gaat op zichzelf wonen
      </ButtonLink>
    </div>
  );
}

function Gegevens({ huishouden }: { huishouden: Huishouden }) {
  const [wijzigen, setWijzigen] = useState(false);
  const dicht = () => setWijzigen(false);
  return (
    <section className="vlak stapel" aria-labelledby="gegevens">
      <Heading level={2} id="gegevens">
        Gegevens
      </Heading>
      {wijzigen ? (
        <GegevensForm
          huishouden={huishouden}
          knop="Bewaren"
          onSaved={dicht}
          ernaast={
            <Button variant="tertiary" onClick={dicht}>
              Laat zoals het was
            </Button>
          }
        />
      ) : (
        <>
          <DetailsList
            regels={[
              ['Wijk', huishouden.wijk],
              ['Taal', huishouden.taal],
              ['Tolk', huishouden.tolk ? 'Ja, kinderen tolken nooit' : 'Niet nodig'],
              ['Voorlezen', huishouden.voorlezen ? 'Ja, liever voorlezen' : 'Niet nodig'],
              ['Bereikbaar', huishouden.bereikbaar],
            ]}
          />
          {huishouden.magWijzigen && (
            <div>
              <Button variant="secondary" klein onClick={() => setWijzigen(true)}>
                Gegevens veranderen
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Casussen({ huishouden }: { huishouden: Huishouden }) {
  const casus = huishouden.casussen.find(({ fase }) => isOpen(fase)) ?? huishouden.casussen[0];
  return (
    <section className="stapel" aria-labelledby="casussen">
      <Heading level={2} id="casussen">
        Casussen
      </Heading>
      <LinkList
        items={huishouden.casussen}
        sleutel={({ id }) => id}
        to={({ id }) => adres.casus(id)}
        naam={({ code }) => code}
        rechts={({ fase }) => <Badge soort={isOpen(fase) ? 'groen' : 'rustig'}>{faseNamen[fase]}</Badge>}
      />
      <div className="rij">
        <ButtonLink variant="secondary" klein to={`${adres.huishouden(huishouden.id)}/samenvoegen`}>
          Dit gezin staat er twee keer in
        </ButtonLink>
        {casus && (
          <ButtonLink variant="secondary" klein to={adres.casusTab(casus.id, 'rechtzetten')}>
            Iets rechtzetten
          </ButtonLink>
        )}
      </div>
    </section>
  );
}
