import { handleZoektreffer, listZoektreffers, type Zoektreffer } from '@naast/contract/huishoudens';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { showGeleden } from '#web/lib/datum.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';

/** For the praktijkverbinder: two professionals who may know the same family. Shows nothing when there are none. */
export default function Zoektreffers() {
  const treffers = useGet(listZoektreffers);
  const handle = useAfhandelen();
  if (treffers.isError) return <ProblemNotice error={treffers.error} />;
  const items = treffers.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="stapel" aria-labelledby="zoektreffers">
      <div>
        <Heading level={2} id="zoektreffers">
          Misschien hetzelfde gezin
        </Heading>
        <p className="zacht">Iemand zocht een gezin dat al bekend kan zijn. Breng de twee bij elkaar.</p>
      </div>
      <LinkList
        items={items}
        sleutel={({ id }) => id}
        naam={({ huishoudenNaam }) => huishoudenNaam}
        onder={({ contactpersoonNaam, contactpersoonOrganisatie }) =>
          contactpersoonNaam ? `Bekend bij ${contactpersoonNaam}, ${contactpersoonOrganisatie}` : ''
        }
        midden={({ zoekerNaam, zoekerOrganisatie, op }) =>
          `Gezocht door ${zoekerNaam}, ${zoekerOrganisatie}, ${showGeleden(op)}`
        }
        rechts={(treffer) => (
          <Button
            variant="secondary"
            klein
            aria-label={`${treffer.huishoudenNaam} is besproken`}
            onClick={() => void handle(treffer)}
          >
            Besproken
          </Button>
        )}
      />
    </section>
  );
}

function useAfhandelen() {
  const queryClient = useQueryClient();
  return async ({ id }: Zoektreffer) => {
    const uitkomst = await call(handleZoektreffer, { params: { id } });
    await queryClient.invalidateQueries({ queryKey: keyOf(listZoektreffers) });
    showToast(uitkomst.ok ? 'Afgehandeld.' : uitkomst.problem.detail);
  };
}
