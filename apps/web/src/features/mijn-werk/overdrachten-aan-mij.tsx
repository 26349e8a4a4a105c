import {
  acceptOverdracht,
  listOverdrachten,
  type Overdracht,
  rejectOverdracht,
} from '@naast/contract/overdrachten';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import type { Refusal } from '#web/lib/call-types.ts';
import { ProblemError } from '#web/lib/problem-error.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';

/** Hand-overs that wait for my yes or no. Shows nothing when there are none. */
export function OverdrachtenAanMij() {
  const overdrachten = useGet(listOverdrachten);
  const items = overdrachten.data?.items ?? [];
  if (overdrachten.isError) return <ProblemNotice error={overdrachten.error} />;
  if (items.length === 0) return null;
  return (
    <section className="stapel" aria-labelledby="overdrachten">
      <Heading level={2} id="overdrachten">
        Wil jij contactpersoon worden?
      </Heading>
      {items.map((overdracht) => (
        <Voorstel key={overdracht.id} overdracht={overdracht} />
      ))}
    </section>
  );
}

function Voorstel({ overdracht }: { overdracht: Overdracht }) {
  const { beslis, bezig, weigering } = useBeslis(overdracht);
  return (
    <article className="vlak stapel leesbreed">
      <p>
        <strong>
          {overdracht.van.naam}, {overdracht.van.functie} bij {overdracht.van.organisatie}
        </strong>{' '}
        vraagt of jij casus {overdracht.casusCode} overneemt.
      </p>
      <p>
        <span className="zacht">Waarom:</span> {overdracht.reden}
      </p>
      {overdracht.antwoordGezin && (
        <p>
          <span className="zacht">Het gezin zegt:</span> {overdracht.antwoordGezin}
        </p>
      )}
      {weigering && <ProblemNotice error={new ProblemError(weigering)} />}
      <div className="rij">
        <Button bezig={bezig} onClick={() => beslis(true)}>
          Ja, ik word contactpersoon
        </Button>
        <Button variant="secondary" bezig={bezig} onClick={() => beslis(false)}>
          Nee
        </Button>
      </div>
    </article>
  );
}

function useBeslis({ id }: Overdracht) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const sleutel = useRef(new Sleutel());
  const [bezig, setBezig] = useState(false);
  const [weigering, setWeigering] = useState<Refusal>();
  async function beslis(ja: boolean) {
    setBezig(true);
    const params = { id };
    const uitkomst = ja
      ? await call(acceptOverdracht, { params, sleutel: sleutel.current.voor(id) })
      : await call(rejectOverdracht, { params });
    setBezig(false);
    setWeigering(uitkomst.ok ? undefined : uitkomst);
    if (!uitkomst.ok) return;
    await queryClient.invalidateQueries({ queryKey: keyOf(listOverdrachten) });
    if (uitkomst.body) navigate(adres.casus(uitkomst.body.casusId));
    else showToast('Je hebt nee gezegd. Je collega blijft contactpersoon.');
  }
  return { beslis, bezig, weigering };
}
