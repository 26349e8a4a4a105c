import {
  type Correctie,
  listCorrecties,
  refuseCorrectie,
  releaseCorrectie,
  withdrawCorrectie,
} from '@naast/contract/verslag-boekingen';
import { correctieKantNamen, correctieStandNamen } from '@naast/domain/verslagen';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showMoment } from '#web/lib/datum.ts';
import { useRecht } from '#web/lib/mij.ts';
import { keyOf, read } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { CorrectieAfwijzen } from './correctie-afwijzen.tsx';

const soorten = {
  voorgesteld: 'let-op',
  geboekt: 'groen',
  afgewezen: 'rustig',
  ingetrokken: 'rustig',
} as const;
const routes = { boeken: releaseCorrectie, afwijzen: refuseCorrectie, intrekken: withdrawCorrectie };

/** One correctie: what, why, by whom; and what I may do with it. */
export function CorrectieKaart({ fondsId, correctie }: { fondsId: string; correctie: Correctie }) {
  const { id, stand, van, naar, bedragCent, budgetjaar, isVanMij } = correctie;
  const client = useQueryClient();
  const sleutel = useRef(new Sleutel());
  const mag = useRecht('correctie.beslissen') && stand === 'voorgesteld';
  const [weigert, setWeigert] = useState(false);
  const beslis = useMutation({
    mutationFn: ({ wat, reden = '' }: { wat: keyof typeof routes; reden?: string }) =>
      read(routes[wat], {
        params: { id: fondsId, correctieId: id },
        body: { reden },
        sleutel: sleutel.current.voor({ wat, reden }),
      }),
    onSuccess: () => void client.invalidateQueries(),
    onError: () => void client.invalidateQueries({ queryKey: keyOf(listCorrecties) }),
  });
  return (
    <div className="stapel stapel--dicht">
      <div className="rij rij--uiteen">
        <Heading level={3}>
          {showBedrag(bedragCent)}: van {correctieKantNamen[van].toLowerCase()} naar{' '}
          {correctieKantNamen[naar].toLowerCase()}
        </Heading>
        <Badge soort={soorten[stand]}>{correctieStandNamen[stand]}</Badge>
      </div>
      <p className="leesbreed">{correctie.uitleg}</p>
      <p className="klein zacht">
        Budgetjaar {budgetjaar}. Voorgesteld door {correctie.voorgesteldDoor},{' '}
        {showMoment(correctie.voorgesteldOp)}.
        {correctie.beslistDoor &&
          correctie.beslistOp &&
          ` ${correctieStandNamen[stand]} door ${correctie.beslistDoor}, ${showMoment(correctie.beslistOp)}.`}
        {correctie.reden && ` Reden: ${correctie.reden}`}
      </p>
      {mag && !weigert && (
        <div className="rij">
          {isVanMij ? (
            <Button
              variant="secondary"
              klein
              bezig={beslis.isPending}
              onClick={() => beslis.mutate({ wat: 'intrekken' })}
            >
              Intrekken
            </Button>
          ) : (
            <>
              <Button klein bezig={beslis.isPending} onClick={() => beslis.mutate({ wat: 'boeken' })}>
                Boeken
              </Button>
              <Button variant="secondary" klein onClick={() => setWeigert(true)}>
                Afwijzen
              </Button>
            </>
          )}
        </div>
      )}
      {weigert && (
        <CorrectieAfwijzen
          bezig={beslis.isPending}
          onAf={() => setWeigert(false)}
          onWijsAf={(reden) =>
            beslis.mutate({ wat: 'afwijzen', reden }, { onSuccess: () => setWeigert(false) })
          }
        />
      )}
      {beslis.error && <ProblemNotice error={beslis.error} />}
    </div>
  );
}
