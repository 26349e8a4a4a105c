import { unmoveCasus } from '@naast/contract/huishoudens-correcties';
import { undoMoveOut } from '@naast/contract/huishoudens-familie';
import {
  getLevensloop,
  type Levensloop as Stap,
  unmergeHuishoudens,
} from '@naast/contract/huishoudens-samenvoegen';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { showDatum } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { LinkList } from '#web/ui/link-list.tsx';

const en = new Intl.ListFormat('nl', { type: 'conjunction' });

function describe({ soort, naam, wie }: Stap): string {
  switch (soort) {
    case 'samengevoegd':
      return `Samengevoegd met gezin ${naam}`;
    case 'verhuisd':
      return `${en.format(wie)} ging${wie.length > 1 ? 'en' : ''} op zichzelf wonen`;
    case 'casus_verplaatst':
      return `Casus ${naam} kwam van een ander gezin`;
    default:
      return soort satisfies never;
  }
}

function takeBack(huishoudenId: string, { id, soort, casusId }: Stap) {
  switch (soort) {
    case 'samengevoegd':
      return call(unmergeHuishoudens, { params: { id: huishoudenId, samenvoegingId: id } });
    case 'verhuisd':
      return call(undoMoveOut, { params: { id: huishoudenId, verhuizingId: id } });
    case 'casus_verplaatst':
      return call(unmoveCasus, { params: { id: casusId ?? '', verplaatsingId: id } });
    default:
      return soort satisfies never;
  }
}

/** What happened to the household as a whole; what can still go back has its button. Nothing when nothing happened. */
export function Levensloop({ huishoudenId }: { huishoudenId: string }) {
  const { data } = useGet(getLevensloop, { params: { id: huishoudenId } });
  if (!data || data.items.length === 0) return null;
  return (
    <section className="stapel" aria-labelledby="levensloop">
      <Heading level={2} id="levensloop">
        Wat er veranderde aan dit gezin
      </Heading>
      <LinkList
        items={data.items}
        sleutel={({ id }) => id}
        naam={describe}
        onder={({ door, op, reden }) => [`${showDatum(op)} door ${door}`, reden].filter(Boolean).join(' · ')}
        rechts={(stap) => <Stand stap={stap} />}
        acties={(stap) => stap.magTerug && <Terug huishoudenId={huishoudenId} stap={stap} />}
      />
    </section>
  );
}

function Stand({ stap: { teruggedraaidOp, magTerug, terugTot } }: { stap: Stap }) {
  if (teruggedraaidOp)
    return <span className="klein zacht">Teruggedraaid op {showDatum(teruggedraaidOp)}</span>;
  return magTerug ? <span className="klein zacht">Kan terug tot {showDatum(terugTot)}</span> : null;
}

function Terug({ huishoudenId, stap }: { huishoudenId: string; stap: Stap }) {
  const queryClient = useQueryClient();
  const [bezig, setBezig] = useState(false);
  async function doe() {
    setBezig(true);
    const uitkomst = await takeBack(huishoudenId, stap);
    await queryClient.invalidateQueries();
    setBezig(false);
    showToast(uitkomst.ok ? 'Teruggedraaid. Het is weer zoals het was.' : uitkomst.problem.detail);
  }
  return (
    <Button
      variant="secondary"
      klein
      bezig={bezig}
      onClick={() => void doe()}
      aria-label={`${describe(stap)}: terugdraaien`}
    >
      Terugdraaien
    </Button>
  );
}
