import { listTeamleden, type Teamlid } from '@naast/contract/vertrekken';
import { useState } from 'react';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { VertrekDialog } from './vertrek-dialog.tsx';

/** The team of a teamleider: how many casussen everyone has, and dividing them when somebody leaves. */
export function Component() {
  const [weg, setWeg] = useState<Teamlid>();
  return (
    <>
      <PageHead
        titel="Mijn team"
        onder="Gaat een collega weg? Verdeel dan eerst de casussen, zodat geen gezin alleen komt te staan."
      />
      <Loaded query={useGet(listTeamleden)}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState titel="Er zijn nog geen collega’s in je team">
              De beheerder zet collega’s in een team.
            </EmptyState>
          ) : (
            <Leden items={items} onWeg={setWeg} />
          )
        }
      </Loaded>
      {weg && <VertrekDialog lid={weg} onClose={() => setWeg(undefined)} />}
    </>
  );
}

const aantal = ({ openCasussen }: Teamlid): string =>
  openCasussen === 1 ? '1 lopende casus' : `${openCasussen} lopende casussen`;

function Leden({ items, onWeg }: { items: readonly Teamlid[]; onWeg: (lid: Teamlid) => void }) {
  return (
    <LinkList
      items={items}
      sleutel={({ id }) => id}
      naam={({ naam }) => naam}
      onder={({ functie, actief }) => (actief ? functie : `${functie} · werkt hier niet meer`)}
      midden={aantal}
      acties={(lid) =>
        lid.vertrekId ? (
          <ButtonLink variant="secondary" klein to={adres.vertrek(lid.vertrekId)}>
            Verder verdelen<span className="alleen-voorlezen"> van {lid.naam}</span>
          </ButtonLink>
        ) : (
          <Button variant="tertiary" klein onClick={() => onWeg(lid)}>
            Gaat weg<span className="alleen-voorlezen">: {lid.naam}</span>
          </Button>
        )
      }
    />
  );
}
