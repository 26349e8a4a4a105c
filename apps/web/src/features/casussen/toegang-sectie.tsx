import type { Casus } from '@naast/contract/casussen';
import { grantToegang, listToegang, revokeToegang, type Toegang } from '@naast/contract/toegang';
import { isOpen, niveauNamen } from '@naast/domain/casussen';
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
import { describeLezer } from './describe-lezer.ts';
import { ToegangDialog } from './toegang-dialog.tsx';
import { useVerversCasus } from './use-ververs-casus.ts';

/** Colleagues who may see or work along besides the contactpersoon, with the reason. */
export function ToegangSectie({ casus }: { casus: Casus }) {
  const [open, setOpen] = useState<Toegang | 'nieuw'>();
  const magGeven = casus.mijnRechten.isContactpersoon && isOpen(casus.fase);
  return (
    <section className="stapel" aria-labelledby="toegang">
      <div className="rij rij--uiteen">
        <Heading level={2} id="toegang">
          Wie heeft toegang?
        </Heading>
        {magGeven && (
          <Button variant="secondary" klein onClick={() => setOpen('nieuw')}>
            Toegang geven
          </Button>
        )}
      </div>
      <Loaded query={useGet(listToegang, { params: { id: casus.id } })}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="zacht">
              Alleen de contactpersoon en de teamleider zien deze casus
              {casus.vervanger ? ', en de vervanger' : ''}.
            </p>
          ) : (
            <Lijst casusId={casus.id} items={items} magGeven={magGeven} onWijzig={setOpen} />
          )
        }
      </Loaded>
      {open && (
        <ToegangDialog
          casusId={casus.id}
          toegang={open === 'nieuw' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}

interface LijstProps {
  casusId: string;
  items: readonly Toegang[];
  magGeven: boolean;
  onWijzig: (toegang: Toegang) => void;
}

function Lijst(props: LijstProps) {
  const revoke = useIntrekken(props.casusId);
  return (
    <LinkList
      items={props.items}
      sleutel={({ id }) => id}
      naam={({ gebruiker }) => gebruiker.naam}
      onder={({ gebruiker, reden }) => `${describeLezer(gebruiker)} · “${reden}”`}
      midden={({ tot, verleendDoor }) =>
        `Van ${verleendDoor}${tot ? `, tot en met ${showDatum(tot)}` : ', zonder einddatum'}`
      }
      rechts={({ niveau }) => <Badge>{niveauNamen[niveau]}</Badge>}
      acties={
        props.magGeven
          ? (toegang) => (
              <>
                <Button
                  variant="tertiary"
                  klein
                  aria-label={`Toegang van ${toegang.gebruiker.naam} aanpassen`}
                  onClick={() => props.onWijzig(toegang)}
                >
                  Aanpassen
                </Button>
                <Button
                  variant="tertiary"
                  klein
                  aria-label={`Toegang van ${toegang.gebruiker.naam} intrekken`}
                  onClick={() => void revoke(toegang)}
                >
                  Intrekken
                </Button>
              </>
            )
          : undefined
      }
    />
  );
}

function useIntrekken(casusId: string) {
  const ververs = useVerversCasus();
  return async ({ id, gebruiker, niveau, reden, tot }: Toegang) => {
    const uitkomst = await call(revokeToegang, { params: { id: casusId, toegangId: id } });
    await ververs();
    if (!uitkomst.ok) return showToast(uitkomst.problem.detail);
    showToast(`${gebruiker.naam} ziet deze casus niet meer.`, () => {
      const body = { gebruikerId: gebruiker.id, niveau, reden, tot };
      void call(grantToegang, { params: { id: casusId }, body, sleutel: crypto.randomUUID() }).then(ververs);
    });
  };
}
