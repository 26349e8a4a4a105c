import type { Casus } from '@naast/contract/casussen';
import { listFondsen } from '@naast/contract/fonds';
import { createAanvraag } from '@naast/contract/fonds-aanvraag';
import { listCasusAanvragen } from '@naast/contract/fonds-kaart';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate, useOutletContext } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { read, useGet } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { EerdereCasussen } from './eerdere-casussen.tsx';
import { Kaart } from './kaart.tsx';
import { KopieMaken } from './kopie-maken.tsx';
import { LoketLijst } from './loket-lijst.tsx';
import { useNaStap } from './use-stap.ts';
import './fonds.css';

/** The aanvragen of a casus. */
export function Component() {
  const casus = useOutletContext<Casus>();
  const aanvragen = useGet(listCasusAanvragen, { params: { id: casus.id } });
  const mag = casus.mijnRechten.mag === 'meewerken';
  return (
    <div className="stapel">
      <div>
        <Heading level={2}>Fonds</Heading>
        <p className="zacht">Geld vragen voor een doorbraak die anders niet kan.</p>
      </div>
      <Loaded query={aanvragen}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState titel="Er is nog geen aanvraag" actie={mag && <NieuweAanvraag casusId={casus.id} />}>
              Zet eerst op het canvas waar het gezin heen wil, en minstens één doorbraak met het ja van het
              gezin.
            </EmptyState>
          ) : (
            <>
              <ul className="naast-fonds-lijst naast-fonds-lijst--naast-elkaar">
                {items.map((kaart) => (
                  <li key={kaart.id}>
                    <Kaart kaart={kaart} naar={adres.casusTab(casus.id, `fonds/${kaart.id}`)} />
                    {mag && kaart.stand !== 'concept' && <KopieMaken kaart={kaart} casusId={casus.id} />}
                  </li>
                ))}
              </ul>
              {mag && <NieuweAanvraag casusId={casus.id} />}
            </>
          )
        }
      </Loaded>
      {mag && <EerdereCasussen casus={casus} />}
      <LoketLijst casusId={casus.id} mag={mag} />
    </div>
  );
}

/** Begins an aanvraag; with more than one fonds there is a button for each. */
function NieuweAanvraag({ casusId }: { casusId: string }) {
  const fondsen = useGet(listFondsen);
  const navigate = useNavigate();
  const naStap = useNaStap();
  const sleutel = useRef(new Sleutel());
  const begin = useMutation({
    mutationFn: (fondsId: string) =>
      read(createAanvraag, {
        params: { id: casusId },
        body: { fondsId },
        sleutel: sleutel.current.voor(fondsId),
      }),
    onSuccess: async ({ id }) => {
      sleutel.current.klaar();
      naStap();
      await navigate(adres.casusTab(casusId, `fonds/${id}`));
    },
  });
  return (
    <div className="stapel stapel--dicht">
      {begin.error && <ProblemNotice error={begin.error} />}
      <Loaded query={fondsen}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="zacht">Er is nog geen fonds om aan te vragen.</p>
          ) : (
            <div className="rij">
              {items.map((fonds) => (
                <Button
                  key={fonds.id}
                  variant={items.length === 1 ? 'primary' : 'secondary'}
                  bezig={begin.isPending}
                  onClick={() => begin.mutate(fonds.id)}
                >
                  {items.length === 1 ? 'Nieuwe aanvraag' : `Nieuwe aanvraag bij ${fonds.naam}`}
                </Button>
              ))}
            </div>
          )
        }
      </Loaded>
    </div>
  );
}
