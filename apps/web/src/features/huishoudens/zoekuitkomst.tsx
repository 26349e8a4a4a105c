import { createHuishouden, type searchHuishoudens, type Treffer } from '@naast/contract/huishoudens';
import { faseNamen } from '@naast/domain/casussen';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import type { BodyOf } from '#web/lib/call-types.ts';
import { read } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';

interface Props {
  naam: string;
  wijk: string;
  uitkomst: BodyOf<typeof searchHuishoudens>;
}

/** What the search found: households to open, the fixed sentence, and the way on with a new one. */
export function Zoekuitkomst({ naam, wijk, uitkomst }: Props) {
  const kop = useRef<HTMLHeadingElement>(null);
  const nieuw = useNieuwHuishouden(naam, wijk);
  const { items, mogelijkBekend } = uitkomst;
  const iets = items.length > 0 || mogelijkBekend !== null;
  useEffect(() => kop.current?.focus(), []);
  return (
    <section className="stapel" aria-labelledby="uitkomst">
      <h2 id="uitkomst" ref={kop} tabIndex={-1} className="ams-heading ams-heading--2">
        {items.length > 0
          ? 'Is het een van deze gezinnen?'
          : iets
            ? 'Misschien kent iemand dit gezin'
            : 'Dit gezin kennen we nog niet'}
      </h2>
      {items.length > 0 && <Treffers items={items} />}
      {items.length > 1 && <TweeKeer items={items} />}
      {mogelijkBekend && (
        <Notice titel={mogelijkBekend}>
          <p>Je kunt daarop wachten. Weet je zeker dat het een ander gezin is? Ga dan verder.</p>
        </Notice>
      )}
      {nieuw.isError && <ProblemNotice error={nieuw.error} />}
      <div>
        <Button
          variant={iets ? 'secondary' : 'primary'}
          bezig={nieuw.isPending}
          onClick={() => nieuw.mutate()}
        >
          {iets ? 'Nee, dit is een ander gezin' : `Verder met gezin ${naam}`}
        </Button>
      </div>
    </section>
  );
}

/** Two of them may be the same family: then they can become one. */
function TweeKeer({ items }: { items: readonly Treffer[] }) {
  const [eerste, tweede] = items;
  if (!eerste || !tweede) return null;
  return (
    <p>
      Staat hetzelfde gezin er twee keer tussen?{' '}
      <Link to={`${adres.huishouden(eerste.id)}/samenvoegen?met=${tweede.id}`}>
        Zet {eerste.naam} en {tweede.naam} naast elkaar
      </Link>
      .
    </p>
  );
}

function Treffers({ items }: { items: readonly Treffer[] }) {
  return (
    <LinkList
      items={items}
      sleutel={({ id }) => id}
      to={({ id, casus }) => (casus ? adres.casus(casus.id) : adres.huishouden(id))}
      naam={({ naam }) => naam}
      onder={({ wijk, geboortejaren }) => [wijk, geboortejaren.join(', ')].filter(Boolean).join(' · ')}
      midden={({ casus }) => casus?.code}
      rechts={({ casus }) => <Badge>{casus ? faseNamen[casus.fase] : 'Nog geen casus'}</Badge>}
    />
  );
}

/** Registers the household with its name and wijk only: from here on every step is saved. */
function useNieuwHuishouden(naam: string, wijk: string) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [sleutel] = useState(() => new Sleutel());
  return useMutation({
    mutationFn: () => {
      const body = { naam, wijk, leden: [] };
      return read(createHuishouden, { body, sleutel: sleutel.voor(body) });
    },
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries();
      navigate(`${adres.huishouden(id)}/gezin`);
    },
  });
}
