import { type Aanvraag, takeOverAanvraag } from '@naast/contract/fonds-aanvraag';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { read } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { useNaStap } from './use-stap.ts';

/** A concept that a colleague began, for the contactpersoon of now. */
export function Overnemen({ aanvraag: { id, aanvrager } }: { aanvraag: Aanvraag }) {
  const naStap = useNaStap();
  const sleutel = useRef(new Sleutel());
  const overnemen = useMutation({
    mutationFn: () => read(takeOverAanvraag, { params: { id }, sleutel: sleutel.current.voor({ id }) }),
    onSuccess: () => naStap('De aanvraag staat nu op jouw naam.'),
  });
  return (
    <Notice titel={`${aanvrager.naam} begon deze aanvraag`}>
      <p>Jij bent nu de contactpersoon. Neem de aanvraag over, dan kun jij hem indienen.</p>
      {overnemen.error && <ProblemNotice error={overnemen.error} />}
      <Button variant="secondary" bezig={overnemen.isPending} onClick={() => overnemen.mutate()}>
        Aanvraag overnemen
      </Button>
    </Notice>
  );
}
