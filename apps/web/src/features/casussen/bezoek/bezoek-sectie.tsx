import { type Aandachtspunt, endAandachtspunt, listAandachtspunten } from '@naast/contract/aandachtspunten';
import type { Casus } from '@naast/contract/casussen';
import { aandachtspuntNamen } from '@naast/domain/casussen';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { showDatum } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { useVerversCasus } from '../use-ververs-casus.ts';
import { AandachtspuntDialog } from './aandachtspunt-dialog.tsx';

/** What to know before you visit, in agreed words, and until when. */
export function BezoekSectie({ casus }: { casus: Casus }) {
  const [open, setOpen] = useState<Aandachtspunt | 'nieuw'>();
  const lijst = useGet(listAandachtspunten, { params: { id: casus.id } });
  const meewerken = casus.mijnRechten.mag === 'meewerken';
  return (
    <section className="stapel" aria-labelledby="bezoek">
      <div className="rij rij--uiteen">
        <Heading level={2} id="bezoek">
          Als je op bezoek gaat
        </Heading>
        {meewerken && (
          <Button variant="secondary" klein onClick={() => setOpen('nieuw')}>
            Aandachtspunt toevoegen
          </Button>
        )}
      </div>
      <Loaded query={lijst}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="zacht">Er is niets bijzonders om op te letten.</p>
          ) : (
            <Lijst casusId={casus.id} items={items} onOpen={meewerken ? setOpen : undefined} />
          )
        }
      </Loaded>
      {open && (
        <AandachtspuntDialog
          casusId={casus.id}
          punt={open === 'nieuw' ? undefined : open}
          bezet={(lijst.data?.items ?? []).map(({ soort }) => soort)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}

const wanneer = ({ tot, verlopen }: Aandachtspunt): string =>
  verlopen ? `Verlopen op ${showDatum(tot)}: klopt het nog?` : `Tot en met ${showDatum(tot)}`;

const bespreking = ({ besproken, reden }: Aandachtspunt): string => {
  if (besproken === 'ja') return 'Samen met het gezin afgesproken. Staat in de brief met afspraken.';
  return besproken === 'veiligheid'
    ? `Het gezin ziet dit niet. Reden: ${reden}`
    : `Nog niet besproken, staat wel in de brief met afspraken. Reden: ${reden}`;
};

function Lijst(props: {
  casusId: string;
  items: readonly Aandachtspunt[];
  onOpen: ((punt: Aandachtspunt) => void) | undefined;
}) {
  const { onOpen } = props;
  const end = useEinde(props.casusId);
  return (
    <LinkList
      items={props.items}
      sleutel={({ id }) => id}
      naam={({ soort, toelichting }) =>
        `${aandachtspuntNamen[soort]}${toelichting ? `: ${toelichting}` : ''}`
      }
      onder={bespreking}
      midden={wanneer}
      rechts={({ verlopen }) => (verlopen ? <Badge soort="let-op">Verlopen</Badge> : <Badge>Geldt nu</Badge>)}
      acties={
        onOpen
          ? (punt) => (
              <>
                <Button variant="tertiary" klein onClick={() => onOpen(punt)}>
                  Bekijken<span className="alleen-voorlezen"> van {aandachtspuntNamen[punt.soort]}</span>
                </Button>
                <Button variant="tertiary" klein onClick={() => void end(punt)}>
                  Geldt niet meer
                  <span className="alleen-voorlezen">: {aandachtspuntNamen[punt.soort]}</span>
                </Button>
              </>
            )
          : undefined
      }
    />
  );
}

function useEinde(casusId: string) {
  const ververs = useVerversCasus();
  return async ({ id, versie, soort }: Aandachtspunt) => {
    const uitkomst = await call(endAandachtspunt, { params: { id: casusId, puntId: id }, versie });
    await ververs();
    showToast(uitkomst.ok ? `“${aandachtspuntNamen[soort]}” geldt niet meer.` : uitkomst.problem.detail);
  };
}
