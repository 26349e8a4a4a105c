import { createBerekening, listBerekeningen } from '@naast/contract/rendement';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '#web/lib/call.ts';
import { showDatum, today } from '#web/lib/datum.ts';
import { keyOf } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';

/** Begins a berekening and opens it with the map ready to be taken over. */
export function RekenVerder({ casusId }: { casusId: string }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const sleutel = useRef(new Sleutel());
  const [bezig, setBezig] = useState(false);
  const begin = async () => {
    setBezig(true);
    const body = { naam: `Wat vandaag kost, ${showDatum(today())}` };
    const params = { id: casusId };
    const uitkomst = await call(createBerekening, { params, body, sleutel: sleutel.current.voor(body) });
    setBezig(false);
    if (!uitkomst.ok) return showToast(uitkomst.problem.detail);
    sleutel.current.klaar();
    await client.invalidateQueries({ queryKey: keyOf(listBerekeningen) });
    await navigate(`/casussen/${casusId}/rendement/${uitkomst.body.id}`, { state: { kaart: true } });
  };
  return (
    <Button variant="secondary" bezig={bezig} onClick={() => void begin()}>
      Reken hiermee verder
    </Button>
  );
}
