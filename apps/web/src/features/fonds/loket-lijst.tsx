import { createLoketverzoek, listLoketverzoeken } from '@naast/contract/loketverzoeken';
import { loketRouteNamen } from '@naast/domain/loketverzoeken';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum } from '#web/lib/datum.ts';
import { keyOf, read, useGet } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { LoketStandLabel } from '#web/ui/loket-stand.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';

/** What is asked of a loket instead of the fonds, and the doorbraken that wait for a letter. */
export function LoketLijst({ casusId, mag }: { casusId: string; mag: boolean }) {
  const lijst = useGet(listLoketverzoeken, { params: { id: casusId } });
  return (
    <section className="stapel" aria-labelledby="loketten">
      <div>
        <Heading level={3} id="loketten">
          Zonder geld van het fonds
        </Heading>
        <p className="zacht">
          Vragen aan een loket of een partner: hardheidsclausule, bijzondere bijstand, of zij betalen zelf.
        </p>
      </div>
      <Loaded query={lijst}>
        {({ items, doorbraken }) => (
          <div className="stapel">
            {items.length === 0 && doorbraken.length === 0 && (
              <p className="zacht">
                Er is geen doorbraak die naar een loket gaat. Kies op het canvas bij een doorbraak een andere
                weg dan het fonds.
              </p>
            )}
            {items.length > 0 && (
              <LinkList
                items={items}
                sleutel={({ id }) => id}
                to={({ id }) => adres.casusTab(casusId, `fonds/loket/${id}`)}
                naam={({ onderwerp, route }) => onderwerp || loketRouteNamen[route]}
                onder={({ loket, vervolg }) => [loket, vervolg].filter(Boolean).join(' · ')}
                midden={({ uiterlijkOp, stand }) =>
                  stand === 'verstuurd' && uiterlijkOp ? `antwoord voor ${showDatum(uiterlijkOp)}` : ''
                }
                rechts={({ stand, uiterlijkOp }) => (
                  <LoketStandLabel stand={stand} uiterlijkOp={uiterlijkOp} />
                )}
              />
            )}
            {mag &&
              doorbraken.map((doorbraak) => (
                <MaakBrief key={doorbraak.id} casusId={casusId} doorbraak={doorbraak} />
              ))}
          </div>
        )}
      </Loaded>
    </section>
  );
}

interface Doorbraak {
  id: string;
  titel: string;
  zin: string;
  route: keyof typeof loketRouteNamen;
}

function MaakBrief({ casusId, doorbraak }: { casusId: string; doorbraak: Doorbraak }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const sleutel = useRef(new Sleutel());
  const maak = useMutation({
    mutationFn: () =>
      read(createLoketverzoek, {
        params: { id: casusId },
        body: { doorbraakId: doorbraak.id },
        sleutel: sleutel.current.voor(doorbraak.id),
      }),
    onSuccess: async ({ id }) => {
      void client.invalidateQueries({ queryKey: keyOf(listLoketverzoeken) });
      await navigate(adres.casusTab(casusId, `fonds/loket/${id}`));
    },
  });
  return (
    <div className="vlak stapel stapel--dicht">
      <p>
        <strong>{doorbraak.titel || doorbraak.zin}</strong>
        <br />
        <span className="klein zacht">
          {loketRouteNamen[doorbraak.route]} · {doorbraak.zin}
        </span>
      </p>
      <div>
        <Button variant="secondary" klein bezig={maak.isPending} onClick={() => maak.mutate()}>
          Maak de brief voor het loket
        </Button>
      </div>
      {maak.error && <ProblemNotice error={maak.error} />}
    </div>
  );
}
