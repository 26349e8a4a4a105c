import {
  noteVoorwaarde,
  pauseRegel,
  resumeRegel,
  returnTermijn,
  stopRegel,
  type Uitvoering,
  type UitvoeringRegel,
} from '@naast/contract/uitvoering';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { call } from '#web/lib/call.ts';
import { read } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { Button } from '#web/ui/button.tsx';
import { RedenKnop } from '#web/ui/reden-knop.tsx';
import { useNaUitvoering } from './use-na-uitvoering.ts';

interface Props {
  aanvraagId: string;
  regel: UitvoeringRegel;
  mag: Uitvoering['mag'];
}

/** What can be done with the plan of one line: the voorwaarde, standing still, stopping, money that came back. */
export function RegelActies({ aanvraagId, regel, mag }: Props) {
  const na = useNaUitvoering();
  const params = { id: aanvraagId };
  const { regelId, openCent, voorwaardeOpen, pauze, termijnen } = regel;
  const magBeide = mag.betalen || mag.regelen;
  const laatste = termijnen.filter(({ stand }) => stand === 'betaald').at(-1);
  return (
    <div className="rij">
      {magBeide && voorwaardeOpen && openCent > 0 && (
        <RedenKnop
          over={regelId}
          knop="Aan de voorwaarde is voldaan"
          titel="Aan de voorwaarde is voldaan"
          uitleg={regel.voorwaarde}
          label="Waarmee? Bijvoorbeeld: brief van 4 november."
          onBevestig={(waarmee, sleutel) =>
            call(noteVoorwaarde, { params, body: { regelId, waarmee }, sleutel })
          }
          onKlaar={() => na('Vastgelegd dat aan de voorwaarde is voldaan.')}
        />
      )}
      {magBeide && openCent > 0 && !pauze && (
        <RedenKnop
          over={regelId}
          knop="Zet stil"
          variant="tertiary"
          titel="Betalingen stilzetten"
          uitleg="Er gaat niets naar de bank tot iemand de betalingen weer laat doorgaan."
          label="Waarom?"
          onBevestig={(reden, sleutel) => call(pauseRegel, { params, body: { regelId, reden }, sleutel })}
          onKlaar={() => na('De betalingen staan stil.')}
        />
      )}
      {magBeide && pauze && <Hervat aanvraagId={aanvraagId} regelId={regelId} />}
      {mag.betalen && openCent > 0 && (
        <RedenKnop
          over={regelId}
          knop="Stop"
          variant="tertiary"
          titel="Betalingen stoppen"
          uitleg="Wat nog gepland is, wordt weer vrij in het fonds. Dit kun je niet terugdraaien."
          label="Waarom?"
          onBevestig={(reden, sleutel) => call(stopRegel, { params, body: { regelId, reden }, sleutel })}
          onKlaar={() => na('De betalingen zijn gestopt. De rest is weer vrij.')}
        />
      )}
      {mag.betalen && laatste && (
        <RedenKnop
          over={regelId}
          knop="Kwam terug van de bank"
          variant="tertiary"
          titel="De laatste betaling kwam terug"
          label="Wat zei de bank?"
          onBevestig={(reden, sleutel) =>
            call(returnTermijn, { params, body: { termijnId: laatste.id, reden }, sleutel })
          }
          onKlaar={() => na('Vastgelegd. De betaling kan opnieuw na een controle van de rekening.')}
        />
      )}
    </div>
  );
}

function Hervat({ aanvraagId, regelId }: { aanvraagId: string; regelId: string }) {
  const na = useNaUitvoering();
  const sleutel = useRef(new Sleutel());
  const hervat = useMutation({
    mutationFn: () =>
      read(resumeRegel, {
        params: { id: aanvraagId },
        body: { regelId },
        sleutel: sleutel.current.voor(regelId),
      }),
    onSuccess: () => na('De betalingen gaan weer door.'),
    onSettled: () => sleutel.current.klaar(),
  });
  return (
    <Button variant="secondary" bezig={hervat.isPending} onClick={() => hervat.mutate()}>
      Laat doorgaan
    </Button>
  );
}
