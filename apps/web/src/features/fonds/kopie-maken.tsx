import { listFondsen } from '@naast/contract/fonds';
import { copyAanvraag } from '@naast/contract/fonds-aanvraag';
import type { AanvraagKaart } from '@naast/contract/fonds-kaart';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { read, useGet } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { Button } from '#web/ui/button.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { useNaStap } from './use-stap.ts';

interface Props {
  kaart: AanvraagKaart;
  /** The casus of the new concept. */
  casusId: string;
}

/** Begins a new concept with what an earlier aanvraag asked: of the same fonds, or of another one. */
export function KopieMaken({ kaart, casusId }: Props) {
  const navigate = useNavigate();
  const naStap = useNaStap();
  const fondsen = useGet(listFondsen);
  const sleutel = useRef(new Sleutel());
  const kopie = useMutation({
    mutationFn: (fondsId: string) =>
      read(copyAanvraag, {
        params: { id: kaart.id },
        body: { casusId, fondsId },
        sleutel: sleutel.current.voor(`${kaart.id} ${fondsId}`),
      }),
    onSuccess: async ({ id }) => {
      sleutel.current.klaar();
      naStap('Dit is een nieuw concept. Kijk na wat er veranderd is.');
      await navigate(adres.casusTab(casusId, `fonds/${id}`));
    },
  });
  const andere = fondsen.data?.items.filter(({ id }) => id !== kaart.fonds.id) ?? [];
  return (
    <div className="rij naast-fonds-kopie">
      {kopie.error && <ProblemNotice error={kopie.error} />}
      {[kaart.fonds, ...andere].map(({ id, naam }, plek) => (
        <Button
          key={id}
          variant="tertiary"
          klein
          bezig={kopie.isPending && kopie.variables === id}
          aria-label={`${plek === 0 ? 'Kopie maken' : `Kopie voor ${naam}`} van ${kaart.code}`}
          onClick={() => kopie.mutate(id)}
        >
          {plek === 0 ? 'Kopie maken' : `Kopie voor ${naam}`}
        </Button>
      ))}
    </div>
  );
}
