import { recalculateBerekening } from '@naast/contract/rendement';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { call } from '#web/lib/call.ts';
import { ProblemError } from '#web/lib/problem-error.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { Button } from '#web/ui/button.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { forgetLijst } from './create-berekening.ts';

interface Props {
  casusId: string;
  id: string;
  magRekenen: boolean;
  /** False while something is not saved: the new one would be about something else. */
  bewaard: boolean;
}

const sleutel = new Sleutel();

/** Ways on from here: how it is calculated, and the same regels on the newest prices. */
export function Herrekenen({ casusId, id, magRekenen, bewaard }: Props) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const opnieuw = useMutation<string, ProblemError>({
    mutationFn: async () => {
      const bewijs = sleutel.voor({ id });
      const uitkomst = await call(recalculateBerekening, { params: { id }, sleutel: bewijs });
      if (!uitkomst.ok) throw new ProblemError(uitkomst);
      sleutel.klaar();
      return uitkomst.body.id;
    },
    onSuccess: async (nieuw) => {
      await forgetLijst(client);
      await navigate(`/casussen/${casusId}/rendement/naast-elkaar?b=${id}&b=${nieuw}`);
    },
  });
  return (
    <section className="stapel stapel--dicht" aria-label="Verder met deze berekening">
      {opnieuw.error && <ProblemNotice error={opnieuw.error} />}
      <div className="rij">
        {magRekenen && (
          <Button
            variant="secondary"
            klein
            bezig={opnieuw.isPending}
            disabled={!bewaard}
            onClick={() => opnieuw.mutate()}
          >
            Reken opnieuw met de nieuwste prijzen
          </Button>
        )}
        <Link to="/zo-rekenen-we">Zo rekenen we</Link>
      </div>
      {magRekenen && (
        <p className="klein zacht">
          Dit maakt een nieuwe berekening. Deze blijft zoals hij is. Je ziet daarna het verschil per regel.
        </p>
      )}
    </section>
  );
}
