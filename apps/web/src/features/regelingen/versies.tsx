import { listRegelingVersies } from '@naast/contract/regelingen';
import { showMoment } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Loaded } from '#web/ui/loaded.tsx';

/** How a regeling stood on the list before. */
export function Versies({ regelingId }: { regelingId: string }) {
  const versies = useGet(listRegelingVersies, { params: { id: regelingId } });
  return (
    <details className="naast-regelingen__versies">
      <summary>Eerdere versies</summary>
      <Loaded query={versies}>
        {({ items }) => (
          <ol className="stapel stapel--dicht">
            {items.map(({ versie, naam, voorWie, bedoeldVoor, termijn, link, actief, door, op }) => (
              <li key={versie}>
                <strong>{naam}</strong>
                {!actief && ' (beëindigd)'}
                <br />
                <span className="klein zacht">
                  {showMoment(op)}, {door ?? 'meegekomen met Naast'}
                </span>
                <br />
                <span className="klein">
                  {[voorWie, bedoeldVoor, termijn, link].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </details>
  );
}
