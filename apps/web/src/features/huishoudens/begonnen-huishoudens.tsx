import { listBegonnenHuishoudens } from '@naast/contract/huishoudens';
import { adres } from '#web/lib/adressen.ts';
import { showGeleden } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { LinkList } from '#web/ui/link-list.tsx';

/** Households I registered that still wait for their casus. Shows nothing when there are none. */
export function BegonnenHuishoudens() {
  const items = useGet(listBegonnenHuishoudens).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="stapel" aria-labelledby="begonnen">
      <div>
        <Heading level={2} id="begonnen">
          Nog niet af
        </Heading>
        <p className="zacht">Je begon aan deze gezinnen. Er is nog geen casus. Alleen jij ziet ze.</p>
      </div>
      <LinkList
        items={items}
        sleutel={({ id }) => id}
        to={({ id }) => adres.huishouden(id)}
        naam={({ naam }) => naam}
        onder={({ wijk }) => wijk}
        midden={({ gemaaktOp }) => `Begonnen ${showGeleden(gemaaktOp)}`}
      />
    </section>
  );
}
