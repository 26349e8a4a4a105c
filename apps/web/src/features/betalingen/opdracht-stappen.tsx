import {
  type Betaalpost,
  expireBetaalopdracht,
  type OpdrachtDetail,
  releaseBetaalopdracht,
  removeBetaalpost,
  sendBetaalopdracht,
  settleBetaalopdracht,
} from '@naast/contract/betaalopdrachten';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { call } from '#web/lib/call.ts';
import { read } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { Button } from '#web/ui/button.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { RedenKnop } from '#web/ui/reden-knop.tsx';
import { useNaBetaling } from './use-na-betaling.ts';

/** What this betaler can do with the order now. */
export function OpdrachtStappen({ opdracht }: { opdracht: OpdrachtDetail }) {
  const { id, versie, acties } = opdracht;
  const naBetaling = useNaBetaling();
  const sleutel = useRef(new Sleutel());
  const stap = useMutation({
    mutationFn: (wat: 'vrijgeven' | 'verzenden') => {
      const los = { params: { id }, sleutel: sleutel.current.voor({ wat, versie }) };
      return wat === 'vrijgeven'
        ? read(releaseBetaalopdracht, { ...los, versie })
        : read(sendBetaalopdracht, los);
    },
    onSuccess: (_na, wat) =>
      naBetaling(
        wat === 'vrijgeven' ? 'De opdracht is vrijgegeven.' : 'Vastgelegd dat de opdracht bij de bank is.',
      ),
    onSettled: () => sleutel.current.klaar(),
    onError: () => naBetaling(),
  });
  return (
    <div className="stapel stapel--dicht">
      {stap.error && <ProblemNotice error={stap.error} />}
      <div className="rij">
        {acties.includes('vrijgeven') && (
          <Button bezig={stap.isPending} onClick={() => stap.mutate('vrijgeven')}>
            Nagekeken, geef vrij
          </Button>
        )}
        {acties.includes('verzenden') && (
          <Button variant="secondary" bezig={stap.isPending} onClick={() => stap.mutate('verzenden')}>
            Ik heb het bestand naar de bank gestuurd
          </Button>
        )}
        {acties.includes('verwerken') && (
          <RedenKnop
            knop="Met de hand: betaald"
            titel="Alles in deze opdracht is betaald"
            uitleg="Gebruik liever een bestand van de bank: dan weten we het per betaling zeker."
            label="Hoe weet je dat?"
            onBevestig={(reden, eigen) =>
              call(settleBetaalopdracht, { params: { id }, body: { postIds: null, reden }, sleutel: eigen })
            }
            onKlaar={() => naBetaling('De betalingen staan in het grootboek.')}
          />
        )}
        {acties.includes('laten_vervallen') && (
          <RedenKnop
            knop="Laat vervallen"
            variant="tertiary"
            titel="Opdracht laten vervallen"
            uitleg={
              opdracht.stand === 'verzonden'
                ? 'Doe dit alleen als de bank het bestand heeft geweigerd. Anders betalen we straks twee keer.'
                : 'De betalingen komen terug op de lijst.'
            }
            label="Waarom?"
            onBevestig={(reden, eigen) =>
              call(expireBetaalopdracht, { params: { id }, body: { reden }, sleutel: eigen })
            }
            onKlaar={() => naBetaling('De opdracht is vervallen.')}
          />
        )}
      </div>
    </div>
  );
}

interface HaalEruitProps {
  opdrachtId: string;
  post: Betaalpost;
  /** The order went to the bank: out only what the bank refused. */
  geweigerd: boolean;
}

/** Takes one payment out: of an order that is not released yet, or because the bank refused it. */
export function HaalEruit({ opdrachtId, post, geweigerd }: HaalEruitProps) {
  const naBetaling = useNaBetaling();
  return (
    <RedenKnop
      knop={geweigerd ? 'Bank weigerde' : 'Haal eruit'}
      variant="tertiary"
      titel={geweigerd ? `De bank weigerde ${post.code}` : `${post.code} uit de opdracht halen`}
      uitleg={
        geweigerd &&
        'Doe dit alleen als de bank zegt dat deze betaling niet doorgaat. Anders betalen we straks twee keer.'
      }
      label={geweigerd ? 'Wat zegt de bank?' : 'Waarom?'}
      over={post.id}
      onBevestig={(reden, sleutel) =>
        call(removeBetaalpost, { params: { id: opdrachtId, postId: post.id }, body: { reden }, sleutel })
      }
      onKlaar={() => naBetaling('De betaling staat weer op de lijst.')}
    />
  );
}
